import type { LabelHit } from '../lexicon/scan.js';
import type { BlockView } from './conditions/found.js';
import type { SettledCondition } from './conditions/index.js';
import { overlap } from './label-places.js';
import type { FoundOffer } from './offers.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** So much more than a time of work a clause says when it asks something: "werkt 's avonds" does not. In UTF-16 units. */
const BESIDE_TIME = 20;

/** What conditions, offers and words that ask nothing took of a block: no demand is found there again. */
export class Covered {
  readonly #places: Place[] = [];
  /** Times of work: a clause may name one and ask something else. */
  readonly #times: Place[] = [];
  /** Names of bodies: what says little else asks nothing. */
  readonly #names: Place[] = [];

  constructor({ tokens, hits }: BlockView, conditions: readonly SettledCondition[], offers: readonly FoundOffer[]) {
    const placeOf = (from: number, to: number): Place => {
      return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    };
    for (const { kind, from, to } of conditions)
      (kind === 'shift' ? this.#times : this.#places).push(placeOf(from, to));
    for (const { from, to } of offers) this.#places.push(placeOf(from, to));
    for (const { group, from, to } of hits) {
      if (group === 'nothing') this.#places.push(placeOf(from, to));
      else if (group === 'name') this.#names.push(placeOf(from, to));
    }
  }

  /** Whether nothing, or too little, is left of a place. */
  hides(place: Place): boolean {
    const size = place.end - place.start;
    for (const c of this.#places) if (overlap(c, place) * 2 > Math.min(size, c.end - c.start)) return true;
    for (const c of this.#names) if (overlap(c, place) * 2 > size) return true;
    for (const c of this.#times) if (overlap(c, place) > 0 && size - overlap(c, place) < BESIDE_TIME) return true;
    return false;
  }
}

/** Labels without those that only stand in the name of a body: "Kind en Gezin" tells of no families. */
export function outsideNames(labels: readonly LabelHit[], { tokens, hits }: BlockView): readonly LabelHit[] {
  if (labels.length === 0 || !hits.some(({ group }) => group === 'name')) return labels;
  const names = hits.filter(({ group }) => group === 'name');
  return labels.filter(
    ({ start, end }) =>
      !names.some(({ from, to }) => start >= (tokens[from]?.start ?? 0) && end <= (tokens[to - 1]?.end ?? 0)),
  );
}
