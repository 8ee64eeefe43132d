import type { Occupation, Taxonomy } from '@zorg-match/schema';
import { indexOf } from '../context/taxonomy-index.js';

/** The jobs that somebody can switch to, around the one that is shown. */
export interface Targets {
  readonly ladder: readonly Occupation[];
  readonly lateral: readonly Occupation[];
  /** Jobs from which the one shown is a step further. */
  readonly before: readonly Occupation[];
  readonly rest: readonly Occupation[];
}

/** All other occupations, each once: first the steps from here, then those beside and before it. */
export function targetsAround(taxonomy: Taxonomy, current: string | undefined): Targets {
  const { occupations } = indexOf(taxonomy);
  const taken = new Set([current]);
  const take = (list: readonly (Occupation | undefined)[]) =>
    list.filter((each): each is Occupation => {
      if (each === undefined || taken.has(each.id)) return false;
      taken.add(each.id);
      return true;
    });
  const here = current === undefined ? undefined : occupations.get(current);
  const next = (kind: 'ladder' | 'lateral') =>
    (here?.neighbours ?? []).filter((each) => each.kind === kind).map(({ id }) => occupations.get(id));
  const ladder = take(next('ladder'));
  const lateral = take(next('lateral'));
  const before = take(
    taxonomy.occupations.filter(({ neighbours }) =>
      neighbours.some(({ id, kind }) => id === current && kind === 'ladder'),
    ),
  );
  return { ladder, lateral, before, rest: take(taxonomy.occupations) };
}
