/** What is known of one example, and which of the answers it has. */
export interface Example {
  readonly features: readonly string[];
  /** From 0. */
  readonly answer: number;
  /** How much it counts. */
  readonly counts: number;
}

/** What features weigh for each answer but the first, in natural logarithms of odds against the first. */
export interface Learnt {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

export interface Learning {
  /** How many answers there are. */
  readonly answers?: number;
  /** How strongly large weights are held back. */
  readonly heldBack?: number;
}

/** Features of fewer examples are chance. */
const LEAST = 3;
const ROUNDS = 200;
const STEP = 0.05;

/** The chances of all answers but the first, from what they weigh. */
function chancesOf(sums: Float64Array): void {
  let all = 1;
  for (let k = 0; k < sums.length; k++) all += sums[k] = Math.exp(sums[k] as number);
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) / all;
}

/**
 * Logistic regression, multinomial where there are more than two answers, with squared weights held back, by the steps of Adam
 * (Kingma and Ba, 2015) over all examples at once. The same examples give the same weights.
 */
export function learn(examples: readonly Example[], { answers = 2, heldBack = 10 }: Learning = {}): Learnt {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= LEAST).map(([name]) => name);
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  const rows = examples.map(({ features }) =>
    Int32Array.from([0, ...new Set(features.flatMap((f) => numbers.get(f) ?? []))]),
  );
  const each = answers - 1;
  const size = (names.length + 1) * each;
  const [weights, slope, mean, spread] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const sums = new Float64Array(each);
  const total = examples.reduce((sum, { counts: n }) => sum + n, 0);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let i = 0; i < size; i++) slope[i] = i < each ? 0 : heldBack * (weights[i] as number);
    for (let e = 0; e < rows.length; e++) {
      const row = rows[e] as Int32Array;
      const { answer, counts: n } = examples[e] as Example;
      sums.fill(0);
      for (const i of row)
        for (let k = 0; k < each; k++) sums[k] = (sums[k] as number) + (weights[i * each + k] as number);
      chancesOf(sums);
      for (let k = 0; k < each; k++) {
        const off = ((sums[k] as number) - +(answer === k + 1)) * n;
        for (const i of row) slope[i * each + k] = (slope[i * each + k] as number) + off;
      }
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
  const weighs = (i: number): number[] => [...weights.subarray(i * each, (i + 1) * each)];
  return { bias: weighs(0), weights: new Map(names.map((name, i) => [name, weighs(i + 1)])) };
}
