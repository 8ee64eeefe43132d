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

/** What routes say in one language beside Dutch: titles, steps, questions and answers, by their Dutch text. */
export interface RouteTexts {
  readonly language: Language;
  /** Version of the route book that it was made for. */
  readonly version: string;
  readonly texts: Readonly<Record<string, string>>;
}
