import { kindsOf } from './drafts.js';
import { Kind } from './kinds.js';
import { holdsKind } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

/** A phrase that asks for something by its place and build: tokens `from`..`to`. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** `true`: joined to the unit before it by "of". */
  readonly or: boolean;
  /** A word or two in a row, which may be no more than an example of what stands before it. */
  readonly member: 'act' | 'thing' | false | undefined;
  /** Whether it has a verb, which things named after it may share. */
  readonly verbal: boolean | undefined;
}

export const unitOf = (from: number, to: number, or = false, member?: Unit['member'], verbal?: boolean): Unit => ({
  from,
  to,
  or,
  member,
  verbal,
});

/** Longer phrases are cut where an adjunct starts. */
const LONG_PHRASE = 50;
const SHORT_PHRASE = 24;

const EXAMPLE = wordTest(/^(?:bijvoorbeeld|bv|bijv)$/);
const COORDINATES = wordTest(/^(?:[,&+/]|en|of)$/);
const DETERMINER = wordTest(/^(?:een|de|het|hun|zijn|haar)$/);

/**
 * Where a long clause says its object after adjuncts: "neemt bij elke nieuwe bewoner | een screening af". Its start when
 * the object stands where it should.
 */
function afterAdjunct(tokens: readonly Token[], from: number, to: number): number {
  if (!isA(tokens[from + 1], Kind.preposition)) return from;
  if ((tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) <= LONG_PHRASE) return from;
  if (holdsKind(tokens, from, to, Kind.question)) return from;
  for (let t = to - 2; t > from + 3; t--) {
    const before = tokens[t - 1];
    if (DETERMINER.of(tokens[t]) && !isA(before, Kind.preposition) && !COORDINATES.of(before)) return t + 1;
  }
  return from;
}

const lengthOf = (tokens: readonly Token[], from: number, to: number): number =>
  (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);

const isIdleAt = (tokens: readonly Token[], t: number): boolean =>
  (kindsOf(tokens, t) & (Kind.word | Kind.idleBefore)) !== Kind.word;

/** Closes a clause within: "zorgt dat de kast vol is". */
const CLOSING = wordTest(/^(?:is|heeft|wil|kan|moet|wordt)$/);
const IS_THERE = wordTest(/^(?:bent?|zijn)$/);

/** "Je | bent er voor de ouders": to be there for somebody is an act. */
const isThere = (tokens: readonly Token[], t: number): boolean =>
  IS_THERE.of(tokens[t]) && tokens[t + 1]?.text === 'er' && tokens[t + 2]?.text === 'voor';

/** Drops words at both ends that carry no meaning, and adjuncts of a long phrase. */
export function trimmedUnit(tokens: readonly Token[], from: number, to: number, or: boolean): Unit | null {
  let start = from;
  let end = to;
  while (start < end && !isThere(tokens, start) && isIdleAt(tokens, start)) start++;
  while (end > start && (kindsOf(tokens, end - 1) & (Kind.word | Kind.idleAfter)) !== Kind.word) {
    if (CLOSING.of(tokens[end - 1]) && holdsKind(tokens, start + 1, end, Kind.question | Kind.opener)) break;
    end--;
  }
  for (let t = start + 2; t < end; t++) if (EXAMPLE.of(tokens[t])) end = t;
  while (end > start && (kindsOf(tokens, end - 1) & Kind.word) === 0) end--;
  if (start >= end) return null;
  start = afterAdjunct(tokens, start, end);
  for (let t = end - 1; t > start + 1 && lengthOf(tokens, start, end) > LONG_PHRASE; t--) {
    if ((kindsOf(tokens, t) & Kind.preposition) !== 0 && lengthOf(tokens, start, t) >= SHORT_PHRASE) end = t;
  }
  return unitOf(start, end, or);
}
