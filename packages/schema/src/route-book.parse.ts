import type { Format } from './format.js';
import type { Parsed } from './issue.js';
import { parseFormat } from './parse.js';
import { routeBookSchema } from './route-book.schema.js';
import type { RouteBook } from './route-book.js';

/** The newest route format. No older one exists yet; `Format` says what to do when a second version comes. */
const ROUTES_FORMAT: Format = { name: 'zorg-routes', version: 1, migrations: {} };

/** A route book from a file. Its shape is right or it is not used; see `checkRouteBook` for what it refers to. */
export function parseRouteBook(input: unknown): Parsed<RouteBook> {
  return parseFormat<RouteBook>(input, ROUTES_FORMAT, routeBookSchema, 'whole');
}
