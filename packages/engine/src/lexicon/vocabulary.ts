import type { VocabularyTable } from '@zorg-match/schema';
import { GENERIC_WORDS } from '../text/dutch/generic-words.data.js';
import { isStopWord } from '../text/stop-words.js';
import { stemOf } from '../text/stem.js';
import { particles } from '../text/verb-forms.js';
import type { LabelWords } from './label-words.js';
import { pack, packNear, unpack, unpackNear } from './packed.js';

/** A separable verb of the vocabulary, seen from its base: "dienen" with particle "toe". */
export interface SeparableVerb {
  readonly particle: string;
  /** Stem number of the whole verb. */
  readonly stem: number;
}

/** The two known words in a compound: "medicatie" and "toediening". */
export interface CompoundParts {
  readonly modifier: number;
  readonly head: number;
}

const genericStems: ReadonlySet<string> = new Set(GENERIC_WORDS.trim().split(/\s+/).map(stemOf));
const MIN_PART = 3;
const MIN_COMPOUND = 7;
/** Shortest head that may stand behind a first part that we do not know. */
const MIN_HEAD = 5;

/** Parts of compounds that are remembered; past this many we forget them all. */
const MAX_PARTS = 1 << 13;

const BEGINNINGS = 1 << 15;

/** A number for the first three letters of a part of a word; some have the same. */
function beginningAt(word: string, start: number): number {
  if (start + 2 >= word.length) return 0;
  const ends = (word.charCodeAt(start + 1) << 5) ^ word.charCodeAt(start + 2);
  return ((word.charCodeAt(start) << 10) ^ ends) & (BEGINNINGS - 1);
}

/** The stems of all words that labels are made of, and what is known of them. */
export class Vocabulary {
  readonly #stems = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #words = new Map<string, number>();
  /** Marks the first letters of all words and stems: a part of a compound cannot begin otherwise. */
  readonly #beginnings = new Uint8Array(BEGINNINGS);
  /** Stems that labels use as verbs, each with the infinitive that told so. */
  readonly #verbs = new Map<number, string>();
  readonly #separable = new Map<string, SeparableVerb[]>();
  /** The parts of all words that are compounds, when a table told them: other words here are none. */
  #compounds: Map<string, CompoundParts> | undefined;
  /** Parts of compounds that were looked up, -1 for none: the same ones come again and again. */
  readonly #parts = new Map<string, number>();

  /** How many stems there are; stem numbers run from 0. */
  get size(): number {
    return this.#texts.length;
  }

  /** Adds a folded word and gives its stem's number. `verb`: it stands where a label has its infinitive. */
  add(word: string, verb: boolean, stemText = stemOf(word)): number {
    let stem = this.#words.get(word);
    if (stem === undefined) {
      stem = this.#addStem(stemText);
      this.#words.set(word, stem);
      this.#parts.clear();
      this.#compounds = undefined;
      this.#beginnings[beginningAt(word, 0)] = 1;
    }
    if (verb) this.#addVerb(word, stem);
    return stem;
  }

  /** What {@link take} takes back. */
  table(known: LabelWords): VocabularyTable {
    const numberOf = (word: string): number => known.find(word) as number;
    const compounds = [...this.#words.keys()].map(numberOf).sort((a, b) => a - b);
    const split = compounds.flatMap((number) => {
      const parts = this.split(known.words[number] as string);
      return parts ? [{ number, ...parts }] : [];
    });
    let stems = 0;
    return {
      order: packNear(Array.from(this.#words.keys(), numberOf)),
      stems: pack(Array.from(this.#words.values(), (stem) => (stem === stems ? (stems++, 0) : stem + 1))),
      verbs: packNear(Array.from(this.#verbs.values(), numberOf)),
      compounds: packNear(split.map(({ number }) => number)),
      modifiers: pack(split.map(({ modifier }) => modifier)),
      heads: pack(split.map(({ head }) => head)),
    };
  }

  /** Takes in, while it is empty, what a vocabulary held when its table was made. */
  take(table: VocabularyTable, known: LabelWords): void {
    const stems = unpack(table.stems);
    const order = unpackNear(table.order);
    for (let at = 0; at < order.length; at++) {
      const number = order[at] as number;
      const word = known.words[number] as string;
      const told = stems[at] as number;
      this.#words.set(word, told === 0 ? this.#addStem(known.stem(number)) : told - 1);
      this.#beginnings[beginningAt(word, 0)] = 1;
    }
    for (const number of unpackNear(table.verbs)) {
      const word = known.words[number] as string;
      this.#addVerb(word, this.#words.get(word) as number);
    }
    const [modifiers, heads] = [unpack(table.modifiers), unpack(table.heads)];
    this.#compounds = new Map();
    const compounds = unpackNear(table.compounds);
    for (let at = 0; at < compounds.length; at++) {
      const parts = { modifier: modifiers[at] as number, head: heads[at] as number };
      this.#compounds.set(known.words[compounds[at] as number] as string, parts);
    }
  }

  #addStem(text: string): number {
    const known = this.#stems.get(text);
    if (known !== undefined) return known;
    const stem = this.#texts.length;
    this.#stems.set(text, stem);
    this.#texts.push(text);
    this.#beginnings[beginningAt(text, 0)] = 1;
    return stem;
  }

  #addVerb(infinitive: string, stem: number): void {
    if (this.#verbs.has(stem)) return;
    this.#verbs.set(stem, infinitive);
    for (let cut = 2; cut <= infinitive.length - 4; cut++) {
      const particle = infinitive.slice(0, cut);
      if (!particles.has(particle)) continue;
      const base = stemOf(infinitive.slice(cut));
      this.#separable.set(base, [...(this.#separable.get(base) ?? []), { particle, stem }]);
    }
  }

  /** Number of the stem of a folded word, `undefined` when no label has it. */
  findWord(word: string): number | undefined {
    return this.#words.get(word) ?? this.#stems.get(stemOf(word));
  }

  /** Number of a stem, `undefined` when no label has it. */
  find(stemText: string): number | undefined {
    return this.#stems.get(stemText);
  }

  /** The stem with this number. */
  text(stem: number): string {
    return this.#texts[stem] ?? '';
  }

  /** The folded words as labels have them, each with its stem's number. */
  get words(): ReadonlyMap<string, number> {
    return this.#words;
  }

  /** Whether labels use this stem as a verb. */
  isVerb(stem: number): boolean {
    return this.#verbs.has(stem);
  }

  /** Separable verbs with this base stem: "dien" gives "toedienen" and "indienen" when labels have them. */
  separableWith(baseStem: string): readonly SeparableVerb[] {
    return this.#separable.get(baseStem) ?? [];
  }

  /** Too common to stand for a concept alone. */
  isGeneric(stem: number): boolean {
    return genericStems.has(this.text(stem));
  }

  /** Stem of the first part of a compound, with or without a linking s, e or en. */
  #modifier(part: string): number | undefined {
    if (part.length < MIN_PART || isStopWord(part) || particles.has(part)) return undefined;
    const whole = this.#findPart(part);
    if (whole !== undefined || part.length < 5) return whole;
    return part.endsWith('s') ? this.#findPart(part.slice(0, -1)) : undefined;
  }

  #part(word: string, cut: number): number | undefined {
    return this.#beginnings[beginningAt(word, cut)] === 1 ? this.#findPart(word.slice(cut)) : undefined;
  }

  #findPart(part: string): number | undefined {
    const known = this.#parts.get(part);
    if (known !== undefined) return known < 0 ? undefined : known;
    if (this.#parts.size >= MAX_PARTS) this.#parts.clear();
    const stem = this.findWord(part);
    this.#parts.set(part, stem ?? -1);
    return stem;
  }

  /** The best cut of a compound in two known words: the one whose shorter part is longest. `null` when there is none. */
  split(word: string): CompoundParts | null {
    if (this.#compounds !== undefined && this.#words.has(word)) return this.#compounds.get(word) ?? null;
    return this.#cut(word);
  }

  #cut(word: string): CompoundParts | null {
    if (word.length < MIN_COMPOUND || this.#beginnings[beginningAt(word, 0)] !== 1) return null;
    let best: CompoundParts | null = null;
    let shortest = 0;
    for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut++) {
      const size = Math.min(cut, word.length - cut);
      if (size <= shortest) continue;
      const head = this.#part(word, cut);
      if (head === undefined) continue;
      const modifier = this.#modifier(word.slice(0, cut));
      if (modifier === undefined) continue;
      best = { modifier, head };
      shortest = size;
    }
    return best;
  }

  /** The longest known word that a compound ends in, after an unknown first part of at least three letters. */
  headOf(word: string): number | undefined {
    for (let cut = MIN_PART; cut <= word.length - MIN_HEAD; cut++) {
      const head = this.#part(word, cut);
      if (head !== undefined) return head;
    }
    return undefined;
  }
}
