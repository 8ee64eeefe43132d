import type { Localized, LocalizedWords, Taxonomy } from '@zorg-match/schema';

/** What `./extra` holds: per id, what the core leaves out. `src/extra.ts` lays it over the core. */
export interface Extra {
  readonly sources: Taxonomy['sources'];
  readonly presets: Taxonomy['presets'];
  readonly competences: Readonly<Record<string, object>>;
  readonly occupations: Readonly<Record<string, object>>;
}

const dutch = (label: Localized): Localized => ({ nl: label.nl });
const dutchWords = (words: LocalizedWords): LocalizedWords => (words['nl'] ? { nl: words['nl'] } : {});

function without<T extends object, K extends keyof T>(entry: T, ...left: readonly K[]): Omit<T, K> {
  const kept = Object.entries(entry).filter(([key]) => !left.some((name) => name === key));
  return Object.fromEntries(kept) as Omit<T, K>;
}

/** The taxonomy in Dutch with only what searching, reading and matching need: small enough for a page's first load. */
export function coreOf(taxonomy: Taxonomy): Taxonomy {
  const inDutch = <T extends { label: Localized }>(entry: T): T => ({ ...entry, label: dutch(entry.label) });
  const wordsToo = <T extends { label: Localized; words: LocalizedWords }>(entry: T): T => ({
    ...inDutch(entry),
    words: dutchWords(entry.words),
  });
  return {
    ...without(taxonomy, 'routes', 'presets'),
    languages: ['nl'],
    groups: taxonomy.groups.map(inDutch),
    competences: taxonomy.competences.map((entry) => wordsToo(without(entry, 'act', 'actSources', 'esco'))),
    occupations: taxonomy.occupations.map((entry) => ({
      ...wordsToo(without(entry, 'esco', 'isco')),
      requirements: [],
      neighbours: entry.neighbours.map((neighbour) => ({ ...neighbour, routes: [] })),
      day: {},
    })),
    experiences: taxonomy.experiences.map(wordsToo),
    sources: [],
  };
}

/** What the core leaves out, routes excepted, and labels in other languages: those are packs of their own. */
export function extraOf(taxonomy: Taxonomy): Extra {
  const byId = <T extends { id: string }>(entries: readonly T[], more: (entry: T) => object): Extra['competences'] =>
    Object.fromEntries(entries.map((entry) => [entry.id, more(entry)]));
  return {
    sources: taxonomy.sources,
    presets: taxonomy.presets,
    competences: byId(taxonomy.competences, ({ act, actSources, esco }) => ({ act, actSources, esco })),
    occupations: byId(taxonomy.occupations, ({ isco, esco, requirements, neighbours, day }) => ({
      isco,
      esco,
      requirements,
      neighbours,
      day,
    })),
  };
}
