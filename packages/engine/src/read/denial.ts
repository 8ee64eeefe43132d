import { readers } from './data/words.data.js';
import type { Token } from './tokens.js';

/** Verbs that with "niet" or "geen" say that somebody does well: "je schuwt … niet", "je laat niemand in de steek". */
const PRAISED =
  /^(?:schuwt?|vergeet|laat|verliest?|mist?|aarzelt?|twijfelt?|schrikt?|wijkt?|bent?|hebt?|zit|kijkt?|stopt?|raakt?|houdt?|weigert?|loopt?|moet|hoeft?|kan|kunt|wil)$/;
/** What may follow "niet" at the end of a clause: a particle, the rest of the verb, or a place. */
const AFTER_NOT =
  /^(?:op|aan|uit|in|mee|over|toe|af|voor|klaar|terug|rond|bij|door|weg|zelf|hier|nog|meer|te|doen|\p{L}{3,}en)$/u;
/** Phrases in which "niet" denies nothing. */
const NO_DENIAL = /^(?:alleen|enkel|uitsluitend|zomaar|meteen|altijd|zelden|vies|bang|te|uit|gauw|snel|onder|zonder)$/;
const LAST_WORDS = 2;

/** After "geen" these are praise, or speak of the work as a whole: "geen dag is dezelfde", "geen schrik van bloed". */
const NO_TASK =
  /^(?:een|twee|enkele|enkel|dag|dagen|schrik|angst|vrees|moeite|probleem|problemen|stress|paniek|nood|zin|is|zijn)$/;

/** Whether a phrase without a subject names what is not among the tasks: "geen maaltijden bereiden". */
export function deniesItem(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text !== 'geen' || NO_TASK.test(tokens[from + 1]?.text ?? '')) return false;
  return !tokens.slice(from, to).some((t) => readers.has(t.text) || /^(?:is|zijn|hetzelfde|dezelfde)$/.test(t.text));
}

/**
 * Whether a clause says what the reader does not do: "je geeft geen medicatie", "je wast de mensen niet", "je mag ze niet
 * toedienen". Only the tasks are denied so; in a profile "je laat je niet opjagen" is praise.
 */
export function deniesTask(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).flatMap((t) => (t.word ? [t.text] : []));
  const subject = words.findIndex((w) => readers.has(w));
  const verb = subject < 0 ? (words[0] ?? '') : subject === 0 ? (words[1] ?? '') : (words[subject - 1] ?? '');
  if (PRAISED.test(verb)) return false;
  const none = words.indexOf('geen');
  if (none >= 0) return none > 0 && none <= words.indexOf(verb) + 3;
  const not = words.findIndex((w) => w === 'niet' || w === 'nooit' || w === 'nie');
  if (not < 1 || NO_DENIAL.test(words[not + 1] ?? '')) return false;
  const rest = words.slice(not + 1);
  return rest.length <= LAST_WORDS && rest.every((w) => AFTER_NOT.test(w));
}
