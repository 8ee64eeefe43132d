import { adjectives } from './data/words.data.js';
import { Kind } from './kinds.js';
import type { Sentence } from './parts.js';
import type { Token } from './tokens.js';
import { trimmedUnit, unitOf } from './unit.js';
import type { Unit } from './unit.js';
import { isA, WordTest, wordTest } from './word.js';

const SEEKS = wordTest(/^(?:zoek|zoeken|zoekt|gezocht)$/);
/** Adjectives of character by their ending; what tells of the job or the paper stands in `NOT_CHARACTER`. */
const CHARACTER = /(?:[^d]ige|lijke|ieve|ieuze|gerichte|bare|same|volle)$/;
const NOT_CHARACTER =
  /^(?:persoonlijke|jaarlijkse|huishoudelijke|maatschappelijke|dagelijkse|tijdelijke|zelfstandige|nodige|huidige|volledige|verpleegkundige|zorgkundige|deskundige|twintigtallige|enige|overige|dringende|jarige|tweetalige|gezellige|vorige|volgende|eerste)/;
/** A longer clause tells of the house more than of the person. */
const LONGEST_CLAUSE = 12;
const REACH = 8;

const ARE = wordTest(/^(?:ben|bent)$/);
const QUALITY = new WordTest((word) => adjectives.has(word) || (CHARACTER.test(word) && !NOT_CHARACTER.test(word)));

/** Token from which the sentence says whom it looks for ("zoeken we een …", "ben jij een …"); -1 when it does not. */
function wantedFrom(tokens: readonly Token[], { from, to }: Sentence): number {
  for (let t = from; t < to; t++) {
    if (SEEKS.of(tokens[t])) return t;
    if (ARE.of(tokens[t]) && isA(tokens[t + 1], Kind.reader) && tokens[t + 2]?.text === 'een') return t + 2;
  }
  const first = tokens[from]?.text ?? '';
  return first === 'een' || first === 'iemand' ? from : -1;
}

const NOBODY: readonly Unit[] = [];

/**
 * What a sentence asks of the person that it looks for: the qualities before the name of the job, and the clause after
 * it ("we zoeken een warme zorgkundige die graag tijd maakt").
 */
export function wantedUnits(tokens: readonly Token[], sentence: Sentence): readonly Unit[] {
  const seek = wantedFrom(tokens, sentence);
  if (seek < 0) return NOBODY;
  const found: Unit[] = [];
  for (const piece of sentence.pieces) {
    const clause = piece.sub && piece.from >= seek && piece.to - piece.from <= LONGEST_CLAUSE;
    if (!clause || tokens[piece.from]?.text !== 'die') continue;
    const unit = trimmedUnit(tokens, piece.from, piece.to, false);
    if (unit) found.push(unit);
  }
  const [clause] = found;
  const end = Math.min(sentence.to, clause?.from ?? sentence.to, seek + REACH);
  for (let t = seek; t < end; t++) {
    if (QUALITY.of(tokens[t])) found.push(unitOf(t, t + 1));
  }
  return found.sort((a, b) => a.from - b.from);
}
