import type { Localized, LocalizedWords, Taxonomy } from '@zorg-match/schema';

/** What `./extra` holds: per id, what the core leaves out. `src/extra.ts` lays it over the core. */
export interface Extra {
  readonly languages: Taxonomy['languages'];
  readonly sources: Taxonomy['sources'];
  readonly groups: Readonly<Record<string, object>>;
  readonly competences: Readonly<Record<string, object>>;
  readonly occupations: Readonly<Record<string, object>>;
  readonly experiences: Readonly<Record<string, object>>;
}

const dutch = (label: Localized): Localized => ({ nl: label.nl });
const dutchWords = (words: LocalizedWords): LocalizedWords => (words['nl'] ? { nl: words['nl'] } : {});

/** The taxonomy in Dutch with only what searching, reading and matching need: small enough for a page's first load. */
export function coreOf(taxonomy: Taxonomy): Taxonomy {
  const { routes: _routes, ...rest } = taxonomy;
  return {
    ...rest,
    languages: ['nl'],
    groups: taxonomy.groups.map((group) => ({ ...group, label: dutch(group.label) })),
    competences: taxonomy.competences.map(({ act: _act, actSources: _sources, esco: _esco, ...competence }) => ({
      ...competence,
      label: dutch(competence.label),
      words: dutchWords(competence.words),
    })),
    occupations: taxonomy.occupations.map(({ esco: _esco, isco: _isco, ...occupation }) => ({
      ...occupation,
      label: dutch(occupation.label),
      words: dutchWords(occupation.words),
      requirements: [],
      neighbours: occupation.neighbours.map((neighbour) => ({ ...neighbour, routes: [] })),
      day: {},
    })),
    experiences: taxonomy.experiences.map((experience) => ({
      ...experience,
      label: dutch(experience.label),
      words: dutchWords(experience.words),
    })),
    sources: [],
  };
}

/** What the core leaves out, routes excepted. */
export function extraOf(taxonomy: Taxonomy): Extra {
  const byId = <T extends { id: string; label: Localized }>(entries: readonly T[], more: (entry: T) => object): Extra['groups'] =>
    Object.fromEntries(entries.map((entry) => [entry.id, { label: entry.label, ...more(entry) }]));
  const otherWords = (words: LocalizedWords): object => (Object.keys(words).some((key) => key !== 'nl') ? { words } : {});
  return {
    languages: taxonomy.languages,
    sources: taxonomy.sources,
    groups: byId(taxonomy.groups, () => ({})),
    competences: byId(taxonomy.competences, ({ words, act, actSources, esco }) => ({
      ...otherWords(words),
      act,
      actSources,
      esco,
    })),
    occupations: byId(taxonomy.occupations, ({ words, isco, esco, requirements, neighbours, day }) => ({
      ...otherWords(words),
      isco,
      esco,
      requirements,
      neighbours,
      day,
    })),
    experiences: byId(taxonomy.experiences, ({ words }) => otherWords(words)),
  };
}
