import { isStopWord } from '../text/stop-words.js';
import { foldText } from '../text/fold.js';
import { Mark, tokenise } from '../text/tokenise.js';
import { completeEllipsis } from './ellipsis.js';
import type { Label } from './labels.js';
import { postingsOf, type Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/** What must stand near each other in a text for a label to occur there. */
export interface Pattern {
  /** Index of the label. */
  readonly label: number;
  /** Different stems, the rarest first. */
  readonly stems: readonly number[];
  /** Rarity of each stem in `stems`, as a share of the whole; adds up to 1. */
  readonly shares: readonly number[];
  /** A compound taken apart: its parts must stand close. */
  readonly close: boolean;
}

/** Patterns of all labels, and for each stem the patterns that it is the anchor of. */
export interface Patterns {
  readonly list: readonly Pattern[];
  readonly anchors: Postings;
  /** Labels that match only as they are written, by their first folded word. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
}

/** Longest label, in words of its own, that is looked for in running text. */
const MAX_STEMS = 8;
/** One stem of a longer label may be missing when it carries at most this share of the rarity. */
export const MAX_MISSING_SHARE = 0.3;

/** The words of a label, a loose first part replaced by what it stands for. */
export function labelWords(vocabulary: Vocabulary, text: string): string[] {
  const tokens = tokenise(text);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) words.push(tokens.words.text(tokens.word[i] as number));
  return words.map((word, i) => {
    if (((tokens.marks[i] as number) & Mark.looseHyphen) === 0) return word;
    const full = words
      .slice(i + 1)
      .find((next, k) => !isStopWord(next) && ((tokens.marks[i + 1 + k] as number) & Mark.looseHyphen) === 0);
    return (full && completeEllipsis(vocabulary, word, full)) ?? word;
  });
}

/** Whether the word at `index` of a label stands where an infinitive would: last, first, or before "en" and "of". */
export function standsAsVerb(words: readonly string[], index: number): boolean {
  const word = words[index] as string;
  const next = words[index + 1];
  return (
    word.length >= 4 && word.endsWith('n') && (index === 0 || next === undefined || next === 'en' || next === 'of')
  );
}

/** Adds the words of all labels to the vocabulary. */
export function learnWords(vocabulary: Vocabulary, labels: readonly Label[]): void {
  for (const { text } of labels) {
    const words = foldText(text).split(' ');
    words.forEach((word, i) => {
      if (word && !isStopWord(word)) vocabulary.add(word, standsAsVerb(words, i));
    });
  }
}

interface Draft {
  readonly label: number;
  readonly stems: readonly number[];
  readonly close: boolean;
}

function draftsOf(vocabulary: Vocabulary, label: Label, index: number): Draft[] {
  const words = labelWords(vocabulary, label.text);
  const content = words.filter((word) => !isStopWord(word));
  const stems = [...new Set(content.map((word, i) => vocabulary.add(word, standsAsVerb(content, i))))];
  if (stems.length === 0 || stems.length > MAX_STEMS) return [];
  const drafts: Draft[] = [];
  const lonely = stems.length === 1 && (vocabulary.isGeneric(stems[0] as number) || (content[0] as string).length < 3);
  if (!lonely) drafts.push({ label: index, stems, close: false });
  for (const word of content) {
    const parts = vocabulary.split(word);
    if (!parts) continue;
    const rest = stems.filter((stem) => stem !== vocabulary.add(word, false));
    const apart = [...new Set([...rest, parts.modifier, parts.head])];
    if (apart.length > 1) drafts.push({ label: index, stems: apart, close: rest.length === 0 });
  }
  return drafts;
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

/** Makes the patterns of all labels; the words of the labels must be in the vocabulary. */
export function patternsOf(vocabulary: Vocabulary, labels: readonly Label[]): Patterns {
  const drafts = labels.flatMap((label, index) => (label.exact ? [] : draftsOf(vocabulary, label, index)));
  const frequency = new Int32Array(vocabulary.size);
  for (const { stems } of drafts) for (const stem of stems) frequency[stem] = (frequency[stem] as number) + 1;
  const rarity = (stem: number): number => Math.log(1 + drafts.length / (frequency[stem] as number));
  const anchored: number[][] = [];
  const list = drafts.map((draft, index): Pattern => {
    const stems = [...draft.stems].sort((a, b) => rarity(b) - rarity(a) || a - b);
    const total = stems.reduce((sum, stem) => sum + rarity(stem), 0);
    const shares = stems.map((stem) => rarity(stem) / total);
    const mayMissRarest = stems.length > 2 && (shares[0] as number) <= MAX_MISSING_SHARE;
    for (const stem of stems.slice(0, mayMissRarest ? 2 : 1)) (anchored[stem] ??= []).push(index);
    return { label: draft.label, stems, shares, close: draft.close };
  });
  return { list, anchors: postingsOf(anchored, vocabulary.size), exact: exactLabels(labels) };
}
