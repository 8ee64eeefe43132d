import { occupationWords, otherJobs } from './data/occupation-words.data.js';
import type { OccupationWords } from './data/occupation-words.data.js';
import { added } from './lists.js';
import type { Token } from './tokens.js';
import { PairNote, WordNote, WordTest, wordTest } from './word.js';

/** Ids of the occupations that words may point to; the one without a name is work that is none of them. */
export const SIGNED: readonly string[] = occupationWords.map(({ id }) => id);

/** How much a word tells of an occupation, by the list that it stands in. */
const WORTH = { marks: 3, suits: 1.5, hints: 0.5 } as const;
/** In a title or at the head of the text a word tells more. */
const AT_HEAD = 1.5;

/** What a word, or two side by side, point to: occupations by their place in the data, each with its worth. */
interface Sign {
  /** Whether it is the name of a job that is none of the taxonomy's. */
  job: boolean;
  readonly worth: Map<number, number>;
}

const whole = new Map<string, Sign>();
/** Beginnings (`peuter*`) and ends (`*adviseur`) of words. */
const starts = new Map<string, Sign>();
const ends = new Map<string, Sign>();
/** First and second words of two that stand side by side; the second may be a beginning. */
const firsts = new Set<string>();
const seconds = new Set<string>();
const secondStarts: string[] = [];
const SHORTEST = 2;

function signFor(entry: string): Sign {
  const text = entry.replaceAll('-', ' ');
  const gap = text.indexOf(' ');
  if (gap > 0) {
    firsts.add(text.slice(0, gap));
    const second = text.slice(gap + 1);
    if (second.endsWith('*')) secondStarts.push(second.slice(0, -1));
    else seconds.add(second);
  }
  const table = text.endsWith('*') ? starts : text.startsWith('*') ? ends : whole;
  const key = text.replaceAll('*', '');
  const known = table.get(key);
  if (known) return known;
  const made: Sign = { job: false, worth: new Map() };
  table.set(key, made);
  return made;
}

occupationWords.forEach((lists: OccupationWords, occupation) => {
  for (const list of ['hints', 'suits', 'marks'] as const)
    for (const entry of (lists[list] ?? '').split(', ')) if (entry) signFor(entry).worth.set(occupation, WORTH[list]);
});
for (const entry of otherJobs.split(', ')) signFor(entry).job = true;

/** Signs that some word has, each once: those of words that the same entries stand for are one. */
const signs: Sign[] = [];
const byEntries = new Map<string, number>();

/** Number of all that a word points to, as it is, by its beginnings (of so many letters at least) and by its ends; -1 for nothing. */
function signOf(text: string, shortest: number): number {
  const found: Sign[] = [];
  let entries = '';
  const take = (sign: Sign | undefined, key: string): void => {
    if (sign === undefined) return;
    found.push(sign);
    entries += `${key},`;
  };
  take(whole.get(text), text);
  for (let n = text.length; n >= shortest; n--) take(starts.get(text.slice(0, n)), text.slice(0, n));
  for (let n = 1; n < text.length - SHORTEST; n++) take(ends.get(text.slice(n)), text.slice(n));
  if (found.length === 0) return -1;
  const known = byEntries.get(entries);
  if (known !== undefined) return known;
  const all: Sign = { job: found.some(({ job }) => job), worth: new Map() };
  for (const { worth } of found)
    for (const [occupation, one] of worth) all.worth.set(occupation, Math.max(one, all.worth.get(occupation) ?? 0));
  byEntries.set(entries, signs.length);
  return signs.push(all) - 1;
}

const NO_JOBS: readonly Place[] = [];
const FIRST = 1;
/** Bit 0: may be the first of two; above it the number of its sign plus 1. */
const noteOf = new WordNote(({ text }) => (signOf(text, SHORTEST) + 1) * 2 + (firsts.has(text) ? FIRST : 0));
/** May be the second of two. */
const SECOND = new WordTest((word) => seconds.has(word) || secondStarts.some((start) => word.startsWith(start)));
/** Number of what two words side by side point to; -1 for nothing. */
const signOfBoth = new PairNote((first, second) => signOf(`${first.text} ${second.text}`, first.text.length + 2));
/** "Geen 112", "niet verzorgen", "zonder diploma": what is not so. */
const DENIES = wordTest(/^(?:geen|niet|nooit|zonder|noch)$/);

/** A place where a job is named. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Adds up the signs of a text; each counts once. */
export class OccupationSigns {
  readonly #met = new Set<Sign>();
  readonly points = new Float64Array(SIGNED.length);

  #add(sign: Sign, weight: number): void {
    if (this.#met.has(sign)) return;
    this.#met.add(sign);
    for (const [occupation, worth] of sign.worth)
      this.points[occupation] = (this.points[occupation] as number) + worth * weight;
  }

  /**
   * Takes in the words of some tokens, and tells where jobs are named that are none of the taxonomy's. `head`: the words
   * stand at the head of the text.
   */
  read(tokens: readonly Token[], from: number, to: number, head: boolean): readonly Place[] {
    const weight = head ? AT_HEAD : 1;
    let jobs: Place[] | undefined;
    for (let t = from; t < to; t++) {
      const token = tokens[t] as Token;
      const note = noteOf.of(token);
      if (note === 0 || DENIES.of(tokens[t - 1])) continue;
      const second = (note & FIRST) === 0 ? undefined : tokens[tokens[t + 1]?.text === '-' ? t + 2 : t + 1];
      const both = second && SECOND.of(second) ? signOfBoth.of(token, second) : -1;
      const sign = signs[both >= 0 ? both : (note >> 1) - 1];
      if (sign === undefined) continue;
      if (sign.job) jobs = added(jobs, token);
      // Elsewhere it may be what a colleague is called, or what somebody was before.
      this.#add(sign, sign.job && !head ? weight / 2 : weight);
    }
    return jobs ?? NO_JOBS;
  }
}
