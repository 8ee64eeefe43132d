import type { IndexTables, Taxonomy } from '@zorg-match/schema';
import { stemOf } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import { foldText } from '../text/fold.js';
import { Mark, MAX_WORD, TokenBuffer, tokenise } from '../text/tokenise.js';
import { WordTable } from '../text/word-table.js';
import { completeEllipsis } from './ellipsis.js';
import { labelsOf, type Label } from './labels.js';
import { beginningAt } from './beginning.js';
import { pack, unpack } from './packed.js';
import { PostingsBuilder, widened, type Postings } from './postings.js';
import type { Row } from './row.js';
import { finish, inStretches, type Steps } from './steps.js';
import { offeredFor } from './tables.js';
import type { Vocabulary } from './vocabulary.js';

/** The letter that stands for no letters lost. */
const ZERO = 48;

/** The labels of a taxonomy with their words, folded, stemmed and numbered once for all who look for them. */
export class LabelWords {
  /** All labels, in the order of `labelsOf`. */
  readonly labels: readonly Label[];
  /** Folded words by number. */
  readonly words: string[] = [];
  /** Texts of all different stems, and for each word the number of its stem plus one; 0 where nobody asked yet. */
  readonly #stemTexts: string[] = [];
  readonly #stemNumbers = new Map<string, number>();
  #ofWord: Int32Array<ArrayBuffer> = new Int32Array(1024);
  readonly #stops: (boolean | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  /** A number for the beginning of each word and of each stem; see {@link beginningAt}. */
  readonly #beginnings: number[] = [];
  readonly #stemBeginnings: number[] = [];
  /** Labels with loose first parts, and which of their words these are. */
  readonly #loose = new Map<number, number[]>();
  #lists: Postings | undefined;
  /** Tables that were made ahead of the same words. */
  tables: IndexTables | undefined;
  /** How many words the labels have as they are; what follows was completed. */
  #cutWords = 0;

  private constructor(labels: readonly Label[]) {
    this.labels = labels;
  }

  /** Reads the labels of a taxonomy, a little at each step; stems from tables made ahead, when there are any. */
  static *build(taxonomy: Taxonomy): Steps<LabelWords> {
    const known = new LabelWords(labelsOf(taxonomy));
    yield;
    yield* known.#cutAll();
    const tables = offeredFor(taxonomy);
    if (tables?.sum === known.#sum()) {
      known.tables = tables;
      known.#take(tables);
    }
    return known;
  }

  #take({ completed, ofWords, stems }: Pick<IndexTables, 'completed' | 'ofWords' | 'stems'>): void {
    for (const word of completed.split('\n')) if (word !== '') this.#number(word);
    const changes = stems.split('\n');
    const numbers = unpack(ofWords);
    let stem = 0;
    for (let word = 0; word < numbers.length; word++) {
      if (numbers[word] !== 0) continue;
      const text = this.words[word] as string;
      const change = changes[stem] as string;
      const kept = text.length - (change.charCodeAt(0) - ZERO);
      const start = text.slice(0, kept);
      this.#learnStem(
        change.length === 1 ? start : start + change.slice(1),
        kept > 2 ? this.#beginnings[word] : undefined,
      );
      numbers[word] = ++stem;
    }
    this.#ofWord = numbers;
  }

  /** A number that other words, or the same in another order, hardly ever have. */
  #sum(): number {
    let sum = this.labels.length;
    for (let word = 0; word < this.#cutWords; word++) {
      const text = this.words[word] as string;
      for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
    }
    return sum;
  }

  /** Words and stems as {@link build} takes them from tables. */
  table(): Pick<IndexTables, 'sum' | 'completed' | 'ofWords' | 'stems'> {
    const places = new Map<string, number>();
    const changes: string[] = [];
    const ofWords = this.words.map((word, number) => {
      const stem = this.stem(number);
      const place = places.get(stem);
      if (place !== undefined) return place;
      places.set(stem, places.size + 1);
      let same = 0;
      while (same < stem.length && stem.charCodeAt(same) === word.charCodeAt(same)) same++;
      changes.push(String.fromCharCode(ZERO + word.length - same) + stem.slice(same));
      return 0;
    });
    const completed = this.words.slice(this.#cutWords).join('\n');
    return { sum: this.#sum(), completed, ofWords: pack(ofWords), stems: changes.join('\n') };
  }

  *#cutAll(): Steps<void> {
    const lists = new PostingsBuilder(this.labels.length, 3 * this.labels.length);
    const buffer = new TokenBuffer(new WordTable());
    yield* inStretches(this.labels.length, (from, to) => {
      for (let label = from; label < to; label++) {
        const { text } = this.labels[label] as Label;
        if (text.length > MAX_WORD || text.includes('-')) this.#cut(text, label, buffer, lists);
        else this.#cutFolded(foldText(text), lists);
        lists.next();
      }
    });
    this.#lists = lists.finish();
    this.#cutWords = this.words.length;
  }

  /** Cuts a folded label: only its spaces count. */
  #cutFolded(text: string, lists: PostingsBuilder): void {
    if (text === '') return;
    let from = 0;
    for (let to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
      lists.push(this.#number(text.slice(from, to)));
      from = to + 1;
    }
    lists.push(this.#number(text.slice(from)));
  }

  #cut(text: string, label: number, buffer: TokenBuffer, lists: PostingsBuilder): void {
    const { count, word, words, marks } = tokenise(text, buffer.words, buffer);
    for (let i = 0; i < count; i++) {
      lists.push(this.#number(words.text(word[i] as number)));
      if (((marks[i] as number) & Mark.looseHyphen) !== 0) {
        this.#loose.set(label, [...(this.#loose.get(label) ?? []), i]);
      }
    }
  }

  /** Takes in the word with the next number. */
  #learn(word: string): void {
    this.#numbers.set(word, this.words.length);
    this.words.push(word);
    this.#beginnings.push(beginningAt(word, 0));
  }

  /** Takes in the stem with the next number. */
  #learnStem(stem: string, beginning = beginningAt(stem, 0)): void {
    this.#stemNumbers.set(stem, this.#stemTexts.length);
    this.#stemTexts.push(stem);
    this.#stemBeginnings.push(beginning);
  }

  /** Stem of the word with a number. */
  stem(word: number): string {
    return this.stemText(this.stemNumber(word));
  }

  /** Number of the stem of the word with a number: equal stems have one. */
  stemNumber(word: number): number {
    const known = this.#ofWord[word] ?? 0;
    if (known > 0) return known - 1;
    const text = stemOf(this.words[word] as string);
    let stem = this.#stemNumbers.get(text);
    if (stem === undefined) {
      stem = this.#stemTexts.length;
      this.#learnStem(text);
    }
    this.#ofWord = widened(this.#ofWord, word);
    this.#ofWord[word] = stem + 1;
    return stem;
  }

  /** The {@link beginningAt} of a word, and of a stem, with a number. */
  beginning(word: number): number {
    return this.#beginnings[word] as number;
  }

  stemBeginning(stem: number): number {
    return this.#stemBeginnings[stem] as number;
  }

  /** The stem with a number. */
  stemText(stem: number): string {
    return this.#stemTexts[stem] as string;
  }

  /** Number of a stem, `undefined` when no word has it for which {@link stemNumber} was asked. */
  findStem(text: string): number | undefined {
    return this.#stemNumbers.get(text);
  }

  /** Whether the word with a number is a stop word. */
  isStop(word: number): boolean {
    return (this.#stops[word] ??= isStopWord(this.words[word] as string));
  }

  /** Whether the word with a number may be an infinitive. */
  #mayBeVerb(word: number): boolean {
    const text = this.words[word] as string;
    return text.length >= 4 && text.endsWith('n');
  }

  /** Number of a folded word; a new one gets the next number. */
  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#learn(word);
    return this.words.length - 1;
  }

  /** Number of a folded word, `undefined` when no label has it. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** The words of labels by their numbers, in order. */
  get lists(): Postings {
    return this.#lists as Postings;
  }

  /** Adds the words of labels, by their numbers, to a vocabulary. */
  *teach(vocabulary: Vocabulary, labels: readonly number[]): Steps<void> {
    const learned = new Uint8Array(this.words.length);
    yield* inStretches(labels.length, (from, to) => {
      for (let at = from; at < to; at++) this.#teachLabel(vocabulary, labels[at] as number, learned);
    });
  }

  #teachLabel(vocabulary: Vocabulary, label: number, learned: Uint8Array): void {
    const { starts, items } = this.#lists as Postings;
    const from = starts[label] as number;
    const to = starts[label + 1] as number;
    for (let at = from; at < to; at++) {
      const word = items[at] as number;
      // Most words were met before, and no place tells more of them.
      if (learned[word] === 2) continue;
      if (this.isStop(word)) learned[word] = 2;
      else if (!this.#mayBeVerb(word)) this.#teachWord(vocabulary, word, false, learned);
      else if (this.#standsAsVerbIn(items, from, to, at)) this.#teachWord(vocabulary, word, true, learned);
      else if (learned[word] === 0) this.#teachWord(vocabulary, word, false, learned);
    }
  }

  /** Adds a word to a vocabulary. What may be an infinitive but does not stand as one may be met again. */
  #teachWord(vocabulary: Vocabulary, word: number, verb: boolean, learned: Uint8Array): void {
    learned[word] = verb || !this.#mayBeVerb(word) ? 2 : 1;
    vocabulary.add(word, verb);
  }

  /** Whether the word at `index` stands where an infinitive would: last, first, or before "en" and "of". */
  standsAsVerb({ items, size }: Row, index: number): boolean {
    return this.#mayBeVerb(items[index] as number) && this.#standsAsVerbIn(items, 0, size, index);
  }

  #standsAsVerbIn(words: Int32Array, from: number, to: number, at: number): boolean {
    if (at === from || at + 1 === to) return true;
    const next = this.words[words[at + 1] as number];
    return next === 'en' || next === 'of';
  }

  /** Puts the words of a label in `line`, each loose first part ("zorg-") replaced by what it stands for in this vocabulary. */
  complete(vocabulary: Vocabulary, label: number, line: Row): void {
    const { starts, items } = this.#lists as Postings;
    line.clear();
    for (let at = starts[label] as number; at < (starts[label + 1] as number); at++) line.push(items[at] as number);
    this.#loose.get(label)?.forEach((at) => (line.items[at] = this.#whole(vocabulary, label, at)));
  }

  /** The word that the loose first part at place `at` of a label stands for. */
  #whole(vocabulary: Vocabulary, label: number, at: number): number {
    const { starts, items } = this.#lists as Postings;
    const loose = this.#loose.get(label) as number[];
    const from = starts[label] as number;
    const word = items[from + at] as number;
    for (let i = at + 1; from + i < (starts[label + 1] as number); i++) {
      const full = items[from + i] as number;
      if (this.isStop(full) || loose.includes(i)) continue;
      const whole = completeEllipsis(vocabulary, this.words[word] as string, this.words[full] as string);
      return whole === null ? word : this.#number(whole);
    }
    return word;
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
