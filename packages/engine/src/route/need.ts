import type { ProfileDiploma, RouteCondition } from '@zorg-match/schema';
import { monthsAsked } from '../match/conditions/experience.js';
import { compareFields } from '../match/conditions/fields.js';
import { judgeCondition } from '../match/conditions/judge.js';
import { originOf } from './origin.js';
import type { Fit, Person } from './person.js';

const LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'];
const DIPLOMAS = ['none', 'secundair', 'zorgkundige', 'graduaat', 'bachelor', 'master'];

/** How high a diploma is, from 0 for none to 5. */
export const diplomaRank = (level: string): number => DIPLOMAS.indexOf(level);

/**
 * Whether somebody on the way to `to` has what a step needs. What earlier steps gave counts first, then what the person
 * answered, then the profile. What was not told is unknown.
 */
export function judgeNeed(need: RouteCondition, person: Person, to: string): Fit {
  if (person.given.some((given) => satisfies(given, need, to))) return 'met';
  if (need.kind === 'work-permit') return rightToWork(person);
  const fact = questionOf(need);
  const answer = fact === undefined ? undefined : person.answers[fact];
  if (answer === 'yes') return 'met';
  if (answer === 'no') return 'unmet';
  if (need.kind === 'diploma' && need.value === 'zorgkundige') return hasZorgkundige(person);
  if (need.kind === 'experience' && need.occupation === undefined) return hasWorked(need, person);
  return judgeCondition(need, { profile: person.profile, occupations: [to] });
}

/** The fact by which somebody can tell whether they have what is needed; `undefined`: no short question tells it. */
export function questionOf({ kind, value, occupation, field }: RouteCondition): string | undefined {
  switch (kind) {
    case 'language':
      return value.startsWith('nl') ? 'dutch' : undefined;
    case 'driving-licence':
      return value === 'B' ? 'licence-b' : undefined;
    case 'work-permit':
      return 'right-to-work';
    case 'experience':
      if (occupation === undefined) return 'work-2y';
      return occupation === 'verzorgende' && value === '5 jaar' ? 'family-care-5y' : undefined;
    case 'registration':
      return value === 'visum' ? 'visum' : undefined;
    case 'diploma':
      if (value === 'graduaat' && field === 'verpleegkunde') return 'nursing-diploma';
      return value === 'secundair' && field === undefined ? 'secondary' : undefined;
    default:
      return undefined;
  }
}

/** The field of experience that means: work in care or welfare, in any occupation that we know. */
const CARE = 'zorg';

/** Months of work that the person told of: in the occupation that is named, in care, or in any. */
export function monthsWorked({ occupation, field }: RouteCondition, { profile: { experience = [] } }: Person): number {
  const counted = experience.filter((each) =>
    occupation === undefined ? field !== CARE || each.occupation !== undefined : each.occupation === occupation,
  );
  return counted.reduce((sum, { months = 0 }) => sum + months, 0);
}

/** A Belgian diploma: by the law on languages it shows one of the three national languages. */
export function hasBelgianDiploma({ profile: { diplomas = [] } }: Person): boolean {
  return diplomas.some((diploma) => diploma.level !== 'none' && originOf(diploma) === 'BE');
}

/** Whether one condition covers another: the same or a higher level, in the same field, for the same occupation. */
export function satisfies(given: RouteCondition, need: RouteCondition, to: string): boolean {
  if (given.kind !== need.kind) return false;
  switch (need.kind) {
    case 'language': {
      const [own, level = ''] = given.value.toLowerCase().split(':');
      const [asked, wanted = ''] = need.value.toLowerCase().split(':');
      return own === asked && LEVELS.indexOf(level) >= LEVELS.indexOf(wanted);
    }
    case 'diploma':
      return need.value === 'zorgkundige'
        ? given.value === 'zorgkundige' || isNurse(given.value, given.field)
        : diplomaRank(given.value) >= diplomaRank(need.value) && sameField(given.field, need.field);
    case 'registration':
      return given.value === need.value && (given.occupation ?? to) === (need.occupation ?? to);
    case 'experience':
      return given.occupation === need.occupation && monthsAsked(given.value) >= monthsAsked(need.value);
    case 'work-permit':
      return true;
    default:
      return given.value === need.value;
  }
}

function sameField(own: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || own === asked || (own !== undefined && compareFields(own, asked) === 'met');
}

function rightToWork({ facts }: Person): Fit {
  const possible = facts['right-to-work'];
  if (!possible) return 'unknown';
  return possible.includes('yes') ? (possible.length === 1 ? 'met' : 'unknown') : 'unmet';
}

function hasWorked(need: RouteCondition, person: Person): Fit {
  const { experience } = person.profile;
  // Who begins in care on this very way has no years there yet.
  const begins = need.field === CARE && person.given.some(({ kind }) => kind === 'experience');
  if (!experience) return begins ? 'unmet' : 'unknown';
  if (monthsWorked(need, person) >= monthsAsked(need.value)) return 'met';
  if (begins) return 'unmet';
  return experience.some(({ months }) => months === undefined) ? 'unknown' : 'unmet';
}

/**
 * Zorgkundige is a training of its own. Higher diplomas show it in nursing only; of secondary school only the year that
 * is named after it. Midwifery does not.
 */
function hasZorgkundige({ profile: { diplomas } }: Person): Fit {
  if (!diplomas) return 'unknown';
  const fits = diplomas.map((diploma): Fit => {
    const content = isZorgkundige(diploma);
    return content === 'unmet' ? 'unmet' : countsHere(diploma) ? content : 'unmet';
  });
  return fits.includes('met') ? 'met' : fits.includes('unknown') ? 'unknown' : 'unmet';
}

function isZorgkundige({ level, field }: ProfileDiploma): Fit {
  if (level === 'zorgkundige' || isNurse(level, field)) return 'met';
  if (level === 'secundair') return /zorgkundig|bejaardenzorg/i.test(field ?? '') ? 'met' : 'unmet';
  return field === undefined && diplomaRank(level) > diplomaRank('zorgkundige') ? 'unknown' : 'unmet';
}

function isNurse(level: string, field = ''): boolean {
  return diplomaRank(level) >= diplomaRank('graduaat') && /verpleeg|nurs/i.test(field);
}

function countsHere(diploma: ProfileDiploma): boolean {
  const origin = originOf(diploma);
  return diploma.recognised === true || origin === 'BE' || (origin === 'unknown' && diploma.recognised === undefined);
}
