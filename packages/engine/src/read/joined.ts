import { unitOf } from './unit.js';
import type { Unit } from './unit.js';

/** Members of a row stand so many tokens apart at most: a comma and an article. */
const MEMBER_GAP = 3;

/**
 * Phrases with the members of a row that say nothing of their own joined to what they go with: "je maakt zalven, siropen en
 * capsules". A member with a label of its own is a demand of its own. `idOf`: the competence of a phrase's label.
 */
export function joinedUnits(units: readonly Unit[], idOf: (unit: Unit) => string | undefined): readonly Unit[] {
  if (units.length < 2) return units;
  const joined: Unit[] = [];
  // A row of nouns alone names as many things: "sondes, stoma's en insulines".
  let verbal = false;
  for (const unit of units) {
    const last = joined.at(-1);
    verbal ||= last?.verbal === true;
    const goesOn = last && verbal && unit.member && unit.from - last.to <= MEMBER_GAP;
    const own = goesOn ? idOf(unit) : undefined;
    if (goesOn && (own === undefined ? unit.member === 'thing' : own === idOf(last)))
      joined[joined.length - 1] = unitOf(last.from, unit.to, last.or, last.member, last.verbal);
    else joined.push(unit);
  }
  return joined;
}
