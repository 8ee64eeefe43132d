import type { Taxonomy } from '@zorg-match/schema';
import { conceptsOf, labelsOf, type Concept, type Label, type LabelKind } from '../lexicon/labels.js';
import { labelWords, learnWords } from '../lexicon/patterns.js';
import { postingsOf, type Postings } from '../lexicon/postings.js';
import { Vocabulary } from '../lexicon/vocabulary.js';
import { foldText } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';
import { WordTable } from '../text/word-table.js';
import { TrigramIndex } from './trigram-index.js';

/** Words with a meaning of their own in a label; the words themselves when it has none. */
function contentOf(vocabulary: Vocabulary, text: string, table: WordTable): string[] {
  const words = labelWords(vocabulary, text, table);
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : words;
}

/** How rare each stem is among concepts: the natural logarithm of concepts per concept that uses it. */
function rarityOf(
  stems: Int32Array,
  labelWordLists: readonly (readonly number[])[],
  labels: readonly Label[],
  size: number,
): Float32Array {
  const users: Set<number>[] = Array.from({ length: size }, () => new Set());
  labelWordLists.forEach((words, label) => {
    for (const word of words) users[stems[word] as number]?.add((labels[label] as Label).concept);
  });
  const concepts = new Set(labels.map((label) => label.concept)).size;
  return Float32Array.from(users, (set) => Math.log(1 + concepts / Math.max(1, set.size)));
}

/** The labels of one kind of concept, by the words in them. Labels in all languages of the taxonomy take part. */
export class LabelIndex {
  readonly concepts: readonly Concept[];
  readonly labels: readonly Label[];
  /** Concept of each label. */
  readonly labelConcept: Int32Array;
  readonly vocabulary = new Vocabulary();
  /** All folded words in order, so that a beginning is a range. */
  readonly words: readonly string[];
  /** Stem number of each word. */
  readonly stems: Int32Array;
  /** Rarity of each word's stem. */
  readonly rarity: Float32Array;
  /** Words per stem. */
  readonly stemWords: Postings;
  /** Compounds per stem of the word that they end in, and per stem of the part before it. */
  readonly headWords: Postings;
  readonly modifierWords: Postings;
  /** Labels per word. */
  readonly wordLabels: Postings;
  /** Words per label, each once. */
  readonly labelWords: Postings;
  /** Summed rarity of the words of each label. */
  readonly weight: Float32Array;
  readonly #wordNumbers: ReadonlyMap<string, number>;
  #wordTrigrams: TrigramIndex | undefined;
  #labelTrigrams: TrigramIndex | undefined;

  constructor(taxonomy: Taxonomy, kind: LabelKind) {
    this.concepts = conceptsOf(taxonomy);
    this.labels = labelsOf(taxonomy).filter((label) => !label.veto && this.concepts[label.concept]?.kind === kind);
    this.labelConcept = Int32Array.from(this.labels, (label) => label.concept);
    learnWords(this.vocabulary, this.labels);
    const table = new WordTable();
    const contents = this.labels.map((label) => [...new Set(contentOf(this.vocabulary, label.text, table))]);
    this.words = [...new Set(contents.flat())].sort();
    this.#wordNumbers = new Map(this.words.map((word, number) => [word, number]));
    this.stems = Int32Array.from(this.words, (word) => this.vocabulary.add(word, false));
    const lists = contents.map((words) => words.map((word) => this.#wordNumbers.get(word) as number));
    const stemRarity = rarityOf(this.stems, lists, this.labels, this.vocabulary.size);
    this.rarity = Float32Array.from(this.stems, (stem) => stemRarity[stem] as number);
    this.labelWords = postingsOf(lists, lists.length);
    this.weight = Float32Array.from(lists, (words) =>
      words.reduce((sum, word) => sum + (this.rarity[word] as number), 0),
    );
    this.wordLabels = postingsOf(inverted(lists), this.words.length);
    const byStem: number[][] = [];
    const byHead: number[][] = [];
    const byModifier: number[][] = [];
    this.words.forEach((word, number) => {
      (byStem[this.stems[number] as number] ??= []).push(number);
      const parts = this.vocabulary.split(word);
      if (!parts) return;
      (byHead[parts.head] ??= []).push(number);
      (byModifier[parts.modifier] ??= []).push(number);
    });
    this.stemWords = postingsOf(byStem, this.vocabulary.size);
    this.headWords = postingsOf(byHead, this.vocabulary.size);
    this.modifierWords = postingsOf(byModifier, this.vocabulary.size);
  }

  /** Number of a folded word, `undefined` when no label has it. */
  find(word: string): number | undefined {
    return this.#wordNumbers.get(word);
  }

  /** Number of the stem of a folded word, `undefined` when no label has it. */
  findStem(word: string): number | undefined {
    return this.vocabulary.findWord(word);
  }

  /** The range of words that begin with `prefix`: from the first number up to the second. */
  startingWith(prefix: string): readonly [number, number] {
    const lower = (text: string): number => {
      let low = 0;
      let high = this.words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((this.words[middle] as string) < text) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return [lower(prefix), lower(prefix + '\uffff')];
  }

  /** Words by their trigrams, made when a misspelled word is first met. */
  get wordTrigrams(): TrigramIndex {
    this.#wordTrigrams ??= new TrigramIndex(this.words);
    return this.#wordTrigrams;
  }

  /** Whole labels without spaces by their trigrams, made when a query first finds little. */
  get labelTrigrams(): TrigramIndex {
    this.#labelTrigrams ??= new TrigramIndex(this.labels.map((label) => foldText(label.text).replaceAll(' ', '')));
    return this.#labelTrigrams;
  }
}

function inverted(lists: readonly (readonly number[])[]): number[][] {
  const result: number[][] = [];
  lists.forEach((items, key) => {
    for (const item of items) (result[item] ??= []).push(key);
  });
  return result;
}

const built = new WeakMap<Taxonomy, Map<LabelKind, LabelIndex>>();

/** The index of one kind of a taxonomy's concepts: made once, when it is first asked for. */
export function labelIndexOf(taxonomy: Taxonomy, kind: LabelKind): LabelIndex {
  const perKind = built.get(taxonomy) ?? new Map<LabelKind, LabelIndex>();
  built.set(taxonomy, perKind);
  const index = perKind.get(kind) ?? new LabelIndex(taxonomy, kind);
  perKind.set(kind, index);
  return index;
}
