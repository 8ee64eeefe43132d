import { basename } from 'node:path';
import type { Language, LocalizedWords, Taxonomy } from '@zorg-match/schema';
import type { LanguagePack } from '../src/languages/pack.js';
import { complain, strings, type Place } from './entries.js';
import { isPlain, readFolder, type Finding, type Plain } from './yaml-files.js';

/** The lists of a taxonomy whose entries have a label that people read. */
const LISTS = ['groups', 'competences', 'occupations', 'experiences'] as const;
type List = (typeof LISTS)[number];

interface Labelled {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly words?: LocalizedWords;
}

type Texts = readonly string[];

/** What stands at one id of a language file: a label and search words. */
function textsOf(raw: unknown, place: Place): Texts {
  const entry: Plain = isPlain(raw) ? raw : {};
  const { label } = entry;
  if (typeof label !== 'string' || label.trim() === '') {
    complain(place, 'has no label');
    return [''];
  }
  const words = strings(entry['words'], place, 'words');
  const doubled = words.find((word, at) => word.trim() === '' || word === label || words.indexOf(word) < at);
  if (doubled !== undefined) complain(place, `word "${doubled}" is empty, or said before`);
  return [label, ...words];
}

function listOf(
  list: List,
  entries: readonly Labelled[],
  data: Plain,
  place: (id: string) => Place,
): LanguagePack[List] {
  const given = isPlain(data[list]) ? data[list] : {};
  const known = new Set(entries.map(({ id }) => id));
  for (const id of Object.keys(given)) if (!known.has(id)) complain(place(id), `is not one of the ${list}`);
  return Object.fromEntries(entries.map(({ id }) => [id, textsOf(given[id], place(id))]));
}

/** A pack of a language that the data files themselves hold, such as French; without those entries that miss it. */
function packWithin(taxonomy: Taxonomy, language: Language, findings: Finding[]): LanguagePack {
  const texts = ({ label, words = {} }: Labelled): Texts => [
    label[language] ?? '',
    ...(words[language] ?? []).map((word) => (typeof word === 'string' ? word : word.text)),
  ];
  const lists = LISTS.map((list) => {
    const entries: readonly Labelled[] = taxonomy[list];
    for (const { id, label } of entries) {
      if (!label[language]) complain({ file: 'data', id, findings }, `has no label in "${language}"`);
    }
    return [list, Object.fromEntries(entries.map((entry) => [entry.id, texts(entry)]))] as const;
  });
  return { language, version: taxonomy.version, ...Object.fromEntries(lists) } as unknown as LanguagePack;
}

/** Every language pack: of each language within the taxonomy but Dutch, and of each file in `folder`, whose name it is. */
export function compileLanguages(
  folder: string,
  taxonomy: Taxonomy,
): { readonly packs: readonly LanguagePack[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const within = taxonomy.languages.filter((language) => language !== 'nl');
  const apart = readFolder(folder, findings).map(({ path, data }) => {
    const place = (id: string): Place => ({ file: path, id, findings });
    for (const key of Object.keys(data)) {
      if (!LISTS.some((list) => list === key)) complain(place(key), 'is not a list of the taxonomy');
    }
    const lists = LISTS.map((list) => [list, listOf(list, taxonomy[list], data, place)] as const);
    const pack = { language: basename(path, '.yaml'), version: taxonomy.version, ...Object.fromEntries(lists) };
    return pack as unknown as LanguagePack;
  });
  return { packs: [...within.map((language) => packWithin(taxonomy, language, findings)), ...apart], findings };
}
