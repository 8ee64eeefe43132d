import { TokenBuffer, tokenise } from '../text/tokenise.js';
import { WordTable } from '../text/word-table.js';
import type { LabelIndex } from './label-index.js';
import type { Term } from './query.js';

/** Start and end (exclusive) in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Least weight at which a word of the label counts as found. */
const MIN_WEIGHT = 0.4;

/** Words of labels that were shown: few, and the same ones again and again. */
const table = new WordTable();
const buffer = new TokenBuffer(table);

/** The parts of a label that answer the terms: whole words, or the beginning that was typed. */
export function highlight(index: LabelIndex, label: string, terms: readonly Term[]): Range[] {
  const tokens = tokenise(label, table, buffer);
  const ranges: Range[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const text = table.text(tokens.word[i] as number);
    const word = index.find(text);
    if (word === undefined) continue;
    const answers = terms.filter((term) => answersWord(term, word));
    if (answers.length === 0) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const typed = Math.max(...answers.map((term) => (text.startsWith(term.text) ? term.text.length : text.length)));
    ranges.push([start, text.length === end - start ? Math.min(end, start + typed) : end]);
  }
  return ranges;
}

function answersWord(term: Term, word: number): boolean {
  if ((term.expansion.get(word) ?? 0) >= MIN_WEIGHT) return true;
  return term.parts.some((part) => (part.expansion.get(word) ?? 0) >= MIN_WEIGHT);
}
