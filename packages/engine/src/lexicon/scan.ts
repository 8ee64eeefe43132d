import { Mark, tokenise, type Tokens } from '../text/tokenise.js';
import { completeEllipsis } from './ellipsis.js';
import { joinSeparable } from './separable.js';
import type { LabelKind } from './labels.js';
import type { Lexicon } from './lexicon.js';
import { matchPatterns, type Candidate } from './match-patterns.js';
import { Sightings } from './sightings.js';
import { settle } from './settle.js';
import type { WordReading } from './word-reading.js';

/** A place where a label occurs in running text. */
export interface LabelHit {
  /** Index in `lexicon.concepts`. */
  readonly concept: number;
  readonly kind: LabelKind;
  readonly id: string;
  /** The label or word of the taxonomy that was recognised. */
  readonly label: string;
  /** First UTF-16 unit of the first word that matched. */
  readonly start: number;
  /** End (exclusive) of the last word that matched. */
  readonly end: number;
  /** 0 to 1: 1 when the very words stand together. */
  readonly quality: number;
  /** A word was recognised only with one letter changed. */
  readonly typo: boolean;
}

/** Sentences longer than this are read in pieces, which keeps the work linear in the length of the text. */
const MAX_SENTENCE = 80;

function addLooseParts(lexicon: Lexicon, tokens: Tokens, from: number, to: number, sightings: Sightings): void {
  for (let i = from; i < to - 2; i++) {
    if (((tokens.marks[i] as number) & Mark.looseHyphen) === 0) continue;
    for (let j = i + 1; j < to && j <= i + 5; j++) {
      const full = lexicon.reading(tokens.word[j] as number);
      if (full.stop || ((tokens.marks[j] as number) & Mark.looseHyphen) !== 0) continue;
      const completed = completeEllipsis(lexicon.vocabulary, lexicon.reading(tokens.word[i] as number).text, full.text);
      if (completed !== null) sightings.addSenses(lexicon.readText(completed).senses, i, j);
      break;
    }
  }
}

/** A word written with a hyphen may be known without one: "team-speler". */
function addJoined(lexicon: Lexicon, tokens: Tokens, token: number, sightings: Sightings): void {
  if (((tokens.marks[token] as number) & Mark.glued) === 0) return;
  const wordAt = (index: number): string => lexicon.reading(tokens.word[index] as number).text;
  const whole = lexicon
    .readText(wordAt(token - 1) + wordAt(token))
    .senses.filter((sense) => sense.role === 'whole' && !sense.typo);
  sightings.addSenses(whole, token - 1, token);
}

function exactCandidates(lexicon: Lexicon, text: string, tokens: Tokens, token: number, out: Candidate[]): void {
  const reading = lexicon.reading(tokens.word[token] as number);
  for (const label of reading.exact) {
    const wanted = (lexicon.labels[label] as { text: string }).text;
    const start = tokens.start[token] as number;
    if (!text.startsWith(wanted, start)) continue;
    let last = token;
    while (last + 1 < tokens.count && (tokens.start[last + 1] as number) < start + wanted.length) last++;
    if (tokens.end[last] === start + wanted.length) {
      out.push({ label, first: token, last, quality: 1, typo: false, matched: [token, last] });
    }
  }
}

function phraseCandidates(readings: readonly WordReading[], from: number, at: number, out: Candidate[]): void {
  for (const { label, words, anchor } of (readings[at] as WordReading).phrases) {
    const first = at - anchor;
    const fits = words.every((wanted, k) => {
      const reading = readings[first + k];
      if (typeof wanted === 'string') return reading?.text === wanted;
      return reading?.senses.some((sense) => sense.stem === wanted && sense.role === 'whole') ?? false;
    });
    if (!fits) continue;
    const matched = words.map((_, k) => from + first + k);
    out.push({ label, first: from + first, last: from + first + words.length - 1, quality: 1, typo: false, matched });
  }
}

function scanSentence(lexicon: Lexicon, text: string, tokens: Tokens, from: number, to: number, out: LabelHit[]): void {
  const readings: WordReading[] = [];
  for (let i = from; i < to; i++) readings.push(lexicon.reading(tokens.word[i] as number));
  const sightings = new Sightings();
  const candidates: Candidate[] = [];
  readings.forEach((reading, i) => {
    if (reading.senses.length > 0) sightings.addSenses(reading.senses, from + i, from + i);
    if (reading.phrases.length > 0) phraseCandidates(readings, from, i, candidates);
    addJoined(lexicon, tokens, from + i, sightings);
    if (reading.exact.length > 0) exactCandidates(lexicon, text, tokens, from + i, candidates);
  });
  addLooseParts(lexicon, tokens, from, to, sightings);
  joinSeparable(readings, tokens, from, sightings);
  if (sightings.count > 0) matchPatterns(lexicon, tokens, readings, from, sightings, candidates);
  for (const { label, first, last, quality, typo } of settle(lexicon, candidates)) {
    const { concept, text: words } = lexicon.labels[label] as { concept: number; text: string };
    const { kind, id } = lexicon.concepts[concept] as { kind: LabelKind; id: string };
    const start = tokens.start[first] as number;
    out.push({ concept, kind, id, label: words, start, end: tokens.end[last] as number, quality, typo });
  }
}

/**
 * Where labels of competences and occupations occur in a text, in order of place. Finds other forms of their words,
 * separable verbs with words in between, other orders, compounds taken apart or put together, shared parts ("zorg- en
 * leefplannen") and one wrong letter in longer words; never across the end of a sentence. Hits of different concepts may
 * overlap; of one concept they do not.
 */
export function scan(lexicon: Lexicon, text: string): LabelHit[] {
  lexicon.tidy();
  const tokens = tokenise(text, lexicon.words);
  const hits: LabelHit[] = [];
  for (let from = 0; from < tokens.count;) {
    let to = from + 1;
    while (to < tokens.count && to - from < MAX_SENTENCE && tokens.sentence[to] === tokens.sentence[from]) to++;
    scanSentence(lexicon, text, tokens, from, to, hits);
    from = to;
  }
  return hits.sort((a, b) => a.start - b.start || b.quality - a.quality || a.concept - b.concept);
}
