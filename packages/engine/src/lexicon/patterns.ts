import { foldText } from '../text/fold.js';
import type { Label } from './labels.js';
import type { LabelWords } from './label-words.js';
import { inverted, PostingsBuilder, type Postings } from './postings.js';
import { Row } from './row.js';
import { inStretches, type Steps } from './steps.js';
import type { Vocabulary } from './vocabulary.js';

/** A label that is found only with all its words side by side: its one word of meaning is too common to stand alone. */
export interface Phrase {
  /** Index of the label. */
  readonly label: number;
  /** In order: stem numbers of words with a meaning of their own, the others as they are; a lone word as it is. */
  readonly words: readonly (number | string)[];
  /** Which of the words it is looked up by. */
  readonly anchor: number;
}

/**
 * What must stand near each other in a text for a label to occur there. A pattern is a number; its stems stand in `stems`
 * from `stemStarts[pattern]` up to `stemStarts[pattern + 1]`, the rarest first.
 */
export interface Patterns {
  readonly count: number;
  readonly stemStarts: Int32Array;
  readonly stems: Int32Array;
  /** Rarity of each entry of `stems`, as a share of its whole pattern. */
  readonly shares: Float32Array;
  /** Index of each pattern's label. */
  readonly label: Int32Array;
  /** A stem with at most this share may be missing from the pattern; 0: none may. */
  readonly mayMiss: Float32Array;
  /** 1: a compound taken apart, whose parts must stand close. */
  readonly close: Uint8Array;
  /** For each stem the patterns that are looked for where it stands. */
  readonly anchors: Postings;
  /** For each entry of `anchors` another stem that its pattern cannot do without; -1 when there is no such stem. */
  readonly needs: Int32Array;
  /** Phrases by the stem or the word that is their anchor. */
  readonly phrases: ReadonlyMap<number | string, readonly Phrase[]>;
  /** Labels that match only as they are written, by their first folded word. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
}

/** Longest label, in words of its own, that is looked for in running text. */
const MAX_STEMS = 8;
/** One stem of a longer label may be missing when it carries at most this share of the rarity. */
const MAX_MISSING_SHARE = 0.3;
/** Shortest stem that may prove a label alone. */
const MIN_ALONE = 3;

/** The labels' words sorted out: what becomes a pattern, and what can only be a phrase. */
class Drafting {
  /** Stems of each pattern, its label, and whether its stems must stand close. */
  readonly stems: PostingsBuilder;
  readonly labels: number[] = [];
  readonly close: number[] = [];
  readonly phrases = new Map<number | string, Phrase[]>();
  readonly #vocabulary: Vocabulary;
  readonly #known: LabelWords;
  /** Stems of the words seen so far, by number of word. */
  readonly #stems: number[] = [];
  /** Words with a meaning of their own of the label at hand, and its stems, each once. */
  readonly #content = new Row();
  readonly #own = new Row();

  constructor(vocabulary: Vocabulary, known: LabelWords, labels: number) {
    this.stems = new PostingsBuilder(2 * labels, 4 * labels);
    this.#vocabulary = vocabulary;
    this.#known = known;
  }

  /** Takes in a label with its words. */
  add(label: Label, index: number, words: Row): void {
    const content = this.#content;
    const own = this.#own;
    content.clear();
    own.clear();
    for (let i = 0; i < words.size; i++) {
      const word = words.items[i] as number;
      if (!this.#known.isStop(word)) content.push(word);
    }
    for (let i = 0; i < content.size; i++) {
      const stem = this.#stemOf(content.items[i] as number, this.#known.standsAsVerb(content, i));
      if (!own.has(stem)) own.push(stem);
    }
    if (own.size > MAX_STEMS) return;
    if (own.size > 1 || (own.size === 1 && this.#standsAlone(own.items[0] as number, label.veto))) {
      for (let i = 0; i < own.size; i++) this.stems.push(own.items[i] as number);
      this.#close(index, false);
    } else if (words.size > 1 || label.veto) this.#addPhrase(words.list(), index);
    if (!label.veto) this.#addApart(index);
  }

  /** Closes the pattern whose stems were pushed. */
  #close(label: number, close: boolean): void {
    this.stems.next();
    this.labels.push(label);
    this.close.push(close ? 1 : 0);
  }

  #stemOf(word: number, verb: boolean): number {
    const known = this.#stems[word];
    if (known !== undefined && !verb) return known;
    const stem = this.#vocabulary.add(word, verb);
    this.#stems[word] = stem;
    return stem;
  }

  #standsAlone(stem: number, veto: boolean): boolean {
    if (this.#vocabulary.text(stem).length < MIN_ALONE) return false;
    return !veto && !this.#vocabulary.isGeneric(stem);
  }

  #addPhrase(words: readonly number[], label: number): void {
    const literal = words.length === 1;
    const parts = words.map((word) =>
      literal || this.#known.isStop(word) ? (this.#known.words[word] as string) : this.#stemOf(word, false),
    );
    const content = parts.findIndex((part) => typeof part === 'number');
    const anchor = Math.max(0, content);
    const key = parts[anchor] as number | string;
    this.phrases.set(key, [...(this.phrases.get(key) ?? []), { label, words: parts, anchor }]);
  }

  /** The label with a compound of it taken apart: "wondzorg" also as "zorg" near "wonden". */
  #addApart(label: number): void {
    const { stems } = this;
    const [content, own] = [this.#content, this.#own];
    for (let i = 0; i < content.size; i++) {
      const word = content.items[i] as number;
      const parts = this.#vocabulary.splitWord(word);
      if (parts === null) continue;
      const whole = this.#stemOf(word, false);
      for (let k = 0; k < own.size; k++) if (own.items[k] !== whole) stems.push(own.items[k] as number);
      const close = stems.length === 0;
      if (!stems.has(parts.modifier)) stems.push(parts.modifier);
      if (!stems.has(parts.head)) stems.push(parts.head);
      if (stems.length > 1) this.#close(label, close);
      else stems.drop();
    }
  }
}

function exactLabels(labels: readonly Label[]): Map<string, number[]> {
  const exact = new Map<string, number[]>();
  labels.forEach((label, index) => {
    if (!label.exact) return;
    const first = foldText(label.text).split(' ')[0] ?? '';
    exact.set(first, [...(exact.get(first) ?? []), index]);
  });
  return exact;
}

/** Puts the stems of one pattern in order, the rarest first. */
function sortByRarity(stems: Int32Array, from: number, to: number, rarity: Float64Array): void {
  for (let i = from + 1; i < to; i++) {
    const stem = stems[i] as number;
    const own = rarity[stem] as number;
    let at = i;
    for (; at > from; at--) {
      const before = stems[at - 1] as number;
      const its = rarity[before] as number;
      if (its > own || (its === own && before < stem)) break;
      stems[at] = before;
    }
    stems[at] = stem;
  }
}

/** How rare each stem is among patterns: the natural logarithm of patterns per pattern that has it. */
function rarityIn(stems: Int32Array, count: number, stemCount: number): Float64Array {
  const uses = new Int32Array(stemCount);
  for (let k = 0; k < stems.length; k++) {
    const stem = stems[k] as number;
    uses[stem] = (uses[stem] as number) + 1;
  }
  // Many stems have as many uses, and each logarithm would be a new object as long as this code is cold.
  const known: number[] = [];
  const rarity = new Float64Array(stemCount);
  for (let stem = 0; stem < stemCount; stem++) {
    const own = Math.max(1, uses[stem] as number);
    rarity[stem] = known[own] ??= Math.log(1 + count / own);
  }
  return rarity;
}

type Flat = Omit<Patterns, 'phrases' | 'exact'>;

/** Lays the drafts out flat. */
function* layOut(drafting: Drafting, labels: readonly Label[], stemCount: number): Steps<Flat> {
  const count = drafting.labels.length;
  const { starts: stemStarts, items: stems } = drafting.stems.finish();
  const rarity = rarityIn(stems, count, stemCount);
  yield;
  const label = Int32Array.from(drafting.labels);
  const shares = new Float32Array(stems.length);
  const mayMiss = new Float32Array(count);
  const anchored = new PostingsBuilder(count, 2 * count);
  const lay = (pattern: number): void => {
    const from = stemStarts[pattern] as number;
    const to = stemStarts[pattern + 1] as number;
    sortByRarity(stems, from, to, rarity);
    let total = 0;
    for (let k = from; k < to; k++) total += rarity[stems[k] as number] as number;
    for (let k = from; k < to; k++) shares[k] = (rarity[stems[k] as number] as number) / total;
    const missing = to - from > 2 && !labels[label[pattern] as number]?.veto ? MAX_MISSING_SHARE : 0;
    mayMiss[pattern] = missing;
    anchored.push(stems[from] as number);
    if ((rarity[stems[from] as number] as number) / total <= missing) anchored.push(stems[from + 1] as number);
    anchored.next();
  };
  yield* inStretches(count, (from, to) => {
    for (let pattern = from; pattern < to; pattern++) lay(pattern);
  });
  const anchors = inverted(anchored.finish(), stemCount);
  yield;
  const patterns = { count, stemStarts, stems, shares, label, mayMiss, close: Uint8Array.from(drafting.close) };
  return { ...patterns, anchors, needs: needsOf(patterns, anchors) };
}

/** For each anchor of a pattern the rarest other stem, when it may not be missing. */
function needsOf(patterns: Omit<Flat, 'anchors' | 'needs'>, { starts, items }: Postings): Int32Array {
  const { stemStarts, stems, shares, mayMiss } = patterns;
  const needs = new Int32Array(items.length).fill(-1);
  for (let stem = 0; stem + 1 < starts.length; stem++) {
    for (let k = starts[stem] as number; k < (starts[stem + 1] as number); k++) {
      const pattern = items[k] as number;
      const first = stemStarts[pattern] as number;
      const other = stems[first] === stem ? first + 1 : first;
      if (other >= (stemStarts[pattern + 1] as number)) continue;
      if ((shares[other] as number) > (mayMiss[pattern] as number)) needs[k] = stems[other] as number;
    }
  }
  return needs;
}

/**
 * Makes the patterns of labels, whose words must be in the vocabulary; `numbers` are those of the labels among all labels
 * of the taxonomy.
 */
export function* patternsOf(
  vocabulary: Vocabulary,
  known: LabelWords,
  labels: readonly Label[],
  numbers: readonly number[],
): Steps<Patterns> {
  const drafting = new Drafting(vocabulary, known, labels.length);
  const line = new Row();
  yield* inStretches(labels.length, (from, to) => {
    for (let index = from; index < to; index++) {
      const label = labels[index] as Label;
      if (label.exact) continue;
      known.complete(vocabulary, numbers[index] as number, line);
      drafting.add(label, index, line);
    }
  });
  const flat = yield* layOut(drafting, labels, vocabulary.size);
  return { ...flat, phrases: drafting.phrases, exact: exactLabels(labels) };
}
