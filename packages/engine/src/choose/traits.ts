import type { Condition, Reading, Vacancy } from '@zorg-match/schema';
import { hoursAsked } from '../match/conditions/practical.js';
import { provincesOf } from '../places/provinces-of.js';
import type { FilterId, Said } from './filters.js';
import { YES } from './filters.js';
import type { Job } from './job.js';
import { kindOf } from './kinds.js';

/** What one vacancy says, by filter. */
export type Traits = Readonly<Record<FilterId, Said>>;

const cache = new WeakMap<Reading, Traits>();

/** What a job says about each filter; worked out once for each reading object. */
export function traitsOf(job: Job): Traits {
  let traits = cache.get(job.reading);
  if (!traits) cache.set(job.reading, (traits = readTraits(job)));
  return traits;
}

function readTraits(job: Job): Traits {
  const { vacancy, reading } = job;
  const kind = kindOf(job);
  const shifts = shiftsOf(reading);
  return {
    province: some([...new Set(provincesOf(vacancy).map(({ id }) => id))]),
    municipality: some([
      ...new Set((vacancy.jobLocation ?? []).flatMap(({ addressLocality }) => municipalityKey(addressLocality))),
    ]),
    hours: some(hoursOf(vacancy, reading)),
    shift: shifts && (shifts.length > 0 ? shifts : ['day']),
    without: shifts && ['nacht', 'weekend', 'avond', 'vroeg', 'onderbroken'].filter((each) => !shifts.includes(each)),
    contract: some(contractsOf(vacancy, reading)),
    kind: [kind],
    occupation: some(occupationsOf(reading)),
    'by-doing': kind === 'workplace' || kind === 'duaal' || kind === 'stage' || learnsByDoing(reading) ? [YES] : null,
    training: teaches(reading) ? [YES] : null,
    'no-diploma': withoutDiploma(reading),
    newcomers: forNewcomers(reading),
  };
}

const some = (values: readonly string[]): Said => (values.length > 0 ? values : null);

/** A municipality as a value: adverts write "GENT", "Gent" and "gent ". */
export function municipalityKey(name: string | undefined): string[] {
  const key = name?.trim().toLowerCase().replace(/\s+/g, ' ') ?? '';
  return key === '' ? [] : [key];
}

const asked = ({ conditions }: Reading, kind: Condition['kind']): readonly Condition[] =>
  conditions.filter((each) => each.kind === kind && each.necessity !== 'not-required');

/** From here on a week counts as full time: nine tenths of 38 hours. */
const FULL = 34;
/** Half of a week of 38 hours. */
const HALF = 19;

/** `full`, `part` (less than that), and `half` too when it is half time or less. */
function hoursOf({ employmentType = [], workHours }: Vacancy, reading: Reading): string[] {
  const found = new Set<string>();
  const told = asked(reading, 'hours').map(({ value }) => value);
  for (const value of told.length > 0 ? told : workHours ? [workHours] : []) {
    const hours = hoursAsked(value);
    if (hours === undefined || hours <= 0 || hours > 60) {
      if (/deeltijds/i.test(value)) found.add('part');
      continue;
    }
    found.add(hours >= FULL ? 'full' : 'part');
    if (hours <= HALF) found.add('half');
  }
  if (employmentType.includes('FULL_TIME') && found.size === 0) found.add('full');
  if (employmentType.includes('PART_TIME')) found.add('part');
  return [...found];
}

/** The shifts that are asked; `null` when the advert says nothing of shifts, empty for plain day work. */
function shiftsOf(reading: Reading): readonly string[] | null {
  const told = reading.conditions.filter(({ kind }) => kind === 'shift');
  if (told.length === 0) return null;
  const values = told.filter(({ necessity, value }) => necessity !== 'not-required' && value !== 'none');
  return [...new Set(values.map(({ value }) => value))];
}

const CONTRACT_OF_TYPE: Readonly<Record<string, string>> = { TEMPORARY: 'bepaald', CONTRACTOR: 'zelfstandig' };

function contractsOf({ employmentType = [] }: Vacancy, reading: Reading): string[] {
  const told = asked(reading, 'contract').map(({ value }) => value);
  return [...new Set([...told, ...employmentType.flatMap((type) => CONTRACT_OF_TYPE[type] ?? [])])];
}

/** How sure an occupation must be to be filtered on, when it is not the most likely one. */
const SURE = 0.5;

function occupationsOf({ occupations }: Reading): string[] {
  return occupations.filter(({ sure }, index) => index === 0 || sure >= SURE).map(({ id }) => id);
}

const offers = (reading: Reading, what: string): boolean => reading.offers.some((each) => each.what === what);

/** The employer teaches: an offer of training, or something asked that is learnt on the job. */
function teaches(reading: Reading): boolean {
  return offers(reading, 'training') || reading.demands.some(({ necessity }) => necessity === 'trainable');
}

/** Taught on the floor: somebody who shows how it is done, and something to learn. */
function learnsByDoing(reading: Reading): boolean {
  return offers(reading, 'buddy') && teaches(reading);
}

/** Secondary education counts as a diploma; "of ervaring" beside it opens the job without one. */
function withoutDiploma({ conditions }: Reading): Said {
  const told = conditions.filter(({ kind }) => kind === 'diploma' || kind === 'registration');
  if (told.length === 0) return null;
  const free = ({ necessity, value, group }: Condition): boolean =>
    necessity !== 'required' ||
    value === 'none' ||
    (group !== undefined && conditions.some((other) => other.group === group && opens(other)));
  return told.every(free) ? [YES] : [];
}

const opens = ({ kind, value }: Condition): boolean =>
  (kind !== 'diploma' && kind !== 'registration') || value === 'none';

/** A level of Dutch that a newcomer reaches in about a year. */
const EARLY = /^nl:(?:a1|a2)$/i;
const HIGH = /^nl:(?:b2|c1|c2)$/i;

/** Friendly to newcomers: help with Dutch, Dutch that may still grow, or an early level. Not, when B2 or more is a must. */
function forNewcomers(reading: Reading): Said {
  const dutch = reading.conditions.filter(({ kind, value }) => kind === 'language' && /^nl\b/i.test(value));
  const eased = dutch.some(({ necessity, value }) => necessity !== 'required' || EARLY.test(value));
  if (eased || offers(reading, 'language-support')) return [YES];
  return dutch.some(({ value }) => HIGH.test(value)) ? [] : null;
}
