import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** A URI of ESCO for a concept that we made up. */
export const uri = (kind: 'skill' | 'occupation' | 'isco', name: string): string =>
  `http://data.europa.eu/esco/${kind}/${name}`;

type Cells = Readonly<Record<string, string>>;

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** CSV with these columns; a column that a row does not name is empty. */
export function csv(columns: string, ...rows: readonly Cells[]): string {
  const names = columns.split(',');
  const lines = rows.map((row) => names.map((name) => quoted(row[name] ?? '')).join(','));
  return `${[columns, ...lines].join('\n')}\n`;
}

export const SKILL_COLUMNS =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description';
export const OCCUPATION_COLUMNS =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description,code';
export const GROUP_COLUMNS = 'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,code';

export const skill = (name: string, preferredLabel: string, more: Cells = {}): Cells => ({
  conceptType: 'KnowledgeSkillCompetence',
  conceptUri: uri('skill', name),
  skillType: 'skill/competence',
  preferredLabel,
  status: 'released',
  ...more,
});

export const occupation = (name: string, preferredLabel: string, more: Cells = {}): Cells => ({
  conceptType: 'Occupation',
  conceptUri: uri('occupation', name),
  preferredLabel,
  status: 'released',
  ...more,
});

/** Skills `fold`, `iron` and `fabric` in Dutch. */
export const DUTCH_SKILLS = csv(
  SKILL_COLUMNS,
  skill('fold', 'wasgoed plooien', {
    altLabels: 'linnen plooien\nlakens vouwen',
    hiddenLabels: 'was ploien',
    modifiedDate: '2021-03-04T10:00:00Z',
    description: 'Alles netjes,\nop stapels "per kast".',
  }),
  skill('iron', 'strijken', { altLabels: 'Strijken\nSTRIJK', modifiedDate: '2022-08-25T09:00:00.000Z' }),
  skill('fabric', 'kennis van stoffen', { skillType: 'knowledge' }),
);

/** A folder that is gone after the tests, with these files in it; gives its path. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'zorg-esco-'));
  after(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}
