import type { Language, Taxonomy } from '@zorg-match/schema';
import { completeEllipsis } from './ellipsis.js';
import { conceptsOf, labelsOf, type Concept, type Label } from './labels.js';
import { prepareLabelWords, type LabelWords } from './label-words.js';
import { patternsOf, type Patterns } from './patterns.js';
import { finish, type Steps } from './steps.js';
import { TypoIndex } from './typo-index.js';
import { Vocabulary } from './vocabulary.js';
import { WordMemory } from './word-memory.js';
import { readWord, type WordReading } from './word-reading.js';

/** Words remembered between texts; past this the memory starts afresh. */
const MAX_REMEMBERED = 50_000;

interface Built {
  readonly words: LabelWords;
  readonly vocabulary: Vocabulary;
  readonly patterns: Patterns;
}

/**
 * The words and labels of one taxonomy in one language, ready to be found in text. Parts are built when they are first
 * needed and kept.
 */
export class Lexicon {
  readonly taxonomy: Taxonomy;
  readonly language: Language;
  readonly concepts: readonly Concept[];
  /** Labels of competences and occupations in this language, lookalikes included. */
  readonly labels: readonly Label[];
  #built: Built | undefined;
  /** Number of each label among all of the taxonomy. */
  readonly #numbers: readonly number[];
  readonly #steps: Steps<void>;
  #typos: TypoIndex | undefined;
  #memory: WordMemory | undefined;
  readonly #completed = new Map<string, number>();

  constructor(taxonomy: Taxonomy, language: Language) {
    this.taxonomy = taxonomy;
    this.language = language;
    this.concepts = conceptsOf(taxonomy);
    const all = labelsOf(taxonomy);
    const numbers: number[] = [];
    const labels: Label[] = [];
    for (let number = 0; number < all.length; number++) {
      const label = all[number] as Label;
      if (label.language !== language || this.concepts[label.concept]?.kind === 'experience') continue;
      numbers.push(number);
      labels.push(label);
    }
    this.#numbers = numbers;
    this.labels = labels;
    this.#steps = this.#build();
  }

  *#build(): Steps<void> {
    const words = yield* prepareLabelWords(this.taxonomy);
    const vocabulary = new Vocabulary(words);
    const table = this.language === 'nl' ? words.tables?.reading : undefined;
    if (table) vocabulary.take(table);
    else yield* words.teach(vocabulary, this.#numbers);
    yield;
    const patterns = yield* patternsOf(vocabulary, words, this.labels, this.#numbers);
    this.#built = { words, vocabulary, patterns };
  }

  /** Builds what is not built yet, a little at each step; who needs it earlier builds the rest at once. */
  *prepare(): Steps<void> {
    while (this.#steps.next().done !== true) yield;
    yield;
    if (this.#typos === undefined) yield* this.#fileTypos();
  }

  #finished(): Built {
    if (this.#built === undefined) finish(this.#steps);
    return this.#built as Built;
  }

  get vocabulary(): Vocabulary {
    return this.#finished().vocabulary;
  }

  get patterns(): Patterns {
    return this.#finished().patterns;
  }

  /** How many different stems the labels have. */
  get stemCount(): number {
    return this.patterns.anchors.starts.length - 1;
  }

  /** The words met in texts so far; hand its table to `tokenise`. */
  get memory(): WordMemory {
    this.#memory ??= new WordMemory((word) => this.read(word));
    return this.#memory;
  }

  /** Forgets the words of earlier texts when there are very many. Call before a text, never within one. */
  tidy(): void {
    if (this.memory.words.size <= MAX_REMEMBERED) return;
    this.#memory = undefined;
    this.#completed.clear();
  }

  /** Number of the word that a loose first part stands for ("zorg" beside "leefplannen"), or -1. */
  complete(part: string, full: string): number {
    const key = `${part} ${full}`;
    const known = this.#completed.get(key);
    if (known !== undefined) return known;
    const word = completeEllipsis(this.vocabulary, part, full);
    const number = word === null ? -1 : this.memory.words.internText(word);
    this.#completed.set(key, number);
    return number;
  }

  /** What a folded word may stand for. */
  read(word: string): WordReading {
    const { patterns, vocabulary } = this.#finished();
    const { text, senses, stop, particle, bases } = readWord(vocabulary, () => this.#typoIndex(), word);
    const stems = senses.filter((sense) => sense.role === 'whole').map((sense) => sense.stem);
    const phrases = [word, ...stems].flatMap((key) => patterns.phrases.get(key) ?? []);
    return { text, senses, stop, particle, bases, phrases, exact: patterns.exact.get(word) ?? [] };
  }

  #typoIndex(): TypoIndex {
    if (this.#typos === undefined) finish(this.#fileTypos());
    return this.#typos as TypoIndex;
  }

  *#fileTypos(): Steps<void> {
    const { vocabulary, words } = this.#finished();
    this.#typos = yield* TypoIndex.build(vocabulary, words);
  }
}

const built = new WeakMap<Taxonomy, Map<Language, Lexicon>>();

/** The lexicon of a taxonomy in one language (Dutch when absent): made once, shared by everyone who asks again. */
export function buildLexicon(taxonomy: Taxonomy, language: Language = 'nl'): Lexicon {
  const perLanguage = built.get(taxonomy) ?? new Map<Language, Lexicon>();
  built.set(taxonomy, perLanguage);
  const lexicon = perLanguage.get(language) ?? new Lexicon(taxonomy, language);
  perLanguage.set(language, lexicon);
  return lexicon;
}
