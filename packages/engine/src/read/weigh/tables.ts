/** Reads "name weight … name weight …", so many weights for each name. */
export function* rowsOf(list: string, weights = 1): Iterable<readonly [name: string, weights: readonly number[]]> {
  const cut = list.trim().split(/\s+/);
  for (let i = 0; i + weights < cut.length; i += weights + 1)
    yield [cut[i] as string, cut.slice(i + 1, i + 1 + weights).map(Number)];
}

/** Weights of words by what role they play, so many for each role: rows of words, and row 0 for all others. */
export class WordWeights {
  readonly #rows = new Map<string, number>();
  readonly #weights: Int16Array;
  readonly #width: number;
  readonly #each: number;

  /** @param lists what words weigh in each role, as {@link rowsOf} reads it */
  constructor(lists: readonly string[], weights = 1) {
    this.#each = weights;
    this.#width = lists.length * weights;
    const read = lists.map((list) => [...rowsOf(list, weights)]);
    for (const list of read)
      for (const [word] of list) if (!this.#rows.has(word)) this.#rows.set(word, this.#rows.size + 1);
    this.#weights = new Int16Array((this.#rows.size + 1) * this.#width);
    read.forEach((list, role) => {
      for (const [word, each] of list) this.#weights.set(each, this.rowOf(word) * this.#width + role * weights);
    });
  }

  /** How many rows there are, the one for all other words too. */
  get rows(): number {
    return this.#rows.size + 1;
  }

  /** The row of a word; 0 when it weighs nothing. */
  rowOf(word: string): number {
    return this.#rows.get(word) ?? 0;
  }

  /** What the word of a row weighs in a role; `k`: which of its weights. */
  of(row: number, role: number, k = 0): number {
    return this.#weights[row * this.#width + role * this.#each + k] as number;
  }
}

/** Weights of features by their numbers, so many for each feature. */
export function weightsOf(names: readonly string[], list: string, weights = 1): Int16Array {
  const all = new Int16Array(names.length * weights);
  const numbers = new Map(names.map((name, i) => [name, i]));
  for (const [name, each] of rowsOf(list, weights)) {
    const number = numbers.get(name);
    if (number !== undefined) all.set(each, number * weights);
  }
  return all;
}
