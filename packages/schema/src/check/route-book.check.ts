import type { Issue } from '../issue.js';
import type { Route, RouteBook, RouteStep } from '../route-book.js';
import type { Taxonomy } from '../taxonomy.js';
import { checkFact } from './facts.js';
import { danglingId, danglingIds, duplicateIds, idsOf } from './ids.js';
import { broken } from './report.js';

/** What a route may refer to. */
interface Known {
  readonly occupations: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function stepIssues(step: RouteStep, at: number, route: Route, path: Issue['path'], known: Known): Issue[] {
  const named = step.id.startsWith(`${route.id}/`);
  const { low, high } = step.months ?? { low: 0, high: 0 };
  const conditions = Object.entries({ needs: step.needs ?? [], gives: step.gives ?? [] });
  return [
    ...(named ? [] : [broken('invalid-value', [...path, 'id'], { expected: `${route.id}/${String(at + 1)}` })]),
    ...(low > high ? [broken('contradiction', [...path, 'months'], { low, high })] : []),
    ...conditions.flatMap(([list, some]) =>
      some.flatMap(({ occupation }, index) =>
        danglingId(occupation, known.occupations, 'occupation', [...path, list, index, 'occupation']),
      ),
    ),
    ...danglingIds(step.contacts, known.contacts, 'contact', [...path, 'contacts']),
  ];
}

function routeIssues(route: Route, index: number, known: Known): Issue[] {
  const path = ['routes', index];
  const { ageMin = 0, ageMax = Infinity } = route.eligibility ?? {};
  return [
    ...danglingIds(route.to, known.occupations, 'occupation', [...path, 'to']),
    ...danglingIds(route.contacts, known.contacts, 'contact', [...path, 'contacts']),
    ...checkFact(route, known.sources, path),
    ...(ageMin > ageMax ? [broken('contradiction', [...path, 'eligibility'], { low: ageMin, high: ageMax })] : []),
    ...route.steps.flatMap((step, at) => stepIssues(step, at, route, [...path, 'steps', at], known)),
  ];
}

/**
 * Whether a route book holds together and fits a taxonomy: ids that refer to nothing or stand twice, spans that end
 * before they start, facts without a source. Whether it holds the routes that occupations name is for `checkTaxonomy`.
 */
export function checkRouteBook(book: RouteBook, taxonomy: Pick<Taxonomy, 'occupations'>): Issue[] {
  const { routes, rules, barriers, contacts, sources } = book;
  const known: Known = {
    occupations: idsOf(taxonomy.occupations),
    contacts: idsOf(contacts),
    sources: idsOf(sources),
  };
  const lists = { routes, rules, barriers, contacts, sources };
  return [
    ...Object.entries(lists).flatMap(([list, entries]) => duplicateIds(list, entries)),
    ...routes.flatMap((route, index) => routeIssues(route, index, known)),
    ...Object.entries({ rules, barriers, contacts }).flatMap(([list, facts]) =>
      facts.flatMap((fact, index) => checkFact(fact, known.sources, [list, index])),
    ),
    ...barriers.flatMap((barrier, index) =>
      danglingIds(barrier.contacts, known.contacts, 'contact', ['barriers', index, 'contacts']),
    ),
  ];
}
