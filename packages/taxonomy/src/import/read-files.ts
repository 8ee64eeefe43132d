import type { Language } from '@zorg-match/schema';
import type { EscoFile, Part } from './files.js';
import { type Esco, type Gathered, listAt } from './gathered.js';
import type { Report } from './issue.js';
import { type Row, rowsOf } from './rows.js';

const ESCO_URI = /^https?:\/\/data\.europa\.eu\/esco\/\S+$/;

/** A URI of ESCO as it identifies a concept; empty when it is none. */
function uriIn(cell: string): string {
  const text = cell.trim();
  return ESCO_URI.test(text) ? text.replace(/^https/, 'http') : '';
}

/** A name without soft hyphens, double spaces and stray signs at its end. */
function cleanName(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s;,]+$/, '')
    .trim();
}

/** Cells with several values hold one a line; those of collections hold them between bars. */
function valuesIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(/\n|\s\|\s/).filter((value) => value.trim() !== '');
}

const TYPE_COLUMN: Partial<Record<Part, string>> = {
  skills: 'skillType',
  collection: 'skillType',
  occupations: 'iscoGroup',
  skillGroups: 'code',
  iscoGroups: 'code',
};

function placeOf(esco: Esco, part: Part): Map<string, Gathered> {
  if (part === 'occupations') return esco.occupations;
  if (part === 'iscoGroups') return esco.iscoGroups;
  return part === 'skillGroups' ? esco.skillGroups : esco.skills;
}

/** Takes a row that names a concept; says what is wrong with one that cannot be used. */
function takeConcept(
  esco: Esco,
  part: Part,
  language: Language,
  row: Row,
): 'missing-uri' | 'missing-label' | undefined {
  const uri = uriIn(row.get('conceptUri'));
  if (uri === '') return 'missing-uri';
  if (row.get('status') === 'obsolete') return undefined;
  const preferred = cleanName(row.get('preferredLabel'));
  if (preferred === '') return 'missing-label';
  const place = placeOf(esco, part);
  const concept = place.get(uri) ?? { uri, names: new Map(), descriptions: new Map(), type: '' };
  place.set(uri, concept);
  concept.type ||= row.get(TYPE_COLUMN[part] ?? '').trim();
  const others = [...valuesIn(row.get('altLabels')), ...valuesIn(row.get('hiddenLabels'))].map(cleanName);
  listAt(concept.names, language).push(preferred, ...others.filter((name) => name !== ''));
  const description = row.get('description').replace(/\s+/g, ' ').trim();
  if (description !== '' && !concept.descriptions.has(language)) concept.descriptions.set(language, description);
  const changed = row.get('modifiedDate').slice(0, 10);
  if (changed > esco.changed && /^\d{4}-\d\d-\d\d$/.test(changed)) esco.changed = changed;
  if (part === 'collection') {
    for (const broader of valuesIn(row.get('broaderConceptUri'))) addBroader(esco, uri, uriIn(broader));
  }
  return undefined;
}

function addBroader(esco: Esco, uri: string, broader: string): void {
  if (broader === '') return;
  const all = esco.broader.get(uri) ?? new Set();
  esco.broader.set(uri, all.add(broader));
}

/** Takes a row of relations; says so when one of its ends is missing. */
function takeRelation(esco: Esco, part: Part, row: Row): 'missing-uri' | 'missing-relation' | undefined {
  const [from = '', to = ''] = (ENDS[part] ?? []).map((column) => uriIn(row.get(column)));
  if (from === '' || to === '') return 'missing-uri';
  if (part === 'broaderRelations') {
    addBroader(esco, from, to);
    return undefined;
  }
  const kind = row.get('relationType').trim();
  if (kind !== 'essential' && kind !== 'optional') return 'missing-relation';
  const lists = part === 'skillRelations' ? esco.related : esco.needs;
  listAt(lists, from).push({ skill: to, essential: kind === 'essential' });
  return undefined;
}

/** That a concept has no name in a language yet is no mistake. */
const SEVERITY = { 'missing-uri': 'error', 'missing-relation': 'error', 'missing-label': 'remark' } as const;

/** The columns that hold the two ends of a relation. */
const ENDS: Partial<Record<Part, readonly [string, string]>> = {
  broaderRelations: ['conceptUri', 'broaderUri'],
  skillRelations: ['originalSkillUri', 'relatedSkillUri'],
  occupationRelations: ['occupationUri', 'skillUri'],
};

/** Adds what one file says to `esco`. Rows that cannot be used are reported and skipped. Gives the number of good rows. */
export async function readFile(
  esco: Esco,
  { path: file, part, language = '' }: EscoFile,
  report: Report,
): Promise<number> {
  const ends = ENDS[part];
  const relationType = part === 'broaderRelations' ? [] : ['relationType'];
  const needed = ends === undefined ? ['conceptUri', 'preferredLabel'] : [...ends, ...relationType];
  const isLanguages = part === 'collection' && /language\w*_?[^/\\]*$/i.test(file);
  let good = 0;
  for await (const rows of rowsOf(file, needed, report)) {
    for (const row of rows) {
      const code = ends === undefined ? takeConcept(esco, part, language, row) : takeRelation(esco, part, row);
      if (code !== undefined) report({ code, file, line: row.line, severity: SEVERITY[code] });
      else good += 1;
      if (isLanguages) esco.languageSkills.add(uriIn(row.get('conceptUri')));
    }
  }
  return good;
}
