import type { Language, Taxonomy } from '@zorg-match/schema';
import { competencesOf } from './competences.js';
import { findFiles } from './files.js';
import { emptyEsco } from './gathered.js';
import type { ImportIssue } from './issue.js';
import { occupationsOf } from './occupations.js';
import { readFile } from './read-files.js';

/** The line that ESCO asks for, and that this is not ESCO as it was published. */
export const ESCO_ATTRIBUTION =
  'This service uses the ESCO classification of the European Commission. Adapted: converted to the format zorg-taxonomy/1.';
/** On what grounds ESCO may be used. */
export const ESCO_LICENCE = 'Reuse under Commission Decision 2011/833/EU';

/** What an import gives. */
export interface EscoImport {
  /** Null when no file with skills or occupations was found. */
  readonly taxonomy: Taxonomy | null;
  /** Each file that was read, with its number of good rows. */
  readonly files: readonly { readonly file: string; readonly rows: number }[];
  readonly issues: readonly ImportIssue[];
}

/** Languages in which every entry has a label of its own. */
function completeIn(
  taxonomy: Taxonomy,
  languages: readonly Language[],
  names: (language: Language) => number,
): Language[] {
  const entries = taxonomy.competences.length + taxonomy.occupations.length;
  return languages.filter((language) => names(language) === entries);
}

/**
 * Reads ESCO's official CSV download (the layout of v1.1) from one or more folders, and the folders directly within
 * them, into a taxonomy that the engine can use by itself. `languages`, at least one, in order of preference: concepts
 * without a name in any of them are left out. Never throws on what the folders hold: broken rows are skipped, and what
 * was skipped or missing is told.
 */
export async function importEsco(folders: readonly string[], languages: readonly Language[]): Promise<EscoImport> {
  if (languages.length === 0) throw new Error('zorg-match: importEsco needs at least one language, such as "nl".');
  const { files: found, issues: before } = findFiles(folders, languages);
  const issues: ImportIssue[] = [...before];
  const report = (issue: ImportIssue): void => void issues.push(issue);
  const esco = emptyEsco();
  const files: { file: string; rows: number }[] = [];
  for (const file of found) files.push({ file: file.path, rows: await readFile(esco, file, report) });
  const [folder = ''] = folders;
  if (esco.skills.size + esco.occupations.size === 0) {
    report({ code: 'nothing', file: folders.join(', '), what: languages.join(', '), severity: 'error' });
    return { taxonomy: null, files, issues };
  }
  const { groups, competences } = competencesOf(esco, languages, folder, report);
  const taxonomy: Taxonomy = {
    format: 'zorg-taxonomy/1',
    version: ['esco', esco.changed].filter(Boolean).join('-'),
    licence: ESCO_LICENCE,
    attribution: ESCO_ATTRIBUTION,
    languages: [],
    groups,
    competences,
    occupations: occupationsOf(esco, languages),
    experiences: [],
    boilerplate: [],
    replaced: {},
    sources: [{ id: 'esco', title: 'ESCO', url: 'https://esco.ec.europa.eu', date: esco.changed || 'undated' }],
  };
  const concepts = [esco.skills, esco.occupations, esco.iscoGroups].flatMap((map) => [...map.values()]);
  const named = (language: Language): number => concepts.filter(({ names }) => names.has(language)).length;
  return { taxonomy: { ...taxonomy, languages: completeIn(taxonomy, languages, named) }, files, issues };
}
