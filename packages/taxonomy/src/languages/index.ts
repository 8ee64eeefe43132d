import type { Language, Taxonomy } from '@zorg-match/schema';
import { withLanguage } from './lay.js';
import type { LanguagePack, RouteTexts } from './pack.js';
import { spokenTexts } from './spoken-texts.js';

export { withLanguage } from './lay.js';
export type { LanguagePack, RouteTexts } from './pack.js';

/** Each language is a file of its own; a bundler makes it a chunk that loads when somebody asks for it. */
const packs: Readonly<Record<Language, () => Promise<{ readonly json: string }>>> = {
  ar: () => import('../generated/labels-ar.js'),
  en: () => import('../generated/labels-en.js'),
  fr: () => import('../generated/labels-fr.js'),
  tr: () => import('../generated/labels-tr.js'),
  uk: () => import('../generated/labels-uk.js'),
};

/** What routes say, apart from the labels: it loads with the routes. */
const routeTexts: typeof packs = {
  ar: () => import('../generated/route-texts-ar.js'),
  en: () => import('../generated/route-texts-en.js'),
  fr: () => import('../generated/route-texts-fr.js'),
  tr: () => import('../generated/route-texts-tr.js'),
  uk: () => import('../generated/route-texts-uk.js'),
};

const jsonOf = async (files: typeof packs, language: Language): Promise<unknown> => {
  const base = language.toLowerCase().split('-')[0] ?? 'nl';
  const load = Object.hasOwn(files, base) ? files[base] : undefined;
  return load && JSON.parse((await load()).json);
};

/** Languages beside Dutch that labels come in. */
export const labelLanguages: readonly Language[] = Object.keys(packs);

/** The pack of a language (`ar`, `fr-be`); `undefined` for Dutch and for one that we do not have. Rejects when it cannot be fetched. */
export async function loadPack(language: Language): Promise<LanguagePack | undefined> {
  return (await jsonOf(packs, language)) as LanguagePack | undefined;
}

/**
 * What the embedded route book says in a language, by its Dutch text; `undefined` for Dutch and for a language that we do
 * not have. Rejects when it cannot be fetched.
 */
export async function loadRouteTexts(language: Language): Promise<ReadonlyMap<string, string> | undefined> {
  const pack = (await jsonOf(routeTexts, language)) as RouteTexts | undefined;
  if (!pack) return undefined;
  const { routeBook } = await import('../routes.js');
  const said = spokenTexts(routeBook).map((dutch, at): [string, string] => [dutch, pack.texts[at] ?? '']);
  return new Map(said.filter(([, own]) => own !== ''));
}

/** What lays the labels of a language over a taxonomy; one that we do not have changes nothing. Rejects when it cannot be fetched. */
export async function loadLabels(language: Language): Promise<(taxonomy: Taxonomy) => Taxonomy> {
  const pack = await loadPack(language);
  return (taxonomy) => (pack ? withLanguage(taxonomy, pack) : taxonomy);
}
