import type { Access, FactTest, Profile, Route, RouteBook, RouteCondition } from '@zorg-match/schema';
import { isCareField } from '../match/conditions/fields.js';
import { ageBand } from './ages.js';
import { originOf } from './origin.js';

/** Answers to questions of the route book, by the fact they are about. They stay on the device. */
export type Answers = Readonly<Record<string, string>>;

export type Fit = 'met' | 'unmet' | 'unknown';

/**
 * Somebody somewhere on a way: what they told, what follows from it, and what the steps so far brought. Never changed:
 * each step makes a new one.
 */
export interface Person {
  readonly profile: Profile;
  readonly answers: Answers;
  /** The values that a fact may still have. A fact that is not here may have any. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** What the steps so far gave. */
  readonly given: readonly RouteCondition[];
}

/** The starting state: facts by profile and answers, and what the book concludes from them. */
export function personOf(profile: Profile, answers: Answers = {}, { rules, access }: Conclusions = NONE): Person {
  const whole = withAnswers(profile, answers);
  const told: Record<string, readonly string[]> = { ...factsOf(whole) };
  for (const [fact, value] of Object.entries(answers)) told[fact] = [value];
  const person: Person = {
    profile: whole,
    answers,
    facts: told,
    given: impliedBy(profile, access ?? []),
  };
  const sets = rules.flatMap(({ does }) => does?.sets ?? []);
  const follows = sets.filter(({ facts, fact }) => told[fact] === undefined && fitFacts(facts, person) === 'met');
  return follows.reduce((each, { fact, value }) => become(each, { [fact]: value }), person);
}

/** What answers say that stands in the profile itself: the level of Dutch, and the age. */
function withAnswers(profile: Profile, { dutch, age }: Answers): Profile {
  const years = Number(age);
  return {
    ...profile,
    ...(dutch !== undefined && { languages: languagesWith(profile, dutch) }),
    ...(age !== undefined && Number.isFinite(years) && { situation: { ...profile.situation, age: years } }),
  };
}

type Conclusions = Pick<RouteBook, 'rules' | 'access'>;

const NONE: Conclusions = { rules: [] };

/** Nobody gets a visum without the diploma for it: who has the one has the other. */
function impliedBy({ registrations = [] }: Profile, access: readonly Access[]): readonly RouteCondition[] {
  const jobs = registrations.filter(({ kind }) => kind === 'visum').map(({ occupation }) => occupation);
  const own = access.filter(({ occupation }) => jobs.includes(occupation));
  return own.flatMap(({ needs }) => needs.filter(({ kind }) => kind === 'diploma'));
}

/** Whether a test of facts holds: met when every value that is still possible is allowed, unmet when none is. */
export function fitFacts(test: FactTest, { facts }: Person): Fit {
  const fits = Object.entries(test).map(([fact, allowed]): Fit => {
    const possible = facts[fact];
    if (!possible) return 'unknown';
    const good = possible.filter((value) => allowed.includes(value)).length;
    return good === 0 ? 'unmet' : good === possible.length ? 'met' : 'unknown';
  });
  return fits.includes('unmet') ? 'unmet' : fits.includes('unknown') ? 'unknown' : 'met';
}

/** The person once facts have become true. */
export function become(person: Person, facts: Readonly<Record<string, string>> | undefined): Person {
  if (!facts) return person;
  const changed = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, [value]]));
  return { ...person, facts: { ...person.facts, ...changed } };
}

/** The person once something is given; a registration without an occupation is for the one aimed at. */
export function give(person: Person, gives: readonly RouteCondition[], to: string): Person {
  if (gives.length === 0) return person;
  const filled = gives.map((each) => (each.kind === 'registration' ? { occupation: to, ...each } : each));
  return { ...person, given: [...person.given, ...filled] };
}

/** What a step gives on the way to an occupation: a route to several says which outcome is for which. */
export function givesTowards(gives: Route['steps'][number]['gives'] = [], to: string): readonly RouteCondition[] {
  return gives.filter(({ occupation, kind }) => occupation === undefined || occupation === to || kind === 'experience');
}

const WORK: Readonly<Record<string, readonly string[]>> = {
  unemployed: ['seeking'],
  student: ['study'],
  // Who does not work now can still register as looking for work.
  inactive: ['none', 'seeking'],
  // That somebody works does not say in which sector.
  employed: ['care', 'family-care', 'other'],
};

/** Nobody younger works or looks for work: the law asks full-time school until this age at least. */
const LEAVES_SCHOOL = 15;

function factsOf(profile: Profile): Record<string, readonly string[]> {
  const { age = LEAVES_SCHOOL, status, protection, rightToWork } = profile.situation ?? {};
  const known: Record<string, readonly string[] | undefined> = {
    work: age < LEAVES_SCHOOL ? WORK['student'] : status && WORK[status],
    leefloon: status === 'employed' ? ['no'] : undefined,
    protection: protection && [protection],
    'right-to-work': rightToWork && rightToWork !== 'unknown' ? [rightToWork] : undefined,
    'foreign-diploma': foreignDiploma(profile),
    lives: isHere(profile) ? ['here'] : undefined,
    age: profile.situation?.age === undefined ? undefined : [ageBand(profile.situation.age)],
    'care-background': careBackground(profile),
  };
  return Object.fromEntries(Object.entries(known).flatMap(([fact, value]) => (value ? [[fact, value]] : [])));
}

/** Where a diploma from abroad that waits for recognition comes from; `none` without one. */
function foreignDiploma({ diplomas }: Profile): readonly string[] | undefined {
  if (!diplomas) return undefined;
  const origins = diplomas.filter(({ recognised }) => recognised !== true).map(originOf);
  const foreign = origins.filter((origin) => origin === 'EEA' || origin === 'non-EEA');
  if (foreign.length > 0) return [...new Set(foreign)];
  return origins.includes('unknown') ? ['none', 'EEA', 'non-EEA'] : ['none'];
}

/** Work in a job of care, or a diploma for one; who told all they have, and nothing of it, has none. */
function careBackground({ experience, diplomas }: Profile): readonly string[] | undefined {
  const worked = experience?.some(({ occupation }) => occupation !== undefined) ?? false;
  const learnt = diplomas?.some(({ level, field }) => level === 'zorgkundige' || isCareField(field ?? '')) ?? false;
  if (worked || learnt) return ['yes'];
  return experience?.length === 0 && diplomas?.length === 0 ? ['no'] : undefined;
}

/** Who may work here, has protection or a Belgian diploma, or named a region in Flanders, lives here. */
function isHere({ situation, region, diplomas }: Profile): boolean {
  const { rightToWork, protection = 'none' } = situation ?? {};
  const belgian = diplomas?.some((diploma) => originOf(diploma) === 'BE') ?? false;
  return rightToWork === 'yes' || protection !== 'none' || belgian || region !== undefined;
}

function languagesWith({ languages = [] }: Profile, level: string): NonNullable<Profile['languages']> {
  const others = languages.filter(({ language }) => language !== 'nl');
  const known = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
  const own = known.find((each) => each === level);
  return own ? [...others, { language: 'nl', level: own }] : others;
}
