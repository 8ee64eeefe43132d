import type { Engine, SearchOptions } from '@zorg-match/engine';

/** How deep a list of suggestions is searched for a right one; what stands lower counts as not found. */
const DEPTH = 100;

/** Something looked up, with the ESCO concepts of which any is right. */
export interface LookUp {
  readonly query: string;
  readonly right: ReadonlySet<string>;
}

/** Where the first right concept stood, from 1; 0 when it was not found. */
export interface Found extends LookUp {
  readonly rank: number;
}

/** Looks each query up. A suggestion is a concept, so ranks count concepts and not labels. */
export function lookUpAll(
  engine: Engine,
  lookUps: readonly LookUp[],
  kind: NonNullable<SearchOptions['kind']>,
): Found[] {
  return lookUps.map((lookUp) => {
    const suggestions = engine.search(lookUp.query, { kind, limit: DEPTH });
    return { ...lookUp, rank: suggestions.findIndex(({ uri }) => uri !== undefined && lookUp.right.has(uri)) + 1 };
  });
}

/** Mean reciprocal rank: 1 when each first suggestion is right, 0 when none is found. */
export function meanReciprocalRank(found: readonly Found[]): number {
  return found.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, found.length);
}

/** Share of the queries with a right concept among the first `count`. */
export function hitAt(count: number, found: readonly Found[]): number {
  return found.filter(({ rank }) => rank > 0 && rank <= count).length / Math.max(1, found.length);
}
