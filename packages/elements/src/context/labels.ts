import type { Taxonomy } from '@zorg-match/schema';
import { getDefaults } from './defaults.js';

type Lay = (taxonomy: Taxonomy) => Taxonomy;

const fetched = new Map<string, Lay>();
const pending = new Map<string, Promise<void>>();
const laid = new WeakMap<Taxonomy, Map<string, Taxonomy>>();

/** The taxonomy with labels in `language`, the same object for everybody who asks; as it is when these are not there yet. */
export function labelledIn(taxonomy: Taxonomy, language: string): Taxonomy {
  const lay = fetched.get(language);
  if (!lay || taxonomy.languages.includes(language)) return taxonomy;
  const known = laid.get(taxonomy) ?? new Map<string, Taxonomy>();
  const over = known.get(language) ?? lay(taxonomy);
  laid.set(taxonomy, known.set(language, over));
  return over;
}

/** Fetches the labels of a language, once for the page. They stay Dutch when that fails, until somebody asks again. */
export function fetchLabels(language: string): Promise<void> {
  const load = getDefaults()?.loadLabels;
  if (!load || language === 'nl' || fetched.has(language)) return Promise.resolve();
  const under =
    pending.get(language) ??
    load(language)
      .then(
        (lay) => void fetched.set(language, lay),
        (error: unknown) => console.warn(`zorg-match: labels in "${language}" could not be fetched.`, error),
      )
      .finally(() => pending.delete(language));
  pending.set(language, under);
  return under;
}
