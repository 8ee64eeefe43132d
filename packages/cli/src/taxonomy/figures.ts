import type { Competence, CompetenceKind, EscoLink, EscoMatch, LocalizedWords, Taxonomy } from '@zorg-match/schema';

/** What the entries of a taxonomy say in one language. */
export interface LanguageFigures {
  /** Competences, and occupations and experiences together, with a label in it. */
  readonly competenceLabels: number;
  readonly otherLabels: number;
  /** Words of competences besides the label. */
  readonly words: number;
  readonly wordsPerCompetence: { readonly mean: number; readonly median: number };
}

/** How many entries are linked to ESCO, and how many links of each kind there are. */
export type EscoFigures = Readonly<Record<EscoMatch | 'linked', number>>;

/** What is in a taxonomy, in numbers. */
export interface TaxonomyFigures {
  readonly version: string;
  readonly competences: number;
  readonly kinds: Readonly<Record<CompetenceKind, number>>;
  readonly groups: readonly { readonly id: string; readonly label: string; readonly competences: number }[];
  readonly languages: Readonly<Record<string, LanguageFigures>>;
  readonly esco: { readonly competences: EscoFigures; readonly occupations: EscoFigures };
  /** Who may do what by law; `unknown` where the facts do not say. */
  readonly acts: Readonly<Record<NonNullable<Competence['act']> | 'unknown', number>>;
  readonly occupations: number;
  readonly experiences: number;
  readonly routes: number;
  readonly boilerplate: number;
  readonly replaced: number;
  readonly sources: number;
}

/** How many items give each key; keys without items count 0. */
function tally<K extends string>(keys: readonly K[], items: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[item] += 1;
  return counts;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

function languageFigures(taxonomy: Taxonomy, language: string): LanguageFigures {
  const counts = taxonomy.competences.map(({ words }) => words[language]?.length ?? 0);
  const words = counts.reduce((sum, count) => sum + count, 0);
  const others = [...taxonomy.occupations, ...taxonomy.experiences];
  return {
    competenceLabels: taxonomy.competences.filter(({ label }) => label[language] !== undefined).length,
    otherLabels: others.filter(({ label }) => label[language] !== undefined).length,
    words,
    wordsPerCompetence: {
      mean: Math.round((words / Math.max(1, counts.length)) * 100) / 100,
      median: median(counts),
    },
  };
}

function escoFigures(entries: readonly { readonly esco?: readonly EscoLink[] }[]): EscoFigures {
  const links = entries.flatMap(({ esco = [] }) => esco.map(({ match }) => match));
  const linked = entries.filter(({ esco = [] }) => esco.length > 0).length;
  return { linked, ...tally(['exact', 'close', 'broad', 'narrow'], links) };
}

const languagesOf = (entry: { readonly label: object; readonly words: LocalizedWords }): string[] => [
  ...Object.keys(entry.label),
  ...Object.keys(entry.words),
];

/** Counts what is in a taxonomy. Languages are those that occur anywhere, Dutch first. */
export function figuresOf(taxonomy: Taxonomy): TaxonomyFigures {
  const { competences, occupations, experiences, groups } = taxonomy;
  const used = new Set(['nl', ...[...competences, ...occupations, ...experiences].flatMap(languagesOf)]);
  const inGroup = tally(
    groups.map(({ id }) => id),
    competences.map(({ group }) => group),
  );
  return {
    version: taxonomy.version,
    competences: competences.length,
    kinds: tally(
      ['skill', 'knowledge', 'attitude', 'language'],
      competences.map(({ kind }) => kind),
    ),
    groups: groups.map(({ id, label }) => ({ id, label: label.nl, competences: inGroup[id] ?? 0 })),
    languages: Object.fromEntries([...used].map((language) => [language, languageFigures(taxonomy, language)])),
    esco: { competences: escoFigures(competences), occupations: escoFigures(occupations) },
    acts: tally(
      ['free', 'delegated', 'reserved', 'unknown'],
      competences.map(({ act }) => act ?? 'unknown'),
    ),
    occupations: occupations.length,
    experiences: experiences.length,
    routes: taxonomy.routes?.routes.length ?? 0,
    boilerplate: taxonomy.boilerplate.length,
    replaced: Object.keys(taxonomy.replaced).length,
    sources: taxonomy.sources.length,
  };
}
