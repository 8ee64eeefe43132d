import type { Language } from '@zorg-match/schema';
import type { Expansion } from './expansion.js';
import type { LabelIndex } from './label-index.js';
import type { Term } from './query.js';
import { ShortList, type Ranked } from './short-list.js';

/** Parts of the score: how much of the query is answered, and how much of the label was asked for. */
const QUERY_SHARE = 0.64;
const LABEL_SHARE = 0.36;
/** What the parts of a compound count beside the compound itself. */
const PARTS_SHARE = 0.92;
const PREFERRED_BONUS = 0.012;
/** Labels in another language than asked, Dutch aside, give way to equal ones. */
const OTHER_LANGUAGE = 0.97;

/** Two amounts per label, side by side, and which labels have any: no keystroke makes new lists. */
class Amounts {
  readonly pairs: Float32Array;
  readonly labels: Int32Array;
  size = 0;

  constructor(room: number) {
    this.pairs = new Float32Array(2 * room);
    this.labels = new Int32Array(room);
  }

  /** Adds to both amounts of a label. */
  add(label: number, first: number, second: number): void {
    const { pairs } = this;
    const known = pairs[2 * label] as number;
    if (known === 0) this.labels[this.size++] = label;
    pairs[2 * label] = known + first;
    pairs[2 * label + 1] = (pairs[2 * label + 1] as number) + second;
  }
}

/** Adds up, term by term, what each label of one index answers; its arrays serve query after query. */
export class Ranker {
  readonly #index: LabelIndex;
  /** Answered weight of the query, and rarity of the own words that were asked for. */
  readonly #sums: Amounts;
  /** For the current term: the best answer, and the rarity of the word that gives it. */
  readonly #now: Amounts;
  /** The same of the parts of a compound together. */
  readonly #parts: Amounts;
  readonly #bestScore: Float32Array;
  readonly #bestLabel: Int32Array;
  readonly #concepts: Int32Array;

  constructor(index: LabelIndex) {
    const labels = index.labels.length;
    const concepts = index.concepts.length;
    this.#index = index;
    this.#sums = new Amounts(labels);
    this.#now = new Amounts(labels);
    this.#parts = new Amounts(labels);
    this.#bestScore = new Float32Array(concepts);
    this.#bestLabel = new Int32Array(concepts);
    this.#concepts = new Int32Array(concepts);
  }

  /** The concepts that answer most, best first, at most `size`. */
  rank(terms: readonly Term[], language: Language, size: number): readonly Ranked[] {
    let total = 0;
    for (const term of terms) {
      total += term.weight;
      this.#addTerm(term);
    }
    return total > 0 ? this.#collect(total, language, size) : [];
  }

  /** For each label with one of these words the best answer among them. */
  #spread({ words, weights }: Expansion): void {
    const { wordLabels, rarity } = this.#index;
    const { starts, items } = wordLabels;
    const { pairs, labels } = this.#now;
    let { size } = this.#now;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      const weight = weights[i] as number;
      const asked = weight * (rarity[word] as number);
      const end = starts[word + 1] as number;
      for (let k = starts[word] as number; k < end; k++) {
        const label = items[k] as number;
        const best = pairs[2 * label] as number;
        if (weight <= best) continue;
        if (best === 0) labels[size++] = label;
        pairs[2 * label] = weight;
        pairs[2 * label + 1] = asked;
      }
    }
    this.#now.size = size;
  }

  /** Takes the parts of a compound together for the whole where they answer more. */
  #addParts(parts: Term['parts']): void {
    const { pairs, labels } = this.#now;
    for (const { expansion, share } of parts) {
      this.#spread(expansion);
      for (let i = 0; i < this.#now.size; i++) {
        const label = labels[i] as number;
        const answer = share * PARTS_SHARE * (pairs[2 * label] as number);
        this.#parts.add(label, answer, pairs[2 * label + 1] as number);
        pairs[2 * label] = 0;
      }
      this.#now.size = 0;
    }
  }

  #preferParts(): void {
    const { pairs, labels } = this.#now;
    const parts = this.#parts;
    for (let i = 0; i < parts.size; i++) {
      const label = parts.labels[i] as number;
      const best = pairs[2 * label] as number;
      if ((parts.pairs[2 * label] as number) > best) {
        if (best === 0) labels[this.#now.size++] = label;
        pairs[2 * label] = parts.pairs[2 * label] as number;
        pairs[2 * label + 1] = parts.pairs[2 * label + 1] as number;
      }
      parts.pairs.fill(0, 2 * label, 2 * label + 2);
    }
    parts.size = 0;
  }

  #addTerm({ expansion, parts, weight }: Term): void {
    if (parts.length > 0) this.#addParts(parts);
    this.#spread(expansion);
    if (parts.length > 0) this.#preferParts();
    const { pairs, labels, size } = this.#now;
    for (let i = 0; i < size; i++) {
      const label = labels[i] as number;
      this.#sums.add(label, (pairs[2 * label] as number) * weight, pairs[2 * label + 1] as number);
      pairs[2 * label] = 0;
    }
    this.#now.size = 0;
  }

  #collect(total: number, language: Language, size: number): readonly Ranked[] {
    const factors = this.#index.languages.map((own) => (own === language || own === 'nl' ? 1 : OTHER_LANGUAGE));
    const { labelConcept, labelLanguage, preferred, weight } = this.#index;
    const { pairs, labels } = this.#sums;
    let concepts = 0;
    for (let i = 0; i < this.#sums.size; i++) {
      const label = labels[i] as number;
      const concept = labelConcept[label] as number;
      const query = Math.min(1, (pairs[2 * label] as number) / total);
      const asked = Math.min(1, (pairs[2 * label + 1] as number) / (weight[label] as number));
      const bonus = preferred[label] === 1 ? PREFERRED_BONUS : 0;
      const plain = Math.min(1, QUERY_SHARE * query + LABEL_SHARE * asked + bonus);
      const score = plain * (factors[labelLanguage[label] as number] as number);
      pairs[2 * label] = 0;
      pairs[2 * label + 1] = 0;
      const best = this.#bestScore[concept] as number;
      if (best === 0) this.#concepts[concepts++] = concept;
      if (score > best) {
        this.#bestScore[concept] = score;
        this.#bestLabel[concept] = label;
      }
    }
    this.#sums.size = 0;
    const best = new ShortList(size);
    let { least } = best;
    for (let i = 0; i < concepts; i++) {
      const concept = this.#concepts[i] as number;
      const score = this.#bestScore[concept] as number;
      this.#bestScore[concept] = 0;
      if (score <= least) continue;
      best.add({ concept, label: this.#bestLabel[concept] as number, score });
      ({ least } = best);
    }
    return best.list();
  }
}
