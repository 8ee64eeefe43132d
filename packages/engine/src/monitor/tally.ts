import type {
  Asked,
  AskedCompetence,
  AskedCondition,
  Condition,
  ConditionKind,
  Necessity,
  OfferKind,
  OpenSince,
  Reading,
  Tally,
} from '@zorg-match/schema';

type Strength = Exclude<Necessity, 'not-required'>;

/** From weak to strong: a vacancy that asks the same twice counts for its strongest wording. */
const STRENGTHS: readonly Strength[] = ['trainable', 'preferred', 'required'];

/** Kinds of which the value is one of few, so that it can be counted by value. */
const VALUED: ReadonlySet<ConditionKind> = new Set([
  'diploma',
  'registration',
  'language',
  'driving-licence',
  'shift',
  'contract',
]);

/** Older than this counts as this: the median stays exact up to it, in a table of a fixed size. */
export const OLDEST_DAYS = 730;

interface Counts {
  trainable: number;
  preferred: number;
  required: number;
}

const none = (): Counts => ({ trainable: 0, preferred: 0, required: 0 });

/** What one vacancy adds to a tally, worked out once and added to several. */
export interface Share {
  readonly competences: ReadonlyMap<string, Strength>;
  readonly conditions: ReadonlyMap<string, Strength | 'waived'>;
  readonly offers: ReadonlySet<OfferKind>;
  readonly littleRead: boolean;
  readonly withoutDiploma: boolean;
  /** `2026-11`; absent without a date. */
  readonly month?: string;
  /** Whole days since posting, 0 to `OLDEST_DAYS`; absent without a date, or with one in the future. */
  readonly days?: number;
}

const stronger = (one: Strength | undefined, other: Strength): Strength =>
  one && STRENGTHS.indexOf(one) > STRENGTHS.indexOf(other) ? one : other;

const conditionKey = ({ kind, value }: Condition): string => `${kind}\n${VALUED.has(kind) ? value : ''}`;

/** Whether somebody without a diploma or registration can start: none is required, or an alternative to it is no diploma. */
function opensWithoutDiploma(conditions: readonly Condition[]): boolean {
  const papers = conditions.filter(({ kind }) => kind === 'diploma' || kind === 'registration');
  const asked = papers.filter(({ necessity, value }) => necessity === 'required' && value !== 'none');
  return asked.every(
    ({ group }) =>
      group !== undefined &&
      conditions.some(
        (other) =>
          other.group === group &&
          ((other.kind !== 'diploma' && other.kind !== 'registration') || other.value === 'none'),
      ),
  );
}

/** What a reading adds; dates are the caller's. */
export function shareOf(reading: Reading, dates: Pick<Share, 'month' | 'days'>): Share {
  const competences = new Map<string, Strength>();
  for (const { competence, necessity } of reading.demands) {
    if (competence === null || necessity === 'not-required') continue;
    competences.set(competence, stronger(competences.get(competence), necessity));
  }
  const conditions = new Map<string, Strength | 'waived'>();
  for (const condition of reading.conditions) {
    const key = conditionKey(condition);
    const before = conditions.get(key);
    if (condition.necessity === 'not-required') conditions.set(key, before ?? 'waived');
    else conditions.set(key, stronger(before === 'waived' ? undefined : before, condition.necessity));
  }
  const littleRead = reading.warnings.some(({ code }) => code === 'thin-text' || code === 'other-language');
  return {
    competences,
    conditions,
    offers: new Set(reading.offers.map(({ what }) => what)),
    littleRead,
    // of an advert of which little was read, silence about a diploma says nothing
    withoutDiploma: !littleRead && opensWithoutDiploma(reading.conditions),
    ...dates,
  };
}

const total = ({ trainable, preferred, required }: Asked): number => trainable + preferred + required;
const byId = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function addTo<K>(counts: Map<K, number>, key: K, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function addCounts(to: Counts, { trainable, preferred, required }: Asked): void {
  to.trainable += trainable;
  to.preferred += preferred;
  to.required += required;
}

/** The entry of `key`, made when it is not there. */
function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

const noConditions = (): Counts & { waived: number } => ({ ...none(), waived: 0 });

/**
 * A tally that grows, by vacancies or by other tallies. Its size depends on how many different things are asked, not on how
 * many vacancies there are.
 */
export class GrowingTally {
  vacancies = 0;
  #littleRead = 0;
  #withoutDiploma = 0;
  readonly #competences = new Map<string, Counts>();
  readonly #conditions = new Map<string, Counts & { waived: number }>();
  readonly #offers = new Map<OfferKind, number>();
  readonly #months = new Map<string, number>();
  readonly #days = new Map<number, number>();

  add(share: Share): void {
    this.vacancies += 1;
    if (share.littleRead) this.#littleRead += 1;
    if (share.withoutDiploma) this.#withoutDiploma += 1;
    for (const [id, strength] of share.competences) at(this.#competences, id, none)[strength] += 1;
    for (const [key, strength] of share.conditions) at(this.#conditions, key, noConditions)[strength] += 1;
    for (const what of share.offers) addTo(this.#offers, what);
    if (share.month !== undefined) addTo(this.#months, share.month);
    if (share.days !== undefined) addTo(this.#days, share.days);
  }

  /** Adds everything that another tally counted. */
  addTally(other: Tally): void {
    this.vacancies += other.vacancies;
    this.#littleRead += other.littleRead;
    this.#withoutDiploma += other.withoutDiploma;
    for (const each of other.competences) addCounts(at(this.#competences, each.id, none), each);
    for (const each of other.conditions) {
      const counts = at(this.#conditions, `${each.kind}\n${each.value}`, noConditions);
      addCounts(counts, each);
      counts.waived += each.waived;
    }
    for (const { what, vacancies } of other.offers) addTo(this.#offers, what, vacancies);
    for (const { month, vacancies } of other.months) addTo(this.#months, month, vacancies);
    for (const [days, vacancies] of other.open?.days ?? []) addTo(this.#days, days, vacancies);
  }

  tally(): Tally {
    const competences: AskedCompetence[] = [...this.#competences].map(([id, counts]) => ({ id, ...counts }));
    const conditions: AskedCondition[] = [...this.#conditions].map(([key, counts]) => {
      const [kind = '', value = ''] = key.split('\n');
      return { kind: kind as ConditionKind, value, ...counts };
    });
    return {
      vacancies: this.vacancies,
      littleRead: this.#littleRead,
      competences: competences.sort((a, b) => total(b) - total(a) || byId(a.id, b.id)),
      conditions: conditions.sort((a, b) => total(b) - total(a) || byId(a.kind, b.kind) || byId(a.value, b.value)),
      offers: [...this.#offers]
        .map(([what, vacancies]) => ({ what, vacancies }))
        .sort((a, b) => b.vacancies - a.vacancies || byId(a.what, b.what)),
      withoutDiploma: this.#withoutDiploma,
      months: [...this.#months]
        .map(([month, vacancies]) => ({ month, vacancies }))
        .sort((a, b) => byId(a.month, b.month)),
      open: this.#open(),
    };
  }

  #open(): OpenSince | null {
    const days = [...this.#days].sort(([a], [b]) => a - b);
    const dated = days.reduce((sum, [, count]) => sum + count, 0);
    if (dated === 0) return null;
    let seen = 0;
    const middle = days.findLast(([, count]) => (seen += count) * 2 >= dated);
    return { dated, medianDays: middle?.[0] ?? 0, days };
  }
}

/** Several tallies as one: what counting all of their vacancies together gives. */
export function addedUp(tallies: Iterable<Tally>): Tally {
  const growing = new GrowingTally();
  for (const tally of tallies) growing.addTally(tally);
  return growing.tally();
}
