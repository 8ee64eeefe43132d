import { Mark, type Tokens } from '../text/tokenise.js';
import type { Lexicon } from './lexicon.js';
import type { Pattern } from './patterns.js';
import type { Sighting, Sightings } from './sightings.js';
import type { WordReading } from './word-reading.js';

/** A label found in a sentence, before overlaps are settled. */
export interface Candidate {
  /** Index of the label. */
  readonly label: number;
  readonly first: number;
  readonly last: number;
  readonly quality: number;
  readonly typo: boolean;
  /** Tokens that matched. */
  readonly matched: readonly number[];
}

/** Below this a candidate is too loose to tell anything. */
const MIN_QUALITY = 0.6;
/** Most words with a meaning of their own that may stand between the words of a label. */
const MAX_FOREIGN = 4;
const COST = { foreign: 0.07, stop: 0.005, comma: 0.06, otherOrder: 0.02 } as const;

/** The sighting of a stem nearest to the anchor; parts before a head count only within the anchor's own word. */
function nearest(sightings: Sightings, stem: number, anchor: Sighting): Sighting | null {
  let best: Sighting | null = null;
  let distance = Infinity;
  for (const seen of sightings.of(stem) ?? []) {
    const sameWord = seen.first === anchor.first && seen.last === anchor.last;
    if ((seen.modifier || anchor.modifier) && !sameWord) continue;
    const away = Math.min(
      Math.abs(seen.first - anchor.first),
      Math.abs(seen.first - anchor.last),
      Math.abs(seen.last - anchor.first),
    );
    if (away < distance || (away === distance && best !== null && seen.quality > best.quality)) {
      best = seen;
      distance = away;
    }
  }
  return best;
}

interface Spread {
  readonly first: number;
  readonly last: number;
  readonly matched: readonly number[];
  readonly cost: number;
  readonly foreign: number;
}

/** What stands between the words that matched, and what that costs. */
function spreadOf(found: readonly Sighting[], readings: readonly WordReading[], tokens: Tokens, from: number): Spread {
  const matched = new Set<number>();
  for (const seen of found) matched.add(seen.first).add(seen.last);
  const first = Math.min(...matched);
  const last = Math.max(...matched);
  let cost = 0;
  let foreign = 0;
  for (let token = first + 1; token <= last; token++) {
    if (((tokens.marks[token] as number) & Mark.comma) !== 0) cost += COST.comma;
    if (matched.has(token)) continue;
    const stop = (readings[token - from] as WordReading).stop;
    if (!stop) foreign++;
    cost += stop ? COST.stop : COST.foreign;
  }
  return { first, last, matched: [...matched], cost, foreign };
}

function matchPattern(pattern: Pattern, anchor: Sighting, sightings: Sightings, place: Place): Candidate | null {
  const { stems, shares } = pattern;
  if (stems.length === 1) {
    if (anchor.part || (anchor.typo && place.lexicon.vocabulary.text(anchor.stem).length < 8)) return null;
    const { first, last, quality, typo } = anchor;
    return { label: pattern.label, first, last, quality, typo, matched: [first, last] };
  }
  const found: Sighting[] = [];
  let quality = 0;
  for (let i = 0; i < stems.length; i++) {
    const seen = stems[i] === anchor.stem ? anchor : nearest(sightings, stems[i] as number, anchor);
    const share = shares[i] as number;
    if (seen === null) {
      if (share > pattern.mayMiss) return null;
      continue;
    }
    found.push(seen);
    quality += share * seen.quality;
  }
  if (found.length < stems.length - 1) return null;
  const { first, last, matched, cost, foreign } = spreadOf(found, place.readings, place.tokens, place.from);
  if (foreign > (pattern.close ? 0 : MAX_FOREIGN)) return null;
  const total =
    quality * (found.length < stems.length ? 0.9 : 1) - cost - (pattern.close && matched.length > 1 ? 0.1 : 0);
  if (total < MIN_QUALITY) return null;
  return { label: pattern.label, first, last, quality: total, typo: found.some((seen) => seen.typo), matched };
}

interface Place {
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  readonly readings: readonly WordReading[];
  /** Token with which the sentence begins. */
  readonly from: number;
}

/** Adds the labels that the stems of a sentence make up, each looked for only where its rarest stem stands. */
export function matchPatterns(
  lexicon: Lexicon,
  tokens: Tokens,
  readings: readonly WordReading[],
  from: number,
  sightings: Sightings,
  out: Candidate[],
): void {
  const place: Place = { lexicon, tokens, readings, from };
  const { list, anchors } = lexicon.patterns;
  for (const anchor of sightings.list) {
    const end = anchors.starts[anchor.stem + 1] as number;
    for (let k = anchors.starts[anchor.stem] as number; k < end; k++) {
      const candidate = matchPattern(list[anchors.items[k] as number] as Pattern, anchor, sightings, place);
      if (candidate) out.push(candidate);
    }
  }
}
