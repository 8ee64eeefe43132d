import { getDefaults } from './defaults.js';

/** What routes say in a language, by their Dutch text. */
export type RouteTexts = ReadonlyMap<string, string>;

const fetched = new Map<string, RouteTexts>();

/** What routes say in `language` when it is there already; nothing for Dutch. */
export const routeTextsIn = (language: string): RouteTexts | undefined => fetched.get(language);

/** Fetches what routes say in a language. They stay Dutch when that fails; it rejects, and the next call tries again. */
export async function fetchRouteTexts(language: string): Promise<void> {
  if (language === 'nl' || fetched.has(language)) return;
  const texts = await getDefaults()?.loadRouteTexts?.(language);
  if (texts) fetched.set(language, texts);
}
