import type { Language, Taxonomy } from '@zorg-match/schema';
import { WordTable } from '../text/word-table.js';
import { conceptsOf, labelsOf, type Concept, type Label } from './labels.js';
import { learnWords, patternsOf, type Patterns } from './patterns.js';
import { TypoIndex } from './typo-index.js';
import { Vocabulary } from './vocabulary.js';
import { readWord, type WordReading } from './word-reading.js';

/** Words remembered between texts; past this the memory starts afresh. */
const MAX_REMEMBERED = 50_000;

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
  #vocabulary: Vocabulary | undefined;
  #patterns: Patterns | undefined;
  #typos: TypoIndex | undefined;
  #words = new WordTable();
  #readings: WordReading[] = [];

  constructor(taxonomy: Taxonomy, language: Language) {
    this.taxonomy = taxonomy;
    this.language = language;
    this.concepts = conceptsOf(taxonomy);
    this.labels = labelsOf(taxonomy, [language]).filter((label) => this.concepts[label.concept]?.kind !== 'experience');
  }

  get vocabulary(): Vocabulary {
    if (this.#vocabulary === undefined) {
      this.#vocabulary = new Vocabulary();
      learnWords(this.#vocabulary, this.labels);
    }
    return this.#vocabulary;
  }

  get patterns(): Patterns {
    this.#patterns ??= patternsOf(this.vocabulary, this.labels);
    return this.#patterns;
  }

  /** Words met in texts so far; give it to `tokenise` so that {@link reading} understands the numbers. */
  get words(): WordTable {
    return this.#words;
  }

  /** Forgets the words of earlier texts when there are very many. Call before a text, never within one. */
  tidy(): void {
    if (this.#words.size <= MAX_REMEMBERED) return;
    this.#words = new WordTable();
    this.#readings = [];
  }

  /** What a word, by its number in {@link words}, may stand for. */
  reading(word: number): WordReading {
    const known = this.#readings[word];
    if (known !== undefined) return known;
    const reading = this.readText(this.#words.text(word));
    this.#readings[word] = reading;
    return reading;
  }

  /** What a folded word may stand for. */
  readText(word: string): WordReading {
    const patterns = this.patterns;
    const typos = (): TypoIndex => (this.#typos ??= new TypoIndex(this.#typoTargets()));
    const reading = readWord(this.vocabulary, typos, word);
    const stems = reading.senses.filter((sense) => sense.role === 'whole').map((sense) => sense.stem);
    const phrases = [word, ...stems].flatMap((key) => patterns.phrases.get(key) ?? []);
    return { ...reading, phrases, exact: patterns.exact.get(word) ?? [] };
  }

  *#typoTargets(): Generator<readonly [string, number]> {
    yield* this.vocabulary.words;
    for (let stem = 0; stem < this.vocabulary.size; stem++) yield [this.vocabulary.text(stem), stem];
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
