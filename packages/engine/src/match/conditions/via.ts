import type { Route, RouteBook, RouteCondition, RouteStep } from '@zorg-match/schema';
import type { Asked, Facts } from './facts.js';

const LANGUAGE_LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'];

/** From here on, an order says that the route leads to other occupations. */
const ELSEWHERE = 200;

/**
 * Id of the route step that would meet a condition: of the routes that can be taken, the first step that gives it,
 * routes to the occupation before general ones and sure ones before less sure ones. `undefined` without a route book or
 * without such a step.
 */
export function stepTowards(book: RouteBook | undefined, asked: Asked, facts: Facts): string | undefined {
  if (!book) return undefined;
  const occupations = asked.occupation === undefined ? facts.occupations : [asked.occupation];
  let best: { readonly id: string; readonly order: number } | undefined;
  for (const route of book.routes) {
    if (route.status !== 'active') continue;
    const step = route.steps.find((each) => each.gives?.some((given) => meets(given, asked, occupations)));
    if (!step) continue;
    const order = orderOf(route, occupations, step);
    // A diploma or visum for another job is no help; a language course on the way to one is.
    if (order >= ELSEWHERE && asked.kind !== 'language') continue;
    if (!best || order < best.order) best = { id: step.id, order };
  }
  return best?.id;
}

function orderOf(route: Route, occupations: readonly string[], { months }: RouteStep): number {
  const place = route.to.length === 0 ? 100 : route.to.some((id) => occupations.includes(id)) ? 0 : ELSEWHERE;
  const sure = { high: 0, medium: 1, low: 2, unsourced: 3 }[route.confidence];
  return place + sure * 10 + (months ? 0 : 1);
}

function meets(given: RouteCondition, asked: Asked, occupations: readonly string[]): boolean {
  if (given.kind !== asked.kind) return false;
  if (given.kind === 'language') return languageMeets(given.value, asked.value);
  if (given.value !== asked.value) return false;
  return given.occupation === undefined || occupations.length === 0 || occupations.includes(given.occupation);
}

function languageMeets(given: string, asked: string): boolean {
  const [ours, level = ''] = given.toLowerCase().split(':');
  const [theirs, wanted = ''] = asked.toLowerCase().split(':');
  return ours === theirs && LANGUAGE_LEVELS.indexOf(level) >= LANGUAGE_LEVELS.indexOf(wanted);
}
