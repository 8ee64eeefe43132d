import type { Language } from '@zorg-match/schema';
import type { Expansion } from './expansion.js';
import type { LabelIndex } from './label-index.js';
import type { Term } from './query.js';
import { ShortList, type Ranked } from './short-list.js';

/** Parts of the score: how much of the query is answered, and how much of the label was asked for. */
const QUERY_SHARE = 0.64;
const LABEL_SHARE = 0.36;
/** What a word of the query counts that only other labels of the same concept answer. */
const SPREAD_SHARE = 0.25;
/** What the parts of a compound count beside the compound itself. */
const PARTS_SHARE = 0.92;
const PREFERRED_BONUS = 0.012;
/** Labels in another language than asked, Dutch aside, give way to equal ones. */
const OTHER_LANGUAGE = 0.97;

/** Numbers in a fixed room, so that a keystroke makes no new lists. */
class Stack {
  readonly items: Int32Array;
  size = 0;

  constructor(room: number) {
    this.items = new Int32Array(room);
  }

  push(item: number): void {
    this.items[this.size++] = item;
  }
}

/** Adds up, term by term, what each label and each concept of one index answers; its arrays serve query after query. */
export class Ranker {
  readonly #index: LabelIndex;
  /** Per label: answered weight of the query, and rarity of the own words that were asked for. */
  readonly #answered: Float32Array;
  readonly #asked: Float32Array;
  /** Per label, for the current term: its best answer and the rarity of the word that gives it. */
  readonly #now: Float32Array;
  readonly #nowRarity: Float32Array;
  readonly #parts: Float32Array;
  readonly #partsRarity: Float32Array;
  /** Per concept: best answer to the current term, and answered weight over all its labels. */
  readonly #conceptNow: Float32Array;
  readonly #conceptAnswered: Float32Array;
  readonly #bestScore: Float32Array;
  readonly #bestLabel: Int32Array;
  /** Labels that answered something, and those that answer the current term. */
  readonly #touched: Stack;
  readonly #stamped: Stack;
  readonly #ofParts: Stack;
  readonly #concepts: Stack;

  constructor(index: LabelIndex) {
    const labels = index.labels.length;
    const concepts = index.concepts.length;
    this.#index = index;
    this.#answered = new Float32Array(labels);
    this.#asked = new Float32Array(labels);
    this.#now = new Float32Array(labels);
    this.#nowRarity = new Float32Array(labels);
    this.#parts = new Float32Array(labels);
    this.#partsRarity = new Float32Array(labels);
    this.#conceptNow = new Float32Array(concepts);
    this.#conceptAnswered = new Float32Array(concepts);
    this.#bestScore = new Float32Array(concepts);
    this.#bestLabel = new Int32Array(concepts);
    this.#touched = new Stack(labels);
    this.#stamped = new Stack(labels);
    this.#ofParts = new Stack(labels);
    this.#concepts = new Stack(concepts);
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
    const now = this.#now;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      const weight = weights[i] as number;
      const asked = weight * (rarity[word] as number);
      const end = starts[word + 1] as number;
      for (let k = starts[word] as number; k < end; k++) {
        const label = items[k] as number;
        const best = now[label] as number;
        if (weight <= best) continue;
        if (best === 0) this.#stamped.push(label);
        now[label] = weight;
        this.#nowRarity[label] = asked;
      }
    }
  }

  /** What the parts of a compound answer together, in `#parts`. */
  #addParts(term: Term): void {
    const { items } = this.#stamped;
    for (const { expansion, share } of term.parts) {
      this.#spread(expansion);
      for (let i = 0; i < this.#stamped.size; i++) {
        const label = items[i] as number;
        if (this.#parts[label] === 0) this.#ofParts.push(label);
        this.#parts[label] = (this.#parts[label] as number) + share * PARTS_SHARE * (this.#now[label] as number);
        this.#partsRarity[label] = (this.#partsRarity[label] as number) + (this.#nowRarity[label] as number);
        this.#now[label] = 0;
      }
      this.#stamped.size = 0;
    }
  }

  /** Takes the parts of a compound for the whole where they answer more. */
  #preferParts(): void {
    const { items, size } = this.#ofParts;
    for (let i = 0; i < size; i++) {
      const label = items[i] as number;
      const parts = this.#parts[label] as number;
      if (parts > (this.#now[label] as number)) {
        if (this.#now[label] === 0) this.#stamped.push(label);
        this.#now[label] = parts;
        this.#nowRarity[label] = this.#partsRarity[label] as number;
      }
      this.#parts[label] = 0;
      this.#partsRarity[label] = 0;
    }
    this.#ofParts.size = 0;
  }

  #addTerm(term: Term): void {
    this.#addParts(term);
    this.#spread(term.expansion);
    this.#preferParts();
    const { labelConcept } = this.#index;
    const { items, size } = this.#stamped;
    for (let i = 0; i < size; i++) {
      const label = items[i] as number;
      const answer = (this.#now[label] as number) * term.weight;
      this.#now[label] = 0;
      if (this.#answered[label] === 0) this.#touched.push(label);
      this.#answered[label] = (this.#answered[label] as number) + answer;
      this.#asked[label] = (this.#asked[label] as number) + (this.#nowRarity[label] as number);
      const concept = labelConcept[label] as number;
      if (this.#conceptNow[concept] === 0) this.#concepts.push(concept);
      if (answer > (this.#conceptNow[concept] as number)) this.#conceptNow[concept] = answer;
    }
    this.#stamped.size = 0;
    for (let i = 0; i < this.#concepts.size; i++) {
      const concept = this.#concepts.items[i] as number;
      this.#conceptAnswered[concept] =
        (this.#conceptAnswered[concept] as number) + (this.#conceptNow[concept] as number);
      this.#conceptNow[concept] = 0;
    }
    this.#concepts.size = 0;
  }

  #collect(total: number, language: Language, size: number): readonly Ranked[] {
    const factors = this.#index.languages.map((own) => (own === language || own === 'nl' ? 1 : OTHER_LANGUAGE));
    const { labelConcept, labelLanguage } = this.#index;
    for (let i = 0; i < this.#touched.size; i++) {
      const label = this.#touched.items[i] as number;
      const concept = labelConcept[label] as number;
      const score = this.#score(label, concept, total) * (factors[labelLanguage[label] as number] as number);
      const best = this.#bestScore[concept] as number;
      if (best === 0) this.#concepts.push(concept);
      if (score > best) {
        this.#bestScore[concept] = score;
        this.#bestLabel[concept] = label;
      }
      this.#answered[label] = 0;
      this.#asked[label] = 0;
    }
    this.#touched.size = 0;
    const best = new ShortList(size);
    for (let i = 0; i < this.#concepts.size; i++) {
      const concept = this.#concepts.items[i] as number;
      best.add(concept, this.#bestLabel[concept] as number, this.#bestScore[concept] as number);
      this.#bestScore[concept] = 0;
      this.#conceptAnswered[concept] = 0;
    }
    this.#concepts.size = 0;
    return best.list();
  }

  #score(label: number, concept: number, total: number): number {
    const answered = this.#answered[label] as number;
    const spread = (this.#conceptAnswered[concept] as number) - answered;
    const asked = Math.min(1, (this.#asked[label] as number) / (this.#index.weight[label] as number));
    const query = Math.min(1, (answered + SPREAD_SHARE * spread) / total);
    const preferred = this.#index.preferred[label] === 1 ? PREFERRED_BONUS : 0;
    return Math.min(1, QUERY_SHARE * query + LABEL_SHARE * asked + preferred);
  }
}
