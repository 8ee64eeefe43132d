import type { VacancyEvidence } from '@zorg-match/elements';
import { AROUND, MAX_MARKS, MAX_QUOTE, type Mark } from '../page/marker/mark.js';

/**
 * The places on which the lines of a match rest, as words that can be found again on the page: the same ones in the same order
 * whoever the match is for, because a page can see what is drawn on it.
 */
export function marksOf({ text, places }: VacancyEvidence): Mark[] {
  return places
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start || one.end - other.end || (one.line < other.line ? -1 : 1))
    .slice(0, MAX_MARKS)
    .map(({ line, start, end }) => ({
      line,
      quote: text.slice(start, Math.min(end, start + MAX_QUOTE)),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    }));
}
