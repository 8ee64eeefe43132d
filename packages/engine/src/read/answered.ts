import { welcomed } from './data/words.data.js';
import { THIRD_PERSON } from './finite.js';
import { Kind } from './kinds.js';
import { asksAble } from './modality/able.js';
import { isGlad } from './modality/index.js';
import type { Scope } from './necessity.js';
import type { Piece, Sentence } from './parts.js';
import { isCall, promises } from './questions.js';
import { hasOther, holdsKind, wordsInto } from './stretch.js';
import { speaksAsSubject } from './subject.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

/** The words of an answer that welcomes what the question before it names are so few at most. */
const SHORT_ANSWER = 4;
/** A question without a verb of the reader names a thing in so many words at most. */
const SHORT_QUESTION = 8;
const WELCOMED = wordTest(welcomed);
const CAN = wordTest(/^(?:kan|kunnen|mag|mogen)$/);
const USES = wordTest(/^(?:gebruiken|smaken|waarderen|plaatsen|laten|tonen|bovenhalen|uitleven|botvieren)$/);
const GLAD = wordTest(
  /^(?:super|top|leuk|fijn|tof|mooi|knap|geweldig|heerlijk|prachtig|ideaal|zalig|fantastisch|handig|heel|graag)$/,
);
const TELL = wordTest(/^(?:vertel|vermeld|zeg|laat|zet|schrijf|meld)$/);
const TOLD = wordTest(/^(?:dat|het|dit|weten|horen)$/);
const NO = wordTest(/^(?:nee|neen)$/);
const words: Token[] = [];
/** "Dan zoeken we jou": what the question names is asked after all. */
const CALLS = wordTest(/^(?:zoeken|zoek|jou|jij|juiste|wie|bel|solliciteer)$/);

/** "Super, een derde van onze ouders spreekt Arabisch." */
function opensGlad(tokens: readonly Token[], pieces: readonly Piece[], to: number): boolean {
  const [first] = pieces;
  if (first === undefined || first.to === to || tokens[first.to]?.text !== ',') return false;
  for (let t = first.from; t < first.to; t++) if (!GLAD.of(tokens[t])) return false;
  for (let t = first.to; t < to; t++) if (CALLS.of(tokens[t]) || isA(tokens[t], Kind.denial)) return false;
  return true;
}

/** "Graag!", "Onze moestuin kan ze gebruiken.", "Wij zeggen geen nee." */
function welcomes(tokens: readonly Token[], { from, to, pieces }: Sentence): boolean {
  wordsInto(words, tokens, from, to);
  if (words.length === 0) return false;
  if (words.length <= SHORT_ANSWER && words.every((word) => WELCOMED.of(word))) return true;
  // "Vertel ons dat zeker."
  if (TELL.of(words[0]) && words.some((word) => TOLD.of(word))) return true;
  if (opensGlad(tokens, pieces, to)) return true;
  if (words.at(-2)?.text === 'geen' && NO.of(words.at(-1))) return true;
  return USES.of(words.at(-1)) && words.some((word) => CAN.of(word)) && !holdsKind(tokens, from, to, Kind.denial);
}

/** "Groene vingers?", "Kun je zingen?": names a thing, or what the reader can, without doubt. */
function namesThing(tokens: readonly Token[], { from, to }: Sentence): boolean {
  if (holdsKind(tokens, from, to, Kind.denial)) return false;
  return to - from <= SHORT_QUESTION && !holdsKind(tokens, from, to, Kind.reader);
}

/**
 * Scopes of questions that an answer welcomes: "Creativiteit? Graag!", "Ken je de buurt al? Handig." Such is a wish.
 */
export function welcomedIn(tokens: readonly Token[], sentences: readonly Sentence[]): Scope[] {
  const found: Scope[] = [];
  for (let s = 1; s < sentences.length; s++) {
    const question = sentences[s - 1] as Sentence;
    const answer = sentences[s] as Sentence;
    if (question.end !== '?' || !welcomes(tokens, answer)) continue;
    const short = answer.to - answer.from <= SHORT_ANSWER;
    if (!short && !namesThing(tokens, question) && !asksAble(tokens, question.from, question.to)) continue;
    if (!short && isCall(tokens, question)) continue;
    found.push({ family: 'preferred', from: question.from, to: answer.to, cueFrom: answer.from, cueTo: answer.to });
  }
  return found;
}

const RIGHT = wordTest(/^goed$/);

/** Scopes of questions whose answer promises something: "Ben je thuis in EHBO? Dan heb je meteen werk." Such is a wish. */
export function promisedIn(tokens: readonly Token[], sentences: readonly Sentence[]): Scope[] {
  const found: Scope[] = [];
  for (let s = 1; s < sentences.length; s++) {
    const question = sentences[s - 1] as Sentence;
    const answer = sentences[s] as Sentence;
    if (!promises(tokens, question, answer) || !asksAble(tokens, question.from, question.to)) continue;
    const spoken = (answer.kinds & Kind.reader) !== 0;
    let calls = false;
    for (let t = answer.from; t < answer.to; t++) calls ||= CALLS.of(tokens[t]) || (spoken && RIGHT.of(tokens[t]));
    if (!calls)
      found.push({ family: 'preferred', from: question.from, to: answer.to, cueFrom: answer.from, cueTo: answer.to });
  }
  return found;
}

const WHO = wordTest(/^wie$/);
const SOMEBODY = wordTest(/^(?:iemand|mensen|kandidaten|iedereen)$/);
const BEFORE_WHO = wordTest(/^(?:ook|en|maar|voor|zeker|vooral)$/);
/** Whoever does these is a worker of the house or an applicant in general: what follows is told of everybody. */
const ANYBODY = wordTest(
  /^(?:hier|start|begint|solliciteert|slaagt|interesse|zoekt|woont|kiest|blijft|wil|wilt|ziek|valt|aangesproken|herkent|twijfelt|vragen|job|functie|baan|dienst|komt|denkt|zin|goesting|durft)$/,
);
const APPLIES = wordTest(
  /^(?:solliciteren|solliciteert|belt|bellen|mailt|mailen|stuurt|sturen|contact|contacteert|contacteren|meldt|melden|inschrijven|schrijft|leest|reageert|bezorgt|info|informatie|website|formulier|proef|proeven|selectie|werfreserve|gesprek|uitgenodigd|vrijstelling|beroep)$/,
);
const REWARDS = wordTest(/^(?:mag|vindt|krijgt|is|wordt|zit|past|hoort|scoort|verdient|wint|heeft|maakt)$/);
const HERE = wordTest(/^(?:hier|ons|onze|wij|we|mij|mijn)$/);

/** The clause that follows on a case starts with its verb, after a comma. */
const startsWithVerb = (tokens: readonly Token[], { from, sep }: Piece): boolean =>
  sep === ',' && (isA(tokens[from], Kind.verb) || THIRD_PERSON.of(tokens[from]));

/** Whether a clause tells of something good for whoever it is about. */
function isReward(tokens: readonly Token[], from: number, to: number): boolean {
  let good = REWARDS.of(tokens[from]);
  for (let t = from; t < to; t++) {
    // "krijgt van jou een stoel" is the reader's own deed.
    if (APPLIES.of(tokens[t]) || isA(tokens[t], Kind.denial) || tokens[t]?.text === 'jou') return false;
    good ||= HERE.of(tokens[t]) || isGlad(tokens[t]);
  }
  return good;
}

/** How much a case and what follows on it say; null when nothing. */
function rewardOf(tokens: readonly Token[], start: number, { from, to }: Piece): 'preferred' | 'not-required' | null {
  let denied = false;
  for (let t = start; t < from; t++) {
    if (ANYBODY.of(tokens[t]) || isA(tokens[t], Kind.we) || tokens[t]?.text === 'ons') return null;
    denied ||= isA(tokens[t], Kind.denial);
  }
  if (!hasOther(tokens, start + 1, from, Kind.empty | Kind.adverb)) return null;
  if (denied) return MAY.of(tokens[from]) && holdsApplying(tokens, from, to) ? 'not-required' : null;
  return isReward(tokens, from, to) ? 'preferred' : null;
}

const MAY = wordTest(/^(?:mag|kan|is)$/);
const APPLYING = wordTest(/^(?:solliciteren|solliciteert|reageren|beginnen|starten|welkom|terecht|meedoen)$/);

function holdsApplying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (APPLYING.of(tokens[t])) return true;
  return false;
}

/**
 * Scopes of sentences about whoever can something, which tell how good that is: "Wie graag tekent, is hier thuis." Such is a
 * wish; who may apply without it is told that it is not needed. `cued`: what cues say, which goes before.
 */
export function rewardedIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  cued: readonly Scope[],
): readonly Scope[] {
  let found: Scope[] | undefined;
  for (const { from, to, pieces } of sentences) {
    for (const [p, piece] of pieces.entries()) {
      let start = piece.from;
      while (start < piece.to && BEFORE_WHO.of(tokens[start])) start++;
      if (SOMEBODY.of(tokens[start]) && tokens[start + 1]?.text === 'die') start++;
      else if (!WHO.of(tokens[start])) continue;
      if (p > 0 && !GOES_ON.test(piece.sep)) continue;
      const main = pieces.find((one, i) => i > p && startsWithVerb(tokens, one));
      if (main === undefined || speaksAsSubject(tokens, main)) continue;
      if (cued.some((scope) => scope.cueFrom < to && scope.cueTo > piece.from)) continue;
      const family = rewardOf(tokens, start, { ...main, to });
      if (family === null) continue;
      const begin = p === 0 ? from : piece.from;
      // Neither "voor wie" nor what follows is part of what is wished.
      (found ??= []).push({ family, from: begin, to, cueFrom: begin, cueTo: start + 1 });
      found.push({ family, from: begin, to, cueFrom: main.from, cueTo: to });
    }
  }
  return found ?? NONE;
}

const GOES_ON = /^(?:,|;|en|maar)$/;
const NONE: readonly Scope[] = [];
