import type { Vacancy, Waiting } from '@zorg-match/schema';

/** So many are told by name. */
const LONGEST = 20;

const longestFirst = (one: Waiting, other: Waiting): number =>
  other.days - one.days || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The longest waiting of several lists, at most twenty. */
export const longestOf = (lists: readonly (readonly Waiting[])[]): Waiting[] =>
  lists.flat().sort(longestFirst).slice(0, LONGEST);

/** Keeps the vacancies that wait longest, whatever order they come in. */
export class Longest {
  #kept: Waiting[] = [];

  add({ id, title, url }: Vacancy, days: number): void {
    const last = this.#kept.at(-1);
    if (last && this.#kept.length >= LONGEST && days < last.days) return;
    const waiting: Waiting = url === undefined ? { id, title, days } : { id, title, url, days };
    this.#kept = longestOf([this.#kept, [waiting]]);
  }

  get list(): readonly Waiting[] {
    return this.#kept;
  }
}
