import { Kind } from './kinds.js';
import type { Piece, Sentence } from './parts.js';
import { countOther } from './stretch.js';
import type { Token } from './tokens.js';
import { trimmedUnit } from './unit.js';
import type { Unit } from './unit.js';
import { isA, wordTest } from './word.js';

/** How far into its sentence "iemand die" may stand: "wat we wel zoeken: iemand die …". */
const WITHIN = 8;
const SHORT_VERB = wordTest(
  /^(?:is|was|kan|wil|durft?|mag|zal|kunt|zijn|hebben|kunnen|gaat|doet|ziet|weet|kent|houdt|heeft)$/,
);

const SOMEONE = wordTest(
  /^(?:iemand|mensen|collega|collegas|persoon|personen|kandidaat|leerling|leerlingen|student|studenten|medewerker|medewerkers|duizendpoot)$/,
);
/** Right after these it is whom the sentence looks for, however far in: "…, dus zoeken we iemand die …". */
const SEEKS = wordTest(/^(?:we|wij|ik|zoek|zoeken|naar)$/);
/** Words between whom is sought and "die": "leerlingen vanaf 16 jaar die …". */
const BETWEEN = 3;

/** Token after "iemand die"; -1 when the sentence does not say so. */
function afterSomeone(tokens: readonly Token[], { from, to }: Sentence): number {
  for (let t = from; t < to; t++) {
    if (t >= from + WITHIN && !SEEKS.of(tokens[t - 1])) continue;
    // "Je zit naast iemand die bang is": whom the reader has to do with.
    if (!SOMEONE.of(tokens[t]) || (t > from && isA(tokens[t - 1], Kind.preposition) && tokens[t - 1]?.text !== 'naar'))
      continue;
    const reach = t === from ? BETWEEN : 0;
    for (let die = t + 1; die <= t + 1 + reach && die < to; die++) if (tokens[die]?.text === 'die') return die + 1;
  }
  return -1;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (isA(tokens[t], Kind.verb) || SHORT_VERB.of(tokens[t])) return true;
  return false;
}

/** "Beleefd, rustig, iemand die …": qualities named in a row before whom is sought. */
function qualitiesBefore(
  tokens: readonly Token[],
  { pieces }: Sentence,
  start: number,
): { from: number; to: number }[] {
  const row = pieces.filter((p) => p.to <= start - 2);
  const next = pieces.find((p) => p.from < start && p.to >= start);
  const plain = row.every((p) => p.to - p.from <= 2 && !p.sub && !hasVerb(tokens, p.from, p.to));
  return next?.sep === ',' && plain ? row : [];
}

/** ", ook | als …", ", ook op dagen …" */
const opensAdjunct = (tokens: readonly Token[], { from, to }: Piece): boolean =>
  tokens[from]?.text === 'ook' && (to === from + 1 || isA(tokens[from + 1], Kind.preposition | Kind.opener));

const NOBODY: readonly Unit[] = [];

/**
 * What is asked of "iemand die …, … en …": each clause with a verb is one thing. What has no verb waits for the next
 * verb ("tegen lawaai, warmte en kou kan"), or belongs to the clause before it. `goesOn`: the sentence before told of the one
 * who is sought, and "Die …" goes on about the same person.
 */
export function someoneUnits(tokens: readonly Token[], sentence: Sentence, goesOn = false): readonly Unit[] {
  const start = goesOn && tokens[sentence.from]?.text === 'die' ? sentence.from + 1 : afterSomeone(tokens, sentence);
  if (start < 0) return NOBODY;
  const spans: { from: number; to: number; closed: boolean }[] = [];
  const before = qualitiesBefore(tokens, sentence, start);
  let adjunct = false;
  for (const piece of sentence.pieces) {
    if (piece.to <= start || piece.aside) continue;
    // "… geduldig is, ook als er een ei op de grond ligt": when it is so.
    adjunct = opensAdjunct(tokens, piece) || (adjunct && piece.sub && tokens[piece.from]?.text !== 'die');
    if (adjunct && spans.length > 0) continue;
    const from = Math.max(start, piece.from);
    const words = countOther(tokens, from, piece.to, Kind.empty);
    const closed = hasVerb(tokens, from, piece.to);
    const last = spans.at(-1);
    const joins = last && (!last.closed || (!closed && words <= 1) || (piece.sub && tokens[from]?.text !== 'die'));
    if (joins) Object.assign(last, { to: piece.to, closed: last.closed || closed });
    else spans.push({ from, to: piece.to, closed });
  }
  return [...before, ...spans].flatMap(({ from, to }) => {
    const first = tokens[from]?.text === 'die' ? from + 1 : from;
    return trimmedUnit(tokens, first, to, false) ?? [];
  });
}
