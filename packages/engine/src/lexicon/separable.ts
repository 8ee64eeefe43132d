import { Mark, type Tokens } from '../text/tokenise.js';
import { isStopWord } from '../text/stop-words.js';
import type { Sightings } from './sightings.js';
import type { SeparableVerb } from './vocabulary.js';
import type { WordReading } from './word-reading.js';

/** How far behind its verb a particle may stand, in words. */
const MAX_DISTANCE = 14;
/** Particles that are also prepositions: "op" in "op school". */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'aan achter af bij binnen boven buiten door in na om onder op over rond tegen uit voor'.split(' '),
);
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'en of maar want dus die dat zodat om terwijl waar als wanneer omdat tot'.split(' '),
);

/** How surely the particle at `index` closes its verb, 0 to 1, by what follows. */
function closure(readings: readonly WordReading[], tokens: Tokens, from: number, index: number): number {
  const word = readings[index] as WordReading;
  const next = readings[index + 1];
  if (next === undefined || ((tokens.marks[from + index + 1] as number) & Mark.comma) !== 0) return 1;
  if (CONJUNCTIONS.has(next.text) || !PREPOSITIONS.has(word.text)) return 0.99;
  return PREPOSITIONS.has(next.text) || next.text === 'met' || next.text === 'van' ? 0.96 : 0.8;
}

function joinBehind(
  readings: readonly WordReading[],
  tokens: Tokens,
  from: number,
  base: number,
  sightings: Sightings,
): void {
  const { bases } = readings[base] as WordReading;
  let best: { verb: SeparableVerb; index: number; sure: number } | null = null;
  for (let j = base + 1; j < readings.length && j <= base + MAX_DISTANCE; j++) {
    const word = readings[j] as WordReading;
    if (!word.particle) continue;
    for (const verb of bases) {
      if (verb.particle !== word.text) continue;
      const sure = closure(readings, tokens, from, j);
      if (best === null || sure > best.sure + 0.1) best = { verb, index: j, sure };
    }
  }
  if (best) sightings.add(best.verb.stem, 0.98 * best.sure, 0, from + base, from + best.index);
}

function joinBefore(readings: readonly WordReading[], from: number, base: number, sightings: Sightings): void {
  if (readings[base - 1]?.text !== 'te' && readings[base - 2]?.text !== 'te') return;
  const particle = readings[readings[base - 1]?.text === 'te' ? base - 2 : base - 3];
  for (const verb of (readings[base] as WordReading).bases) {
    if (verb.particle === particle?.text) {
      sightings.add(verb.stem, 0.98, 0, from + readings.indexOf(particle), from + base);
    }
  }
}

/** Joins the parts of separable verbs: "dient … toe", "vangt … op", "toe te dienen", "toe te kunnen dienen". */
export function joinSeparable(
  readings: readonly WordReading[],
  tokens: Tokens,
  from: number,
  sightings: Sightings,
): void {
  readings.forEach((reading, i) => {
    if (reading.bases.length === 0 || isStopWord(reading.text)) return;
    joinBefore(readings, from, i, sightings);
    joinBehind(readings, tokens, from, i, sightings);
  });
}
