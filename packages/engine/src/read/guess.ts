import type { Block } from './blocks.js';
import { hitsWithin } from './hits.js';
import { isInfinitive, isKnownInfinitive } from './asks.js';
import type { PhraseHit } from './phrases.js';
import type { Token } from './tokens.js';
import { tokenAt } from './tokens.js';

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
const OWNS =
  /^(?:bent?|hebt?|kan|kunt?|beschikt?|kent?|spreekt?|wilt?|houdt?|bezit|begrijpt?|verstaat|durft?|komt|voldoet)$/;
/** Verbs by which the reader gets something. */
const RECEIVES = /^(?:krijgt|ontvangt|geniet|verdient|mag|kiest)$/;
const READER = /^(?:je|u|jij|ge|jou)$/;
const WE = /^(?:wij|we|ons|onze)$/;
const SAYS_NEED = /^(?:preferred|required|trainable|not-required):/;
const ASKED = /^(?:diploma|registration|criminal-record|medical|work-permit|experience):/;
const GIVEN = /^(?:offer|contract):/;
const LICENCE = /^(?:rijbewijs|nederlands|frans|engels)$/;
/** So many blocks after a heading are looked at. */
const REACH = 8;

/** Infinitives of what somebody is or has. */
const STATE = /^(?:hebben|zijn|kunnen|willen|worden|blijven|weten|kennen|moeten|beheersen|begrijpen|voldoen)$/;

/** What one block of text speaks of by its words; `null` when that does not show. */
function votesFor(tokens: readonly Token[], hits: readonly PhraseHit[], block: Block): Guess | null {
  const from = tokenAt(tokens, block.start);
  const to = tokenAt(tokens, block.end);
  const words = tokens.slice(from, to).filter((t) => t.word);
  const [first = '', second = ''] = words.map((t) => t.text);
  if (tokens[to - 1]?.text === '?') return null;
  const own = hitsWithin(hits, from, to);
  const has = (group: RegExp): boolean => own.some((h) => group.test(h.group));
  if (READER.test(first) && RECEIVES.test(second)) return 'offer';
  if (READER.test(first) && !OWNS.test(second)) return block.item && has(SAYS_NEED) ? 'profile' : 'tasks';
  if ((block.item && has(SAYS_NEED)) || READER.test(first)) return 'profile';
  if (WE.test(first)) return 'about';
  const asked = has(ASKED) || words.some((t) => LICENCE.test(t.text));
  if (asked && !has(/^offer:/)) return 'profile';
  if (has(GIVEN) || words.some((t) => t.text === 'euro' || t.text === '€')) return asked ? null : 'offer';
  if (!block.item) return null;
  if (READER.test(second)) return OWNS.test(first) ? 'profile' : 'tasks';
  const ends = words.findLast((t) => t.text.length > 2)?.text ?? '';
  const acts = words.slice(1).some((t) => isKnownInfinitive(t.text) && !STATE.test(t.text));
  return acts || isInfinitive(ends) || (isInfinitive(first) && words.length > 1) ? 'tasks' : null;
}

const LONG_PARAGRAPH = 150;
const SENTENCE_VOTES = 6;
const GIVES = /^(?:bieden|bied|geven|geef|betalen|voorzien|zorgen|zorg|nemen)$/;
const ASKS = /^(?:vragen|vraag|verwachten|verwacht|zoeken|zoek)$/;
/** So far into a sentence its subject is looked for. */
const SUBJECT_WITHIN = 8;

/** What the sentences of a paragraph speak of, by the verb beside the reader. */
function votesOfParagraph(tokens: readonly Token[], hits: readonly PhraseHit[], block: Block): (Guess | null)[] {
  const from = tokenAt(tokens, block.start);
  const to = tokenAt(tokens, block.end);
  const votes: (Guess | null)[] = [];
  for (let start = from; start < to && votes.length < SENTENCE_VOTES;) {
    let end = start;
    while (end < to && !/^[.!?]$/.test(tokens[end]?.text ?? '')) end++;
    votes.push(
      tokens[end]?.text === '?' ? null : voteOfSentence(tokens.slice(start, end), hitsWithin(hits, start, end)),
    );
    start = end + 1;
  }
  return votes;
}

function voteOfSentence(own: readonly Token[], hits: readonly PhraseHit[]): Guess | null {
  const words = own.flatMap((t) => (t.word ? [t.text] : []));
  const [first = '', second = ''] = words;
  const has = (group: RegExp): boolean => hits.some((h) => group.test(h.group));
  if (WE.test(first) || WE.test(second)) {
    const verb = WE.test(first) ? second : first;
    return GIVES.test(verb) ? 'offer' : ASKS.test(verb) ? 'profile' : 'about';
  }
  const at = words.slice(0, SUBJECT_WITHIN).findIndex((w) => /^(?:je|jij|u|ge)$/.test(w));
  const verb = at < 0 ? '' : at === 0 ? second : (words[at - 1] ?? '');
  if (RECEIVES.test(verb) || has(GIVEN)) return 'offer';
  if (has(ASKED) || has(SAYS_NEED)) return 'profile';
  if (at < 0) return null;
  return OWNS.test(verb) ? 'profile' : 'tasks';
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
