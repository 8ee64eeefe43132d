import { Mark } from '../text/tokenise.js';
import type { Lexicon } from './lexicon.js';
import type { Patterns } from './patterns.js';
import type { Sentence } from './separable.js';
import type { Sightings } from './sightings.js';
import { SenseFlag, Trait } from './word-memory.js';

/** A label found in a sentence, before overlaps are settled. */
export interface Candidate {
  /** Index of the label. */
  readonly label: number;
  readonly first: number;
  readonly last: number;
  readonly quality: number;
  readonly typo: boolean;
  /** Tokens that matched, each once, in order. */
  readonly matched: readonly number[];
}

/** Below this a candidate is too loose to tell anything. */
const MIN_QUALITY = 0.6;
/** Most words with a meaning of their own that may stand between the words of a label. */
const MAX_FOREIGN = 4;
/** Farthest that the words of a label may stand apart, in words. */
const MAX_SPREAD = 24;
/** Shortest stem that may prove a label alone with one letter changed. */
const MIN_LONE_TYPO = 8;
/** What is left of the quality when a stem is missing, beside that stem's own share. */
const INCOMPLETE = 0.9;
const ALMOST_ALL = 1 - 1e-6;
const COST = { foreign: 0.07, stop: 0.005, comma: 0.06, apart: 0.1 } as const;

/** Puts a number in its place in a short ascending list, once. */
function insert(list: number[], value: number): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] as number) > value) at--;
  if (at > 0 && list[at - 1] === value) return;
  if (at === list.length) list.push(value);
  else list.splice(at, 0, value);
}

/** Quicker than setting the length, which is no plain store. */
function clear(list: number[]): void {
  while (list.length > 0) list.pop();
}

/** Looks for labels in one sentence after another. */
export class PatternMatcher {
  readonly #lexicon: Lexicon;
  readonly #patterns: Patterns;
  readonly #sightings: Sightings;
  #sentence: Sentence | undefined;
  /** Sightings chosen for the pattern at hand, and their tokens. */
  readonly #chosen: number[] = [];
  readonly #matched: number[] = [];

  constructor(lexicon: Lexicon, sightings: Sightings) {
    this.#lexicon = lexicon;
    this.#patterns = lexicon.patterns;
    this.#sightings = sightings;
  }

  /** Adds the labels that the sightings of a sentence make up, each looked for only where its rarest stem stands. */
  match(sentence: Sentence, out: Candidate[]): void {
    this.#sentence = sentence;
    const { anchors, needs, stemStarts, stems, shares, mayMiss } = this.#patterns;
    const { starts, items } = anchors;
    const { stem: seen, head, count } = this.#sightings;
    for (let anchor = 0; anchor < count; anchor++) {
      const stem = seen[anchor] as number;
      const end = starts[stem + 1] as number;
      next: for (let k = starts[stem] as number; k < end; k++) {
        // Most patterns end here: the sentence does not hold what they need.
        const need = needs[k] as number;
        if (need >= 0 && (head[need] as number) < 0) continue;
        const pattern = items[k] as number;
        const from = stemStarts[pattern] as number;
        const to = stemStarts[pattern + 1] as number;
        let missing = 0;
        for (let y = from; y < to; y++) {
          if ((head[stems[y] as number] as number) >= 0) continue;
          if (++missing > 1 || (shares[y] as number) > (mayMiss[pattern] as number)) continue next;
        }
        const candidate = to - from === 1 ? this.#single(pattern, anchor) : this.#several(pattern, anchor);
        if (candidate !== null) out.push(candidate);
      }
    }
  }

  #single(pattern: number, sighting: number): Candidate | null {
    const { stem, flags, first, last, quality } = this.#sightings;
    const bits = flags[sighting] as number;
    const typo = (bits & SenseFlag.typo) !== 0;
    if ((bits & SenseFlag.part) !== 0) return null;
    if (typo && this.#lexicon.vocabulary.text(stem[sighting] as number).length < MIN_LONE_TYPO) return null;
    const [from, to] = [first[sighting] as number, last[sighting] as number];
    const label = this.#patterns.label[pattern] as number;
    return {
      label,
      first: from,
      last: to,
      quality: quality[sighting] as number,
      typo,
      matched: from === to ? [from] : [from, to],
    };
  }

  /** The sighting of a stem nearest to the anchor, or -1; parts before a head count only within the anchor's own word. */
  #nearest(stem: number, anchor: number): number {
    const { head, next, first, last, flags, quality } = this.#sightings;
    const [from, to] = [first[anchor] as number, last[anchor] as number];
    const inWord = ((flags[anchor] as number) & SenseFlag.modifier) !== 0;
    let best = -1;
    let distance = MAX_SPREAD;
    for (let seen = head[stem] as number; seen >= 0; seen = next[seen] as number) {
      const [start, end] = [first[seen] as number, last[seen] as number];
      const sameWord = start === from && end === to;
      if (!sameWord && (inWord || ((flags[seen] as number) & SenseFlag.modifier) !== 0)) continue;
      const away = Math.min(Math.abs(start - from), Math.abs(start - to), Math.abs(end - from));
      if (away > distance || (away === distance && best >= 0 && (quality[seen] as number) <= (quality[best] as number)))
        continue;
      best = seen;
      distance = away;
    }
    return best;
  }

  /** A pattern of several stems, all but one at most in the sentence. */
  #several(pattern: number, anchor: number): Candidate | null {
    const { stemStarts, stems, shares, mayMiss, close, label } = this.#patterns;
    const { stem, quality } = this.#sightings;
    clear(this.#chosen);
    let sum = 0;
    let missing = 0;
    for (let y = stemStarts[pattern] as number; y < (stemStarts[pattern + 1] as number); y++) {
      const wanted = stems[y] as number;
      const seen = wanted === stem[anchor] ? anchor : this.#nearest(wanted, anchor);
      const share = shares[y] as number;
      if (seen >= 0) {
        this.#chosen.push(seen);
        sum += share * (quality[seen] as number);
      } else if (++missing > 1 || share > (mayMiss[pattern] as number)) return null;
    }
    const isClose = close[pattern] === 1;
    const cost = this.#spread(isClose ? 0 : MAX_FOREIGN);
    const matched = this.#matched;
    // shares are rounded to 32 bits: all of them together may fall a little short of 1
    const complete = missing > 0 ? INCOMPLETE * sum : sum > ALMOST_ALL ? 1 : sum;
    const total = complete - cost - (isClose && matched.length > 1 ? COST.apart : 0);
    if (total < MIN_QUALITY) return null;
    let flags = 0;
    for (const seen of this.#chosen) flags |= this.#sightings.flags[seen] as number;
    const first = matched[0] as number;
    const last = matched[matched.length - 1] as number;
    const typo = (flags & SenseFlag.typo) !== 0;
    return { label: label[pattern] as number, first, last, quality: total, typo, matched: matched.slice() };
  }

  /** What stands between the chosen words and what that costs; fills the tokens that matched. Infinite: too far apart. */
  #spread(maxForeign: number): number {
    const matched = this.#matched;
    clear(matched);
    for (const seen of this.#chosen) {
      insert(matched, this.#sightings.first[seen] as number);
      insert(matched, this.#sightings.last[seen] as number);
    }
    const first = matched[0] as number;
    const last = matched[matched.length - 1] as number;
    if (last - first > MAX_SPREAD) return Infinity;
    const { tokens, memory } = this.#sentence as Sentence;
    let cost = 0;
    let foreign = 0;
    for (let token = first + 1; token <= last; token++) {
      // "mondzorg, toilet" is no "toiletzorg": the parts of one word never lie on both sides of a comma
      if (((tokens.marks[token] as number) & Mark.comma) !== 0) cost += maxForeign === 0 ? Infinity : COST.comma;
      if (matched.includes(token)) continue;
      if ((memory.traits(tokens.word[token] as number) & Trait.stop) !== 0) cost += COST.stop;
      else if (++foreign > maxForeign) return Infinity;
      else cost += COST.foreign;
    }
    return cost;
  }
}
