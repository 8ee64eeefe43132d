import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '@zorg-match/schema';
import type { ImportIssue } from './issue.js';

/** What a file of the download holds. A collection is a selection of skills with what is broader in its own columns. */
export type Part =
  | 'skills'
  | 'collection'
  | 'occupations'
  | 'skillGroups'
  | 'iscoGroups'
  | 'broaderRelations'
  | 'skillRelations'
  | 'occupationRelations';

/** A file that takes part in an import; relations have no language. */
export interface EscoFile {
  readonly path: string;
  readonly part: Part;
  readonly language?: Language;
}

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^skills$/i, 'skills'],
  [/^\w+SkillsCollection$/i, 'collection'],
  [/^occupations$/i, 'occupations'],
  [/^skillGroups$/i, 'skillGroups'],
  [/^ISCOGroups$/i, 'iscoGroups'],
  [/^broaderRelationsSkill\w*$/i, 'broaderRelations'],
  [/^skillSkillRelations$/i, 'skillRelations'],
  [/^occupationSkillRelations$/i, 'occupationRelations'],
];
/** `skills_nl.csv`, `skills.csv`, `languageSkillsCollection_nl.v1.0.8.csv`. */
const NAME = /^([A-Za-z]+)(?:_([a-z]{2}(?:-[a-z]{2})?))?(?:\.[\w.-]+)?\.csv$/;
/** `nl`, `esco-nl`, and the folders of the official download: `… - classification - nl - csv`. */
const FOLDER = /(?:^|[\s_-])([a-z]{2}(?:-[a-z]{2})?)(?:[\s_-]+csv)?$/;

interface Found {
  readonly path: string;
  readonly name: string;
  readonly part: Part;
  readonly suffix: Language | undefined;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The names in a folder in order; none when we may not look into it. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function filesIn(folder: string): Found[] {
  return namesIn(folder).flatMap((file): Found[] => {
    const [, name = '', suffix] = NAME.exec(file) ?? [];
    const part = PARTS.find(([pattern]) => pattern.test(name))?.[1];
    return part === undefined ? [] : [{ path: join(folder, file), name, part, suffix }];
  });
}

const isRelation = (part: Part): boolean => part.endsWith('Relations');

/** One file of relations per name: those of different languages say the same. */
function relationsAmong(found: readonly Found[], languages: readonly Language[]): EscoFile[] {
  const rank = ({ suffix }: Found): number => (suffix === undefined ? -1 : languages.indexOf(suffix) >>> 0);
  const chosen = new Map<string, Found>();
  for (const one of found.filter(({ part }) => isRelation(part))) {
    const other = chosen.get(one.name);
    if (other === undefined || rank(one) < rank(other)) chosen.set(one.name, one);
  }
  return [...chosen.values()].map(({ path, part }) => ({ path, part }));
}

/** What an import finds in its folders. */
export interface Inventory {
  readonly files: readonly EscoFile[];
  readonly issues: readonly ImportIssue[];
}

/**
 * The files of ESCO's CSV download in these folders and the folders directly within them, as far as they are in one of
 * the languages, by part, then by language in the order asked for. The language is the file's suffix, else the end of the folder's name, else the only one asked for.
 */
export function findFiles(folders: readonly string[], languages: readonly Language[]): Inventory {
  const issues: ImportIssue[] = [];
  const all = folders.flatMap((folder) => {
    if (!isFolder(folder)) {
      issues.push({ code: 'no-folder', file: folder, severity: 'error' });
      return [];
    }
    return [
      folder,
      ...namesIn(folder)
        .map((name) => join(folder, name))
        .filter(isFolder),
    ];
  });
  const files = all.flatMap((folder): EscoFile[] => {
    const [, named] = FOLDER.exec(basename(folder).toLowerCase()) ?? [];
    const hinted =
      languages.find((language) => language === named) ?? (languages.length === 1 ? languages[0] : undefined);
    const found = filesIn(folder);
    const worded = found.flatMap(({ path, part, suffix }): EscoFile[] => {
      if (isRelation(part)) return [];
      const language = suffix ?? hinted;
      if (language !== undefined) return languages.includes(language) ? [{ path, part, language }] : [];
      issues.push({ code: 'unknown-language', file: path, severity: 'error' });
      return [];
    });
    return [...worded, ...relationsAmong(found, languages)];
  });
  const parts = PARTS.map(([, part]) => part);
  const place = ({ part, language = '' }: EscoFile): number =>
    parts.indexOf(part) * (languages.length + 1) + languages.indexOf(language);
  files.sort((a, b) => place(a) - place(b));
  return { files, issues: [...issues, ...missing(files, folders, languages)] };
}

/** Parts that a full download has, one by one, and that nobody found. */
function missing(
  files: readonly EscoFile[],
  folders: readonly string[],
  languages: readonly Language[],
): ImportIssue[] {
  const file = folders.join(', ');
  return PARTS.flatMap(([, part]): ImportIssue[] => {
    if (part === 'collection') return [];
    const of = files.filter((one) => one.part === part);
    if (isRelation(part)) return of.length > 0 ? [] : [{ code: 'missing-file', file, what: part, severity: 'remark' }];
    return languages
      .filter((language) => !of.some((one) => one.language === language))
      .map((language) => ({ code: 'missing-file', file, what: `${part} (${language})`, severity: 'remark' }));
  });
}
