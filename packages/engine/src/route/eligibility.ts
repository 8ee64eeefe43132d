import type { ClosedBy, DiplomaAsked, Route, Rule } from '@zorg-match/schema';
import { compareFields } from '../match/conditions/fields.js';
import { diplomaRank } from './need.js';
import { awaitsRecognition } from './origin.js';
import { fitFacts, type Fit, type Person } from './person.js';
import { judgeStart } from './start-points.js';

/** Whether the person can take a route, by what they told. */
export interface Openness {
  /** What closes it; empty when nothing that we know does. */
  readonly closedBy: readonly ClosedBy[];
  /** Ids of the rules that close it. */
  readonly closedByRules: readonly string[];
  /** How many things that decide were not told: a route for anybody has none. */
  readonly open: number;
  /** The facts that would tell. */
  readonly asks: readonly string[];
}

/**
 * Judges a route's eligibility and its starting points for somebody on the way to `to`, with the rules that may close it.
 * What was not told never closes a route.
 */
export function opennessFor(route: Route, person: Person, to: string, rules: readonly Rule[]): Openness {
  const start = judgeStart(route.from, person);
  const fits: readonly (readonly [ClosedBy, Fit, readonly string[]])[] = [
    ['age', judgeAge(route, person), ['age']],
    ['employment', judgeEmployment(route, person), ['work']],
    ['protection', judgeProtection(route, person), ['protection']],
    ['diploma-origin', judgeOrigin(route, person), ['foreign-diploma']],
    ['start', worst([start.fit, judgeDiplomas(route, person, to), judgePlace(route, person)]), start.asks],
    ['start', judgeFacts(route, person), Object.keys(route.eligibility?.facts ?? {})],
    ['right-to-work', judgeRightToWork(route, person), []],
  ];
  const closed = closingRules(route, person, rules);
  const closedBy = fits.filter(([, fit]) => fit === 'unmet').map(([name]) => name);
  const byRule = closed.filter(({ fit }) => fit === 'met');
  const unclear = [...fits.filter(([, fit]) => fit === 'unknown').map(([, , asks]) => asks)];
  const perhaps = closed.filter(({ fit }) => fit === 'unknown');
  return {
    closedBy: [...new Set([...closedBy, ...byRule.map(({ by }) => by)])],
    closedByRules: byRule.map(({ rule }) => rule.id),
    open: unclear.length,
    asks: [...unclear.flat(), ...perhaps.flatMap(({ rule }) => Object.keys(rule.applies?.facts ?? {}))],
  };
}

function closingRules({ id }: Route, person: Person, rules: readonly Rule[]) {
  return rules.flatMap((rule) => {
    const { applies, does } = rule;
    if (does?.closes !== true || !(applies?.routes?.includes(id) ?? false)) return [];
    const facts = applies?.facts ?? {};
    const by: ClosedBy = 'work' in facts ? 'employment' : 'protection' in facts ? 'protection' : 'start';
    return [{ rule, fit: fitFacts(facts, person), by }];
  });
}

/** A way for adults asks nobody's age: only a told one can close it. One that ends at an age does ask. */
function judgeAge({ eligibility }: Route, { profile }: Person): Fit {
  const age = profile.situation?.age;
  const { ageMin = 0, ageMax = Infinity } = eligibility ?? {};
  if (age === undefined) return ageMax === Infinity ? 'met' : 'unknown';
  return age >= ageMin && age <= ageMax ? 'met' : 'unmet';
}

function judgeFacts({ eligibility }: Route, person: Person): Fit {
  return eligibility?.facts ? fitFacts(eligibility.facts, person) : 'met';
}

const EMPLOYMENT = {
  unemployed: ['seeking'],
  employed: ['care', 'family-care', 'other'],
  'employed-in-care': ['care', 'family-care'],
} as const;

function judgeEmployment({ eligibility }: Route, person: Person): Fit {
  const asked = eligibility?.employment;
  return asked === undefined ? 'met' : fitFacts({ work: EMPLOYMENT[asked] }, person);
}

function judgeProtection({ eligibility }: Route, person: Person): Fit {
  const protection = eligibility?.protection;
  return protection ? fitFacts({ protection }, person) : 'met';
}

function judgeOrigin({ eligibility }: Route, person: Person): Fit {
  const asked = eligibility?.diplomaOrigin;
  if (asked === undefined) return 'met';
  const possible = person.facts['foreign-diploma'];
  if (!possible) return 'unknown';
  const wanted = asked === 'foreign' ? ['EEA', 'non-EEA'] : [asked];
  // Of several diplomas from abroad one that fits suffices.
  if (possible.some((origin) => wanted.includes(origin))) return possible.includes('none') ? 'unknown' : 'met';
  return 'unmet';
}

/** The diploma from which the way starts, and the highest that still allows it. */
function judgeDiplomas({ eligibility }: Route, { profile: { diplomas } }: Person, to: string): Fit {
  const { diplomas: asked, diplomaMax } = eligibility ?? {};
  const entry = asked?.find((each) => each.to.includes(to));
  if (!diplomas) return entry ? 'unknown' : 'met';
  const counted = diplomas.filter((diploma) => !awaitsRecognition(diploma));
  const limit = diplomaMax === undefined ? Infinity : diplomaRank(diplomaMax);
  if (counted.some(({ level }) => diplomaRank(level) > limit)) return 'unmet';
  if (!entry) return 'met';
  const origin = eligibility?.diplomaOrigin;
  const candidates = origin === undefined ? counted : diplomas.filter((diploma) => awaitsRecognition(diploma));
  const fits = candidates.map((diploma) => fitEntry(entry, diploma.level, diploma.field));
  return fits.includes('met') ? 'met' : fits.includes('unknown') ? 'unknown' : 'unmet';
}

function fitEntry({ levels, fields }: DiplomaAsked, level: string, field: string | undefined): Fit {
  if (!levels.includes(level)) return 'unmet';
  const fits = fields.map((each) => compareFields(field, each));
  return fits.includes('met') ? 'met' : fits.includes('unknown') ? 'unknown' : 'unmet';
}

/** Who still lives abroad can have a diploma recognised and be recruited; courses and jobs are here. */
function judgePlace({ kind }: Route, { facts }: Person): Fit {
  const abroad = facts['lives']?.join() === 'abroad';
  return abroad && kind !== 'migration' && kind !== 'recognition' ? 'unmet' : 'met';
}

const AT_WORK: readonly Route['kind'][] = ['workplace-learning', 'job-support', 'side-entry'];

/** Work asks the right to work; learning does not. Recruiting from abroad sees to it itself. */
function judgeRightToWork({ wage, kind }: Route, { facts }: Person): Fit {
  const works = kind !== 'migration' && (wage === true || AT_WORK.includes(kind));
  const possible = facts['right-to-work'];
  return works && possible && !possible.includes('yes') ? 'unmet' : 'met';
}

function worst(fits: readonly Fit[]): Fit {
  return fits.includes('unmet') ? 'unmet' : fits.includes('unknown') ? 'unknown' : 'met';
}
