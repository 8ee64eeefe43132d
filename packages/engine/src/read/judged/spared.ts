import type { Family } from '../necessity.js';
import { wordTest } from '../word.js';
import { has, holds } from './frame.js';
import type { Frame } from './frame.js';
import { JUDGES, judgingOf } from './words.js';

const NO = wordTest(/^(?:niet|nooit|nee|neen|nauwelijks|amper|nul|evenmin)$/);
const ASKS_AFTER_ALL = wordTest(/^(?:veel|meer|enige|vergeten|vergeet|missen|ontbreken|onbelangrijk)$/);
/** Longer answers that start with a denial tell something else. */
const SHORT_LEAD = 5;
const SHORT_ANSWER = 8;

/** Whether a frame tells that what it judges is not needed, or not the reader's work; null when it does not. */
export function sparedBy(f: Frame): Family | null {
  const { judging, tokens, reader, object, ours, denied, words } = f;
  const { construction, frame, personal } = judging;
  if (construction === 'caseLast' || (construction === 'case' && !personal)) return null;
  const first = tokens[frame.from];
  // "Veel vragen we niet: …", "niet vergeten: …" ask what follows.
  if (construction === 'lead' && holds(f, ASKS_AFTER_ALL)) return null;
  if (!denied) {
    if (has(f, JUDGES.spared)) return 'not-task';
    const elsewhere = construction === 'fronted' && !reader && has(f, JUDGES.others) && has(f, JUDGES.leaves);
    return elsewhere ? 'not-task' : null;
  }
  // "… jaagt je geen schrik aan" praises the reader.
  if (has(f, JUDGES.need) && !(object && !ours && !reader)) return 'not-required';
  if (has(f, JUDGES.task) && construction !== 'case') return 'not-task';
  if (construction === 'lead') {
    const denies = (judgingOf(first) & JUDGES.deny) !== 0 && first?.text !== 'geen';
    return denies && words <= SHORT_LEAD ? 'not-required' : null;
  }
  if (construction !== 'tail' && construction !== 'question') return null;
  return NO.of(first) && words <= SHORT_ANSWER ? 'not-required' : null;
}
