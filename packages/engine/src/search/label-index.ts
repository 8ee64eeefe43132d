import type { Language, Taxonomy } from '@zorg-match/schema';
import { conceptsOf, labelsOf, type Concept, type Label, type LabelKind } from '../lexicon/labels.js';
import { learnWords } from '../lexicon/label-words.js';
import { postingsOf, type Postings } from '../lexicon/postings.js';
import { finish, STEP_SIZE, type Steps } from '../lexicon/steps.js';
import { Vocabulary } from '../lexicon/vocabulary.js';
import { isStopWord } from '../text/stop-words.js';
import { LabelLikeness } from './label-likeness.js';
import { TrigramIndex } from './trigram-index.js';

/** Words with a meaning of their own in a label, each once; the words themselves when it has none. */
function contentOf(words: readonly string[]): string[] {
  const content = words.filter((word) => !isStopWord(word));
  return [...new Set(content.length > 0 ? content : words)];
}

/**
 * How rare each stem is among concepts: the natural logarithm of concepts per concept that uses it. The labels of one
 * concept stand together.
 */
function rarityOf(stems: Int32Array, lists: Known['lists'], labelConcept: Int32Array, size: number): Float32Array {
  const users = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  let concepts = 0;
  lists.forEach((words, label) => {
    const concept = labelConcept[label] as number;
    if (label === 0 || concept !== labelConcept[label - 1]) concepts++;
    for (const word of words) {
      const stem = stems[word] as number;
      if (last[stem] === concept) continue;
      last[stem] = concept;
      users[stem] = (users[stem] as number) + 1;
    }
  });
  return Float32Array.from(users, (count) => Math.log(1 + concepts / Math.max(1, count)));
}

/** The words of all labels: in order, by number, and the numbers of each label's words. */
interface Known {
  readonly vocabulary: Vocabulary;
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly lists: readonly (readonly number[])[];
}

/** Compounds by the stems of their parts. */
interface Compounds {
  readonly byHead: number[][];
  readonly byModifier: number[][];
}

/** The labels of one kind of concept, by the words in them. Labels in all languages of the taxonomy take part. */
export class LabelIndex {
  readonly concepts: readonly Concept[];
  readonly labels: readonly Label[];
  /** Concept of each label. */
  readonly labelConcept: Int32Array;
  /** 1 for preferred labels. */
  readonly preferred: Uint8Array;
  /** Index of each label's language in `languages`. */
  readonly labelLanguage: Uint8Array;
  readonly languages: readonly Language[];
  readonly vocabulary: Vocabulary;
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
  readonly #firstLabel = new Map<number, number>();
  readonly #wordNumbers: ReadonlyMap<string, number>;
  #wordTrigrams: TrigramIndex | undefined;
  #likeness: LabelLikeness | undefined;

  private constructor(concepts: readonly Concept[], labels: readonly Label[], known: Known, compounds: Compounds) {
    this.concepts = concepts;
    this.labels = labels;
    this.labelConcept = Int32Array.from(labels, (label) => label.concept);
    this.preferred = Uint8Array.from(labels, (label) => (label.preferred ? 1 : 0));
    this.languages = [...new Set(labels.map((label) => label.language))];
    this.labelLanguage = Uint8Array.from(labels, (label) => this.languages.indexOf(label.language));
    this.labelConcept.forEach((concept, label) => {
      if (!this.#firstLabel.has(concept)) this.#firstLabel.set(concept, label);
    });
    this.vocabulary = known.vocabulary;
    this.words = known.words;
    this.#wordNumbers = known.numbers;
    const { lists } = known;
    this.stems = Int32Array.from(this.words, (word) => this.vocabulary.add(word, false));
    const size = this.vocabulary.size;
    const stemRarity = rarityOf(this.stems, lists, this.labelConcept, size);
    this.rarity = Float32Array.from(this.stems, (stem) => stemRarity[stem] as number);
    this.labelWords = postingsOf(lists, lists.length);
    this.weight = Float32Array.from(lists, (list) =>
      list.reduce((sum, word) => sum + (this.rarity[word] as number), 0),
    );
    this.wordLabels = postingsOf(inverted(lists), this.words.length);
    const byStem: number[][] = [];
    this.stems.forEach((stem, word) => (byStem[stem] ??= []).push(word));
    this.stemWords = postingsOf(byStem, size);
    this.headWords = postingsOf(compounds.byHead, size);
    this.modifierWords = postingsOf(compounds.byModifier, size);
  }

  /** Builds the index of one kind of a taxonomy's concepts, a little at each step. */
  static *build(taxonomy: Taxonomy, kind: LabelKind): Steps<LabelIndex> {
    const concepts = conceptsOf(taxonomy);
    const labels = labelsOf(taxonomy).filter((label) => !label.veto && concepts[label.concept]?.kind === kind);
    const vocabulary = new Vocabulary();
    const contents = (yield* learnWords(vocabulary, labels)).map(contentOf);
    yield;
    const words = [...new Set(contents.flat())].sort();
    yield;
    for (const word of words) vocabulary.add(word, false);
    const numbers = new Map(words.map((word, number) => [word, number]));
    const lists = contents.map((content) => content.map((word) => numbers.get(word) as number));
    yield;
    const compounds: Compounds = { byHead: [], byModifier: [] };
    for (const [number, word] of words.entries()) {
      const parts = vocabulary.split(word);
      if (parts) {
        (compounds.byHead[parts.head] ??= []).push(number);
        (compounds.byModifier[parts.modifier] ??= []).push(number);
      }
      if (number % STEP_SIZE === STEP_SIZE - 1) yield;
    }
    yield;
    return new LabelIndex(concepts, labels, { vocabulary, words, numbers, lists }, compounds);
  }

  /** Number of a concept's first label; its others follow. -1 when it has none here. */
  firstLabelOf(concept: number): number {
    return this.#firstLabel.get(concept) ?? -1;
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

  /** How alike labels are to a query in their letters, made when first needed. */
  get likeness(): LabelLikeness {
    this.#likeness ??= new LabelLikeness(this.labels.map((label) => label.text));
    return this.#likeness;
  }
}

function inverted(lists: readonly (readonly number[])[]): number[][] {
  const result: number[][] = [];
  lists.forEach((items, key) => {
    for (const item of items) (result[item] ??= []).push(key);
  });
  return result;
}

interface Building {
  readonly steps: Steps<LabelIndex>;
  index?: LabelIndex;
}

const built = new WeakMap<Taxonomy, Map<LabelKind, Building>>();

function buildingOf(taxonomy: Taxonomy, kind: LabelKind): Building {
  const perKind = built.get(taxonomy) ?? new Map<LabelKind, Building>();
  built.set(taxonomy, perKind);
  const building = perKind.get(kind) ?? { steps: LabelIndex.build(taxonomy, kind) };
  perKind.set(kind, building);
  return building;
}

/** The index of one kind of a taxonomy's concepts: made once, when it is first asked for. */
export function labelIndexOf(taxonomy: Taxonomy, kind: LabelKind): LabelIndex {
  const building = buildingOf(taxonomy, kind);
  building.index ??= finish(building.steps);
  return building.index;
}

/** Builds an index ahead of its first use, a little at each step; who needs it earlier builds the rest at once. */
export function* prepareLabelIndex(taxonomy: Taxonomy, kind: LabelKind): Steps<void> {
  const building = buildingOf(taxonomy, kind);
  while (building.index === undefined) {
    const { done, value } = building.steps.next();
    if (done === true) building.index = value;
    else yield;
  }
}
