/**
 * What the words of a taxonomy's labels come down to, worked out ahead so that a page need not: lists of stems, and
 * numbers packed as letters. `@zorg-match/engine` makes them and reads them; they fit the very labels that they were made from.
 */
export interface IndexTables {
  readonly format: 'zorg-index/1';
  /** A sum over all words of the labels in their order: tables fit only labels that have the same. */
  readonly sum: number;
  /** Words that no label holds as they are, a line each: what a loose first part ("zorg-") stands for. */
  readonly completed: string;
  /** The stem of each word, of the labels' words and then of the completed: 0 for the next of `stems`, or the place of one before it, from 1. */
  readonly ofWords: string;
  /** How many letters of its first word each stem loses, and what it gains; a line each. */
  readonly stems: string;
  /** What search knows of them, in all languages, and what reading knows, in Dutch. */
  readonly search: VocabularyTable;
  readonly reading: VocabularyTable;
}

export interface VocabularyTable {
  /** Words in the order in which they were learned. */
  readonly order: string;
  /** Infinitives, in the order of their numbers. */
  readonly verbs: string;
  /** Those of a separable verb, in the order in which they were learned, and where its particle ends. */
  readonly separable: string;
  readonly cuts: string;
  /** Compounds, and the stems of their two parts. */
  readonly compounds: string;
  readonly modifiers: string;
  readonly heads: string;
}
