import type { Engine } from '@zorg-match/engine';
import type { Job } from '@zorg-match/engine/choose';
import type { Vacancy } from '@zorg-match/schema';
import { isRead, readingOf } from '../readings/readings.js';
import type { Shelf } from './shelf.js';

/** How much more must be read before the list that somebody looks at is put in order again. */
const GROWTH = 4;

/**
 * Of a long list, the part that is read: it grows by leaps, so that the list does not stir all the time, and not at all
 * while somebody is in it.
 */
export class ReadPart {
  #all: readonly Vacancy[] = [];
  #engine: Engine | undefined;
  #part: readonly Job[] = [];
  #complete = false;

  /** Whether everything is in it. */
  get complete(): boolean {
    return this.#complete;
  }

  /**
   * The part so far; the same array as long as it does not grow.
   * @param enough how many make a first list; @param hold keeps it as it is
   */
  of(engine: Engine, all: readonly Vacancy[], done: number, enough: number, hold: boolean): readonly Job[] {
    if (all !== this.#all || engine !== this.#engine) {
      this.#all = all;
      this.#engine = engine;
      this.#part = [];
      this.#complete = all.length === 0;
    }
    if (this.#complete) return this.#part;
    const last = done >= all.length;
    const leap = Math.max(enough, this.#part.length * GROWTH);
    if ((!last && done < leap) || (hold && this.#part.length > 0)) return this.#part;
    this.#part = all
      .filter((vacancy) => last || isRead(engine, vacancy))
      .map((vacancy) => ({ vacancy, reading: readingOf(engine, vacancy) }));
    this.#complete = last;
    return this.#part;
  }
}

/** What somebody wants to see of the jobs that are read and pass their filters. */
export interface Wanted {
  /** Everything that is read. */
  readonly read: readonly Job[];
  /** What the filters leave. */
  readonly filtered: readonly Job[];
  readonly onlySaved: boolean;
  readonly shelf: Pick<Shelf, 'saved' | 'hidden' | 'justHidden'>;
}

/** The jobs that are ranked: what somebody saved, or what passes without what they hid. */
export class ShownPart {
  #for: readonly unknown[] = [];
  #jobs: readonly Job[] = [];

  /** The same array as long as nothing changed. */
  of({ read, filtered, onlySaved, shelf: { saved, hidden, justHidden } }: Wanted): readonly Job[] {
    const wanted = onlySaved ? [read, saved] : [filtered, hidden, justHidden];
    if (wanted.every((each, index) => each === this.#for[index]) && wanted.length === this.#for.length)
      return this.#jobs;
    this.#for = wanted;
    if (onlySaved) this.#jobs = read.filter(({ vacancy }) => saved.has(vacancy.id));
    else if (hidden.size === 0) this.#jobs = filtered;
    // the one that was hidden last keeps its place, with the way back
    else this.#jobs = filtered.filter(({ vacancy: { id } }) => !hidden.has(id) || id === justHidden);
    return this.#jobs;
  }
}
