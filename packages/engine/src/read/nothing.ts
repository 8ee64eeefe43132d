import { FIELD_NAME_WORDS, fieldNames, leftovers, lightVerbs, vehicles } from './data/words.data.js';
import { ACT_NOUN, THIRD_PERSON } from './finite.js';
import { Kind } from './kinds.js';
import type { Sentence } from './parts.js';
import { isRole } from './role.js';
import type { Part } from './sections.js';
import { countOther, hasOther, holdsKind, lastWord } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, WordTest, wordTest } from './word.js';

/** "… en groeit naar B2": how well somebody speaks a language, told apart from its name. */
const LEVEL = /^(?:[abc][12]|groei|groeit|groeien|evolueert|evolueren|haalt|behaalt|naar|niveau|tot)$/;
/** Schools, diplomas and fields of study by how they end: "avondonderwijs", "masterdiploma", "gezondheidswetenschappen". */
const STUDY = /(?:onderwijs|diploma|getuigschrift|wetenschappen|licentiaats?)$/;
/** Numbers, hours and grades: "13.15", "d", "b1". */
const NUMBER = /^(?:\d[\d.,:u]*|[a-e]\d?)$/;

const LEFT = new WordTest((word) => leftovers.has(word) || LEVEL.test(word) || STUDY.test(word) || NUMBER.test(word));
const VEHICLE = wordTest(vehicles);
const FIELD_NAME = wordTest(fieldNames);

const LIGHT = wordTest(lightVerbs);
const DENIED = wordTest(/^(?:niet|nooit)$/);
const ENDS = wordTest(/^[.;:]$/);

/** "je werkt", "als je dat kent": a verb whose object a condition or a cue took, or that had none. */
function isLoneVerb(tokens: readonly Token[], at: number): boolean {
  if (!LIGHT.of(tokens[at]) || DENIED.of(tokens[at + 1]) || ENDS.of(tokens[at - 1])) return false;
  return isA(tokens[at - 2], Kind.reader) || isA(tokens[at - 1], Kind.reader) || isA(tokens[at + 1], Kind.reader);
}

/** Whether a phrase without a label is a leftover of a condition, a vehicle or the name of a field ("Vaktechnische competenties"). */
export function saysNothing(tokens: readonly Token[], from: number, to: number, title: string): boolean {
  if (isLoneVerb(tokens, from) && countOther(tokens, from, to) === 1) return true;
  let [left, role, vehicle] = [true, true, true];
  let count = 0;
  for (let t = from; t < to && (left || role || vehicle || count <= FIELD_NAME_WORDS); t++) {
    const token = tokens[t];
    if (!isA(token, Kind.word)) continue;
    count++;
    const small = isA(token, Kind.empty);
    left &&= isA(token, Kind.empty | Kind.preposition) || LEFT.of(token);
    role &&= small || isRole(token, title);
    vehicle &&= small || isA(token, Kind.preposition) || VEHICLE.of(token);
  }
  return left || role || vehicle || (count <= FIELD_NAME_WORDS && FIELD_NAME.of(lastWord(tokens, from, to)));
}

/** "… maken geen deel uit van de functie", "dat hoort niet bij je takenpakket": a cue and words for the work alone. */
export function tellsOnly(
  tokens: readonly Token[],
  from: number,
  to: number,
  cue: { cueFrom: number; cueTo: number },
): boolean {
  if (cue.cueFrom > from || cue.cueTo <= from) return false;
  return tokens
    .slice(cue.cueTo, to)
    .every((t) => !t.word || isA(t, Kind.empty | Kind.preposition) || WORK.test(t.text));
}

const WORK = /^(?:takenpakket|taken|taak|functie|job|opdracht|opdrachten|rol|werk|werking|deel|poetsdienst)$/;

/** Whether a part of an advert holds no demands, whatever its words. */
export const asksNothing = (part: Part): boolean =>
  part === 'offer' || part === 'procedure' || part === 'schedule' || part === 'other-jobs';

/** Nothing but small words is left: what a label across the next words took its place from. */
export const isSmall = (tokens: readonly Token[], from: number, to: number): boolean =>
  !hasOther(tokens, from, to, Kind.preposition);

const QUALITY = wordTest(/.(?:heid|teit|zin|gericht|baar|zaam|lijk|ig|isch|ief|vol|loos)$/);

const SMALL = Kind.empty | Kind.preposition | Kind.adverb;
const ROW = 3;
/** Verbs of being, going and seeing, which ask nothing without a word that tells more. */
const STATE = wordTest(
  /^(?:ziet?|zit|ligt?|gaa?t?|komt?|staa?t?|woont?|begint?|loopt?|blijft?|weet|bent?|hebt?|vecht|wacht)$/,
);

/** Whether nothing but the phrase says something in its sentence, or after the colon within it. */
function isWhole(tokens: readonly Token[], from: number, to: number, sentence: Sentence): boolean {
  let start = from;
  while (start > sentence.from && tokens[start - 1]?.text !== ':') start--;
  return !hasOther(tokens, start, from, SMALL | Kind.other) && !hasOther(tokens, to, sentence.to, SMALL);
}

/**
 * Whether a phrase is an act that nobody is named for, "meldingen verwerken", in a sentence without a finite verb. In running
 * text that does not speak to the reader anything else is a scene more often than a demand.
 */
function namesAct(tokens: readonly Token[], from: number, to: number, sentence: Sentence, row: boolean): boolean {
  let start = from;
  while (start > sentence.from && tokens[start - 1]?.text !== ':') start--;
  for (let t = start; t < sentence.to && tokens[t]?.text !== ':'; t++) if (THIRD_PERSON.of(tokens[t])) return false;
  if (
    to - from > 1 &&
    !isA(tokens[from - 1], Kind.preposition) &&
    (ACT_NOUN.of(tokens[from]) || ACT_NOUN.of(tokens[from + 1]))
  )
    return true;
  return (to - from > 1 || row) && holdsKind(tokens, from, to, Kind.act);
}

const ARE = wordTest(/^(?:ben|bent)$/);

/** Whether a word is said of the reader: "je bent stipt, eerlijk en een doorzetter". */
function saysOfReader(tokens: readonly Token[], at: number, { from }: Sentence): boolean {
  for (let t = at - 1; t >= from; t--) {
    if (ARE.of(tokens[t])) return isA(tokens[t - 1], Kind.reader) || isA(tokens[t + 1], Kind.reader);
    if (isA(tokens[t], Kind.preposition | Kind.verb | Kind.opener)) return false;
  }
  return false;
}

const MEMBER_WORDS = 3;

/** Whether one word is a member of a row: an act among the tasks, and among qualities anything where all is as short. */
function isMember(tokens: readonly Token[], from: number, part: Part, { pieces }: Sentence): boolean {
  if (part === 'tasks' || part === 'learn') return isA(tokens[from], Kind.act) && !MAY.of(tokens[from]);
  return part === 'profile' && !isA(tokens[from], Kind.verb) && pieces.every((p) => p.to - p.from <= MEMBER_WORDS);
}

const CAN = wordTest(/^(?:kan|kunt|kunnen|durft|durven)$/);
/** What somebody may, and what asks nothing alone. */
const MAY = new WordTest(
  (word) =>
    lightVerbs.has(word) ||
    /^(?:starten|solliciteren|beginnen|kiezen|groeien|doorgroeien|instappen|rekenen|genieten|werken|gaan|komen|studeren|groeit|studeert|solliciteert|mailt|belt|verdient|combineert|leert)$/.test(
      word,
    ),
);

/** "Je kan organiseren", "je inspireert": one verb, and the reader right before it. */
function canOrDoes(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && (CAN.of(tokens[at]) || isA(tokens[at], Kind.adverb))) at--;
  if (MAY.of(tokens[from]) || STATE.of(tokens[from]) || !isA(tokens[at], Kind.reader)) return false;
  return isA(tokens[from], Kind.verb) || at < from - 1;
}

/**
 * Whether a phrase that names no competence is too thin to be a demand: one word with a meaning that is no quality, or in
 * running text about the work a thing without an act. In a list one word may be all that an item says.
 */
export function isThin(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  part: Part,
  item: boolean,
  sentence: Sentence,
): boolean {
  let content = 0;
  const row = sentence.pieces.length >= ROW;
  const said = holdsKind(tokens, from, to, Kind.reader);
  let does = false;
  for (let t = from; t < to; t++) {
    const token = tokens[t];
    if (!isA(token, Kind.word) || isA(token, SMALL)) continue;
    if (QUALITY.of(token)) return false;
    content++;
    does ||= isA(token, Kind.act) || THIRD_PERSON.of(token) || (t === from && isA(token, Kind.verb));
  }
  if (!item && (sentence.kinds & Kind.reader) === 0 && !namesAct(tokens, from, to, sentence, part === 'tasks' && row))
    return true;
  const closed = isA(tokens[to - 1], Kind.preposition | Kind.adverb);
  if (!item && !does && isA(tokens[from], Kind.preposition)) return true;
  if (content === 1 && does && part === 'profile' && canOrDoes(tokens, from)) return false;
  if (content === 1 && row && isMember(tokens, from, part, sentence)) return false;
  does ||= said;
  if (content > 1) return part === 'tasks' && !item && !does;
  if (closed || said) return false;
  if (part === 'profile' && !does && saysOfReader(tokens, from, sentence)) return false;
  return !item || (!row && !isWhole(tokens, from, to, sentence));
}

const PLACE = wordTest(/^(?:bij|op|in|naar|tijdens)$/);

/** "Je leert | bij ons op de werkplek": where something is learnt, and nothing that is. */
export const isPlace = (tokens: readonly Token[], from: number, to: number): boolean =>
  PLACE.of(tokens[from]) && !holdsKind(tokens, from, to, Kind.act);
