import type { Gap, GapTotal, MonitorReport, SupplyCount } from '@zorg-match/schema';
import { within } from './places.js';

/** Fewer people than this in a cell are not shown: a small number can point to a person. */
export const FEWEST_SHOWN = 5;

type About = Pick<SupplyCount, 'about' | 'id'>;

const keyOf = ({ about, id }: About): string => `${about}\n${id}`;
const isFew = (people: number): boolean => people > 0 && people < FEWEST_SHOWN;

/** How many vacancies there are in a place for an occupation, or that ask for a competence; counted once for each place. */
function askedIn(report: MonitorReport): (of: About, place: string) => number {
  const places = new Map<string, ReadonlyMap<string, number>>();
  const countsOf = (place: string): ReadonlyMap<string, number> => {
    const known = places.get(place);
    if (known) return known;
    const counts = new Map<string, number>();
    const add = (key: string, vacancies: number) => counts.set(key, (counts.get(key) ?? 0) + vacancies);
    for (const { region, area, occupation, tally } of report.cells) {
      if (place !== 'all' && region !== place && area !== place) continue;
      add(keyOf({ about: 'occupation', id: occupation }), tally.vacancies);
      for (const { id, required, preferred, trainable } of tally.competences)
        add(keyOf({ about: 'competence', id }), required + preferred + trainable);
    }
    places.set(place, counts);
    return counts;
  };
  return (of, place) => countsOf(place).get(keyOf(of)) ?? 0;
}

/** What may be told of a place: its number, or only that there are more than in the parts that are told. */
interface Told {
  readonly people: number;
  readonly more: boolean;
}

/**
 * The counts of one occupation or competence as a tree: areas lie in provinces, these in `all`. A number is told when it is
 * none or at least five, and when nothing hidden follows from it: not when a part of it is hidden, and not when what it holds
 * beyond its parts is few.
 */
class Tree {
  readonly #people: ReadonlyMap<string, number>;

  constructor(people: ReadonlyMap<string, number>) {
    this.#people = people;
  }

  told(place: string): Told {
    const own = this.#people.get(place);
    const parts = this.#parts(place);
    const told = parts.map((part) => this.told(part));
    const shown = told.reduce((sum, { people }) => sum + people, 0);
    const hidden = told.some(({ more }) => more);
    if (own === undefined) return { people: shown, more: hidden };
    if (isFew(own)) return { people: 0, more: true };
    const rest = own - parts.reduce((sum, part) => sum + this.#sum(part), 0);
    return parts.length > 0 && (hidden || isFew(rest)) ? { people: shown, more: true } : { people: own, more: false };
  }

  /** The nearest places within that have a number. */
  #parts(place: string): string[] {
    const inside = (each: string): boolean => {
      for (let outer = within(each); outer !== undefined; outer = within(outer)) {
        if (outer === place) return true;
        if (this.#people.has(outer)) return false; // it stands in another part
      }
      return false;
    };
    return [...this.#people.keys()].filter((each) => each !== place && inside(each));
  }

  #sum(place: string): number {
    return this.#people.get(place) ?? 0;
  }
}

/**
 * Vacancies beside people, for each cell that a partner counted. Rows of the same cell are added up first; one to four
 * people are hidden, and whatever number they are, the outcome is the same.
 */
export function gapsOf(report: MonitorReport, supply: readonly SupplyCount[]): { cells: Gap[]; totals: GapTotal[] } {
  const counted = new Map<string, { readonly of: About; readonly people: Map<string, number> }>();
  for (const { about, id, region, people } of supply) {
    const key = keyOf({ about, id });
    const of = counted.get(key) ?? { of: { about, id }, people: new Map<string, number>() };
    of.people.set(region, (of.people.get(region) ?? 0) + people);
    counted.set(key, of);
  }
  const asked = askedIn(report);
  const cells: Gap[] = [];
  const totals: GapTotal[] = [];
  for (const { of, people } of counted.values()) {
    const tree = new Tree(people);
    for (const region of people.keys()) {
      const { people: told, more } = tree.told(region);
      const vacancies = asked(of, region);
      cells.push({ ...of, region, vacancies, people: more ? null : told, atLeast: told });
    }
    const { people: told, more } = tree.told('all');
    const places = people.has('all') ? ['all'] : [...people.keys()].filter((each) => !people.has(within(each) ?? ''));
    const vacancies = places.reduce((sum, place) => sum + asked(of, place), 0);
    totals.push({ ...of, vacancies, people: told, more });
  }
  const largest = (one: Gap | GapTotal, other: Gap | GapTotal): number =>
    other.vacancies - (other.people ?? 0) - (one.vacancies - (one.people ?? 0)) ||
    (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  return { cells: cells.sort(largest), totals: totals.sort(largest) };
}
