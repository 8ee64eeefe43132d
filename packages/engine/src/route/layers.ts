import type { RouteBook } from '@zorg-match/schema';

/**
 * A route book with others laid over it: what a region or partner writes under an id of ours replaces ours as a whole, and
 * what has a new id comes after. Later books win. Nothing is taken away: a route that is over says so by its status. Pure;
 * the books stay as they are.
 */
export function layerRouteBooks(base: RouteBook, ...overrides: readonly RouteBook[]): RouteBook {
  return overrides.reduce(layer, base);
}

function layer(below: RouteBook, above: RouteBook): RouteBook {
  const byId = ({ id }: { readonly id: string }): string => id;
  const access = merged(below.access, above.access, ({ occupation }) => occupation);
  const questions = merged(below.questions, above.questions, byId);
  const offers = merged(below.offers, above.offers, ({ what }) => what);
  const groups = merged(below.groups, above.groups, byId);
  return {
    format: below.format,
    version: `${below.version}+${above.version}`,
    routes: merged(below.routes, above.routes, byId),
    rules: merged(below.rules, above.rules, byId),
    barriers: merged(below.barriers, above.barriers, byId),
    contacts: merged(below.contacts, above.contacts, byId),
    sources: merged(below.sources, above.sources, byId),
    ...(access.length > 0 && { access }),
    ...(questions.length > 0 && { questions }),
    ...(offers.length > 0 && { offers }),
    ...(groups.length > 0 && { groups }),
    ...((below.advice ?? above.advice) && { advice: { ...below.advice, ...above.advice } }),
  };
}

/** Entries under the key of an earlier one take its place, others come after; of double keys above the last one counts. */
function merged<T>(below: readonly T[] = [], above: readonly T[] = [], keyOf: (entry: T) => string): readonly T[] {
  const entries = new Map(below.map((entry) => [keyOf(entry), entry]));
  for (const entry of above) entries.set(keyOf(entry), entry);
  return [...entries.values()];
}
