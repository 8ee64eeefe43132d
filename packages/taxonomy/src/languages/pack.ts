import type { Language } from '@zorg-match/schema';

/** Per id the label, then the search words. */
type TextsById = Readonly<Record<string, readonly string[]>>;

/** The labels and search words of one language, for a taxonomy of the same version; ids that it lacks stay Dutch. */
export interface LanguagePack {
  readonly language: Language;
  /** Version of the taxonomy that it was made for. */
  readonly version: string;
  readonly groups: TextsById;
  readonly competences: TextsById;
  readonly occupations: TextsById;
  readonly experiences: TextsById;
}

/** What a route book says in one language beside Dutch. */
export interface RouteTexts {
  readonly language: Language;
  /** Version of the route book that it was made for. */
  readonly version: string;
  /** In the order of `spokenTexts` of that book, which holds the Dutch: it is not carried twice. Empty where only Dutch is there. */
  readonly texts: readonly string[];
}
