import type { MonitorReport, Reading, RegionCell, Vacancy } from '@zorg-match/schema';
import { GrowingTally, OLDEST_DAYS, shareOf } from './tally.js';

/** What could not be told: no occupation that we know, no place that we know. */
export const UNKNOWN = 'unknown';

const LONGEST = 20;
const DAY_MS = 86_400_000;

export interface MonitorOptions {
  /** Day of the report, ISO 8601 (`2026-11-22`). */
  readonly date: string;
  /** Region id of a vacancy; absent: no regions are told apart. */
  readonly regionOf?: (vacancy: Vacancy) => string | undefined;
}

interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly days: number;
}

const bySize = (one: [string, GrowingTally], other: [string, GrowingTally]): number =>
  Number(one[0] === UNKNOWN) - Number(other[0] === UNKNOWN) ||
  other[1].vacancies - one[1].vacancies ||
  (one[0] < other[0] ? -1 : 1);

const longestFirst = (one: Waiting, other: Waiting): number =>
  other.days - one.days || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/**
 * Counts what vacancies ask and offer, one at a time, so that any number of them can stream by: what it keeps depends on
 * occupations, regions and competences, not on how many vacancies there were. It counts adverts, never people. The same
 * vacancies in another order give the same report.
 */
export class Monitor {
  readonly #options: MonitorOptions;
  readonly #today: number;
  readonly #all = new GrowingTally();
  readonly #occupations = new Map<string, GrowingTally>();
  readonly #regions = new Map<string, GrowingTally>();
  readonly #cells = new Map<string, number>();
  #longest: Waiting[] = [];

  constructor(options: MonitorOptions) {
    this.#options = options;
    this.#today = Date.parse(options.date);
    if (Number.isNaN(this.#today)) throw new Error(`zorg-match: "${options.date}" is no date as in 2026-11-22.`);
  }

  add(vacancy: Vacancy, reading: Reading): void {
    const dates = this.#dates(vacancy);
    const share = shareOf(reading, dates);
    const occupation = reading.occupations[0]?.id ?? UNKNOWN;
    const region = this.#options.regionOf?.(vacancy) ?? UNKNOWN;
    this.#all.add(share);
    tallyAt(this.#occupations, occupation).add(share);
    tallyAt(this.#regions, region).add(share);
    const cell = `${region}\n${occupation}`;
    this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + 1);
    if (dates.days !== undefined) this.#wait(vacancy, dates.days);
  }

  report(): MonitorReport {
    const parts = (tallies: ReadonlyMap<string, GrowingTally>) =>
      [...tallies].sort(bySize).map(([id, growing]) => ({ id, tally: growing.tally() }));
    return {
      format: 'zorg-monitor/1',
      date: this.#options.date,
      all: this.#all.tally(),
      occupations: parts(this.#occupations),
      regions: parts(this.#regions),
      cells: [...this.#cells]
        .map(([key, vacancies]): RegionCell => {
          const [region = UNKNOWN, occupation = UNKNOWN] = key.split('\n');
          return { region, occupation, vacancies };
        })
        .sort((a, b) => b.vacancies - a.vacancies || (a.region + a.occupation < b.region + b.occupation ? -1 : 1)),
      longest: this.#longest,
    };
  }

  /** A vacancy that has closed still tells when it appeared, and is no longer open. */
  #dates({ datePosted, validThrough }: Vacancy): { month?: string; days?: number } {
    const posted = datePosted === undefined ? NaN : Date.parse(datePosted);
    if (datePosted === undefined || Number.isNaN(posted)) return {};
    const month = datePosted.slice(0, 7);
    const days = Math.floor((this.#today - posted) / DAY_MS);
    const closed = validThrough !== undefined && Date.parse(validThrough) < this.#today;
    return days < 0 || closed ? { month } : { month, days: Math.min(days, OLDEST_DAYS) };
  }

  #wait({ id, title, url }: Vacancy, days: number): void {
    const last = this.#longest.at(-1);
    if (last && this.#longest.length >= LONGEST && days < last.days) return;
    this.#longest.push(url === undefined ? { id, title, days } : { id, title, url, days });
    this.#longest = this.#longest.sort(longestFirst).slice(0, LONGEST);
  }
}

function tallyAt(tallies: Map<string, GrowingTally>, key: string): GrowingTally {
  const tally = tallies.get(key) ?? new GrowingTally();
  tallies.set(key, tally);
  return tally;
}
