import type { Taxonomy } from '@zorg-match/schema';
import { foldText } from '../text/fold.js';
import { stemOf } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import { Mark, tokenise } from '../text/tokenise.js';
import { WordTable } from '../text/word-table.js';
import { completeEllipsis } from './ellipsis.js';
import { labelsOf, type Label } from './labels.js';
import { PostingsBuilder, type Postings } from './postings.js';
import { finish, STEP_SIZE, type Steps } from './steps.js';
import type { Vocabulary } from './vocabulary.js';

const LOOSE_HYPHEN = /-(?:$|[^\p{L}\p{N}])/u;

/** The folded words of a label, as `tokenise` would cut them. */
function wordsOf(text: string, table: WordTable): string[] {
  if (!text.includes('-')) return foldText(text).split(' ').filter(Boolean);
  const tokens = tokenise(text, table);
  return Array.from({ length: tokens.count }, (_, i) => table.text(tokens.word[i] as number));
}

/** The labels of a taxonomy with their words, folded, stemmed and numbered once for all who look for them. */
export class LabelWords {
  /** All labels, in the order of `labelsOf`. */
  readonly labels: readonly Label[];
  /** Folded words by number. */
  readonly words: string[] = [];
  /** Stem of each word, and whether it is a stop word. */
  readonly stems: string[] = [];
  readonly stops: boolean[] = [];
  readonly #numbers = new Map<string, number>();
  #lists: Postings | undefined;

  private constructor(labels: readonly Label[]) {
    this.labels = labels;
  }

  /** Reads the labels of a taxonomy, a little at each step. */
  static *build(taxonomy: Taxonomy): Steps<LabelWords> {
    const known = new LabelWords(labelsOf(taxonomy));
    yield;
    const table = new WordTable();
    const lists = new PostingsBuilder();
    for (const [index, { text }] of known.labels.entries()) {
      for (const word of wordsOf(text, table)) lists.push(known.number(word));
      lists.next();
      if (index % STEP_SIZE === STEP_SIZE - 1) yield;
    }
    known.#lists = lists.finish();
    return known;
  }

  /** Number of a folded word; a new one gets the next number. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.#numbers.set(word, number);
    this.words.push(word);
    this.stems.push(stemOf(word));
    this.stops.push(isStopWord(word));
    return number;
  }

  /** Number of a folded word, `undefined` when no label has it. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Numbers of the words of a label, in order. */
  of(label: number): Int32Array {
    const { starts, items } = this.#lists as Postings;
    return items.subarray(starts[label], starts[label + 1]);
  }

  /** Adds the words of a label to a vocabulary. */
  teach(vocabulary: Vocabulary, label: number): void {
    const words = this.of(label);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      if (!this.stops[word]) {
        vocabulary.add(this.words[word] as string, this.standsAsVerb(words, i), this.stems[word]);
      }
    }
  }

  /** Whether the word at `index` of a label stands where an infinitive would: last, first, or before "en" and "of". */
  standsAsVerb(words: ArrayLike<number>, index: number): boolean {
    const word = this.words[words[index] as number] as string;
    if (word.length < 4 || !word.endsWith('n')) return false;
    if (index === 0 || index + 1 === words.length) return true;
    const next = this.words[words[index + 1] as number];
    return next === 'en' || next === 'of';
  }

  /** The words of a label, each loose first part ("zorg-") replaced by what it stands for in this vocabulary. */
  completed(vocabulary: Vocabulary, label: number): ArrayLike<number> {
    const words = this.of(label);
    const { text } = this.labels[label] as Label;
    if (!text.includes('-') || !LOOSE_HYPHEN.test(text)) return words;
    const { marks } = tokenise(text);
    const isLoose = (index: number): boolean => ((marks[index] as number) & Mark.looseHyphen) !== 0;
    return Array.from(words, (word, i) => {
      if (!isLoose(i)) return word;
      const full = words.find((next, k) => k > i && !this.stops[next] && !isLoose(k));
      if (full === undefined) return word;
      const whole = completeEllipsis(vocabulary, this.words[word] as string, this.words[full] as string);
      return whole === null ? word : this.number(whole);
    });
  }
}

interface Building {
  readonly steps: Steps<LabelWords>;
  words?: LabelWords;
}

const built = new WeakMap<Taxonomy, Building>();

function buildingOf(taxonomy: Taxonomy): Building {
  const building = built.get(taxonomy) ?? { steps: LabelWords.build(taxonomy) };
  built.set(taxonomy, building);
  return building;
}

/** The words of a taxonomy's labels, read once and shared; what is still to do is done a little at each step. */
export function* prepareLabelWords(taxonomy: Taxonomy): Steps<LabelWords> {
  const building = buildingOf(taxonomy);
  while (building.words === undefined) {
    const { done, value } = building.steps.next();
    if (done === true) building.words = value;
    else yield;
  }
  return building.words;
}

/** The words of a taxonomy's labels, at once. */
export function labelWordsOf(taxonomy: Taxonomy): LabelWords {
  return finish(prepareLabelWords(taxonomy));
}
