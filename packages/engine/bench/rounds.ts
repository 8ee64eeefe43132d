import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Something to time: `run` does one piece of work, such as one keystroke, chosen by its number. */
export interface Contender {
  readonly name: string;
  readonly run: (piece: number) => unknown;
}

/** Times of one contender in milliseconds: of a piece of work in the median, and at which 95 of 100 pieces are done. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/**
 * Times contenders in turns within one process, all pieces of work each, so that noise of the machine hits them alike. The
 * first `warm` rounds do not count: much code needs many calls before the machine has made it fast. Of each piece the
 * quickest round counts: what else runs on the machine can only add, and adds most to what takes longest.
 */
export function interleave(contenders: readonly Contender[], pieces: number, rounds: number, warm = 1): Timing[] {
  const times = contenders.map(() => Array.from({ length: pieces }, (): number[] => []));
  for (let round = 0; round < warm + rounds; round++) {
    contenders.forEach(({ run }, i) => {
      for (let piece = 0; piece < pieces; piece++) {
        const begin = performance.now();
        run(piece);
        const spent = performance.now() - begin;
        if (round >= warm) times[i]?.[piece]?.push(spent);
      }
    });
  }
  return contenders.map(({ name }, i) => {
    const each = (times[i] ?? []).map((list) => Math.min(...list));
    return { name, median: quantile(each, 0.5), p95: quantile(each, 0.95) };
  });
}

/** A small seeded generator (mulberry32): 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function used(): number {
  // Twice: what hangs on an object that goes is let go of only after it.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** What `make` gives, how many milliseconds it takes and how many megabytes it keeps. */
export function built<T>(make: () => T): { made: T; milliseconds: number; megabytes: number } {
  const before = used();
  const begin = performance.now();
  const made = make();
  const milliseconds = performance.now() - begin;
  return { made, milliseconds, megabytes: used() - before };
}
