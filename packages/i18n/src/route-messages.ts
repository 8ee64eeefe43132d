import type { Language } from '@zorg-match/schema';
import { route } from './nl/route.js';
import { routeAnswer } from './nl/route-answer.js';
import { routeHelp } from './nl/route-help.js';
import { routeMap } from './nl/route-map.js';
import { routeTake } from './nl/route-take.js';

/** Dutch of the route explainer. It comes with that element, on demand, so it is no part of `nl`. */
export const nlRoute = { ...route, answer: routeAnswer, map: routeMap, help: routeHelp, take: routeTake };

/** Every sentence of the route explainer in one language. */
export type RouteMessages = typeof nlRoute;

const routes: Readonly<Record<Language, RouteMessages>> = { nl: nlRoute };

/** The sentences of the route explainer; Dutch where we have no other. */
export function routeMessagesFor(lang: Language = 'nl'): RouteMessages {
  return routes[lang.toLowerCase().split('-')[0] ?? 'nl'] ?? nlRoute;
}
