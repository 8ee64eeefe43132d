import type { Postings } from '../lexicon/postings.js';
import { diminutiveOf } from '../text/diminutive.js';
import { stemOf } from '../text/stem.js';
import { synonymsOf } from '../text/synonyms.js';
import { verbStems } from '../text/verb-forms.js';
import { editDistance } from './edit-distance.js';
import { lettersOf, type WordIndex } from './word-index.js';

/** Words of labels that answer one word of a query, and how well: 0 to 1. */
export interface Expansion {
  readonly words: readonly number[];
  readonly weights: readonly number[];
}

export const WEIGHT = {
  exact: 1,
  stem: 0.96,
  verb: 0.92,
  diminutive: 0.9,
  synonym: 0.8,
  head: 0.64,
  modifier: 0.66,
  joined: 0.98,
  typo: 0.84,
  typoStep: 0.13,
} as const;
/** Most words that one beginning may stand for: keeps the first keystrokes quick. */
const MAX_PREFIX_WORDS = 300;
/** Longest word of which a typo may leave no three letters together as they are. */
const SHORT = 6;
const MAX_LENGTH = 64;

/** Collects the words that may answer one word of a query; gives them with {@link take}. */
export class Expander {
  readonly #words: WordIndex;
  #found: number[] = [];
  /** Something better than a beginning or a likeness was found. */
  sure = false;

  constructor(words: WordIndex) {
    this.#words = words;
  }

  /** How many words were found so far. */
  get size(): number {
    return this.#found.length;
  }

  /** What was found; leaves nothing behind. */
  take(): Expansion {
    const { scratch } = this.#words;
    const words = this.#found;
    const weights: number[] = [];
    for (const word of words) {
      weights.push(scratch[word] as number);
      scratch[word] = 0;
    }
    this.#found = [];
    this.sure = false;
    return { words, weights };
  }

  add(word: number, weight: number): void {
    const { scratch } = this.#words;
    const known = scratch[word] as number;
    if (known === 0) this.#found.push(word);
    if (weight > known) scratch[word] = weight;
  }

  #addList({ starts, items }: Postings, stem: number, weight: number): void {
    const end = starts[stem + 1] as number;
    for (let k = starts[stem] as number; k < end; k++) this.add(items[k] as number, weight);
  }

  addStem(stem: number, weight: number): void {
    const { stemWords, headWords, modifierWords } = this.#words;
    this.#addList(stemWords, stem, weight);
    this.#addList(headWords, stem, weight * WEIGHT.head);
    this.#addList(modifierWords, stem, weight * WEIGHT.modifier);
    this.sure = true;
  }

  #addSynonyms(stem: string, weight: number): void {
    for (const other of synonymsOf(stem)) {
      const known = this.#words.vocabulary.find(other);
      if (known !== undefined && other !== stem) this.addStem(known, weight * WEIGHT.synonym);
    }
  }

  /** The word itself, its other forms, what it is a part of, and other words for it. */
  addWord(text: string, weight: number): void {
    const { vocabulary } = this.#words;
    const word = this.#words.find(text);
    if (word !== undefined) {
      this.add(word, weight);
      this.sure = true;
    }
    const stem = vocabulary.findWord(text);
    if (stem !== undefined) this.addStem(stem, weight * WEIGHT.stem);
    this.#addSynonyms(stem === undefined ? stemOf(text) : vocabulary.text(stem), weight);
  }

  /** What the word is a diminutive of, where labels have that. */
  addDiminutive(text: string): void {
    for (const base of diminutiveOf(text)) {
      const stem = this.#words.vocabulary.findWord(base);
      if (stem === undefined) continue;
      this.addStem(stem, WEIGHT.diminutive);
      this.#addSynonyms(this.#words.vocabulary.text(stem), WEIGHT.diminutive);
      return;
    }
  }

  /** The infinitives that the word may be a form of; with a particle among `others` also those of separable verbs. */
  addVerb(text: string, others: readonly string[]): void {
    const { vocabulary } = this.#words;
    for (const verb of verbStems(text)) {
      const stem = vocabulary.find(verb);
      if (stem !== undefined && vocabulary.isVerb(stem)) this.addStem(stem, WEIGHT.verb);
      if (verb !== text && stemOf(text) !== verb) this.#addSynonyms(verb, WEIGHT.verb);
      if (others.length === 0) continue;
      for (const { particle, stem: whole } of vocabulary.separableWith(verb)) {
        if (others.includes(particle)) this.addStem(whole, WEIGHT.verb);
      }
    }
  }

  /** The words that begin with the text; the shortest of very many, which it says most of. */
  addPrefix(text: string, open: boolean): void {
    const { words } = this.#words;
    const [from, to] = this.#words.startingWith(text);
    const longest = to - from > MAX_PREFIX_WORDS ? this.#longestOf(from, to) : MAX_LENGTH;
    for (let word = from; word < to; word++) {
      const { length } = words[word] as string;
      if (length <= longest) this.add(word, (open ? 1 : 0.85) * (0.6 + (0.35 * text.length) / length));
    }
  }

  /** Greatest length at which no more words of a range are as long or shorter than may take part. */
  #longestOf(from: number, to: number): number {
    const counts = new Int32Array(MAX_LENGTH + 1);
    for (let word = from; word < to; word++) {
      const { length } = this.#words.words[word] as string;
      counts[Math.min(MAX_LENGTH, length)] = (counts[Math.min(MAX_LENGTH, length)] as number) + 1;
    }
    let [longest, sum] = [0, 0];
    while (longest < MAX_LENGTH && sum + (counts[longest + 1] as number) <= MAX_PREFIX_WORDS) {
      sum += counts[++longest] as number;
    }
    return longest;
  }

  /** Words one letter away, from eight letters two; when it is `open` also words that begin so. */
  addTypos(text: string, open: boolean): void {
    const max = text.length < 4 ? 0 : text.length < 8 ? 1 : 2;
    if (max === 0) return;
    const stem = stemOf(text);
    // A word that may still grow may be whole as well: "peetsen" is near the stem of "poetsen" by its own stem only.
    if (open && text !== stem) this.#addNear(text, text, max, open);
    this.#addNear(stem, text, max, open);
    if (!open && this.size === 0 && text.length <= SHORT) this.#addLike(text, max);
  }

  /** Words with the same first letter that differ by at most `max`: short ones may share no run of three letters ("otrde", "orde"). */
  #addLike(text: string, max: number): void {
    const { words } = this.#words;
    const [from, to] = this.#words.startingWith(text.charAt(0));
    for (let word = from; word < to; word++) {
      const weight = typoWeight(text, words[word] as string, max, false);
      if (weight > 0) this.add(word, weight);
    }
  }

  /** The words of stems that share enough with `asked`, where they differ from the text by at most `max` letters. */
  #addNear(asked: string, text: string, max: number, open: boolean): void {
    const { stemWords, words, trigrams, letters } = this.#words;
    const own = lettersOf(text);
    trigrams.near(asked, Math.max(max, asked.length - 1 - 3 * max), (stem) => {
      const end = stemWords.starts[stem + 1] as number;
      for (let k = stemWords.starts[stem] as number; k < end; k++) {
        const number = stemWords.items[k] as number;
        if (bitsOf(own & ~(letters[number] as number)) > max) continue;
        const weight = typoWeight(text, words[number] as string, max, open);
        if (weight > 0) this.add(number, weight);
      }
    });
  }
}

/** How many bits are set. */
function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** What a word counts that differs from the one that was typed by at most `max` letters; 0 when it differs by more. */
function typoWeight(text: string, word: string, max: number, open: boolean): number {
  const longer = word.length - text.length;
  if (longer < -max || (longer > max && !open)) return 0;
  const edits = longer > max ? max + 1 : editDistance(text, word, max);
  if (edits <= max) return WEIGHT.typo - WEIGHT.typoStep * edits;
  if (!open || longer <= 0) return 0;
  const begun = editDistance(text, word, max, true);
  if (begun > max) return 0;
  return (WEIGHT.typo - 0.06 - WEIGHT.typoStep * begun) * (0.7 + (0.3 * text.length) / word.length);
}
