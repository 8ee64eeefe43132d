import type { Taxonomy } from '@zorg-match/schema';
import { getDefaults } from './defaults.js';
import type { LanguagePart } from './language-parts.js';

/** Per language what lays its labels over a taxonomy, the same object each time. */
const overlays = new Map<string, (taxonomy: Taxonomy) => Taxonomy>();

/** The taxonomy with labels in `language`, the same object for everybody who asks; as it is when these are not there yet. */
export const labelledIn = (taxonomy: Taxonomy, language: string): Taxonomy =>
  overlays.get(language)?.(taxonomy) ?? taxonomy;

async function fetchLabels(language: string): Promise<void> {
  const lay = language !== 'nl' && !overlays.has(language) && (await getDefaults()?.loadLabels?.(language));
  if (!lay || overlays.has(language)) return;
  const laid = new WeakMap<Taxonomy, Taxonomy>();
  overlays.set(language, (taxonomy) => {
    const over = taxonomy.languages.includes(language) ? taxonomy : (laid.get(taxonomy) ?? lay(taxonomy));
    laid.set(taxonomy, over);
    return over;
  });
}

/** What competences, occupations and experiences are called; there from the start on a page that brings no other labels. */
export const labels: LanguagePart = {
  has: (language) => overlays.has(language) || !getDefaults()?.loadLabels,
  load: fetchLabels,
};
