import { sentences } from '../sentences.js';
import { type Changes, LISTS } from './changes.js';
import type { EscoFigures, TaxonomyFigures } from './figures.js';

type Line = readonly [name: string, value: string | number];

/** Names and values below each other, the values in one column. */
function columns(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`.trimEnd()).join('\n');
}

const counts = (record: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>): string =>
  Object.entries(record)
    .map(([key, value]) => `${value} ${names[key] ?? key}`)
    .join(', ');

/** The figures of a taxonomy as a table for people. */
export function tableOf(figures: TaxonomyFigures): string {
  const { list, kind, act, esco, words } = sentences.taxonomy;
  const escoLine = (of: EscoFigures): string => counts(of, esco);
  const lines: Line[] = [
    [sentences.taxonomy.version, figures.version],
    [list.competences, `${figures.competences} (${counts(figures.kinds, kind)})`],
    ...figures.groups.map(({ label, competences }): Line => [`  ${label}`, competences]),
    ...Object.entries(figures.languages).map(([language, of]): Line => [
      sentences.taxonomy.language(language),
      words(of),
    ]),
    [sentences.taxonomy.escoOf(list.competences), escoLine(figures.esco.competences)],
    [sentences.taxonomy.escoOf(list.occupations), escoLine(figures.esco.occupations)],
    [sentences.taxonomy.acts, counts(figures.acts, act)],
    ...(['occupations', 'experiences', 'routes', 'boilerplate', 'replaced', 'sources'] as const).map((name): Line => [
      list[name],
      figures[name],
    ]),
  ];
  return columns(lines);
}

/** The changes between two versions, one a line; only what changed. */
export function changeList(changes: Changes): string {
  const { list, same, between } = sentences.taxonomy;
  const lines = LISTS.flatMap((name) => {
    const { added, removed, replaced, relabelled } = changes[name];
    const all = [
      ...added.map(({ id, label }) => `  + ${id}: ${label}`),
      ...removed.map(({ id, label }) => `  - ${id}: ${label}`),
      ...replaced.map(({ id, label, by }) => `  > ${id}: ${label} > ${by.join(', ')}`),
      ...relabelled.map(({ id, language, from, to }) => `  ~ ${id} (${language}): ${from ?? ''} > ${to ?? ''}`),
    ];
    return all.length === 0 ? [] : [`${list[name]} (${all.length})`, ...all];
  });
  return [between(changes.from, changes.to), ...(lines.length === 0 ? [same] : lines)].join('\n');
}
