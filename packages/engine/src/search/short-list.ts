/** A concept with the label of it that answers the query best. */
export interface Ranked {
  readonly concept: number;
  readonly label: number;
  /** 0 to 1. */
  readonly score: number;
}

/** The best of many by score, in order; the first seen of equals stay. */
export class ShortList {
  readonly #size: number;
  readonly #kept: Ranked[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** What a score must exceed to be kept. */
  get least(): number {
    return this.#kept.length < this.#size ? 0 : (this.#kept[this.#size - 1] as Ranked).score;
  }

  add(one: Ranked): void {
    if (one.score <= this.least) return;
    let at = this.#kept.length < this.#size ? this.#kept.length : this.#size - 1;
    for (; at > 0 && (this.#kept[at - 1] as Ranked).score < one.score; at--)
      this.#kept[at] = this.#kept[at - 1] as Ranked;
    this.#kept[at] = one;
  }

  /** What was kept, best first. */
  list(): readonly Ranked[] {
    return this.#kept;
  }
}
