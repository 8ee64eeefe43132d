import { define } from '../guarded-define.js';
import { ZorgVacancyMatcher } from './vacancy-matcher.element.js';

define('zorg-vacancy-matcher', ZorgVacancyMatcher);
