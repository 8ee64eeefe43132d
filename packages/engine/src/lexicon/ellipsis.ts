import { particles } from '../text/verb-forms.js';
import type { Vocabulary } from './vocabulary.js';

const MIN_PART = 3;

/**
 * The word that a loose first part stands for: "zorg" beside "leefplannen" gives "zorgplannen", "aan" beside "uitkleden"
 * gives "aankleden". `null` when the vocabulary knows no cut that makes sense.
 */
export function completeEllipsis(vocabulary: Vocabulary, part: string, full: string): string | null {
  let fallback: string | null = null;
  for (let cut = 2; cut <= full.length - MIN_PART; cut++) {
    const tail = full.slice(cut);
    const first = full.slice(0, cut);
    const completed = part + tail;
    if (vocabulary.findWord(completed) !== undefined) return completed;
    const cutsParticles = particles.has(part) && particles.has(first);
    if (cutsParticles) fallback ??= completed;
    else if (tail.length >= 4 && vocabulary.findWord(tail) !== undefined && !particles.has(part))
      fallback ??= completed;
  }
  return fallback;
}
