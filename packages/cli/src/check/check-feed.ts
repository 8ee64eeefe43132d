import type { Issue, Vacancy } from '@zorg-match/schema';
import { checkJobPosting } from '@zorg-match/schema/check';
import { readFeed } from '@zorg-match/vacancy';
import { parseHtml } from '../input/parse-html.js';
import type { Findings } from './check-text.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The entries of a feed with where they stand in it; nothing for a feed that is not plain JSON. */
function placesOf(data: unknown): [Issue['path'], unknown][] {
  if (Array.isArray(data)) return data.map((entry, index) => [[index], entry]);
  const graph = isFields(data) ? data['@graph'] : undefined;
  return Array.isArray(graph) ? graph.map((entry, index) => [['@graph', index], entry]) : [];
}

const keyOf = ({ code, path }: Issue): string => `${code} ${path.filter((key) => key !== '@graph').join('.')}`;

/**
 * A feed as text: what our reader cannot use, and where its postings depart from the shape that we publish. `data` is the
 * same feed parsed, when it is plain JSON.
 */
export function checkFeed(text: string, data: unknown): Findings & { readonly vacancies: readonly Vacancy[] } {
  const { vacancies, places, issues } = readFeed(text, { parseHtml });
  const told = new Set(issues.map(keyOf));
  const shape = placesOf(data)
    .filter(([, entry]) => isFields(entry))
    .flatMap(([path, entry]) =>
      checkJobPosting(entry as Fields).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
    );
  return {
    vacancies,
    ...(places && { places }),
    usable: vacancies.length,
    issues: [...issues, ...shape.filter((issue) => !told.has(keyOf(issue)))],
  };
}
