import type { Language } from '@zorg-match/schema';
import { catalogue } from './catalogue.js';
import { route } from './nl/route.js';
import { routeAnswer } from './nl/route-answer.js';
import { routeHelp } from './nl/route-help.js';
import { routeMap } from './nl/route-map.js';
import { routeTake } from './nl/route-take.js';

/** Dutch of the route explainer. It comes with that element, on demand, so it is no part of `nl`. */
export const nlRoute = { ...route, answer: routeAnswer, map: routeMap, help: routeHelp, take: routeTake };

/** Every sentence of the route explainer in one language. */
export type RouteMessages = typeof nlRoute;

/** The sentences of the route explainer. */
export const routeSentences = catalogue<RouteMessages>(nlRoute, {
  fr: async () => (await import('./fr/fr-route.js')).route,
  en: async () => (await import('./en/en-route.js')).route,
  ar: async () => (await import('./ar/ar-route.js')).route,
  uk: async () => (await import('./uk/uk-route.js')).route,
  tr: async () => (await import('./tr/tr-route.js')).route,
});

/** The sentences of the route explainer in `lang` when these are there already, else in Dutch. */
export const routeMessagesFor: (lang?: Language) => RouteMessages = routeSentences.for;
