import type { Language } from '@zorg-match/schema';
import type { LabelIndex } from './label-index.js';
import type { Expansion, Term } from './query.js';

/** A concept with the label of it that answers the query best. */
export interface Ranked {
  readonly concept: number;
  readonly label: number;
  /** 0 to 1. */
  readonly score: number;
}

/** Parts of the score: how much of the query is answered, and how much of the label was asked for. */
const QUERY_SHARE = 0.76;
const LABEL_SHARE = 0.24;
/** What a word of the query counts that only other labels of the same concept answer. */
const SPREAD_SHARE = 0.25;
/** What the parts of a compound count beside the compound itself. */
const PARTS_SHARE = 0.92;
const PREFERRED_BONUS = 0.012;
/** Labels in another language than asked, Dutch aside, give way to equal ones. */
const OTHER_LANGUAGE = 0.97;

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
  #touched: number[] = [];

  constructor(index: LabelIndex) {
    const labels = index.labels.length;
    this.#index = index;
    this.#answered = new Float32Array(labels);
    this.#asked = new Float32Array(labels);
    this.#now = new Float32Array(labels);
    this.#nowRarity = new Float32Array(labels);
    this.#parts = new Float32Array(labels);
    this.#partsRarity = new Float32Array(labels);
    this.#conceptNow = new Float32Array(index.concepts.length);
    this.#conceptAnswered = new Float32Array(index.concepts.length);
    this.#bestScore = new Float32Array(index.concepts.length);
    this.#bestLabel = new Int32Array(index.concepts.length);
  }

  /** All concepts that answer something, in no order. */
  rank(terms: readonly Term[], language: Language): Ranked[] {
    let total = 0;
    for (const term of terms) {
      total += term.weight;
      this.#addTerm(term);
    }
    return total > 0 ? this.#collect(total, language) : [];
  }

  #spread(expansion: Expansion, now: Float32Array, rarities: Float32Array): number[] {
    const { wordLabels, rarity } = this.#index;
    const stamped: number[] = [];
    for (const [word, weight] of expansion) {
      const end = wordLabels.starts[word + 1] as number;
      for (let k = wordLabels.starts[word] as number; k < end; k++) {
        const label = wordLabels.items[k] as number;
        const best = now[label] as number;
        if (weight <= best) continue;
        if (best === 0) stamped.push(label);
        now[label] = weight;
        rarities[label] = weight * (rarity[word] as number);
      }
    }
    return stamped;
  }

  #addParts(term: Term): number[] {
    const stamped: number[] = [];
    const now = this.#now;
    for (const { expansion, share } of term.parts) {
      for (const label of this.#spread(expansion, now, this.#nowRarity)) {
        if (this.#parts[label] === 0) stamped.push(label);
        this.#parts[label] = (this.#parts[label] as number) + share * PARTS_SHARE * (now[label] as number);
        this.#partsRarity[label] = (this.#partsRarity[label] as number) + (this.#nowRarity[label] as number);
        now[label] = 0;
      }
    }
    return stamped;
  }

  #addTerm(term: Term): void {
    const fromParts = term.parts.length > 0 ? this.#addParts(term) : [];
    const stamped = this.#spread(term.expansion, this.#now, this.#nowRarity);
    for (const label of fromParts) {
      const parts = this.#parts[label] as number;
      if (parts > (this.#now[label] as number)) {
        if (this.#now[label] === 0) stamped.push(label);
        this.#now[label] = parts;
        this.#nowRarity[label] = this.#partsRarity[label] as number;
      }
      this.#parts[label] = 0;
      this.#partsRarity[label] = 0;
    }
    const concepts: number[] = [];
    for (const label of stamped) {
      const answer = (this.#now[label] as number) * term.weight;
      this.#now[label] = 0;
      if (this.#answered[label] === 0) this.#touched.push(label);
      this.#answered[label] = (this.#answered[label] as number) + answer;
      this.#asked[label] = (this.#asked[label] as number) + (this.#nowRarity[label] as number);
      const concept = this.#index.labelConcept[label] as number;
      if (this.#conceptNow[concept] === 0) concepts.push(concept);
      if (answer > (this.#conceptNow[concept] as number)) this.#conceptNow[concept] = answer;
    }
    for (const concept of concepts) {
      this.#conceptAnswered[concept] =
        (this.#conceptAnswered[concept] as number) + (this.#conceptNow[concept] as number);
      this.#conceptNow[concept] = 0;
    }
  }

  #collect(total: number, language: Language): Ranked[] {
    const factors = this.#index.languages.map((own) => (own === language || own === 'nl' ? 1 : OTHER_LANGUAGE));
    const concepts: number[] = [];
    for (const label of this.#touched) {
      const concept = this.#index.labelConcept[label] as number;
      const score = this.#score(label, concept, total, factors);
      const best = this.#bestScore[concept] as number;
      if (best === 0) concepts.push(concept);
      if (score > best) {
        this.#bestScore[concept] = score;
        this.#bestLabel[concept] = label;
      }
      this.#answered[label] = 0;
      this.#asked[label] = 0;
    }
    this.#touched = [];
    return concepts.map((concept) => {
      const ranked = { concept, label: this.#bestLabel[concept] as number, score: this.#bestScore[concept] as number };
      this.#bestScore[concept] = 0;
      this.#conceptAnswered[concept] = 0;
      return ranked;
    });
  }

  #score(label: number, concept: number, total: number, factors: readonly number[]): number {
    const answered = this.#answered[label] as number;
    const spread = (this.#conceptAnswered[concept] as number) - answered;
    const asked = Math.min(1, (this.#asked[label] as number) / (this.#index.weight[label] as number));
    const query = Math.min(1, (answered + SPREAD_SHARE * spread) / total);
    const preferred = this.#index.preferred[label] === 1 ? PREFERRED_BONUS : 0;
    const plain = Math.min(1, QUERY_SHARE * query + LABEL_SHARE * asked + preferred);
    return plain * (factors[this.#index.labelLanguage[label] as number] as number);
  }
}
