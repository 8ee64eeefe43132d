import { layerRouteBooks } from '@zorg-match/engine';
import { parseJson, parseRouteBook, type RouteBook, type Taxonomy } from '@zorg-match/schema';
import { checkRouteBook } from '@zorg-match/schema/check';
import { sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { readText } from './read-text.js';

/**
 * The route book of a taxonomy with those in the files laid over it, in their order. A file that is no route book, or that
 * refers to what is nowhere, throws `BadInput`.
 */
export async function loadRoutes(files: readonly string[], taxonomy: Taxonomy, session: Session): Promise<RouteBook> {
  let below = taxonomy.routes ?? NOTHING;
  for (const file of files) {
    const json = parseJson(await readText(file, session.stdin));
    const parsed = json.data === null ? null : parseRouteBook(json.data);
    session.tell(file, [...json.issues, ...(parsed?.issues ?? [])]);
    if (parsed === null || parsed.data === null) throw new BadInput(sentences.brokenRoutes(file));
    const found = checkRouteBook(parsed.data, { ...taxonomy, routes: below });
    session.tell(file, found);
    if (found.some(({ severity }) => severity === 'error')) throw new BadInput(sentences.brokenRoutes(file));
    below = layerRouteBooks(below, parsed.data);
  }
  return below;
}

const NOTHING: RouteBook = {
  format: 'zorg-routes/1',
  version: '0',
  routes: [],
  rules: [],
  barriers: [],
  contacts: [],
  sources: [],
};
