/** Importing this module registers every element. */
import './match/match.js';
