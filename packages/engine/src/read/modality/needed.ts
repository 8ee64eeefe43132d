import { Kind } from '../kinds.js';
import { wordTest, isA } from '../word.js';
import { deniedBefore, first, has, is, isOurs, verbAt } from './clause.js';
import type { Clause, Said } from './clause.js';

const MAKES = wordTest(/^maken$/);
const TO = wordTest(/^te$/);
const HOEVEN = wordTest(/^(?:hoef|hoeft|hoeven)$/);

/** The verb beside the reader. */
function readerVerb({ tokens, from, to }: Clause): number {
  for (let t = from + 1; t < to; t++) if (isA(tokens[t], Kind.reader)) return t - 1;
  return to - 1;
}

/** "is geen vereiste", "van geen belang", "mag niet ontbreken". */
export function needed(clause: Clause): Said | null {
  const left = isLeft(clause);
  if (left >= 0) return { family: 'not-task', from: left, to: clause.to };
  const others = othersOnly(clause);
  if (others !== null) return others;
  if (!has(clause, 'denials')) return null;
  // "Met palliatieve zorg krijg je hier niet te maken."
  if (clause.reader && MAKES.of(clause.tokens[clause.to - 1]) && TO.of(clause.tokens[clause.to - 2]))
    return { family: 'not-task', from: readerVerb(clause), to: clause.to };
  // "Zonder kennis van wondzorg red je het hier niet."
  if (clause.tokens[clause.from]?.text === 'zonder' && clause.reader && is(clause.tokens[clause.to - 1], 'denials'))
    return { family: 'required', from: readerVerb(clause), to: clause.to };
  const strict = first(clause, 'strictness');
  if (strict >= 0 && deniedBefore(clause, strict) >= 0) {
    return { family: 'required', from: verbAt(clause, strict), to: strict + 1 };
  }
  let hoeven = clause.from;
  while (hoeven < clause.to && !HOEVEN.of(clause.tokens[hoeven])) hoeven++;
  if (hoeven < clause.to) {
    const no = first(clause, 'denials');
    return { family: 'not-required', from: Math.min(hoeven, no), to: Math.max(hoeven, no) + 1 };
  }
  // "Wonden hechten, dat mag je zelfs niet."
  if (is(clause.tokens[clause.from], 'pointers') && clause.reader && is(clause.tokens[clause.to - 1], 'denials'))
    return { family: 'not-task', from: clause.from, to: clause.to };
  // "als er geen zorg nodig is" tells of a situation; "hebt geen handje nodig" of somebody who manages.
  if (clause.piece.sub || isA(clause.tokens[clause.from], Kind.verb)) return null;
  const asking = isOurs(clause) ? first(clause, 'asks') : -1;
  if (asking >= 0) {
    const no = first(clause, 'denials');
    return { family: 'not-required', from: Math.min(asking, no), to: Math.max(asking, no) + 1 };
  }
  for (let t = first(clause, 'needs'); t >= 0; t = first(clause, 'needs', t + 1)) {
    const before = deniedBefore(clause, t);
    const after = before < 0 && is(clause.tokens[clause.to - 1], 'denials') ? clause.to - 1 : -1;
    if (before < 0 && after < 0) continue;
    // "daar hou je je niet mee bezig"
    const points = is(clause.tokens[clause.from], 'pointers');
    const from = points ? clause.from : Math.min(verbAt(clause, t), before < 0 ? t : before);
    return { family: 'not-required', from, to: Math.max(t, after) + 1 };
  }
  return null;
}

const ONLY = wordTest(/^(?:alleen|enkel|uitsluitend)$/);
const MAY = wordTest(/^(?:mogen|mag)$/);

/** "Alleen verpleegkundigen mogen | medicatie klaarzetten." */
function othersOnly({ tokens, from }: Clause): Said | null {
  if (!ONLY.of(tokens[from]) || !isA(tokens[from + 1], Kind.people) || !MAY.of(tokens[from + 2])) return null;
  return { family: 'not-task', from, to: from + 3 };
}

const LEAVES = wordTest(/^laat$/);
const STAYS = wordTest(/^(?:staan|liggen|rusten|over)$/);

/** Token of "laat" in "de afwas laat je staan"; -1 elsewhere. */
function isLeft({ tokens, from, to, reader }: Clause): number {
  if (!reader || !STAYS.of(tokens[to - 1])) return -1;
  for (let t = from + 1; t < to; t++) if (LEAVES.of(tokens[t])) return t;
  return -1;
}

/** "is bijzaak", "laat ons koud". */
export function indifferent(clause: Clause): Said | null {
  const at = first(clause, 'indifferences');
  if (at < 0 || (clause.piece.kinds & Kind.reader) !== 0) return null;
  if (clause.tokens[at]?.text === 'koud' && !isOurs(clause)) return null;
  return { family: 'not-required', from: verbAt(clause, at), to: at + 1 };
}
