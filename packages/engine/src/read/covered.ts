import type { LabelHit } from '../lexicon/scan.js';
import type { BlockView } from './conditions/found.js';
import type { SettledCondition } from './conditions/index.js';
import { Kind } from './kinds.js';
import { overlap } from './label-places.js';
import type { FoundOffer } from './offers.js';
import { tokenAt } from './tokens.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

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

/** Participles that say how something is: "verzorgde", "opgeruimde", "toegediende". */
const PARTICIPLE = wordTest(/^(?:\p{L}{0,6}ge\p{L}{3,}|(?:be|ver|ont|her)\p{L}{3,})(?:de|te)$/u);

/** Whether a label starts with a participle before a noun: "een verzorgde tuin" asks no care, "de toegediende medicatie" is no giving. */
function isDescribed(tokens: readonly Token[], { start }: LabelHit): boolean {
  const at = tokenAt(tokens, start);
  return PARTICIPLE.of(tokens[at]) && isA(tokens[at + 1], Kind.word) && !isA(tokens[at + 1], NO_NOUN);
}

const NO_NOUN = Kind.preposition | Kind.verb | Kind.reader | Kind.adverb;

/**
 * Labels that mean what they say: without those that only stand in the name of a body ("Kind en Gezin" tells of no families),
 * and those that describe a thing.
 */
export function meantLabels(labels: readonly LabelHit[], { tokens, hits }: BlockView): readonly LabelHit[] {
  if (labels.length === 0) return labels;
  const names = hits.filter(({ group }) => group === 'name');
  const inName = ({ start, end }: LabelHit): boolean =>
    names.some(({ from, to }) => start >= (tokens[from]?.start ?? 0) && end <= (tokens[to - 1]?.end ?? 0));
  return labels.filter((hit) => hit.kind === 'occupation' || !(inName(hit) || isDescribed(tokens, hit)));
}
