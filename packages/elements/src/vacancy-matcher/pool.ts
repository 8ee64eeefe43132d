import type { Engine } from '@zorg-match/engine';
import type { Job } from '@zorg-match/engine/choose';
import type { Vacancy } from '@zorg-match/schema';
import { isRead, readingOf } from '../readings/readings.js';
import { extendsList } from '../readings/slices.js';
import type { Shelf } from './shelf.js';

/** What the part is taken from. */
interface Source {
  readonly all: readonly Vacancy[];
  /** More comes after it. */
  readonly growing: boolean;
  /** How many of it are read. */
  readonly done: number;
  /** How many make a first list. */
  readonly enough: number;
  /** Keeps the part as it is. */
  readonly hold: boolean;
}

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
  #jobs = new WeakMap<Vacancy, Job>();
  #complete = false;

  /** Whether everything is in it. */
  get complete(): boolean {
    return this.#complete;
  }

  /**
   * The part so far; the same array as long as it does not grow. It stays when more comes after the same beginning.
   */
  of(engine: Engine, { all, growing, done, enough, hold }: Source): readonly Job[] {
    if (all !== this.#all || engine !== this.#engine) {
      if (engine !== this.#engine) this.#jobs = new WeakMap();
      if (engine !== this.#engine || !extendsList(all, this.#all)) this.#part = [];
      this.#all = all;
      this.#engine = engine;
      this.#complete = false;
    }
    if (this.#complete) return this.#part;
    const last = done >= all.length && !growing;
    const leap = Math.max(enough, this.#part.length * GROWTH);
    if ((!last && done < leap) || (hold && this.#part.length > 0)) return this.#part;
    this.#part = all
      .filter((vacancy) => last || isRead(engine, vacancy))
      .map((vacancy) => this.#jobOf(engine, vacancy));
    this.#complete = last;
    return this.#part;
  }

  /** The same job each time, since what is known of one is kept by it. */
  #jobOf(engine: Engine, vacancy: Vacancy): Job {
    let job = this.#jobs.get(vacancy);
    if (!job) this.#jobs.set(vacancy, (job = { vacancy, reading: readingOf(engine, vacancy) }));
    return job;
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
