import type { Condition, OfferStep, Plan, Profile, Reading, RouteStep } from '@zorg-match/schema';
import { judgeCondition } from '../match/conditions/judge.js';
import type { Draft, Leg } from './draft.js';
import type { RouteMap } from './map.js';
import { judgeNeed } from './need.js';
import type { Person } from './person.js';

/** What no way brings, as the job is so: when and how much one works, and under which contract. */
const TERMS: ReadonlySet<Condition['kind']> = new Set(['shift', 'hours', 'contract', 'start-date']);

/** What a vacancy asks of the person, and they have not. */
export function wantedBy(reading: Reading | undefined, { profile }: Person, to: string): readonly Condition[] {
  const asked =
    reading?.conditions.filter(({ necessity, kind }) => necessity !== 'not-required' && !TERMS.has(kind)) ?? [];
  return asked.filter((condition) => judgeCondition(condition, { profile, occupations: [to] }) === 'unmet');
}

/** How many of the wanted things a way brings. */
export function broughtBy({ person }: Draft, wanted: readonly Condition[], to: string): number {
  return wanted.filter((condition) => judgeNeed(condition, person, to) === 'met').length;
}

/** What the vacancy requires and the way does not bring. */
export function leftBy({ person }: Draft, wanted: readonly Condition[], to: string): Pick<Plan, 'vacancyAsks'> {
  const left = wanted.filter((each) => each.necessity === 'required' && judgeNeed(each, person, to) !== 'met');
  return left.length > 0 ? { vacancyAsks: left } : {};
}

/** Route id of the steps that come from the vacancy itself. */
const VACANCY = 'vacature';

/**
 * What the vacancy asks to be able to do, does not teach itself, and the person did not tell of: each once, as it is called
 * in the reading. Empty for who told nothing, of whom nobody knows.
 */
export function lacking(reading: Reading | undefined, { competences }: Profile): readonly string[] {
  if (!reading || !competences || competences.length === 0) return [];
  const own = new Set(competences.filter(({ level }) => level !== 'want').map(({ id }) => id));
  const asked = reading.demands.filter(({ necessity }) => necessity === 'required');
  return [
    ...new Set(asked.filter(({ competence }) => competence !== null && !own.has(competence)).map((d) => d.label)),
  ];
}

/** Whether somebody learns on the way: lessons, practice, or a training that leads to a diploma or that the vacancy gives. */
export function teaches({ legs }: Draft): boolean {
  return legs.some(
    ({ step: { mode, id }, origin }) =>
      mode === 'class' ||
      mode === 'simulation' ||
      id === `${VACANCY}/training` ||
      (mode === 'workplace' && legs.some((each) => each.origin.id === origin.id && givesDiploma(each))),
  );
}

const givesDiploma = ({ step: { gives = [] } }: Leg): boolean => gives.some(({ kind }) => kind === 'diploma');

/** The sentence of an advert in which one of the words stands, unless it says that there is none. */
function sentenceWith(text: string, words: readonly string[]): string | undefined {
  const said = text.split(/\n+|(?<=[.!?])\s+/).map((each) => each.trim());
  return said.find((each) => {
    const plain = ` ${each.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return words.some((word) => plain.includes(` ${word} `)) && !/ (geen|niet) /.test(plain);
  });
}

/** The words of the advert that offer something; `undefined` when it does not. */
function quoteOf({ what, words }: OfferStep, { offers, text }: Reading): string | undefined {
  return offers.find((each) => each.what === what)?.quote ?? (words && sentenceWith(text, words));
}

/**
 * The way with what the vacancy offers as steps of its own, each with the vacancy's sentence: after the first step at
 * work or the application, side by side. A way without work on it stays as it is.
 */
export function withOffers(map: RouteMap, draft: Draft, reading: Reading | undefined): Draft {
  const starts = draft.legs.findIndex(({ step }) => step.becomes?.['work'] !== undefined);
  const at = starts < 0 ? draft.legs.findIndex(({ step }) => step.mode === 'workplace') : starts;
  const after = draft.legs[at];
  if (!reading || !after) return draft;
  const offers = (map.book.offers ?? []).flatMap((each): Leg[] => {
    const quote = quoteOf(each, reading);
    if (quote === undefined) return [];
    const id = `${VACANCY}/${each.what}`;
    const step: RouteStep = { id, title: each.title, why: each.why, job: true, ...(each.mode && { mode: each.mode }) };
    const origin = { id, sources: [], confidence: 'medium', contacts: [] } as const;
    return [{ step, origin, to: '', needs: [], waitsFor: [after.step.id], quote }];
  });
  return { ...draft, legs: [...draft.legs.slice(0, at + 1), ...offers, ...draft.legs.slice(at + 1)] };
}
