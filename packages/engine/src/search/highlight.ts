import { TokenBuffer, tokenise } from '../text/tokenise.js';
import { WordTable } from '../text/word-table.js';
import type { Expansion } from './expansion.js';
import type { Term } from './query.js';
import type { WordIndex } from './word-index.js';

/** Start and end (exclusive) in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Least weight at which a word of the label counts as found. */
const MIN_WEIGHT = 0.4;

/** Words of labels that were shown: few, and the same ones again and again. */
const table = new WordTable();
const buffer = new TokenBuffer(table);

/** The parts of a label that answer the terms: whole words, or the beginning that was typed. */
export function highlight(words: WordIndex, label: string, terms: readonly Term[]): Range[] {
  const tokens = tokenise(label, table, buffer);
  const ranges: Range[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const text = table.text(tokens.word[i] as number);
    const word = words.find(text);
    if (word === undefined) continue;
    let typed = 0;
    for (const term of terms) {
      if (answersWord(term, word)) typed = Math.max(typed, text.startsWith(term.text) ? term.text.length : text.length);
    }
    if (typed === 0) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    ranges.push([start, text.length === end - start ? Math.min(end, start + typed) : end]);
  }
  return ranges;
}

function answers({ words, weights }: Expansion, word: number): boolean {
  const at = words.indexOf(word);
  return at >= 0 && (weights[at] as number) >= MIN_WEIGHT;
}

function answersWord(term: Term, word: number): boolean {
  return answers(term.expansion, word) || term.parts.some((part) => answers(part.expansion, word));
}
