/** A language tag as in BCP 47, lower case: `nl`, `fr`, `en`, `ar`, `uk`, `tr`. */
export type Language = string;

/** A text in one or more languages. Dutch is the source and always there. */
export type Localized = { readonly nl: string; readonly [language: Language]: string };

/** Words or phrases per language; a missing language means that we have none. */
export type LocalizedWords = { readonly [language: Language]: readonly (string | Word)[] };

/** A word or phrase that people or vacancies use, with how it may be matched. A bare string has no restriction. */
export interface Word {
  readonly text: string;
  /** Only in exactly this form, case included: abbreviations such as `ADL`, and words that inflect into something else. */
  readonly exact?: boolean;
  /** Where the word is used, when it is not general Dutch. */
  readonly region?: 'BE' | 'NL';
  /** The same word stands at another entry on purpose; the text says why. */
  readonly ambiguous?: string;
}
