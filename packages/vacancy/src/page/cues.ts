import { CONDITIONAL, EXPIRED_LINE, NONE_LINE, VACANCY_CUES } from './cues.data.js';

const HEAD = 12_000;
const MAX_NOTICE = 240;

// Not \b: it does not see letters with an accent.
const CUES = Object.values(VACANCY_CUES).map((words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'imu'));

/** How many of the seven subjects of a vacancy a text speaks of. */
export function countCues(text: string): number {
  const head = text.slice(0, HEAD);
  return CUES.filter((cue) => cue.test(head)).length;
}

/** The line that says that the vacancy is over, if there is one. */
export const expiredLine = (text: string): string | undefined => noticeLine(text, EXPIRED_LINE);

/** The line that says that there are no vacancies, if there is one. */
export const noneLine = (text: string): string | undefined => noticeLine(text, NONE_LINE);

function noticeLine(text: string, pattern: RegExp): string | undefined {
  return text
    .split('\n')
    .filter((line) => line.length <= MAX_NOTICE)
    .flatMap((line) => line.split(/(?<=[.!?]) /))
    .find((line) => pattern.test(line) && !CONDITIONAL.test(line));
}
