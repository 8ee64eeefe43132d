import type { Necessity } from '@zorg-match/schema';
import { Kind } from '../kinds.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';
import { OURS } from './frame.js';
import { JUDGES, judgingOf } from './words.js';

const LEARNING = wordTest(/^(?:leertraject|leerweg|leerpad|leerplan|opleidingsplan|inwerktraject|inwerkplan)$/);
/** "Onze droomcollega", "ons verlanglijstje": all that is asked stands under it. */
const DREAMT = wordTest(/^(?:droom|verlanglijst|wens)/);
const NOT_OURS = wordTest(/^(?:bezig|inbegrepen|besteed|bij)$/);
const MAY = wordTest(/^(?:mag|extra|extraatjes)$/);
const SHORT = 3;

/**
 * How much a heading without a cue says that its list is asked: "Wat ons gelukkig maakt", "Dit valt er te leren"; null when
 * it says nothing of that.
 */
export function judgedByHeading(tokens: readonly Token[], from: number, to: number): Necessity | null {
  let bits = 0;
  let [learns, may, ours, reader] = [false, false, false, false];
  for (let t = from; t < to; t++) {
    const token = tokens[t];
    // Not "taken (niet-limitatief)".
    if (tokens[t + 1]?.text !== '-' && !DREAMT.of(token)) bits |= judgingOf(token);
    if (NOT_OURS.of(token)) bits |= JUDGES.need;
    learns ||= LEARNING.of(token);
    ours ||= OURS.of(token);
    reader ||= isA(token, Kind.reader);
    may ||= MAY.of(token);
  }
  if ((bits & JUDGES.deny) !== 0) return (bits & JUDGES.need) !== 0 ? 'not-required' : null;
  // "Waar word jij blij van?" tells of the job.
  const glad = (bits & JUDGES.joy) !== 0 && ours && !reader;
  if (glad || (bits & (JUDGES.gain | JUDGES.free)) !== 0) return 'preferred';
  if (learns || ((bits & JUDGES.teach) !== 0 && to - from >= SHORT)) return 'trainable';
  return may && to - from <= SHORT ? 'preferred' : null;
}
