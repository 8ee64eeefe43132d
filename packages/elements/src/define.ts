/** Importing this module registers every element. */
import './skills-picker/skills-picker.js';
