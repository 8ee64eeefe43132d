import { define } from '../guarded-define.js';
import { ZorgSkillsPicker } from './skills-picker.element.js';

define('zorg-skills-picker', ZorgSkillsPicker);
