import type { MonitorReport, Place, Reading, RegionCell, Tally, Taxonomy, Vacancy } from '@zorg-match/schema';
import { GrowingOpenings, Starts } from './openings.js';
import type { Where } from './places.js';
import { addedUp, GrowingTally, OLDEST_DAYS, shareOf } from './tally.js';
import { Longest, longestOf } from './waiting.js';

/** What could not be told: no occupation that we know, no place that we know. */
export const UNKNOWN = 'unknown';

/** More names than Belgium has municipalities: then names are no names, and further ones are left out. */
const MOST_MUNICIPALITIES = 2000;
const DAY_MS = 86_400_000;

export interface MonitorOptions {
  /** Day of the report, ISO 8601 (`2026-11-22`). */
  readonly date: string;
  /** Where a vacancy counts; absent: no places are told apart. */
  readonly placeOf?: (vacancy: Vacancy) => Where | undefined;
  /** With it the report tells which competence would open most vacancies, from each occupation. */
  readonly taxonomy?: Taxonomy;
}

interface Part {
  readonly id: string;
  readonly tally: Tally;
}

const bySize = (one: Part, other: Part): number =>
  Number(one.id === UNKNOWN) - Number(other.id === UNKNOWN) ||
  other.tally.vacancies - one.tally.vacancies ||
  (one.id < other.id ? -1 : 1);

const keyOf = (...parts: readonly string[]): string => parts.join('\n');

/** The entry of `key`, made when it is not there. */
function at<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Cells put together by what `keyOfCell` gives; a cell without a key is left out. */
function parts(cells: readonly RegionCell[], keyOfCell: (cell: RegionCell) => string): Part[] {
  const groups = new Map<string, Tally[]>();
  for (const cell of cells) {
    const key = keyOfCell(cell);
    if (key !== '') at(groups, key, (): Tally[] => []).push(cell.tally);
  }
  return [...groups].map(([id, tallies]) => ({ id, tally: addedUp(tallies) })).sort(bySize);
}

/**
 * Counts what vacancies ask and offer, one at a time, so that any number of them can stream by: what it keeps depends on
 * occupations, places and competences, not on how many vacancies there were. It counts adverts, never people. The same
 * vacancies in another order give the same report.
 */
export class Monitor {
  readonly #options: MonitorOptions;
  readonly #today: number;
  readonly #starts: Starts | undefined;
  readonly #cells = new Map<string, { readonly growing: GrowingTally; readonly longest: Longest }>();
  readonly #municipalities = new Map<string, number>();
  readonly #openings = new Map<string, GrowingOpenings>();

  constructor(options: MonitorOptions) {
    this.#options = options;
    this.#today = Date.parse(options.date);
    if (Number.isNaN(this.#today)) throw new Error(`zorg-match: "${options.date}" is no date as in 2026-11-22.`);
    this.#starts = options.taxonomy && new Starts(options.taxonomy);
  }

  add(vacancy: Vacancy, reading: Reading): void {
    const dates = this.#dates(vacancy);
    const occupation = reading.occupations[0]?.id ?? UNKNOWN;
    const { region = UNKNOWN, area = '', municipality } = this.#options.placeOf?.(vacancy) ?? {};
    const cell = at(this.#cells, keyOf(region, area, occupation), () => ({
      growing: new GrowingTally(),
      longest: new Longest(),
    }));
    cell.growing.add(shareOf(reading, dates));
    if (dates.days !== undefined) cell.longest.add(vacancy, dates.days);
    if (municipality !== undefined) this.#countMunicipality(keyOf(region, municipality));
    if (this.#starts) this.#open(this.#starts, reading, region, area);
  }

  report(): MonitorReport {
    const cells = [...this.#cells]
      .map(([key, { growing, longest }]): RegionCell => {
        const [region = UNKNOWN, area = '', occupation = UNKNOWN] = key.split('\n');
        const tally = growing.tally();
        return { region, area, occupation, vacancies: tally.vacancies, tally, longest: longest.list };
      })
      .sort((a, b) => b.vacancies - a.vacancies || (keyOfCell(a) < keyOfCell(b) ? -1 : 1));
    const regionOfArea = new Map(cells.map(({ area, region }) => [area, region]));
    return {
      format: 'zorg-monitor/1',
      date: this.#options.date,
      all: addedUp(cells.map(({ tally }) => tally)),
      occupations: parts(cells, ({ occupation }) => occupation),
      regions: parts(cells, ({ region }) => region),
      areas: parts(cells, ({ area }) => area).map((part) => ({
        ...part,
        region: regionOfArea.get(part.id) ?? UNKNOWN,
      })),
      municipalities: [...this.#municipalities]
        .map(([key, vacancies]) => {
          const [region = UNKNOWN, name = ''] = key.split('\n');
          return { name, region, vacancies };
        })
        .sort((a, b) => b.vacancies - a.vacancies || (a.name + a.region < b.name + b.region ? -1 : 1)),
      cells,
      openings: [...this.#openings]
        .map(([key, growing]) => ({ ...placeIn(key), starts: growing.starts() }))
        .sort((a, b) => (keyOf(a.region, a.area) < keyOf(b.region, b.area) ? -1 : 1)),
      longest: longestOf(cells.map(({ longest }) => longest)),
    };
  }

  #countMunicipality(key: string): void {
    const before = this.#municipalities.get(key);
    if (before === undefined && this.#municipalities.size >= MOST_MUNICIPALITIES) return;
    this.#municipalities.set(key, (before ?? 0) + 1);
  }

  #open(starts: Starts, reading: Reading, region: string, area: string): void {
    const reach = starts.reach(reading);
    for (const key of new Set([keyOf('', ''), keyOf(region, ''), keyOf(region, area)]))
      at(this.#openings, key, () => new GrowingOpenings()).add(reach);
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
}

const keyOfCell = ({ region, area, occupation }: RegionCell): string => keyOf(region, area, occupation);

function placeIn(key: string): Place {
  const [region = '', area = ''] = key.split('\n');
  return { region, area };
}
