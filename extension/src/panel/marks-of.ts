import type { VacancyEvidence } from '@zorg-match/elements';
import { AROUND, MAX_MARKS, MAX_QUOTE, type Mark } from '../page/marker/mark.js';

/** The places on which the lines of a match rest, as words that can be found again on the page. */
export function marksOf({ text, places }: VacancyEvidence): Mark[] {
  return places
    .filter(({ start, end }) => end > start)
    .slice(0, MAX_MARKS)
    .map(({ line, state, start, end }) => ({
      line,
      state,
      quote: text.slice(start, Math.min(end, start + MAX_QUOTE)),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    }));
}
