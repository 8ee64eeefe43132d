import type { Competence, Experience, Occupation, Taxonomy } from '@zorg-match/schema';

/** Look-up tables of a taxonomy, made once for each taxonomy object. */
export interface TaxonomyIndex {
  readonly competences: ReadonlyMap<string, Competence>;
  readonly occupations: ReadonlyMap<string, Occupation>;
  readonly experiences: ReadonlyMap<string, Experience>;
}

const indexes = new WeakMap<Taxonomy, TaxonomyIndex>();
const byId = <T extends { readonly id: string }>(entries: readonly T[]) => new Map(entries.map((e) => [e.id, e]));

export function indexOf(taxonomy: Taxonomy): TaxonomyIndex {
  let index = indexes.get(taxonomy);
  if (!index) {
    index = {
      competences: byId(taxonomy.competences),
      occupations: byId(taxonomy.occupations),
      experiences: byId(taxonomy.experiences),
    };
    indexes.set(taxonomy, index);
  }
  return index;
}

/** What stands today for a competence id that may be an old one; empty when nobody knows it. */
export function currentIds(taxonomy: Taxonomy, id: string): readonly string[] {
  if (indexOf(taxonomy).competences.has(id)) return [id];
  return Object.hasOwn(taxonomy.replaced, id) ? (taxonomy.replaced[id] ?? []) : [];
}

/** The label in `language` (`nl-be` counts as `nl`), else in Dutch. */
export function labelIn(entry: { readonly label: Readonly<Record<string, string>> }, language: string): string {
  return entry.label[language] ?? entry.label[language.split('-')[0] ?? 'nl'] ?? entry.label['nl'] ?? '';
}

/** The label as `labelIn` gives it, with the language that it turns out to be in. */
export function namedIn(entry: Parameters<typeof labelIn>[0], language: string): { text: string; language: string } {
  const base = language.split('-')[0] ?? 'nl';
  const known = entry.label[language] ?? entry.label[base];
  return { text: labelIn(entry, language), language: known === undefined ? 'nl' : base };
}
