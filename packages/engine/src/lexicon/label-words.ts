import { foldText } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';
import { Mark, tokenise } from '../text/tokenise.js';
import { WordTable } from '../text/word-table.js';
import { completeEllipsis } from './ellipsis.js';
import type { Label } from './labels.js';
import { STEP_SIZE, type Steps } from './steps.js';
import type { Vocabulary } from './vocabulary.js';

const LOOSE_HYPHEN = /-(?:$|[^\p{L}\p{N}])/u;

/** The folded words of a label, as `tokenise` would cut them. */
function wordsOf(text: string, table: WordTable): string[] {
  if (!text.includes('-')) return foldText(text).split(' ').filter(Boolean);
  const tokens = tokenise(text, table);
  return Array.from({ length: tokens.count }, (_, i) => table.text(tokens.word[i] as number));
}

/** The words of a label, each loose first part ("zorg-") replaced by what it stands for. */
function completed(vocabulary: Vocabulary, text: string, words: readonly string[]): string[] {
  const { marks } = tokenise(text);
  const isLoose = (index: number): boolean => ((marks[index] as number) & Mark.looseHyphen) !== 0;
  return words.map((word, i) => {
    if (!isLoose(i)) return word;
    const full = words.find((next, k) => k > i && !isStopWord(next) && !isLoose(k));
    return (full && completeEllipsis(vocabulary, word, full)) ?? word;
  });
}

/** Whether the word at `index` of a label stands where an infinitive would: last, first, or before "en" and "of". */
export function standsAsVerb(words: readonly string[], index: number): boolean {
  const word = words[index] as string;
  if (word.length < 4 || !word.endsWith('n')) return false;
  const next = words[index + 1];
  return index === 0 || next === undefined || next === 'en' || next === 'of';
}

/** Adds the words of all labels to the vocabulary, and gives the words of each label. */
export function* learnWords(vocabulary: Vocabulary, labels: readonly Label[]): Steps<string[][]> {
  const table = new WordTable();
  const lists: string[][] = [];
  for (const { text } of labels) {
    const words = wordsOf(text, table);
    lists.push(words);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      if (!isStopWord(word)) vocabulary.add(word, standsAsVerb(words, i));
    }
    if (lists.length % STEP_SIZE === 0) yield;
  }
  return lists.map((words, label) => {
    const { text } = labels[label] as Label;
    return LOOSE_HYPHEN.test(text) ? completed(vocabulary, text, words) : words;
  });
}
