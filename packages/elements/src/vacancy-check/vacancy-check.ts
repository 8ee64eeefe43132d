import { define } from '../guarded-define.js';
import { ZorgVacancyCheck } from './vacancy-check.element.js';

define('zorg-vacancy-check', ZorgVacancyCheck);
