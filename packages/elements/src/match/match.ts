import { define } from '../guarded-define.js';
import '../route-explainer/route-explainer.js';
import '../skills-picker/skills-picker.js';
import '../vacancy-matcher/vacancy-matcher.js';
import { ZorgMatch } from './match.element.js';

define('zorg-match', ZorgMatch);
