import { define } from '../guarded-define.js';
import '../skills-picker/skills-picker.js';
import { ZorgMatch } from './match.element.js';

define('zorg-match', ZorgMatch);
