import { STOP_WORDS } from './dutch/stop-words.data.js';
import { foldText } from './fold.js';

const words: ReadonlySet<string> = new Set(foldText(STOP_WORDS).split(' '));

/** Whether a folded word carries no meaning of its own: articles, pronouns, prepositions, auxiliaries. */
export function isStopWord(word: string): boolean {
  return words.has(word);
}
