import { numberOf } from '../number-words.js';
import { wordTest } from '../word.js';
import type { BlockView, FoundCondition } from './found.js';
import { is, textAt } from './found.js';

/** How many hours a working week may have. */
export const HOURS_A_WEEK = { least: 8, most: 40 };

/** Words right before a bare number of hours that make it the working time. */
export const JOB = '(?:contract|overeenkomst|job|betrekking|functie|opdracht|tewerkstelling|deeltijds|halftijds)';

/** Fewer hours than this, alone in a line, are a time of the day as often. */
export const LEAST_ALONE = 12;

const JOB_WORD = new RegExp(`${JOB}$`, 'u');

const UNIT = wordTest(/^(?:uur|uren|uurtjes)$/);
/** What stands before and after hours that are all that is said: "Vijftien uur, elke week." */
const STOP = wordTest(/^[.,;|:]$/);

/** Whether a word for a contract stands closely before a token. */
const isJobBefore = (view: BlockView, t: number): boolean =>
  JOB_WORD.test(textAt(view, t - 1)) || JOB_WORD.test(textAt(view, t - 2)) || JOB_WORD.test(textAt(view, t - 3));

/** Hours in words: "een contract van dertig uur", "vierentwintig uur per week". */
export function hoursInWords(view: BlockView): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (let t = view.block.from; t < view.block.to; t++) {
    if (!is(UNIT, view, t + 1)) continue;
    const word = textAt(view, t);
    if (/^\d/.test(word)) continue;
    const hours = numberOf(word) ?? numberOf(word.replace(/tal$/, '')) ?? 0;
    const weekly = /^(?:per|in)$/.test(textAt(view, t + 2)) && /^(?:week|de)$/.test(textAt(view, t + 3));
    const job = isJobBefore(view, t);
    const alone = (t === view.block.from || is(STOP, view, t - 1)) && (t + 2 >= view.block.to || is(STOP, view, t + 2));
    const slash = textAt(view, t + 2) === '/' && textAt(view, t + 3) === 'week';
    if (
      hours >= HOURS_A_WEEK.least &&
      hours <= HOURS_A_WEEK.most &&
      (weekly || job || slash || (alone && hours > LEAST_ALONE))
    )
      found.push({ kind: 'hours', value: `${hours} uur`, from: t, to: t + 2, rule: 'hours-words' });
  }
  return found;
}
