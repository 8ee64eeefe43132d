import type { Profile, Route, RouteBook, RouteCondition, RouteStep } from '@zorg-match/schema';
import { opennessFor } from '../../route/eligibility.js';
import { awaitsRecognition } from '../../route/origin.js';
import { personOf, type Person } from '../../route/person.js';
import type { Asked, Facts } from './facts.js';

const LANGUAGE_LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'];
const SURE = ['high', 'medium', 'low', 'unsourced'];

const people = new WeakMap<RouteBook, WeakMap<Profile, Person>>();

/** The person of a profile, by a book; a list of vacancies asks for the same one thousands of times. */
function personIn(book: RouteBook, profile: Profile): Person {
  const own = people.get(book) ?? new WeakMap<Profile, Person>();
  people.set(book, own);
  const person = own.get(profile) ?? personOf(profile, profile.answers, book);
  own.set(profile, person);
  return person;
}

/**
 * Id of the route step that would meet a condition: the first step that gives it, or where one only waits in that one the
 * step before it, in which one asks for it; of the routes that are offered now and
 * closed to the person neither by themselves nor by a rule. Routes to the occupation go before general ones, recognition before study when a diploma
 * from abroad waits for it, routes without open questions before others, and sure ones before less sure ones.
 * `undefined` without a route book or without such a step.
 */
export function stepTowards(book: RouteBook | undefined, asked: Asked, facts: Facts): string | undefined {
  if (!book) return undefined;
  const occupations = asked.occupation === undefined ? facts.occupations : [asked.occupation];
  const person = personIn(book, facts.profile);
  let best: { readonly id: string; readonly order: number } | undefined;
  for (const route of book.routes) {
    const gives = (wanted: Asked) =>
      route.steps.find((each) => each.gives?.some((given) => meets(given, wanted, occupations)));
    const step = gives(asked) ?? (isAcknowledgement(asked) ? gives({ ...asked, value: 'visum' }) : undefined);
    if (!step || route.status !== 'active' || !leadsThere(route, asked, occupations)) continue;
    const { closedBy, open } = opennessFor(route, person, occupations[0] ?? '', book.rules);
    if (closedBy.length > 0) continue;
    const order = orderOf(route, occupations, facts.profile) + open * 10 + SURE.indexOf(route.confidence);
    if (!best || order < best.order) best = { id: doneIn(route, step).id, order };
  }
  return best?.id;
}

/** The step in which one does something for what a step gives. */
function doneIn({ steps }: Route, given: RouteStep): RouteStep {
  if (given.waits !== true) return given;
  return steps.slice(0, steps.indexOf(given)).findLast(({ waits }) => waits !== true) ?? given;
}

/** An acknowledgement by the Flemish government is asked on the way to the visum, in the same step of our routes. */
function isAcknowledgement({ kind, value }: Asked): boolean {
  return kind === 'registration' && value === 'erkenning';
}

/** A diploma or visum for another job is no help; a language course on the way to one is. */
function leadsThere({ to }: Route, { kind }: Asked, occupations: readonly string[]): boolean {
  return to.length === 0 || kind === 'language' || to.some((id) => occupations.includes(id));
}

function orderOf(route: Route, occupations: readonly string[], { diplomas }: Profile): number {
  const general = route.to.some((id) => occupations.includes(id)) ? 0 : 100;
  return route.kind === 'recognition' && diplomas?.some(awaitsRecognition) ? general - 1000 : general;
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
