import { define } from '../guarded-define.js';
import { ZorgRouteExplainer } from './route-explainer.element.js';

define('zorg-route-explainer', ZorgRouteExplainer);
