import type { Language, Taxonomy } from '@zorg-match/schema';
import { conceptsOf, type Concept, type Label, type LabelKind } from '../lexicon/labels.js';
import { inverted, type Postings } from '../lexicon/postings.js';
import { finish, type Steps } from '../lexicon/steps.js';
import { prepareWordIndex, shareOfStem, type WordIndex } from './word-index.js';

/** The labels of one kind of concept, by the words in them. Labels in all languages of the taxonomy take part. */
export class LabelIndex {
  readonly concepts: readonly Concept[];
  readonly words: WordIndex;
  /** Labels of this kind; those of one concept stand together. */
  readonly labels: readonly Label[];
  /** Number of each label among all labels of the taxonomy. */
  readonly numbers: Int32Array;
  /** Concept of each label. */
  readonly labelConcept: Int32Array;
  /** First label of each concept, -1 when it has none here. */
  readonly firstLabel: Int32Array;
  /** 1 for preferred labels. */
  readonly preferred: Uint8Array;
  /** Index of each label's language in `languages`. */
  readonly labelLanguage: Uint8Array;
  readonly languages: readonly Language[];
  /** Rarity of each word's stem among the concepts of this kind; 0 for words that no label here has. */
  readonly rarity: Float32Array;
  /** Words per label, each once. */
  readonly labelWords: Postings;
  /** Labels per word. */
  readonly wordLabels: Postings;
  /** Summed rarity of the words of each label. */
  readonly weight: Float32Array;

  private constructor(concepts: readonly Concept[], words: WordIndex, numbers: Int32Array, labelWords: Postings) {
    this.concepts = concepts;
    this.words = words;
    this.numbers = numbers;
    this.labelWords = labelWords;
    const { length } = numbers;
    const labels: Label[] = [];
    const languages: Language[] = [];
    this.labelConcept = new Int32Array(length);
    this.preferred = new Uint8Array(length);
    this.labelLanguage = new Uint8Array(length);
    this.firstLabel = new Int32Array(concepts.length).fill(-1);
    for (let at = 0; at < length; at++) {
      const label = words.labelWords.labels[numbers[at] as number] as Label;
      labels.push(label);
      this.labelConcept[at] = label.concept;
      if (this.firstLabel[label.concept] === -1) this.firstLabel[label.concept] = at;
      if (label.preferred) this.preferred[at] = 1;
      const language = languages.indexOf(label.language);
      this.labelLanguage[at] = language < 0 ? languages.push(label.language) - 1 : language;
    }
    this.labels = labels;
    this.languages = languages;
    this.wordLabels = inverted(labelWords, words.words.length);
    this.rarity = this.#rarity();
    this.weight = new Float32Array(labels.length);
    for (let label = 0; label < labels.length; label++) {
      let sum = 0;
      const end = labelWords.starts[label + 1] as number;
      for (let k = labelWords.starts[label] as number; k < end; k++) {
        sum += this.rarity[labelWords.items[k] as number] as number;
      }
      this.weight[label] = sum;
    }
  }

  /** The natural logarithm of concepts per concept that uses a word's stem; less for words for people. */
  #rarity(): Float32Array {
    const { stems, vocabulary } = this.words;
    const users = new Int32Array(vocabulary.size);
    const last = new Int32Array(vocabulary.size).fill(-1);
    const { starts, items } = this.labelWords;
    let concepts = 0;
    for (let label = 0; label < this.labels.length; label++) {
      const concept = this.labelConcept[label] as number;
      if (this.firstLabel[concept] === label) concepts++;
      for (let k = starts[label] as number; k < (starts[label + 1] as number); k++) {
        const stem = stems[items[k] as number] as number;
        if (last[stem] === concept) continue;
        last[stem] = concept;
        users[stem] = (users[stem] as number) + 1;
      }
    }
    const ofStem = new Float32Array(vocabulary.size);
    for (let stem = 0; stem < ofStem.length; stem++) {
      const count = users[stem] as number;
      if (count > 0) ofStem[stem] = shareOfStem(vocabulary.text(stem)) * Math.log(1 + concepts / count);
    }
    const rarity = new Float32Array(stems.length);
    for (let word = 0; word < rarity.length; word++) rarity[word] = ofStem[stems[word] as number] as number;
    return rarity;
  }

  /** Builds the index of one kind of a taxonomy's concepts, a little at each step. */
  static *build(taxonomy: Taxonomy, kind: LabelKind): Steps<LabelIndex> {
    const words = yield* prepareWordIndex(taxonomy);
    yield;
    const concepts = conceptsOf(taxonomy);
    const all = words.labelWords.labels;
    // Labels stand in the order of their concepts, and concepts kind by kind.
    const first = concepts.findIndex((concept) => concept.kind === kind);
    const last = concepts.findLastIndex((concept) => concept.kind === kind);
    let from = 0;
    while (from < all.length && (all[from] as Label).concept < first) from++;
    const { starts, items } = words.contents;
    const numbers: number[] = [];
    const ends = [0];
    const own = new Int32Array(items.length - (starts[from] as number));
    let size = 0;
    for (let number = from; number < all.length && first >= 0; number++) {
      const { concept, veto } = all[number] as Label;
      if (concept > last) break;
      if (veto) continue;
      for (let k = starts[number] as number; k < (starts[number + 1] as number); k++) own[size++] = items[k] as number;
      numbers.push(number);
      ends.push(size);
    }
    yield;
    return new LabelIndex(concepts, words, Int32Array.from(numbers), {
      starts: Int32Array.from(ends),
      items: own.slice(0, size),
    });
  }
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

/** Builds an index ahead of its first use, a little at each step; who needs it earlier builds the rest at once. */
export function* prepareLabelIndex(taxonomy: Taxonomy, kind: LabelKind): Steps<LabelIndex> {
  const building = buildingOf(taxonomy, kind);
  while (building.index === undefined) {
    const { done, value } = building.steps.next();
    if (done === true) building.index = value;
    else yield;
  }
  return building.index;
}

/** The index of one kind of a taxonomy's concepts: made once, when it is first asked for. */
export function labelIndexOf(taxonomy: Taxonomy, kind: LabelKind): LabelIndex {
  return buildingOf(taxonomy, kind).index ?? finish(prepareLabelIndex(taxonomy, kind));
}
