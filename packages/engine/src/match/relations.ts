import type { RelatedKind, RouteBook, Taxonomy } from '@zorg-match/schema';
import { COMMON_OCCUPATION_WEIGHT } from './weights.js';

/** Another competence and how many steps of `broader` lie between. */
export interface Relative {
  readonly to: number;
  readonly distance: number;
}

/**
 * What matching needs of a taxonomy: competences as numbers, and who is broader, narrower or related. Made by
 * `buildRelations`, once per taxonomy object.
 */
export interface Relations {
  /** Competence id by number. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** All broader competences, nearest first, per number. */
  readonly ancestors: readonly (readonly Relative[])[];
  /** All narrower competences, nearest first, per number. */
  readonly descendants: readonly (readonly Relative[])[];
  /** Competences related in either direction, per number. */
  readonly related: readonly (readonly number[])[];
  /** Essential competences per occupation id. */
  readonly essential: ReadonlyMap<string, readonly number[]>;
  /** Ids of occupations that the law protects. */
  readonly regulated: ReadonlySet<string>;
  /** 1 where the competence is one that nearly every advert lists: an attitude, or common to all occupations. */
  readonly common: Uint8Array;
  /** Ids of former competences and what stands for them now. */
  readonly replaced: Taxonomy['replaced'];
  /** The routes that came with the taxonomy, for `Verdict.via`. */
  readonly book: RouteBook | undefined;
}

/** `same-setting` is left out: that two things are done in one place says nothing about who can do them. */
const EVIDENCE: ReadonlySet<RelatedKind> = new Set(['similar', 'transfer', 'prerequisite']);

const cache = new WeakMap<Taxonomy, Relations>();

/** The relation index of a taxonomy; built at the first call and shared afterwards. */
export function buildRelations(taxonomy: Taxonomy): Relations {
  const known = cache.get(taxonomy);
  if (known) return known;
  const ids = taxonomy.competences.map((competence) => competence.id);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const up = ids.map((_, number) => numbers(taxonomy.competences[number]?.broader ?? [], numberOf));
  const down: number[][] = ids.map(() => []);
  up.forEach((parents, child) => parents.forEach((parent) => down[parent]?.push(child)));
  const relations: Relations = {
    ids,
    numberOf,
    ancestors: ids.map((_, number) => closure(number, up)),
    descendants: ids.map((_, number) => closure(number, down)),
    related: relatedBothWays(taxonomy, numberOf),
    essential: new Map(
      taxonomy.occupations.map((occupation) => [
        occupation.id,
        numbers(
          occupation.competences.filter((each) => each.essential).map((each) => each.id),
          numberOf,
        ),
      ]),
    ),
    regulated: new Set(taxonomy.occupations.filter(({ regulated }) => regulated !== 'none').map(({ id }) => id)),
    common: commonCompetences(taxonomy, numberOf),
    replaced: taxonomy.replaced,
    book: taxonomy.routes,
  };
  cache.set(taxonomy, relations);
  return relations;
}

/** The competences that an id stands for: itself, or those that replaced it. Empty when the taxonomy has neither. */
export function resolve(relations: Relations, id: string): readonly number[] {
  const own = relations.numberOf.get(id);
  if (own !== undefined) return [own];
  const now = Object.hasOwn(relations.replaced, id) ? relations.replaced[id] : undefined;
  return numbers(now ?? [], relations.numberOf);
}

function numbers(ids: readonly string[], numberOf: ReadonlyMap<string, number>): number[] {
  return ids.flatMap((id) => numberOf.get(id) ?? []);
}

/** Everything reachable from `start`, breadth first, itself left out: a cycle in a partner's data does no harm. */
function closure(start: number, next: readonly (readonly number[])[]): Relative[] {
  const seen = new Set([start]);
  const found: Relative[] = [];
  let front: readonly number[] = [start];
  for (let distance = 1; front.length > 0; distance += 1) {
    const beyond: number[] = [];
    for (const each of front) {
      for (const to of next[each] ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        found.push({ to, distance });
        beyond.push(to);
      }
    }
    front = beyond;
  }
  return found;
}

function relatedBothWays(taxonomy: Taxonomy, numberOf: ReadonlyMap<string, number>): number[][] {
  const related = taxonomy.competences.map(() => new Set<number>());
  taxonomy.competences.forEach((competence, from) => {
    for (const link of competence.related ?? []) {
      const to = numberOf.get(link.id);
      if (to === undefined || to === from || !EVIDENCE.has(link.kind)) continue;
      related[from]?.add(to);
      related[to]?.add(from);
    }
  });
  return related.map((set) => [...set]);
}

function commonCompetences(taxonomy: Taxonomy, numberOf: ReadonlyMap<string, number>): Uint8Array {
  const telling = new Map<string, number>();
  for (const { competences } of taxonomy.occupations) {
    for (const { id, weight } of competences) telling.set(id, Math.max(weight, telling.get(id) ?? 0));
  }
  const common = new Uint8Array(taxonomy.competences.length);
  for (const { id, kind } of taxonomy.competences) {
    const number = numberOf.get(id);
    const everywhere = telling.get(id) === COMMON_OCCUPATION_WEIGHT;
    if (number !== undefined && (kind === 'attitude' || everywhere)) common[number] = 1;
  }
  return common;
}
