import type { Engine } from '@zorg-match/engine';
import { type Job, rankJobs } from '@zorg-match/engine/choose';
import type { Profile, RankedMatch, RouteBook } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause, SLICE_MS } from '../readings/slices.js';

/** Up to so many vacancies are ranked at once: that takes a few milliseconds. */
const AT_ONCE = 300;
/** How many readings are made ready between two looks at the clock. */
const STEP = 50;

/** What a ranking depends on. */
export interface RankingInputs {
  readonly engine: Engine;
  readonly profile: Profile;
  /** What is ranked; the same array as long as nothing changed. */
  readonly pool: readonly Job[];
  /** How many are explained. */
  readonly limit: number;
  readonly book: RouteBook | undefined;
}

/**
 * Ranks vacancies for a person. A short list is there at once; a long one is made ready in slices, so that typing and
 * scrolling never wait, and until then the order before stays.
 */
export class RankingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: (samePool: boolean) => void;
  #wanted: RankingInputs | undefined;
  #work: AbortController | undefined;

  /** The best ones, in order; `index` is a place in `pool`. */
  ranked: readonly RankedMatch[] = [];
  /** What `ranked` was made of. */
  pool: readonly Job[] = [];
  /** A new order is on its way. */
  busy = false;

  /** @param changed called when there is another order; with `true` when it is one of the same vacancies, as after a choice */
  constructor(host: ReactiveControllerHost, changed: (samePool: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.busy && this.#wanted) void this.#inSlices(this.#wanted);
  }

  hostDisconnected(): void {
    this.#work?.abort();
  }

  /** Call from `willUpdate`; asking again for the same does nothing. */
  update(wanted: RankingInputs): void {
    const before = this.#wanted;
    if (before && (Object.keys(wanted) as (keyof RankingInputs)[]).every((key) => before[key] === wanted[key])) return;
    this.#wanted = wanted;
    this.#work?.abort();
    if (wanted.pool.length <= AT_ONCE) this.#settle(wanted);
    else {
      this.busy = true;
      void this.#inSlices(wanted);
    }
  }

  async #inSlices(wanted: RankingInputs): Promise<void> {
    const { signal } = (this.#work = new AbortController());
    const { engine, profile, pool } = wanted;
    await pause();
    let sliceEnds = performance.now() + SLICE_MS;
    for (let at = 0; at < pool.length && !signal.aborted; at += STEP) {
      rankJobs(engine, profile, pool.slice(at, at + STEP), { limit: 0 }); // what is counted of a reading is kept
      if (performance.now() < sliceEnds) continue;
      await pause();
      sliceEnds = performance.now() + SLICE_MS;
    }
    await pause();
    if (this.#work.signal !== signal || signal.aborted) return;
    this.#settle(wanted);
    this.#host.requestUpdate();
  }

  #settle({ engine, profile, pool, limit, book }: RankingInputs): void {
    const samePool = this.pool === pool;
    const order = this.#order();
    this.ranked = rankJobs(engine, profile, pool, { limit, ...(book && { book }) }).matches;
    this.pool = pool;
    this.busy = false;
    if (order !== this.#order()) this.#changed(samePool && order !== '');
  }

  #order(): string {
    return this.ranked.map(({ index }) => index).join();
  }
}
