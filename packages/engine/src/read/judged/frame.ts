import { Kind } from '../kinds.js';
import { isSubjectAt } from '../subject.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';
import type { WordTest } from '../word.js';
import type { Judging } from './constructions.js';
import { JUDGES, judgingOf, LACKING, WISHING } from './words.js';

/** What is known of the words that judge, and of those that are judged. */
export interface Frame {
  readonly judging: Judging;
  readonly tokens: readonly Token[];
  /** The classes of its words together: bits of {@link JUDGES}. */
  readonly bits: number;
  /** The reader is the subject of its verb. */
  readonly reader: boolean;
  /** The reader is spoken of, but not as the subject. */
  readonly object: boolean;
  /** The house speaks of itself, or of those who live there. */
  readonly ours: boolean;
  readonly denied: boolean;
  /** How many words it has. */
  readonly words: number;
  /** What is judged tells of what somebody lacks: "nog nooit …". */
  readonly lacks: boolean;
  /** What is judged is worded as a wish: "ook nog …". */
  readonly wishes: boolean;
  /** What is judged tells of lessons itself. */
  readonly taught: boolean;
}

const OBJECT = wordTest(/^(?:je|jou|u|jullie)$/);
export const OURS = wordTest(/^(?:we|wij|ons|onze|ik|mij|me|mijn|ploeg|team|bewoners|huis)$/);
/** So far into a frame the reader as its subject may stand. */
const SUBJECT_WITHIN = 4;

export function frameOf(tokens: readonly Token[], judging: Judging): Frame {
  const { frame, topic } = judging;
  let bits = 0;
  let words = 0;
  let [reader, object, ours, lacks, wishes, taught] = [false, false, false, false, false, false];
  for (let t = frame.from; t < frame.to; t++) {
    bits |= judgingOf(tokens[t]);
    if (isA(tokens[t], Kind.word)) words++;
    ours ||= OURS.of(tokens[t]);
    const early = t < frame.from + SUBJECT_WITHIN;
    if (early && isA(tokens[t], Kind.reader) && isSubjectAt(tokens, t, frame.from)) reader = true;
    else object ||= OBJECT.of(tokens[t]);
  }
  for (let t = topic.from; t < topic.to; t++) {
    const own = judgingOf(tokens[t]);
    lacks ||= LACKING.of(tokens[t]) || (own & JUDGES.deny) !== 0;
    wishes ||= WISHING.of(tokens[t]);
    taught ||= (own & (JUDGES.teach | JUDGES.lessons)) !== 0;
  }
  const denied = (bits & JUDGES.deny) !== 0;
  return { judging, tokens, bits, reader, object, ours, denied, words, lacks, wishes, taught };
}

/** Whether a word of one of the classes stands in a frame. */
export const has = ({ bits }: Frame, classes: number): boolean => (bits & classes) !== 0;

/** Whether a word that passes stands in a frame. */
export function holds({ judging: { frame }, tokens }: Frame, test: WordTest): boolean {
  for (let t = frame.from; t < frame.to; t++) if (test.of(tokens[t])) return true;
  return false;
}

/** So close before a word its denial stands. */
const DENIED_WITHIN = 3;

/** Token of the first word of some classes in a frame that no denial stands right before; -1 without. */
export function plainly({ judging: { frame }, tokens }: Frame, classes: number): number {
  let denied = -DENIED_WITHIN - 1;
  for (let t = frame.from; t < frame.to; t++) {
    const bits = judgingOf(tokens[t]);
    if ((bits & classes) !== 0 && t - denied > DENIED_WITHIN) return t;
    if ((bits & JUDGES.deny) !== 0) denied = t;
  }
  return -1;
}
