import type { Issue } from '@zorg-match/schema';
import { editorIssues } from './nl/editor-issues.js';

/**
 * Where something is, as an editor counts: from 1, and of a feed by the vacancy: `vacature 2, hiringOrganization.name`, `competences 3, id`.
 * @param vacancy what one entry of a feed is called
 */
export function placeInWords(path: Issue['path'], vacancy: string): string {
  let place = '';
  let counted = false;
  for (const key of path) {
    if (typeof key === 'number') place = `${place === '' || place === '@graph' ? vacancy : place} ${key + 1}`;
    else place += `${place === '' ? '' : counted ? ', ' : '.'}${key}`;
    counted = typeof key === 'number';
  }
  return place;
}

/** The sentence for a web editor or developer, with the place and the values: `… Plaats: vacature 4, title. (id: x)`. */
export function issueForEditor(issue: Issue): string {
  const params = Object.entries(issue.params).map(([key, value]) => `${key}: ${value}`);
  return [
    editorIssues.sentences[issue.code],
    issue.path.length > 0 && editorIssues.at({ path: placeInWords(issue.path, editorIssues.vacancy) }),
    params.length > 0 && `(${params.join('; ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}
