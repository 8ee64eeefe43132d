import { define } from '../guarded-define.js';
import { ZorgMonitor } from './monitor.element.js';

define('zorg-monitor', ZorgMonitor);
