import type { Issue } from '../issue.js';
import type { Access, Gate, Route, RouteBook, RouteStep, Rule, TargetGroup } from '../route-book.js';
import type { Taxonomy } from '../taxonomy.js';
import { checkFact } from './facts.js';
import { danglingId, danglingIds, duplicateIds, idsOf } from './ids.js';
import { broken } from './report.js';

/** What a route may refer to. */
interface Known {
  readonly occupations: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly barriers: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
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
    ...danglingIds(step.beside, idsOf(route.steps), 'step', [...path, 'beside']),
    ...danglingIds(step.to, known.occupations, 'occupation', [...path, 'to']),
    ...(step.opens ?? []).flatMap(({ occupation }, index) =>
      danglingId(occupation, known.occupations, 'occupation', [...path, 'opens', index, 'occupation']),
    ),
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

/** What a rule does to routes and asks of occupations. */
function ruleIssues({ applies, does, gates }: Rule, path: Issue['path'], known: Known): Issue[] {
  return [
    ...danglingIds(applies?.to, known.occupations, 'occupation', [...path, 'applies', 'to']),
    ...danglingIds(applies?.routes, known.routes, 'route', [...path, 'applies', 'routes']),
    ...danglingIds(does?.instead, known.routes, 'route', [...path, 'does', 'instead']),
    ...danglingIds(does?.free, known.routes, 'route', [...path, 'does', 'free']),
    ...(gates ?? []).flatMap((gate: Gate, index) => [
      ...danglingIds(gate.to, known.occupations, 'occupation', [...path, 'gates', index, 'to']),
      ...(gate.steps ?? []).flatMap(({ contacts }, at) =>
        danglingIds(contacts, known.contacts, 'contact', [...path, 'gates', index, 'steps', at, 'contacts']),
      ),
    ]),
  ];
}

function accessIssues(access: Access, path: Issue['path'], known: Known): Issue[] {
  const { occupation, meanwhile, near, contacts, steps = [], start } = access;
  return [
    ...danglingId(occupation, known.occupations, 'occupation', [...path, 'occupation']),
    ...danglingIds(meanwhile, known.occupations, 'occupation', [...path, 'meanwhile']),
    ...danglingIds(near, known.occupations, 'occupation', [...path, 'near']),
    ...danglingIds(contacts, known.contacts, 'contact', [...path, 'contacts']),
    ...[...steps, ...start].flatMap((step) =>
      danglingIds(step.contacts, known.contacts, 'contact', [...path, 'steps']),
    ),
    ...checkFact(access, known.sources, path),
  ];
}

/** What a target group points at; choosing it must answer questions that the book has. */
function groupIssues({ routes, barriers, contacts, facts }: TargetGroup, path: Issue['path'], known: Known): Issue[] {
  return [
    ...danglingIds(routes, known.routes, 'route', [...path, 'routes']),
    ...danglingIds(barriers, known.barriers, 'barrier', [...path, 'barriers']),
    ...danglingIds(contacts, known.contacts, 'contact', [...path, 'contacts']),
    ...danglingIds(facts && Object.keys(facts), known.questions, 'question', [...path, 'facts']),
  ];
}

/**
 * Whether a route book holds together and fits a taxonomy: ids that refer to nothing or stand twice, spans that end
 * before they start, facts without a source. A book that is laid over the taxonomy's own may refer to what stands there.
 * Whether it holds the routes that occupations name is for `checkTaxonomy`.
 */
export function checkRouteBook(book: RouteBook, taxonomy: Pick<Taxonomy, 'occupations' | 'routes'>): Issue[] {
  const { routes, rules, barriers, contacts, sources, access = [], questions = [], groups = [], advice = {} } = book;
  const below = taxonomy.routes;
  const known: Known = {
    occupations: idsOf(taxonomy.occupations),
    routes: idsOf([...routes, ...(below?.routes ?? [])]),
    contacts: idsOf([...contacts, ...(below?.contacts ?? [])]),
    sources: idsOf([...sources, ...(below?.sources ?? [])]),
    barriers: idsOf([...barriers, ...(below?.barriers ?? [])]),
    questions: idsOf([...questions, ...(below?.questions ?? [])]),
  };
  const lists = { routes, rules, barriers, contacts, sources, questions, groups };
  return [
    ...Object.entries(lists).flatMap(([list, entries]) => duplicateIds(list, entries)),
    ...routes.flatMap((route, index) => routeIssues(route, index, known)),
    ...rules.flatMap((rule, index) => ruleIssues(rule, ['rules', index], known)),
    ...access.flatMap((entry, index) => accessIssues(entry, ['access', index], known)),
    ...Object.entries(advice).flatMap(([key, ids]) => danglingIds(ids, known.contacts, 'contact', ['advice', key])),
    ...groups.flatMap((group, index) => groupIssues(group, ['groups', index], known)),
    ...Object.entries({ rules, barriers, contacts, groups }).flatMap(([list, facts]) =>
      facts.flatMap((fact, index) => checkFact(fact, known.sources, [list, index])),
    ),
    ...barriers.flatMap((barrier, index) =>
      danglingIds(barrier.contacts, known.contacts, 'contact', ['barriers', index, 'contacts']),
    ),
  ];
}
