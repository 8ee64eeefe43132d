import { empty } from './data/words.data.js';
import { mayBeVerb } from './parts.js';
import type { Sentence } from './parts.js';
import type { Token } from './tokens.js';
import { trimmedUnit } from './units.js';
import type { Unit } from './units.js';

/** How far into its sentence "iemand die" may stand: "wat we wel zoeken: iemand die …". */
const WITHIN = 8;
const SHORT_VERB = /^(?:is|was|kan|wil|durft?|mag|zal|kunt|zijn|hebben|kunnen|gaat|doet|ziet|weet|kent|houdt|heeft)$/;

const SOMEONE =
  /^(?:iemand|mensen|collega|collegas|persoon|personen|kandidaat|leerling|leerlingen|student|studenten|medewerker|medewerkers|duizendpoot)$/;
/** Words between whom is sought and "die": "leerlingen vanaf 16 jaar die …". */
const BETWEEN = 3;

/** Token after "iemand die"; -1 when the sentence does not say so. */
function afterSomeone(tokens: readonly Token[], { from, to }: Sentence): number {
  for (let t = from; t < Math.min(to, from + WITHIN); t++) {
    if (!SOMEONE.test(tokens[t]?.text ?? '')) continue;
    const reach = t === from ? BETWEEN : 0;
    for (let die = t + 1; die <= t + 1 + reach && die < to; die++) if (tokens[die]?.text === 'die') return die + 1;
  }
  return -1;
}

const isVerb = (word: string): boolean => SHORT_VERB.test(word) || mayBeVerb(word);

/** "Beleefd, rustig, iemand die …": qualities named in a row before whom is sought. */
function qualitiesBefore(
  tokens: readonly Token[],
  { pieces }: Sentence,
  start: number,
): { from: number; to: number }[] {
  const row = pieces.filter((p) => p.to <= start - 2);
  const next = pieces.find((p) => p.from < start && p.to >= start);
  const plain = row.every(
    (p) => p.to - p.from <= 2 && !p.sub && !tokens.slice(p.from, p.to).some((t) => isVerb(t.text)),
  );
  return next?.sep === ',' && plain ? row : [];
}

/**
 * What is asked of "iemand die …, … en …": each clause with a verb is one thing. What has no verb waits for the next
 * verb ("tegen lawaai, warmte en kou kan"), or belongs to the clause before it.
 */
export function someoneUnits(tokens: readonly Token[], sentence: Sentence): Unit[] {
  const start = afterSomeone(tokens, sentence);
  if (start < 0) return [];
  const spans: { from: number; to: number; closed: boolean }[] = [];
  const before = qualitiesBefore(tokens, sentence, start);
  for (const piece of sentence.pieces) {
    if (piece.to <= start || piece.aside) continue;
    const from = Math.max(start, piece.from);
    const words = tokens.slice(from, piece.to).flatMap((t) => (t.word && !empty.has(t.text) ? [t.text] : []));
    const closed = tokens.slice(from, piece.to).some((t) => isVerb(t.text));
    const last = spans.at(-1);
    const joins =
      last && (!last.closed || (!closed && words.length <= 1) || (piece.sub && tokens[from]?.text !== 'die'));
    if (joins) Object.assign(last, { to: piece.to, closed: last.closed || closed });
    else spans.push({ from, to: piece.to, closed });
  }
  return [...before, ...spans].flatMap(({ from, to }) => {
    const first = tokens[from]?.text === 'die' ? from + 1 : from;
    return trimmedUnit(tokens, first, to, false) ?? [];
  });
}
