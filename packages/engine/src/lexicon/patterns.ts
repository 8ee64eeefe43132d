import { isStopWord } from '../text/stop-words.js';
import { foldText } from '../text/fold.js';
import type { Label } from './labels.js';
import { standsAsVerb } from './label-words.js';
import { postingsOf, type Postings } from './postings.js';
import { STEP_SIZE, type Steps } from './steps.js';
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

interface Draft {
  readonly label: number;
  readonly stems: readonly number[];
  readonly close: boolean;
}

/** The labels' words sorted out: what becomes a pattern, and what can only be a phrase. */
class Drafting {
  readonly drafts: Draft[] = [];
  readonly phrases = new Map<number | string, Phrase[]>();
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(label: Label, index: number, words: readonly string[]): void {
    const content = words.filter((word) => !isStopWord(word));
    const stems = [...new Set(content.map((word, i) => this.#vocabulary.add(word, standsAsVerb(content, i))))];
    if (stems.length > MAX_STEMS) return;
    if (stems.length > 1 || this.#standsAlone(stems, label.veto)) {
      this.drafts.push({ label: index, stems, close: false });
    } else if (words.length > 1 || label.veto) this.#addPhrase(words, index);
    if (!label.veto) this.#addApart(content, stems, index);
  }

  #standsAlone(stems: readonly number[], veto: boolean): boolean {
    const [stem] = stems;
    if (stem === undefined || this.#vocabulary.text(stem).length < MIN_ALONE) return false;
    return !veto && !this.#vocabulary.isGeneric(stem);
  }

  #addPhrase(words: readonly string[], label: number): void {
    const literal = words.length === 1;
    const parts = words.map((word) => (literal || isStopWord(word) ? word : this.#vocabulary.add(word, false)));
    const content = parts.findIndex((part) => typeof part === 'number');
    const anchor = Math.max(0, content);
    const key = parts[anchor] as number | string;
    this.phrases.set(key, [...(this.phrases.get(key) ?? []), { label, words: parts, anchor }]);
  }

  /** The label with a compound of it taken apart: "wondzorg" also as "zorg" near "wonden". */
  #addApart(content: readonly string[], stems: readonly number[], label: number): void {
    for (const word of content) {
      const parts = this.#vocabulary.split(word);
      if (!parts) continue;
      const whole = this.#vocabulary.findWord(word);
      const rest = stems.filter((stem) => stem !== whole);
      const apart = [...new Set([...rest, parts.modifier, parts.head])];
      if (apart.length > 1) this.drafts.push({ label, stems: apart, close: rest.length === 0 });
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

/** Makes the patterns of all labels, whose words must be in the vocabulary; `words` are those of each label. */
export function* patternsOf(
  vocabulary: Vocabulary,
  labels: readonly Label[],
  words: readonly (readonly string[])[],
): Steps<Patterns> {
  const drafting = new Drafting(vocabulary);
  for (const [index, label] of labels.entries()) {
    if (!label.exact) drafting.add(label, index, words[index] ?? []);
    if (index % STEP_SIZE === STEP_SIZE - 1) yield;
  }
  yield;
  const { drafts, phrases } = drafting;
  const frequency = new Int32Array(vocabulary.size);
  for (const { stems } of drafts) for (const stem of stems) frequency[stem] = (frequency[stem] as number) + 1;
  const rarity = Float64Array.from(frequency, (uses) => Math.log(1 + drafts.length / Math.max(1, uses)));
  const rarityOf = (stem: number): number => rarity[stem] as number;
  const anchored: number[][] = [];
  const size = drafts.reduce((sum, { stems }) => sum + stems.length, 0);
  const patterns = {
    count: drafts.length,
    stemStarts: new Int32Array(drafts.length + 1),
    stems: new Int32Array(size),
    shares: new Float32Array(size),
    label: Int32Array.from(drafts, (draft) => draft.label),
    mayMiss: new Float32Array(drafts.length),
    close: Uint8Array.from(drafts, (draft) => (draft.close ? 1 : 0)),
  };
  let at = 0;
  drafts.forEach(({ label, stems }, pattern) => {
    const sorted = [...stems].sort((a, b) => rarityOf(b) - rarityOf(a) || a - b);
    const total = sorted.reduce((sum, stem) => sum + rarityOf(stem), 0);
    const mayMiss = stems.length > 2 && !labels[label]?.veto ? MAX_MISSING_SHARE : 0;
    patterns.mayMiss[pattern] = mayMiss;
    const anchorsOfPattern = rarityOf(sorted[0] as number) / total <= mayMiss ? 2 : 1;
    for (const stem of sorted.slice(0, anchorsOfPattern)) (anchored[stem] ??= []).push(pattern);
    for (const stem of sorted) {
      patterns.stems[at] = stem;
      patterns.shares[at++] = rarityOf(stem) / total;
    }
    patterns.stemStarts[pattern + 1] = at;
  });
  return { ...patterns, anchors: postingsOf(anchored, vocabulary.size), phrases, exact: exactLabels(labels) };
}
