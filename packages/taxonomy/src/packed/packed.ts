import type { Competence, Occupation, Taxonomy } from '@zorg-match/schema';

/**
 * The core taxonomy as columns: one string for each field, a line for each entry, and places in a list where entries name
 * each other. It zips to five sixths of the plain JSON, and the first load of a page is short of room.
 */
export interface PackedTaxonomy {
  readonly head: Omit<Taxonomy, 'competences' | 'occupations' | 'experiences'>;
  readonly competences: Columns<'kind' | 'group' | 'lookalikes' | 'broader' | 'related'>;
  readonly occupations: Columns<'lookalikes' | 'competences'> & { readonly rest: readonly OccupationRest[] };
  readonly experiences: Columns<'gained' | 'competences'>;
}

type Columns<Field extends string> = Readonly<Record<'id' | 'label' | 'words' | Field, string>>;

/** What of an occupation weighs little. */
export type OccupationRest = Omit<Occupation, 'id' | 'label' | 'words' | 'lookalikes' | 'competences'>;

/** Between the parts of one cell. */
export const PART = '|';
/** Signs before a word with a restriction. */
export const EXACT = '=';
export const REGIONS = { BE: '<', NL: '>' } as const;
/** A kind is written as its place in these lists. */
export const KINDS: readonly Competence['kind'][] = ['skill', 'knowledge', 'attitude', 'language'];
export const RELATED = ['similar', 'transfer', 'prerequisite', 'same-setting'] as const;
/** How many relations, or weights, share one place: a number is the place times this, and what is said of it. */
export const STEP = 8;
