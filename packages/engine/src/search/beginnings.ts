import { inverted, type Postings } from '../lexicon/postings.js';
import type { LabelIndex } from './label-index.js';

/**
 * Which labels begin with what was typed, word by word, small words included: "mensen op hun" says little by its words and
 * much as a beginning.
 */
export class Beginnings {
  readonly #index: LabelIndex;
  /** Labels by their first word; words by their number among those of all labels. */
  readonly #byFirst: Postings;

  constructor(index: LabelIndex) {
    const { labelWords } = index.words;
    this.#index = index;
    const { lists } = labelWords;
    const starts = new Int32Array(index.labels.length + 1);
    const items = new Int32Array(index.labels.length);
    for (let label = 0; label < items.length; label++) {
      starts[label + 1] = label + 1;
      items[label] = lists.items[lists.starts[index.numbers[label] as number] as number] ?? 0;
    }
    this.#byFirst = inverted({ starts, items }, labelWords.words.length);
  }

  /** Calls `see` with each label that begins with these folded words; of the last one its own beginning is enough when it is `open`. */
  of(words: readonly string[], open: boolean, see: (label: number) => void): void {
    const { labelWords } = this.#index.words;
    const last = words.length - 1;
    const numbers = words.map((word) => labelWords.find(word) ?? -1);
    for (let at = open ? last - 1 : last; at >= 0; at--) if ((numbers[at] as number) < 0) return;
    const first = numbers[0] as number;
    if (last < 0 || first < 0) return;
    const { starts, items } = this.#byFirst;
    const end = starts[first + 1] as number;
    for (let k = starts[first] as number; k < end; k++) {
      const label = items[k] as number;
      if (this.#begins(label, numbers, words[last] as string, open)) see(label);
    }
  }

  #begins(label: number, numbers: readonly number[], typed: string, open: boolean): boolean {
    const { labelWords } = this.#index.words;
    const { starts, items } = labelWords.lists;
    const number = this.#index.numbers[label] as number;
    const from = starts[number] as number;
    const last = numbers.length - 1;
    if ((starts[number + 1] as number) - from <= last) return false;
    for (let at = 1; at < last; at++) if (items[from + at] !== numbers[at]) return false;
    const word = items[from + last] as number;
    return word === numbers[last] || (open && (labelWords.words[word] as string).startsWith(typed));
  }
}
