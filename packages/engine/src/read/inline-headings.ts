import type { Block } from './blocks.js';
import type { PhraseHit } from './phrases.js';
import type { Token } from './tokens.js';
import { tokenAt } from './tokens.js';

/** Shorter paragraphs hold no heading of their own. */
const LONG_PARAGRAPH = 160;
const LONGEST_HEADING_WORDS = 9;
const SENTENCE_END = /^[.!?…:)]$/;

const isCapitals = (words: string): boolean =>
  words.length > 4 && words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** The heading that a phrase found in running text is part of, when it is one: a question, or words in capitals. */
function headingAround(text: string, tokens: readonly Token[], hit: PhraseHit, from: number, to: number): Cut | null {
  const raw = (t: number) => text.slice(tokens[t]?.start, tokens[t]?.end);
  const starts = hit.from === from || SENTENCE_END.test(tokens[hit.from - 1]?.text ?? '') || !tokens[hit.from]?.spaced;
  if (starts && /\p{Lu}/u.test(raw(hit.from)[0] ?? '')) {
    let end = hit.to;
    while (end < to && end - hit.from < LONGEST_HEADING_WORDS && !/^[?.!:,]$/.test(tokens[end]?.text ?? '')) end++;
    if (tokens[end]?.text === '?' && end < to) return { from: hit.from, to: end + 1 };
  }
  if (!isCapitals(text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end))) return null;
  let first = hit.from;
  let last = hit.to;
  while (first > from && isCapitals(raw(first - 1))) first--;
  while (last < to && isCapitals(raw(last))) last++;
  if (tokens[last]?.text === ':') last++;
  return last - first <= LONGEST_HEADING_WORDS ? { from: first, to: last } : null;
}

/** Cuts long paragraphs at the headings that were lost in them ("… in ons team. Wat ga je doen? Als …"). */
export function cutAtHeadings(
  text: string,
  tokens: readonly Token[],
  hits: readonly PhraseHit[],
  blocks: readonly Block[],
): Block[] {
  let next = 0;
  const pieces: Block[] = [];
  for (const block of blocks) {
    if (next >= hits.length) {
      pieces.push(block);
      continue;
    }
    const from = tokenAt(tokens, block.start);
    const to = tokenAt(tokens, block.end);
    let cuts: Cut[] | undefined;
    while (next < hits.length && (hits[next]?.from ?? 0) < from) next++;
    for (; next < hits.length && (hits[next]?.from ?? 0) < to; next++) {
      const hit = hits[next];
      if (!hit || block.end - block.start < LONG_PARAGRAPH || hit.from < (cuts?.at(-1)?.to ?? from)) continue;
      const cut = headingAround(text, tokens, hit, from, to);
      if (cut && cut.to - cut.from < to - from) (cuts ??= []).push(cut);
    }
    if (cuts === undefined) {
      pieces.push(block);
      continue;
    }
    const add = (from: number, to: number, apart: boolean, cut: boolean, item: boolean, mark: string) => {
      if (to <= from) return;
      pieces.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, item, mark, apart, cut });
    };
    let at = from;
    for (const cut of cuts) {
      add(at, cut.from, block.apart, block.cut, block.item, block.mark);
      add(cut.from, cut.to, true, false, false, '');
      at = cut.to;
    }
    add(at, to, false, false, false, '');
  }
  return pieces;
}
