import type { Occupation, Taxonomy } from '@zorg-match/schema';
import { indexOf } from '../context/taxonomy-index.js';

/**
 * The family of jobs around one: the longest chain of steps up that goes through it, from the lowest to the highest. Of
 * chains of the same length the first one of the taxonomy. Only the job itself when no step leads from or to it.
 */
export function ladderOf(taxonomy: Taxonomy, id: string): readonly Occupation[] {
  const { occupations } = indexOf(taxonomy);
  const up = (from: Occupation) =>
    from.neighbours.filter(({ kind }) => kind === 'ladder').flatMap((each) => occupations.get(each.id) ?? []);
  const down = (to: Occupation) => taxonomy.occupations.filter((each) => up(each).includes(to));
  const here = occupations.get(id);
  if (!here) return [];
  return [...longest(here, down, []).reverse(), here, ...longest(here, up, [])];
}

function longest(
  from: Occupation,
  next: (from: Occupation) => readonly Occupation[],
  passed: readonly Occupation[],
): Occupation[] {
  const seen = [...passed, from];
  const chains = next(from)
    .filter((each) => !seen.includes(each))
    .map((each) => [each, ...longest(each, next, seen)]);
  return chains.reduce<Occupation[]>((best, chain) => (chain.length > best.length ? chain : best), []);
}
