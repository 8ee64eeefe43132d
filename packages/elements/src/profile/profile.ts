import { define } from '../guarded-define.js';
import { ZorgProfile } from './profile.element.js';

define('zorg-profile', ZorgProfile);
