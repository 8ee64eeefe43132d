import type { Taxonomy } from '@zorg-match/schema';

/** Figures about a taxonomy, for the build's last line, `stats` and tests. */
export interface Statistics {
  readonly competences: number;
  readonly words: number;
  /** Preferred labels and words together, in Dutch, per competence. */
  readonly wordsPerCompetence: number;
  readonly escoLinked: number;
  readonly occupations: number;
  readonly experiences: number;
  readonly boilerplate: number;
  readonly perGroup: Readonly<Record<string, number>>;
  readonly summary: string;
}

/** Counts what is in a taxonomy; words are the Dutch ones. */
export function statistics(taxonomy: Taxonomy): Statistics {
  const { competences, occupations, experiences, boilerplate, groups } = taxonomy;
  const words = competences.reduce((sum, { words }) => sum + (words['nl']?.length ?? 0), 0);
  const wordsPerCompetence = words / Math.max(1, competences.length);
  const perGroup = Object.fromEntries(
    groups.map(({ id }) => [id, competences.filter(({ group }) => group === id).length]),
  );
  const escoLinked = competences.filter(({ esco }) => esco?.length).length;
  const summary =
    `${competences.length} competences in ${groups.length} groups, ${words} words (${wordsPerCompetence.toFixed(1)} each), ` +
    `${escoLinked} linked to ESCO, ${occupations.length} occupations, ${experiences.length} experiences, ` +
    `${boilerplate.length} lines of boilerplate`;
  const counts = { competences: competences.length, words, wordsPerCompetence, escoLinked };
  return {
    ...counts,
    occupations: occupations.length,
    experiences: experiences.length,
    boilerplate: boilerplate.length,
    perGroup,
    summary,
  };
}
