/** What is known of one example, and whether it is a demand. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
  /** How much it counts. */
  readonly counts: number;
}

/** What features weigh, in natural logarithms of odds. */
export interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** How strongly large weights are held back. */
const HELD_BACK = 10;
/** Features of fewer examples are chance. */
const LEAST = 3;
const ROUNDS = 200;
const STEP = 0.05;

/**
 * Logistic regression with squared weights held back, by the steps of Adam (Kingma and Ba, 2015) over all examples at once.
 * The same examples give the same weights.
 */
export function learn(examples: readonly Example[]): Learnt {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= LEAST).map(([name]) => name);
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  const rows = examples.map(({ features }) =>
    Int32Array.from([0, ...new Set(features.flatMap((f) => numbers.get(f) ?? []))]),
  );
  const size = names.length + 1;
  const [weights, slope, mean, spread] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const total = examples.reduce((sum, { counts: n }) => sum + n, 0);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let i = 0; i < size; i++) slope[i] = i === 0 ? 0 : HELD_BACK * (weights[i] as number);
    for (let e = 0; e < rows.length; e++) {
      const row = rows[e] as Int32Array;
      const { right, counts: n } = examples[e] as Example;
      let sum = 0;
      for (const i of row) sum += weights[i] as number;
      const off = (1 / (1 + Math.exp(-sum)) - +right) * n;
      for (const i of row) slope[i] = (slope[i] as number) + off;
    }
    const step = STEP * (round < ROUNDS * 0.6 ? 1 : round < ROUNDS * 0.85 ? 0.3 : 0.1);
    for (let i = 0; i < size; i++) {
      const g = (slope[i] as number) / total;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      spread[i] = 0.999 * (spread[i] as number) + 0.001 * g * g;
      const [m, s] = [(mean[i] as number) / (1 - 0.9 ** round), (spread[i] as number) / (1 - 0.999 ** round)];
      weights[i] = (weights[i] as number) - (step * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return { bias: weights[0] as number, weights: new Map(names.map((name, i) => [name, weights[i + 1] as number])) };
}
