import { issueForEditor, placeInWords } from '@zorg-match/i18n';
import type { Issue, IssueCode } from '@zorg-match/schema';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';

/** What reading the vacancies of a feed may find, with the values that its sentence needs. */
export interface FindingParams {
  readonly thin: { readonly words: number };
  readonly vague: { readonly known: number };
  readonly language: { readonly language: string };
  readonly contradiction: { readonly asked: string; readonly denied: string };
  readonly expired: { readonly date: string };
  readonly 'no-route': { readonly quote: string };
  readonly 'no-route-law': { readonly quote: string };
}

/** The sentences of one language. */
export interface EditorSentences {
  /** By issue code; what is not here is said in Dutch. */
  readonly issues: Readonly<Partial<Record<IssueCode, string>>>;
  /** What one entry of a feed is called. */
  readonly vacancy: string;
  readonly at: (place: { readonly path: string }) => string;
  readonly severity: Readonly<Record<Issue['severity'], string>>;
  /** Names one vacancy; `number` counts from 1. */
  readonly entry: (vacancy: { readonly number: number; readonly title: string }) => string;
  readonly checked: (counts: { readonly usable: number; readonly errors: number; readonly warnings: number }) => string;
  readonly fine: string;
  /** The sum for a file that is no feed. */
  readonly counted: (counts: { readonly errors: number; readonly warnings: number }) => string;
  readonly unknownKind: string;
  readonly findings: { readonly [Code in keyof FindingParams]: (params: FindingParams[Code]) => string };
}

const LANGUAGES = { nl, fr, en } as const;

/** Languages in which a feed can be checked. */
export type EditorLanguage = keyof typeof LANGUAGES;

/** Whether `check` speaks a language. */
export const isEditorLanguage = (lang: string): lang is EditorLanguage => Object.hasOwn(LANGUAGES, lang);

/** The sentences of a language. */
export const editorSentences = (lang: EditorLanguage): EditorSentences => LANGUAGES[lang];

/** An issue in a sentence with its place and values, in the language of the editor. */
export function issueInLanguage(issue: Issue, lang: EditorLanguage): string {
  const { issues, at, vacancy } = LANGUAGES[lang];
  const sentence = issues[issue.code];
  if (sentence === undefined) return issueForEditor(issue);
  const path = placeInWords(issue.path, vacancy);
  const params = Object.entries(issue.params).map(([key, value]) => `${key}: ${value}`);
  return [sentence, path && at({ path }), params.length > 0 && `(${params.join('; ')})`].filter(Boolean).join(' ');
}
