import { Kind } from '../kinds.js';
import type { Family, Scope } from '../necessity.js';
import type { Sentence } from '../parts.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';
import { Constructions } from './constructions.js';
import type { Construction, Judging, Range } from './constructions.js';
import { frameOf, has } from './frame.js';
import type { Frame } from './frame.js';
import { sparedBy } from './spared.js';
import { isTaught } from './taught.js';
import { isWish } from './wish.js';
import { JUDGES, judgingOf } from './words.js';

export { judgedByHeading } from './heading.js';

/** What a part of a text (`topic`) is by the words that judge it (`frame`). */
export interface Judged {
  readonly family: Family;
  readonly topic: Range;
  readonly frame: Range;
  /** Whether cues say so, and not only these words. */
  readonly cued: boolean;
}

/** Longer frames tell more than how much is asked. */
const LONGEST_FRAME: Readonly<Record<Construction, number>> = {
  case: 20,
  caseLast: 20,
  fronted: 16,
  question: 20,
  lead: 12,
  tail: 11,
  back: 14,
  pointed: 14,
};

/** Who may not be sure yet, or applies: what follows is told of everybody. */
const ANYBODY = wordTest(/^(?:twijfelt|solliciteert|interesse|zin|goesting|vragen|start|begint|durft|wil|kandidaat)$/);
const ANYBODY_WITHIN = 2;
/** After other prepositions a topic tells where and when. */
const WITH = wordTest(/^(?:met|zonder|van|over|in|voor|bij|naar)$/);
const POINTER = wordTest(/^(?:die|dat|dit|het|ze|deze|hem|iets|zoiets)$/);
const APPLICANT = wordTest(
  /^(?:schoolverlaters|laatstejaars|starters|afgestudeerd|afgestudeerden|kandidaten|studenten|herintreders|keukenhulpen|zorgkundigen|hij|zij|dochter|zoon|vrouw|man|jaarlijks)$/,
);

/** "Starters zijn welkom", "die zijn …": who may apply, and what only points, is no demand. */
function namesNothing(tokens: readonly Token[], { from, to }: Range): boolean {
  if (POINTER.of(tokens[from])) return true;
  for (let t = from; t < Math.min(to, from + ANYBODY_WITHIN); t++) if (ANYBODY.of(tokens[t])) return true;
  let people = false;
  for (let t = from; t < to; t++) {
    if (APPLICANT.of(tokens[t]) || isA(tokens[t], Kind.people)) people = true;
    else if (isA(tokens[t], Kind.word) && !isA(tokens[t], Kind.empty | Kind.adverb | Kind.preposition)) return false;
  }
  return people;
}

/** Whether a topic only tells where or when: "in de Rand is Frans …". */
function isAdjunct({ judging: { construction, topic }, tokens, reader }: Frame): boolean {
  const first = tokens[topic.from];
  return isA(first, Kind.preposition) && (!WITH.of(first) || (construction === 'fronted' && !reader));
}

/** How a frame judges its topic by its own words; null when it does not. */
function familyOf(f: Frame): Family | null {
  const { construction, topic } = f.judging;
  const first = f.tokens[topic.from];
  if (!f.lacks && (!isAdjunct(f) || (WITH.of(first) && has(f, JUDGES.would))) && isWish(f)) return 'preferred';
  const spared = sparedBy(f);
  const placed = isA(first, Kind.preposition) && !WITH.of(first);
  if (!placed && (spared === null || construction === 'question') && isTaught(f)) return 'trainable';
  return spared;
}

/** Constructions in which what a cue speaks of is a demand, though its clause is not built like one. */
const OF_CUES: ReadonlySet<Construction> = new Set<Construction>(['case', 'caseLast', 'fronted', 'tail', 'question']);
const NEVER = wordTest(/^(?:nooit|geen|nog|bang|schrik|onbekend|onwennig|zenuwachtig|nieuw)$/);
/** So far into what follows a colon its cue may stand. */
const CUE_WITHIN = 2;

/** What the cues in a frame, and only there, say of its topic; null when nothing, or that it is not asked. */
function familyOfCues(f: Frame, cued: readonly Scope[]): Family | null {
  const { construction, topic, frame, personal } = f.judging;
  if (!OF_CUES.has(construction) || !personal || isAdjunct(f)) return null;
  if (cued.some((c) => c.cueFrom < topic.to && c.cueTo > topic.from)) return null;
  const most = (topic.to - topic.from) / 2;
  const over = cued.find(
    ({ cueFrom, cueTo, from, to }) =>
      cueFrom >= frame.from && cueTo <= frame.to && Math.min(to, topic.to) - Math.max(from, topic.from) > most,
  );
  if (over === undefined || (construction === 'tail' && over.cueFrom > frame.from + CUE_WITHIN)) return null;
  if (over.family === 'preferred') return f.lacks ? null : 'preferred';
  return over.family === 'trainable' ? 'trainable' : null;
}

/** Whether a cue in a frame says that something is taught. */
const learntBy = (cued: readonly Scope[], frame: Range): Family | null =>
  cued.some((c) => c.family === 'trainable' && c.cueFrom >= frame.from && c.cueTo <= frame.to) ? 'trainable' : null;

/** Classes of which a word must stand in or beside a sentence that judges. */
const TELLING =
  JUDGES.joy |
  JUDGES.gain |
  JUDGES.good |
  JUDGES.free |
  JUDGES.would |
  JUDGES.teach |
  JUDGES.lessons |
  JUDGES.tutor |
  JUDGES.time |
  JUDGES.deny |
  JUDGES.others |
  JUDGES.spared;
const OF_CASES = wordTest(/^(?:als|indien|wie|mocht|dan|iemand)$/);

/** Whether a sentence may judge something: it has a word that tells so, or one of a case. */
function maySpeak(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let t = from; t < to; t++) if ((judgingOf(tokens[t]) & TELLING) !== 0 || OF_CASES.of(tokens[t])) return true;
  return false;
}

const touches = (cued: readonly Scope[], { from, to }: Range): boolean =>
  cued.some((c) => c.cueFrom < to && c.cueTo > from);

/** What the clauses of some sentences say of how much others ask, beside the cues (`cued`) that stand there. */
export function judgedIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  cued: readonly Scope[],
): readonly Judged[] {
  let found: Judged[] | undefined;
  const look = (judging: Judging): void => {
    const { frame, topic, construction } = judging;
    if (namesNothing(tokens, topic)) return;
    const f = frameOf(tokens, judging);
    if (f.words > LONGEST_FRAME[construction]) return;
    const near = touches(cued, frame) || touches(cued, topic);
    // "Nog nooit een tillift gebruikt? Dat leer je hier."
    const answered = near && construction === 'question' && NEVER.of(tokens[topic.from]);
    const family = answered ? learntBy(cued, frame) : near ? familyOfCues(f, cued) : familyOf(f);
    if (family !== null) (found ??= []).push({ family, topic, frame, cued: near && !answered });
  };
  let speaks = sentences.length > 0 && maySpeak(tokens, sentences[0] as Sentence);
  sentences.forEach((sentence, s) => {
    const after = sentences[s + 1];
    const next = after !== undefined && maySpeak(tokens, after);
    if (speaks || next) new Constructions(tokens, sentence, after).find(look);
    speaks = next;
  });
  return found ?? NONE;
}

const NONE: readonly Judged[] = [];

/** The scopes with those of what is judged without a cue. */
export function withJudged(scopes: readonly Scope[], judged: readonly Judged[]): readonly Scope[] {
  let all: Scope[] | undefined;
  for (const { family, topic, frame, cued } of judged) {
    if (cued) continue;
    const [from, to] = [Math.min(topic.from, frame.from), Math.max(topic.to, frame.to)];
    (all ??= scopes.slice()).push({ family, from, to, cueFrom: frame.from, cueTo: frame.to });
  }
  return all ?? scopes;
}
