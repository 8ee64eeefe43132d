import type { Taxonomy } from '@zorg-match/schema';
import { prepareLabelWords, type LabelWords } from '../lexicon/label-words.js';
import type { Label } from '../lexicon/labels.js';
import { inverted, PostingsBuilder, type Postings } from '../lexicon/postings.js';
import { Row } from '../lexicon/row.js';
import { finish, inStretches, type Steps } from '../lexicon/steps.js';
import { Vocabulary } from '../lexicon/vocabulary.js';
import { PEOPLE_WORDS } from '../text/dutch/people-words.data.js';
import { stemOf } from '../text/stem.js';
import { StemTrigrams } from './stem-trigrams.js';

/** How much a word for the people one cares for counts beside other words. */
const PEOPLE_SHARE = 0.4;

const peopleStems: ReadonlySet<string> = new Set(PEOPLE_WORDS.trim().split(/\s+/).map(stemOf));

/** Share of its meaning that a stem keeps in a search, 0 to 1: words for people say less than acts. */
export function shareOfStem(stem: string): number {
  return peopleStems.has(stem) ? PEOPLE_SHARE : 1;
}

/** Which letters a folded word has, a bit each; some rare letters share one. */
export function lettersOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

/** The words of all labels of a taxonomy, in all its languages, as search needs them. */
export class WordIndex {
  readonly vocabulary: Vocabulary;
  /** All folded words in order, so that a beginning is a range. */
  readonly words: readonly string[];
  /** Stem number of each word, and its letters. */
  readonly stems: Int32Array;
  readonly letters: Int32Array;
  /** Words per stem. */
  readonly stemWords: Postings;
  /** Compounds per stem of the word that they end in, and per stem of the part before it. */
  readonly headWords: Postings;
  readonly modifierWords: Postings;
  readonly trigrams: StemTrigrams;
  /** For each label of the taxonomy its words with a meaning of their own, each once; all of them when it has no other. */
  readonly contents: Postings;
  readonly labelWords: LabelWords;
  readonly #order: Int32Array;
  /** Weights of words while a term is being read; all 0 between two terms. */
  readonly scratch: Float32Array;

  private constructor(
    known: LabelWords,
    vocabulary: Vocabulary,
    sorted: Sorted,
    parts: Compounds,
    trigrams: StemTrigrams,
  ) {
    this.labelWords = known;
    this.vocabulary = vocabulary;
    this.words = sorted.words;
    this.#order = sorted.order;
    this.contents = sorted.contents;
    this.stems = parts.stems;
    this.letters = new Int32Array(sorted.words.length);
    for (let word = 0; word < sorted.words.length; word++) this.letters[word] = lettersOf(sorted.words[word] as string);
    this.stemWords = inverted(parts.own, vocabulary.size);
    this.headWords = inverted(parts.heads, vocabulary.size);
    this.modifierWords = inverted(parts.modifiers, vocabulary.size);
    this.trigrams = trigrams;
    this.scratch = new Float32Array(sorted.words.length);
  }

  static *build(taxonomy: Taxonomy): Steps<WordIndex> {
    const known = yield* prepareLabelWords(taxonomy);
    const vocabulary = new Vocabulary(known);
    const table = known.tables?.search;
    if (table) vocabulary.take(table);
    else {
      const meant: number[] = [];
      known.labels.forEach(({ veto }, label) => !veto && meant.push(label));
      yield* known.teach(vocabulary, meant);
    }
    yield;
    const sorted = yield* sort(known, vocabulary);
    const parts = yield* takeApart(known, vocabulary, sorted);
    yield;
    const trigrams = yield* StemTrigrams.build(vocabulary);
    return new WordIndex(known, vocabulary, sorted, parts, trigrams);
  }

  /** Number of a folded word, `undefined` when no label has it. */
  find(word: string): number | undefined {
    const number = this.labelWords.find(word);
    const place = number === undefined ? -1 : (this.#order[number] ?? -1);
    return place < 0 ? undefined : place;
  }

  /** The range of words that begin with `prefix`: from the first number up to the second. */
  startingWith(prefix: string): readonly [number, number] {
    return [this.#lower(prefix), this.#lower(prefix + '\uffff')];
  }

  #lower(text: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as string) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Sorted {
  readonly words: readonly string[];
  /** Number of each word among those of `LabelWords`. */
  readonly numbers: Int32Array;
  /** Place in `words` of each number of `LabelWords`; -1 when no label has it as content. */
  readonly order: Int32Array;
  readonly contents: Postings;
}

/** Adds the words of a label that have a meaning of their own, each once; all of them when it has no other. */
function addContent(known: LabelWords, { items, size }: Row, lists: PostingsBuilder): void {
  for (let pass = 0; pass < 2 && lists.length === 0; pass++) {
    for (let i = 0; i < size; i++) {
      const word = items[i] as number;
      if ((pass === 1 || !known.isStop(word)) && !lists.has(word)) lists.push(word);
    }
  }
}

function* sort(known: LabelWords, vocabulary: Vocabulary): Steps<Sorted> {
  const lists = new PostingsBuilder(known.labels.length, known.lists.items.length);
  const line = new Row();
  yield* inStretches(known.labels.length, (from, to) => {
    for (let label = from; label < to; label++) {
      if (!(known.labels[label] as Label).veto) {
        known.complete(vocabulary, label, line);
        addContent(known, line, lists);
      }
      lists.next();
    }
  });
  const { starts, items } = lists.finish();
  yield;
  const order = new Int32Array(known.words.length).fill(-1);
  const used: string[] = [];
  for (let k = 0; k < items.length; k++) {
    const number = items[k] as number;
    if (order[number] === 0) continue;
    order[number] = 0;
    used.push(known.words[number] as string);
  }
  const words = used.sort();
  yield;
  const numbers = new Int32Array(words.length);
  for (let place = 0; place < words.length; place++) {
    const number = known.find(words[place] as string) as number;
    numbers[place] = number;
    order[number] = place;
  }
  for (let k = 0; k < items.length; k++) items[k] = order[items[k] as number] as number;
  const contents = { starts, items };
  return { words, numbers, order, contents };
}

/** For each word its stem, and the stems of the two parts of a compound. */
interface Compounds {
  readonly stems: Int32Array;
  readonly own: Postings;
  readonly heads: Postings;
  readonly modifiers: Postings;
}

function* takeApart(known: LabelWords, vocabulary: Vocabulary, { words, numbers }: Sorted): Steps<Compounds> {
  for (let place = 0; place < words.length; place++) {
    if (known.isStop(numbers[place] as number)) vocabulary.add(numbers[place] as number, false);
  }
  const stems = new Int32Array(words.length);
  const count = words.length;
  const own = new PostingsBuilder(count, count);
  const [heads, modifiers] = [new PostingsBuilder(count, count >> 1), new PostingsBuilder(count, count >> 1)];
  yield* inStretches(words.length, (from, to) => {
    for (let place = from; place < to; place++) {
      const word = numbers[place] as number;
      const stem = vocabulary.add(word, false);
      stems[place] = stem;
      own.push(stem);
      own.next();
      const parts = vocabulary.splitWord(word);
      if (parts) {
        heads.push(parts.head);
        modifiers.push(parts.modifier);
      }
      heads.next();
      modifiers.next();
    }
  });
  return { stems, own: own.finish(), heads: heads.finish(), modifiers: modifiers.finish() };
}

interface Building {
  readonly steps: Steps<WordIndex>;
  index?: WordIndex;
}

const built = new WeakMap<Taxonomy, Building>();

/** The words of a taxonomy for search, made once; what is still to do is done a little at each step. */
export function* prepareWordIndex(taxonomy: Taxonomy): Steps<WordIndex> {
  const building = built.get(taxonomy) ?? { steps: WordIndex.build(taxonomy) };
  built.set(taxonomy, building);
  while (building.index === undefined) {
    const { done, value } = building.steps.next();
    if (done === true) building.index = value;
    else yield;
  }
  return building.index;
}

/** The words of a taxonomy for search, at once. */
export function wordIndexOf(taxonomy: Taxonomy): WordIndex {
  return finish(prepareWordIndex(taxonomy));
}
