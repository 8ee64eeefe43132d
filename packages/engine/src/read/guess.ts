import type { Block } from './blocks.js';
import { THIRD_PERSON } from './finite.js';
import { hitsWithin } from './hits.js';
import { Kind } from './kinds.js';
import type { PhraseHit } from './phrases.js';
import type { Token } from './tokens.js';
import { wordsInto } from './stretch.js';
import { tokenAt } from './tokens.js';
import { isA, wordTest } from './word.js';

/** The parts that a list shows by its own words. */
export type Guess = 'tasks' | 'profile' | 'offer' | 'about';

/** What a list under a heading looks like, and how sure that is. */
export interface Guessed {
  readonly part: Guess;
  readonly votes: number;
  /** Share of the blocks that voted for it, of those that voted. */
  readonly share: number;
}

/** Verbs by which the reader is or has something. */
const OWNS = wordTest(
  /^(?:bent?|hebt?|kan|kunt?|beschikt?|kent?|spreekt?|wilt?|houdt?|bezit|begrijpt?|verstaat|durft?|komt|voldoet)$/,
);
/** Verbs by which the reader gets something. */
const RECEIVES = wordTest(/^(?:krijgt|ontvangt|geniet|verdient|mag|kiest)$/);
const READER = wordTest(/^(?:je|u|jij|ge|jou)$/);
const WE = wordTest(/^(?:wij|we|ons|onze)$/);
const SAYS_NEED: ReadonlySet<string> = new Set(['preferred', 'required', 'trainable', 'not-required']);
const ASKED: ReadonlySet<string> = new Set([
  'diploma',
  'registration',
  'criminal-record',
  'medical',
  'work-permit',
  'experience',
]);
const GIVEN: ReadonlySet<string> = new Set(['offer', 'contract']);
const LICENCE = wordTest(/^(?:rijbewijs|nederlands|frans|engels)$/);
/** So many blocks after a heading are looked at. */
const REACH = 8;

/** Infinitives of what somebody is or has. */
const STATE = wordTest(
  /^(?:hebben|zijn|kunnen|willen|worden|blijven|weten|kennen|moeten|beheersen|begrijpen|voldoen)$/,
);

/** Words that only what is asked of somebody has: "geduld", "een hart voor ouderen", "teamgeest". */
const NAMES_QUALITY = wordTest(
  /^(?:geduld\p{L}*|hart|humor|empathi\p{L}*|discreet|discretie|stipt\p{L}*|eerlijk\p{L}*|flexib\p{L}*|vriendelijk\p{L}*|\p{L}+(?:heid|zin|geest|bestendig|vaardig|gericht))$/u,
);
const NOT_QUALITY = wordTest(
  /^(?:veiligheid|gezondheid|werkzekerheid|zekerheid|mogelijkheid|overheid|gelegenheid|eenheid|tijd)$/,
);

/** A line of so few words names a quality, and tells nothing about it. */
const SHORT = 6;
const namesQuality = (words: readonly Token[]): boolean => words.some((t) => NAMES_QUALITY.of(t) && !NOT_QUALITY.of(t));

const MONEY = wordTest(/^(?:euro|€)$/);
const OFFER: ReadonlySet<string> = new Set(['offer']);

const hasKind = (hits: readonly PhraseHit[], kinds: ReadonlySet<string>): boolean =>
  hits.some((hit) => kinds.has(hit.kind));

/** "Waterkannen ronddragen", "bed afhalen en weer opmaken": a line that is an act, with nobody who does it. */
function namesAct(words: readonly Token[]): boolean {
  let acts = false;
  for (let w = 0; w < words.length; w++) {
    const word = words[w];
    if (WE.of(word) || THIRD_PERSON.of(word)) return false;
    acts ||= w > 0 && isA(word, Kind.act) && !STATE.of(word) && words[w - 1]?.text !== 'te';
  }
  return acts;
}

/** What one block of text speaks of by its words; `null` when that does not show. */
function votesFor(tokens: readonly Token[], hits: readonly PhraseHit[], block: Block): Guess | null {
  const from = tokenAt(tokens, block.start);
  const to = tokenAt(tokens, block.end);
  if (tokens[to - 1]?.text === '?') return null;
  const words = wordsInto([], tokens, from, to);
  const [first, second] = words;
  const own = hitsWithin(hits, from, to);
  const reader = READER.of(first);
  if (reader && RECEIVES.of(second)) return 'offer';
  const needs = block.item && hasKind(own, SAYS_NEED);
  if (reader && !OWNS.of(second)) return needs ? 'profile' : 'tasks';
  if (needs || reader) return 'profile';
  if (WE.of(first)) return 'about';
  const asked = hasKind(own, ASKED) || words.some((t) => LICENCE.of(t));
  if (asked && !hasKind(own, OFFER)) return 'profile';
  if (hasKind(own, GIVEN) || words.some((t) => MONEY.of(t))) return asked ? null : 'offer';
  if (!block.item) return namesAct(words) ? 'tasks' : words.length <= SHORT && namesQuality(words) ? 'profile' : null;
  if (READER.of(second)) return OWNS.of(first) ? 'profile' : 'tasks';
  const acts = words.some((t, i) => i > 0 && isA(t, Kind.act) && !STATE.of(t) && !isA(words[i - 1], Kind.preposition));
  if (!acts && namesQuality(words)) return 'profile';
  const at = words.findLastIndex((t) => t.text.length > 2);
  // "een hart voor ouderen" ends in people, and in no act.
  const ends = isA(words[at - 1], Kind.preposition) || isA(words[at], Kind.people) ? undefined : words[at];
  return acts || isA(ends, Kind.infinitive) || (isA(first, Kind.infinitive) && words.length > 1) ? 'tasks' : null;
}

const LONG_PARAGRAPH = 150;
const SENTENCE_VOTES = 6;
const GIVES = wordTest(/^(?:bieden|bied|geven|geef|betalen|voorzien|zorgen|zorg|nemen)$/);
const ASKS = wordTest(/^(?:vragen|vraag|verwachten|verwacht|zoeken|zoek)$/);
const SUBJECT = wordTest(/^(?:je|jij|u|ge)$/);
const ENDS = wordTest(/^[.!?]$/);
/** So far into a sentence its subject is looked for. */
const SUBJECT_WITHIN = 8;

/** What the sentences of a paragraph speak of, by the verb beside the reader. */
function votesOfParagraph(tokens: readonly Token[], hits: readonly PhraseHit[], block: Block): (Guess | null)[] {
  const from = tokenAt(tokens, block.start);
  const to = tokenAt(tokens, block.end);
  const votes: (Guess | null)[] = [];
  for (let start = from; start < to && votes.length < SENTENCE_VOTES;) {
    let end = start;
    while (end < to && !ENDS.of(tokens[end])) end++;
    const words = wordsInto([], tokens, start, end);
    votes.push(tokens[end]?.text === '?' ? null : voteOfSentence(words, hitsWithin(hits, start, end)));
    start = end + 1;
  }
  return votes;
}

function voteOfSentence(words: readonly Token[], hits: readonly PhraseHit[]): Guess | null {
  const [first, second] = words;
  if (first?.text === 'iemand' || (words.length <= SHORT && namesQuality(words))) return 'profile';
  if (WE.of(first) || WE.of(second)) {
    const verb = WE.of(first) ? second : first;
    return GIVES.of(verb) ? 'offer' : ASKS.of(verb) ? 'profile' : 'about';
  }
  let at = 0;
  while (at < words.length && at < SUBJECT_WITHIN && !SUBJECT.of(words[at])) at++;
  const found = at < words.length && at < SUBJECT_WITHIN;
  const verb = !found ? undefined : at === 0 ? second : words[at - 1];
  if (RECEIVES.of(verb) || hasKind(hits, GIVEN)) return 'offer';
  if (hasKind(hits, ASKED) || hasKind(hits, SAYS_NEED)) return 'profile';
  if (!found) return null;
  return OWNS.of(verb) ? 'profile' : 'tasks';
}

/** A short line votes as an item does, a longer paragraph sentence by sentence. */
function paragraphVotes(tokens: readonly Token[], hits: readonly PhraseHit[], block: Block): (Guess | null)[] {
  const long = block.end - block.start > LONG_PARAGRAPH;
  return long ? votesOfParagraph(tokens, hits, block) : [votesFor(tokens, hits, block)];
}

/** What the blocks after heading `i` speak of, up to the first that `stops`. */
export function guessAfter(
  tokens: readonly Token[],
  hits: readonly PhraseHit[],
  blocks: readonly Block[],
  i: number,
  stops: (index: number) => boolean,
): Guessed | null {
  const votes = { tasks: 0, profile: 0, offer: 0, about: 0 };
  let cast = 0;
  for (let at = i + 1; at < Math.min(blocks.length, i + 1 + REACH); at++) {
    if (at > i + 1 && stops(at)) break;
    const block = blocks[at] as Block;
    const parts = block.item ? [votesFor(tokens, hits, block)] : paragraphVotes(tokens, hits, block);
    for (const part of parts) {
      if (part === null) continue;
      votes[part]++;
      cast++;
    }
  }
  const order: readonly Guess[] = ['tasks', 'profile', 'offer', 'about'];
  const best = order.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return cast === 0 ? null : { part: best, votes: votes[best], share: votes[best] / cast };
}
