import type { Issue } from '../issue.js';
import type { Competence, Occupation, Taxonomy } from '../taxonomy.js';
import { checkFact } from './facts.js';
import { broaderCycles, orphans } from './hierarchy.js';
import { danglingId, danglingIds, duplicateIds, idsOf } from './ids.js';
import { duplicateLabels, missingLanguages, weakLabels } from './labels.js';
import { broken, doubtful, within } from './report.js';
import { checkRouteBook } from './route-book.check.js';

/** What the entries of a taxonomy may refer to. */
interface Known {
  readonly groups: ReadonlySet<string>;
  readonly competences: ReadonlySet<string>;
  readonly occupations: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function escoIssues(links: Competence['esco'], path: Issue['path']): Issue[] {
  return (links ?? []).flatMap(({ uri }, index) =>
    uri.startsWith('http://data.europa.eu/esco/') ? [] : [broken('invalid-value', [...path, 'esco', index, 'uri'])],
  );
}

function competenceIssues(competence: Competence, index: number, known: Known): Issue[] {
  const path = ['competences', index];
  const unsourcedAct = competence.act !== undefined && (competence.actSources ?? []).length === 0;
  return [
    ...danglingId(competence.group, known.groups, 'group', [...path, 'group']),
    ...danglingIds(competence.broader, known.competences, 'competence', [...path, 'broader']),
    ...(competence.related ?? []).flatMap(({ id }, at) =>
      danglingId(id, known.competences, 'competence', [...path, 'related', at, 'id']),
    ),
    ...danglingIds(competence.actSources, known.sources, 'source', [...path, 'actSources']),
    ...(unsourcedAct ? [doubtful('missing-source', [...path, 'act'], { id: competence.id })] : []),
    ...escoIssues(competence.esco, path),
  ];
}

function occupationIssues(occupation: Occupation, index: number, known: Known): Issue[] {
  const path = ['occupations', index];
  return [
    ...occupation.competences.flatMap(({ id }, at) =>
      danglingId(id, known.competences, 'competence', [...path, 'competences', at, 'id']),
    ),
    ...occupation.neighbours.flatMap(({ id }, at) =>
      danglingId(id, known.occupations, 'occupation', [...path, 'neighbours', at, 'id']),
    ),
    ...occupation.requirements.flatMap((one, at) => checkFact(one, known.sources, [...path, 'requirements', at])),
    ...escoIssues(occupation.esco, path),
  ];
}

/** Former ids that lead nowhere, or that are in use again although an id is never reused. */
function replacedIssues({ replaced }: Taxonomy, known: Known): Issue[] {
  return Object.entries(replaced).flatMap(([id, now]) => [
    ...(known.competences.has(id) ? [broken('contradiction', ['replaced', id], { id })] : []),
    ...now.flatMap((one, at) =>
      known.competences.has(one) || Object.hasOwn(replaced, one)
        ? []
        : [broken('unknown-id', ['replaced', id, at], { id: one, kind: 'competence' })],
    ),
  ]);
}

/** What a starting point offers and does not exist: it offers less then, and breaks nothing. */
function presetIssues({ presets = [], experiences }: Taxonomy, known: Known): Issue[] {
  const named = idsOf(experiences);
  const dangling = presets.flatMap((one, index) => [
    ...danglingIds(one.experiences, named, 'experience', ['presets', index, 'experiences']),
    ...danglingIds(one.occupations, known.occupations, 'occupation', ['presets', index, 'occupations']),
  ]);
  return dangling.map((issue) => ({ ...issue, severity: 'warning' }));
}

/** The routes inside, and the routes that occupations name against them. */
function routeIssues(taxonomy: Taxonomy): Issue[] {
  if (taxonomy.routes === undefined) return [];
  const known = idsOf(taxonomy.routes.routes);
  return [
    ...within(['routes'], checkRouteBook(taxonomy.routes, taxonomy)),
    ...taxonomy.occupations.flatMap(({ neighbours }, index) =>
      neighbours.flatMap((neighbour, at) =>
        danglingIds(neighbour.routes, known, 'route', ['occupations', index, 'neighbours', at, 'routes']),
      ),
    ),
  ];
}

/**
 * Whether a taxonomy holds together: ids that refer to nothing or stand twice, labels that stand at two entries by
 * accident or say nothing, rings of broader competences, competences that nobody meets, labels missing in a promised
 * language, facts without a source. Routes inside are checked along. Errors break matching; warnings are for the author.
 */
export function checkTaxonomy(taxonomy: Taxonomy): Issue[] {
  const { groups, competences, occupations, experiences, sources, languages, presets = [] } = taxonomy;
  const known: Known = {
    groups: idsOf(groups),
    competences: idsOf(competences),
    occupations: idsOf(occupations),
    sources: idsOf(sources),
  };
  const worded = Object.entries({ competences, occupations, experiences });
  return [
    ...Object.entries({ groups, competences, occupations, experiences, sources, presets }).flatMap(([list, entries]) =>
      duplicateIds(list, entries),
    ),
    ...competences.flatMap((one, index) => competenceIssues(one, index, known)),
    ...occupations.flatMap((one, index) => occupationIssues(one, index, known)),
    ...experiences.flatMap((one, index) =>
      danglingIds(one.competences, known.competences, 'competence', ['experiences', index, 'competences']),
    ),
    ...presetIssues(taxonomy, known),
    ...replacedIssues(taxonomy, known),
    ...broaderCycles(competences),
    ...orphans(taxonomy),
    ...worded.flatMap(([list, entries]) => [...duplicateLabels(list, entries), ...weakLabels(list, entries)]),
    ...Object.entries({ groups, competences, occupations, experiences, presets }).flatMap(([list, entries]) =>
      missingLanguages(list, entries, languages),
    ),
    ...routeIssues(taxonomy),
  ];
}
