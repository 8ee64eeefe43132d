/** Something to time: one call does all the work of a round. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** Times of one contender over all rounds, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Times contenders in turns within one process, so that noise of the machine hits them alike. The first turn warms up. */
export function interleave(contenders: readonly Contender[], rounds: number): Timing[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    contenders.forEach(({ run }, i) => {
      const begin = performance.now();
      run();
      if (round > 0) times[i]?.push(performance.now() - begin);
    });
  }
  return contenders.map(({ name }, i) => {
    const sorted = (times[i] ?? []).sort((a, b) => a - b);
    return { name, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
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

/** Prints timings against the first one, which is ours. */
export function report(title: string, timings: readonly Timing[], perRound: number): void {
  const ours = timings[0]?.median ?? NaN;
  console.log(`\n${title}`);
  for (const { name, median, p95 } of timings) {
    const each = ((median / perRound) * 1000).toFixed(1).padStart(10);
    const ratio = (median / ours).toFixed(2).padStart(9);
    console.log(
      `  ${name.padEnd(38)} ${each} µs ${ratio} × ours   (p95 of rounds ${((p95 / perRound) * 1000).toFixed(1)} µs)`,
    );
  }
}
