import { getDefaults } from './defaults.js';
import type { LanguagePart } from './language-parts.js';

/** What routes say in a language, by their Dutch text. */
export type RouteTexts = ReadonlyMap<string, string>;

const fetched = new Map<string, RouteTexts>();

/** What routes say in `language` when it is there already; nothing for Dutch. */
export const routeTextsIn = (language: string): RouteTexts | undefined => fetched.get(language);

/** What routes say; there from the start on a page that brings no other texts. */
export const routeTexts: LanguagePart = {
  has: (language) => fetched.has(language) || !getDefaults()?.loadRouteTexts,
  load: async (language) => {
    const texts = await getDefaults()?.loadRouteTexts?.(language);
    if (texts) fetched.set(language, texts);
  },
};
