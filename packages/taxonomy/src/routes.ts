import type { RouteBook } from '@zorg-match/schema';
import { json } from './generated/routes.js';

/** The ways into Flemish care work, with rules, barriers, contacts and sources. */
export const routeBook: RouteBook = /* @__PURE__ */ JSON.parse(json) as RouteBook;
