import type { Issue } from '../issue.js';
import type { Span } from '../reading.js';
import type { Taxonomy } from '../taxonomy.js';
import type { VacancyIndex } from '../vacancy-index.js';
import { danglingId, idsOf } from './ids.js';
import { broken, doubtful } from './report.js';

function quoteIssues(text: string, spans: readonly Span[], path: Issue['path']): Issue[] {
  return spans.flatMap(({ quote, start, end }, at) =>
    text.slice(start, end) === quote ? [] : [broken('contradiction', [...path, at], { quote })],
  );
}

/** Whether an index fits a taxonomy: made with its version, with ids that it knows, and with quotes that stand in the text. */
export function checkIndex(index: VacancyIndex, taxonomy: Pick<Taxonomy, 'version' | 'competences'>): Issue[] {
  const known = idsOf(taxonomy.competences);
  const { taxonomyVersion: made } = index;
  const params = { expected: taxonomy.version, received: made };
  return [
    ...(made === taxonomy.version ? [] : [doubtful('contradiction', ['taxonomyVersion'], params)]),
    ...index.entries.flatMap(({ reading }, at) => {
      const path = ['entries', at, 'reading'];
      return [
        ...reading.demands.flatMap(({ competence }, place) =>
          danglingId(competence ?? undefined, known, 'competence', [...path, 'demands', place, 'competence']),
        ),
        ...Object.entries({ demands: reading.demands, conditions: reading.conditions, offers: reading.offers }).flatMap(
          ([list, spans]) => quoteIssues(reading.text, spans, [...path, list]),
        ),
      ];
    }),
  ];
}
