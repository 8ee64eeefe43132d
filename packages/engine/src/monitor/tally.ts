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

/** A tally that grows. Its size depends on how many different things are asked, not on how many vacancies there are. */
export class GrowingTally {
  vacancies = 0;
  #littleRead = 0;
  #withoutDiploma = 0;
  readonly #competences = new Map<string, Counts>();
  readonly #conditions = new Map<string, Counts & { waived: number }>();
  readonly #offers = new Map<OfferKind, number>();
  readonly #months = new Map<string, number>();
  readonly #days = new Uint32Array(OLDEST_DAYS + 1);

  add(share: Share): void {
    this.vacancies += 1;
    if (share.littleRead) this.#littleRead += 1;
    if (share.withoutDiploma) this.#withoutDiploma += 1;
    for (const [id, strength] of share.competences) {
      const counts = this.#competences.get(id) ?? none();
      counts[strength] += 1;
      this.#competences.set(id, counts);
    }
    for (const [key, strength] of share.conditions) {
      const counts = this.#conditions.get(key) ?? { ...none(), waived: 0 };
      counts[strength] += 1;
      this.#conditions.set(key, counts);
    }
    for (const what of share.offers) this.#offers.set(what, (this.#offers.get(what) ?? 0) + 1);
    if (share.month !== undefined) this.#months.set(share.month, (this.#months.get(share.month) ?? 0) + 1);
    if (share.days !== undefined) this.#days[share.days] = (this.#days[share.days] ?? 0) + 1;
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
    const dated = this.#days.reduce((sum, count) => sum + count, 0);
    if (dated === 0) return null;
    let seen = 0;
    for (let days = OLDEST_DAYS; days >= 0; days--) {
      seen += this.#days[days] ?? 0;
      if (seen * 2 >= dated) return { dated, medianDays: days };
    }
    return null;
  }
}
