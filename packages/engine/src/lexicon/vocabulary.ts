import type { VocabularyTable } from '@zorg-match/schema';
import { GENERIC_WORDS } from '../text/dutch/generic-words.data.js';
import { isStopWord } from '../text/stop-words.js';
import { stemOf } from '../text/stem.js';
import { particles } from '../text/verb-forms.js';
import { beginningAt, BEGINNINGS } from './beginning.js';
import type { LabelWords } from './label-words.js';
import { pack, packNear, unpack, unpackNear } from './packed.js';
import { widened } from './postings.js';

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

/**
 * The stems of words that labels are made of, and what is known of them. Words and stems have numbers in {@link LabelWords},
 * which all vocabularies of a taxonomy share: here is only told which of them belong to this one.
 */
export class Vocabulary {
  readonly #known: LabelWords;
  readonly #texts: string[] = [];
  /** The words in the order in which they were learned. */
  readonly #words: number[] = [];
  /** Number here, plus one, of each word's stem and of each stem that the labels share; 0: it is not here. */
  #ofWord: Int32Array<ArrayBuffer> = new Int32Array(1024);
  #ofStem: Int32Array<ArrayBuffer> = new Int32Array(1024);
  /** Marks the first letters of all words and stems: a part of a compound cannot begin otherwise. */
  readonly #beginnings = new Uint8Array(BEGINNINGS);
  /** For each stem that labels use as a verb the word, an infinitive, that told so, plus one. */
  #verbs: Int32Array<ArrayBuffer> = new Int32Array(1024);
  /** Particles of verbs in the order in which they were learned: a word, and where its particle ends. */
  readonly #cuts: { readonly word: number; readonly cut: number }[] = [];
  readonly #separable = new Map<string, SeparableVerb[]>();
  /** Both parts of all words that are compounds, by word and plus one, when a table told them: other words here are none. */
  #heads: Int32Array | undefined;
  #modifiers = new Int32Array(0);
  /** Parts of compounds that were looked up, -1 for none: the same ones come again and again. */
  readonly #parts = new Map<string, number>();

  constructor(known: LabelWords) {
    this.#known = known;
  }

  /** How many stems there are; stem numbers run from 0. */
  get size(): number {
    return this.#texts.length;
  }

  /** Adds a word by its number and gives its stem's number. `verb`: it stands where a label has its infinitive. */
  add(word: number, verb: boolean): number {
    let stem = this.stemOfWord(word);
    if (stem < 0) {
      stem = this.#addWord(word, this.#addStem(this.#known.stemNumber(word)));
      this.#parts.clear();
      this.#heads = undefined;
    }
    if (verb) this.#addVerb(word, stem);
    return stem;
  }

  /** What {@link take} takes back. */
  table(): VocabularyTable {
    const split = [...this.#words]
      .sort((a, b) => a - b)
      .flatMap((word) => {
        const parts = this.splitWord(word);
        return parts ? [{ word, ...parts }] : [];
      });
    const verbs = this.#words.filter((word) => this.#verbs[this.stemOfWord(word)] === word + 1);
    return {
      order: packNear(this.#words),
      verbs: packNear(verbs.sort((a, b) => a - b)),
      separable: packNear(this.#cuts.map(({ word }) => word)),
      cuts: pack(this.#cuts.map(({ cut }) => cut)),
      compounds: packNear(split.map(({ word }) => word)),
      modifiers: pack(split.map(({ modifier }) => modifier)),
      heads: pack(split.map(({ head }) => head)),
    };
  }

  /** Takes in, while it is empty, what a vocabulary held when its table was made. */
  take(table: VocabularyTable): void {
    const count = this.#known.words.length;
    this.#ofWord = new Int32Array(count);
    const order = unpackNear(table.order);
    for (let at = 0; at < order.length; at++) {
      const word = order[at] as number;
      this.#addWord(word, this.#addStem(this.#known.stemNumber(word)));
    }
    const verbs = unpackNear(table.verbs);
    this.#verbs = new Int32Array(this.size);
    for (let at = 0; at < verbs.length; at++) {
      const word = verbs[at] as number;
      this.#verbs[this.stemOfWord(word)] = word + 1;
    }
    const cuts = unpack(table.cuts);
    unpackNear(table.separable).forEach((word, at) => this.#addSeparable(word, cuts[at] as number));
    const [compounds, modifiers, heads] = [unpackNear(table.compounds), unpack(table.modifiers), unpack(table.heads)];
    this.#modifiers = new Int32Array(count);
    this.#heads = new Int32Array(count);
    for (let at = 0; at < compounds.length; at++) {
      const word = compounds[at] as number;
      this.#modifiers[word] = (modifiers[at] as number) + 1;
      this.#heads[word] = (heads[at] as number) + 1;
    }
  }

  #addWord(word: number, stem: number): number {
    this.#words.push(word);
    this.#ofWord = widened(this.#ofWord, word);
    this.#ofWord[word] = stem + 1;
    this.#beginnings[this.#known.beginning(word)] = 1;
    return stem;
  }

  /** Number here of a stem that has a number among those of all labels. */
  #addStem(shared: number): number {
    this.#ofStem = widened(this.#ofStem, shared);
    const known = this.#ofStem[shared] as number;
    if (known > 0) return known - 1;
    this.#beginnings[this.#known.stemBeginning(shared)] = 1;
    return (this.#ofStem[shared] = this.#texts.push(this.#known.stemText(shared))) - 1;
  }

  #addVerb(word: number, stem: number): void {
    if (this.isVerb(stem)) return;
    this.#verbs = widened(this.#verbs, stem);
    this.#verbs[stem] = word + 1;
    const infinitive = this.#known.words[word] as string;
    for (let cut = 2; cut <= infinitive.length - 4; cut++)
      if (particles.has(infinitive.slice(0, cut))) this.#addSeparable(word, cut);
  }

  #addSeparable(word: number, cut: number): void {
    this.#cuts.push({ word, cut });
    const infinitive = this.#known.words[word] as string;
    const base = stemOf(infinitive.slice(cut));
    const verb = { particle: infinitive.slice(0, cut), stem: this.stemOfWord(word) };
    const known = this.#separable.get(base);
    if (known) known.push(verb);
    else this.#separable.set(base, [verb]);
  }

  /** Number of the stem of a folded word, `undefined` when no label has it. */
  findWord(word: string): number | undefined {
    const number = this.#known.find(word);
    const stem = number === undefined ? -1 : this.stemOfWord(number);
    return stem < 0 ? this.find(stemOf(word)) : stem;
  }

  /** Number of a stem, `undefined` when no label has it. */
  find(stemText: string): number | undefined {
    const shared = this.#known.findStem(stemText);
    const stem = shared === undefined ? 0 : (this.#ofStem[shared] ?? 0);
    return stem > 0 ? stem - 1 : undefined;
  }

  /** The stem with this number. */
  text(stem: number): string {
    return this.#texts[stem] ?? '';
  }

  /** Numbers of its words, as labels have them. */
  get words(): readonly number[] {
    return this.#words;
  }

  /** Number of the stem of a word with a number, -1 when it is not here. */
  stemOfWord(word: number): number {
    return (this.#ofWord[word] ?? 0) - 1;
  }

  /** Whether labels use this stem as a verb. */
  isVerb(stem: number): boolean {
    return (this.#verbs[stem] ?? 0) > 0;
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
    const number = this.#heads === undefined ? undefined : this.#known.find(word);
    return number === undefined ? this.#cut(word) : this.splitWord(number);
  }

  /** As {@link split}, of a word with a number. */
  splitWord(word: number): CompoundParts | null {
    const heads = this.#heads;
    if (heads === undefined || this.stemOfWord(word) < 0) return this.#cut(this.#known.words[word] as string);
    const head = heads[word] as number;
    return head === 0 ? null : { modifier: (this.#modifiers[word] as number) - 1, head: head - 1 };
  }

  /**
   * As {@link split}, of a word that no label has and that may be two written as one: the first may then be a word that
   * elsewhere goes with a verb, as in "veilig slapen".
   */
  splitJoined(word: string): CompoundParts | null {
    return this.#cut(
      word,
      (part) => this.#modifier(part) ?? (part.length > MIN_PART ? this.#ownWord(part) : undefined),
    );
  }

  /** Stem of a word with a meaning of its own. */
  #ownWord(part: string): number | undefined {
    return isStopWord(part) ? undefined : this.#findPart(part);
  }

  #cut(word: string, modifierOf = (part: string): number | undefined => this.#modifier(part)): CompoundParts | null {
    if (word.length < MIN_COMPOUND || this.#beginnings[beginningAt(word, 0)] !== 1) return null;
    let best: CompoundParts | null = null;
    let shortest = 0;
    for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut++) {
      const size = Math.min(cut, word.length - cut);
      if (size <= shortest) continue;
      const head = this.#part(word, cut);
      if (head === undefined) continue;
      const modifier = modifierOf(word.slice(0, cut));
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
