import { judging, lacking, wishing } from '../data/judged.data.js';
import type { Token } from '../tokens.js';
import { WordNote, wordTest } from '../word.js';

export type JudgingClass = keyof typeof judging;
const CLASSES = Object.keys(judging) as JudgingClass[];
export const JUDGES = Object.fromEntries(CLASSES.map((name, i) => [name, 1 << i])) as Readonly<
  Record<JudgingClass, number>
>;

const whole = new Map<string, number>();
const starts: { start: string; bit: number }[] = [];
for (const name of CLASSES)
  for (const word of judging[name])
    if (word.endsWith('*')) starts.push({ start: word.slice(0, -1), bit: JUDGES[name] });
    else whole.set(word, (whole.get(word) ?? 0) | JUDGES[name]);

const NOTE = new WordNote(({ text }) => {
  let bits = whole.get(text) ?? 0;
  for (const { start, bit } of starts) if (text.startsWith(start)) bits |= bit;
  return bits;
});

/** The classes of a word, as bits of {@link JUDGES}. */
export const judgingOf = (token: Token | undefined): number => (token === undefined ? 0 : NOTE.of(token));

export const WISHING = wordTest(new Set(wishing));
export const LACKING = wordTest(new Set(lacking));
