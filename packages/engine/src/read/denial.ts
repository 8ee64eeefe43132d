import { pronounAt } from './clauses.js';
import { Kind } from './kinds.js';
import type { Sentence } from './parts.js';
import { holdsKind, wordsInto } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

/** Verbs that with "niet" or "geen" say that somebody does well: "je schuwt … niet", "je laat niemand in de steek". */
const PRAISED = wordTest(
  /^(?:schuwt?|vergeet|laat|verliest?|mist?|aarzelt?|twijfelt?|schrikt?|wijkt?|bent?|hebt?|zit|kijkt?|stopt?|raakt?|houdt?|weigert?|loopt?|moet|hoeft?|kan|kunt|wil)$/,
);
/** What may follow "niet" at the end of a clause: a particle, the rest of the verb, or a place. */
const AFTER_NOT = wordTest(
  /^(?:op|aan|uit|in|mee|over|toe|af|voor|klaar|terug|rond|bij|door|weg|zelf|hier|nog|meer|te|doen|\p{L}{3,}en)$/u,
);
/** Phrases in which "niet" denies nothing. */
const NO_DENIAL = wordTest(
  /^(?:alleen|enkel|uitsluitend|zomaar|meteen|altijd|zelden|vies|bang|te|uit|gauw|snel|onder|zonder)$/,
);
const LAST_WORDS = 2;

/** After "geen" these are praise, or speak of the work as a whole: "geen dag is dezelfde", "geen schrik van bloed". */
const NO_TASK = wordTest(
  /^(?:een|twee|enkele|enkel|dag|dagen|schrik|angst|vrees|moeite|probleem|problemen|stress|paniek|nood|zin|is|zijn)$/,
);

const SAME = wordTest(/^(?:is|zijn|hetzelfde|dezelfde)$/);

/** Whether a phrase without a subject names what is not among the tasks: "geen maaltijden bereiden". */
function deniesItem(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text !== 'geen' || NO_TASK.of(tokens[from + 1])) return false;
  for (let t = from; t < to; t++) if (isA(tokens[t], Kind.reader) || SAME.of(tokens[t])) return false;
  return true;
}

const NOT = wordTest(/^(?:niet|nooit|nie)$/);

/**
 * Whether a clause says what the reader does not do: "je geeft geen medicatie", "je wast de mensen niet", "je mag ze niet
 * toedienen". Only the tasks are denied so; in a profile "je laat je niet opjagen" is praise.
 */
function deniesTask(tokens: readonly Token[], from: number, to: number): boolean {
  if (!holdsKind(tokens, from, to, Kind.denial)) return false;
  const words = wordsInto([], tokens, from, to);
  const subject = words.findIndex((w) => isA(w, Kind.reader));
  const verb = subject < 0 ? words[0] : subject === 0 ? words[1] : words[subject - 1];
  if (PRAISED.of(verb)) return false;
  const none = words.findIndex((w) => w.text === 'geen');
  if (none >= 0) return none > 0 && none <= words.findIndex((w) => w.text === (verb?.text ?? '')) + 3;
  const not = words.findIndex((w) => NOT.of(w));
  if (not < 1 || NO_DENIAL.of(words[not + 1])) return false;
  const rest = words.slice(not + 1);
  return rest.length <= LAST_WORDS && rest.every((w) => AFTER_NOT.of(w));
}

/** Whether the clause around a token says what the reader does not do. */
export function isDeniedAt(tokens: readonly Token[], sentences: readonly Sentence[], token: number): boolean {
  const own = sentences.find((s) => token >= s.from && token < s.to);
  if (own === undefined || (own.kinds & Kind.denial) === 0) return false;
  const piece = own.pieces.find((p) => token >= p.from && token < p.to);
  if (piece === undefined) return false;
  // "… en dient geen medicatie toe" goes on with the reader; "bezorgen je geen rillingen" has another subject.
  const others = (piece.kinds & Kind.reader) !== 0;
  const item = pronounAt(tokens, piece) < 0 && (others || tokens[piece.from]?.text === 'geen');
  return (item ? deniesItem : deniesTask)(tokens, piece.from, piece.to);
}
