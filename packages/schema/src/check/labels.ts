import type { Issue } from '../issue.js';
import type { Language, Localized, LocalizedWords, Word } from '../language.js';
import { COMMON_WORDS, FUNCTION_WORDS } from './common-words.data.js';
import { doubtful } from './report.js';

/** Something with a preferred label and, mostly, other words for it. */
export interface Labelled {
  readonly id: string;
  readonly label: Localized;
  readonly words?: LocalizedWords;
}

/** One label where it stands. */
interface Place {
  readonly owner: string;
  readonly language: Language;
  readonly text: string;
  readonly path: Issue['path'];
  readonly deliberate: boolean;
}

const asWord = (word: string | Word): Word => (typeof word === 'string' ? { text: word } : word);
const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

function placesOf(list: string, entries: readonly Labelled[]): Place[] {
  return entries.flatMap(({ id: owner, label, words = {} }, index) => [
    ...Object.entries(label).map(([language, text]) => ({
      owner,
      language,
      text,
      path: [list, index, 'label', language],
      deliberate: false,
    })),
    ...Object.entries(words).flatMap(([language, some]) =>
      some.map(asWord).map((word, at) => ({
        owner,
        language,
        text: word.text,
        path: [list, index, 'words', language, at],
        deliberate: word.ambiguous !== undefined,
      })),
    ),
  ]);
}

/**
 * Labels that stand at two entries of a list, or twice at one, in the same language. A word that says why it is
 * `ambiguous` stands there on purpose, and so does whatever is equal to it.
 */
export function duplicateLabels(list: string, entries: readonly Labelled[]): Issue[] {
  const groups = new Map<string, Place[]>();
  for (const place of placesOf(list, entries)) {
    const key = `${place.language} ${folded(place.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others
      .filter((other) => other.owner === first.owner || !(other.deliberate || first.deliberate))
      .map((other) =>
        doubtful('duplicate-label', other.path, { label: other.text, id: other.owner, other: first.owner }),
      );
  });
}

/** Dutch labels of which nothing is left but one word that everybody uses all the time. */
export function weakLabels(list: string, entries: readonly Labelled[]): Issue[] {
  const functionWords = new Set(FUNCTION_WORDS);
  const commonWords = new Set(COMMON_WORDS);
  return placesOf(list, entries).flatMap(({ language, text, path }) => {
    if (language !== 'nl') return [];
    const telling = folded(text)
      .split(/[^\p{L}\p{N}'’]+/u)
      .filter((word) => word !== '' && !functionWords.has(word));
    const [only = ''] = telling;
    const weak = telling.length === 0 || (telling.length === 1 && commonWords.has(only));
    return weak ? [doubtful('weak-label', path, { label: text, word: only })] : [];
  });
}

/** Languages that the file promises and in which an entry has no label. */
export function missingLanguages(list: string, entries: readonly Labelled[], languages: readonly Language[]): Issue[] {
  return entries.flatMap(({ id, label }, index) =>
    languages
      .filter((language) => (label[language] ?? '') === '')
      .map((language) => doubtful('missing-language', [list, index, 'label'], { id, language })),
  );
}
