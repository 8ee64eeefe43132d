import { wantedFrom } from './clauses.js';
import { others } from './data/words.data.js';
import { Kind } from './kinds.js';
import { ACT_NOUN, THIRD_PERSON } from './finite.js';
import { tellsOfApplicants } from './idle.js';
import type { Piece, Sentence } from './parts.js';
import type { Part } from './sections.js';
import { holdsKind, wordsInto } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, WordTest, wordTest } from './word.js';

export { isInfinitive, isKnownInfinitive } from './kinds.js';

const STATES = wordTest(
  /^(?:is|zijn|heeft|werkt|werken|telt|biedt|zoekt|wordt|worden|staat|staan|komen|komt|zitten|zit|bereidt|koken|gaat|doen)$/,
);
const DETERMINED = new WordTest((word) => others.has(word) || word === 'het' || word === 'de');
const ARTICLE = wordTest(/^(?:de|het|een|onze|ons)$/);

/** "en zijn omgeving", "met zijn familie": somebody's, and no verb. */
const isTheir = (words: readonly Token[], w: number): boolean =>
  words[w]?.text === 'zijn' && isA(words[w - 1], Kind.wordSeparator | Kind.preposition);

/** "Dagcentrum De Wilg is er voor …": a sentence about somebody else. */
function isStatement(words: readonly Token[], item: boolean): boolean {
  let verb = 0;
  while (verb < words.length && (!STATES.of(words[verb]) || isTheir(words, verb))) verb++;
  if (verb > 4 || words.length - verb <= 2) return false;
  const determined = DETERMINED.of(words[0]);
  // "zelfstandig werken in een klein team": in a list this is an infinitive, not what somebody does.
  if (item && isA(words[verb], Kind.infinitive) && (!determined || isA(words.at(-1), Kind.act))) return false;
  // "de staat van de bedden nakijken": right after an article stands no verb.
  return determined && !ARTICLE.of(words[0]) ? verb > 0 : verb > 1;
}

const ROW = 3;
const ROW_WORDS = 3;

/** "Toiletten, insulines, verbanden, stomazorg": a sentence that is nothing but a row names what is done. */
function isRow({ pieces }: Sentence): boolean {
  let row = 0;
  for (const { from, to, sep, sub, kinds } of pieces) {
    if (sep === ':') break;
    if (sub || to - from > ROW_WORDS || (kinds & Kind.other) !== 0) return false;
    row++;
  }
  return row >= ROW;
}

/** Token of the colon in a sentence; its end when it has none. */
function colonOf(tokens: readonly Token[], { from, to }: Sentence): number {
  for (let t = from; t < to; t++) if (tokens[t]?.text === ':') return t;
  return to;
}

/** "Je maakt een inschatting: is dit veilig?": a statement, and its question after a colon. */
export function statesFirst(tokens: readonly Token[], sentence: Sentence): boolean {
  const colon = colonOf(tokens, sentence);
  if (colon === sentence.to || isA(tokens[sentence.from + 1], Kind.reader)) return false;
  return holdsKind(tokens, sentence.from, colon, Kind.reader);
}

/** "Onze zorgkundigen nemen een deel over; | jij volgt hen op": what the reader does beside others. */
const turnsToReader = (tokens: readonly Token[], { pieces }: Sentence): boolean =>
  pieces.some(({ from, sep }) => (sep === ';' || sep === ':' || sep === 'maar') && isA(tokens[from], Kind.reader));

/** Words after which an infinitive is no act of its own: "om te …", "kunnen …". */
const LEADS_ON = wordTest(/^(?:te|om|die|dat|waar|wie|ons|er|ze|zij)$/);

const OF_OTHERS = wordTest(/^(?:vallen|gebeuren|horen|doen|komen|wonen|leven|werken|staan|liggen|gaan)$/);
const AFTER_ACT = Kind.preposition | Kind.wordSeparator | Kind.adverb | Kind.question | Kind.act | Kind.opener;

/** "Zalfjes maken in ons labo", "het nemen van parameters": an act that nobody is named for, up to a colon. */
function namesAct(tokens: readonly Token[], { from, to }: Sentence): boolean {
  let acts = false;
  for (let t = from; t < to && tokens[t]?.text !== ':'; t++) {
    if (LEADS_ON.of(tokens[t])) return acts;
    if (THIRD_PERSON.of(tokens[t]) || OF_OTHERS.of(tokens[t])) return false;
    if (!isA(tokens[t], Kind.act)) continue;
    // "de diensten houden een huis", "die doen de collega's": an infinitive has its object before it.
    if (t + 1 < to && isA(tokens[t + 1], Kind.word) && !isA(tokens[t + 1], AFTER_ACT)) return acts;
    acts = true;
  }
  return acts;
}

const OF = wordTest(/^(?:van|op|bij|met|voor|aan|tijdens|volgens)$/);

/** "Toezicht op de speelplaats", "dagelijkse controle van de voorraad": a sentence that is an act, named by a noun. */
function namesActByNoun(tokens: readonly Token[], { from, to, kinds }: Sentence): boolean {
  if ((kinds & Kind.we) !== 0) return false;
  let acts = -1;
  for (let t = from; t < to; t++) {
    if (THIRD_PERSON.of(tokens[t])) return false;
    if (acts < 0 && t < from + NOUN_WITHIN && ACT_NOUN.of(tokens[t])) acts = t;
  }
  if (acts < 0 || isA(tokens[from], Kind.preposition)) return false;
  for (let t = acts + 1; t < to; t++) if (OF.of(tokens[t])) return true;
  return false;
}

/** What a house does with these it does to whoever applies. */
const WANTS = wordTest(
  /^(?:verwacht|verwachten|vragen|vraag|zoeken|willen|wensen|eisen|verlangen|hopen|rekenen|vinden|waarderen)$/,
);

const TOGETHER = wordTest(/^(?:samen|dat)$/);

/** "Zo houden we de mensen in hun buurt": the house is the subject, after its verb. */
function tellsOfHouse(tokens: readonly Token[], { from, to, kinds }: Piece): boolean {
  if ((kinds & Kind.we) === 0) return false;
  let house = false;
  for (let t = from + 1; t < to; t++) {
    if (TOGETHER.of(tokens[t])) return false;
    house ||= isA(tokens[t], Kind.we) && isA(tokens[t - 1], Kind.infinitive) && !WANTS.of(tokens[t - 1]);
  }
  return house;
}

const INFINITIVE = Kind.infinitive;
/** So far into its sentence a noun of an act stands. */
const NOUN_WITHIN = 4;
const words: Token[] = [];

/** Whether the sentence speaks to or of the candidate, and not of the employer. `cued`: it says how much it asks. */
export function asks(tokens: readonly Token[], sentence: Sentence, part: Part, item: boolean, cued: boolean): boolean {
  const { kinds, end, pieces } = sentence;
  wordsInto(words, tokens, sentence.from, sentence.to);
  const [first] = words;
  const hasReader = (kinds & Kind.reader) !== 0;
  const [opening] = pieces;
  if (opening === undefined) return false;
  if (wantedFrom(tokens, opening) >= 0) return true;
  if (isA(first, Kind.we)) return cued;
  if (!hasReader && !cued && tellsOfHouse(tokens, opening)) return false;
  if (tellsOfApplicants(words, cued)) return false;
  if (!hasReader && !cued && isStatement(words, item)) return false;
  if (end === '?' && !statesFirst(tokens, sentence)) return false;
  if (item)
    return (
      cued ||
      hasReader ||
      (kinds & Kind.we) === 0 ||
      !holdsKind(tokens, sentence.from, colonOf(tokens, sentence), Kind.we)
    );
  if (isA(first, Kind.other)) return hasReader && (first?.text === 'dit' || turnsToReader(tokens, sentence));
  if (part === 'profile') return hasReader || cued || words.length <= 10 || pieces.length > 2;
  if (hasReader || isRow(sentence)) return true;
  if (cued || isA(words[words.length - 1], INFINITIVE) || isA(first, INFINITIVE) || end === '') return true;
  return namesAct(tokens, sentence) || namesActByNoun(tokens, sentence);
}
