import type { CompetenceHit } from './label-places.js';
import type { Token } from './tokens.js';
import { trimmedUnit } from './unit.js';
import type { Unit } from './unit.js';
import { wordTest } from './word.js';

const COORDINATOR = wordTest(/^(?:[,;/+&-]|en|of|maar)$/);
/** "Bewoners en hun familie": whose it is stands right before, so both are one object. */
const POINTS_BACK = wordTest(/^(?:hun|zijn|haar)$/);

/** Cuts a phrase at the comma, "en" or "of" between two labels. */
export function segmentsOf(tokens: readonly Token[], unit: Unit, hits: readonly CompetenceHit[]): Unit[] {
  const cuts: number[] = [];
  for (let i = 1; i < hits.length; i++) {
    const left = hits[i - 1];
    const right = hits[i];
    if (!left || !right) continue;
    for (let t = unit.to - 1; t > unit.from; t--) {
      const token = tokens[t];
      if (!token || token.start >= right.start || token.end <= left.end) continue;
      if (COORDINATOR.of(token) && !POINTS_BACK.of(tokens[t + 1])) {
        cuts.push(t);
        break;
      }
    }
  }
  const parts: Unit[] = [];
  let from = unit.from;
  for (const to of [...cuts, unit.to]) {
    const part = trimmedUnit(tokens, from, to, parts.length > 0);
    if (part) parts.push(part);
    from = to + 1;
  }
  return parts;
}
