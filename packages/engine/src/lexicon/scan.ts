import { Mark, tokenise, type Tokens } from '../text/tokenise.js';
import { completeEllipsis } from './ellipsis.js';
import { joinSeparable } from './separable.js';
import type { Concept, Label, LabelKind } from './labels.js';
import type { Lexicon } from './lexicon.js';
import { PatternMatcher, type Candidate } from './match-patterns.js';
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
/** How far behind a loose first part its other half may stand, in words. */
const MAX_LOOSE_DISTANCE = 5;

/** Completes a loose first part ("zorg-") with the end of the next whole word ("leefplannen"). */
function addLoosePart(lexicon: Lexicon, tokens: Tokens, at: number, to: number, sightings: Sightings): void {
  for (let j = at + 1; j < to && j <= at + MAX_LOOSE_DISTANCE; j++) {
    const full = lexicon.reading(tokens.word[j] as number);
    if (full.stop || ((tokens.marks[j] as number) & Mark.looseHyphen) !== 0) continue;
    const completed = completeEllipsis(lexicon.vocabulary, lexicon.reading(tokens.word[at] as number).text, full.text);
    if (completed !== null) sightings.addSenses(lexicon.readText(completed).senses, at, j);
    return;
  }
}

/** A word written with a hyphen may be known without one: "team-speler". */
function addJoined(lexicon: Lexicon, tokens: Tokens, token: number, sightings: Sightings): void {
  const wordAt = (index: number): string => lexicon.reading(tokens.word[index] as number).text;
  const whole = lexicon
    .readText(wordAt(token - 1) + wordAt(token))
    .senses.filter((sense) => sense.role === 'whole' && !sense.typo);
  sightings.addSenses(whole, token - 1, token);
}

function exactCandidates(lexicon: Lexicon, text: string, tokens: Tokens, token: number, out: Candidate[]): void {
  const reading = lexicon.reading(tokens.word[token] as number);
  for (const label of reading.exact) {
    const wanted = (lexicon.labels[label] as Label).text;
    const start = tokens.start[token] as number;
    if (!text.startsWith(wanted, start)) continue;
    let last = token;
    while (last + 1 < tokens.count && (tokens.start[last + 1] as number) < start + wanted.length) last++;
    if (tokens.end[last] === start + wanted.length) {
      out.push({ label, first: token, last, quality: 1, typo: false, matched: token === last ? [token] : [token, last] });
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

/** What scanning needs over and over, kept per lexicon. */
interface Workspace {
  readonly sightings: Sightings;
  readonly matcher: PatternMatcher;
}

const workspaces = new WeakMap<Lexicon, Workspace>();

function workspaceOf(lexicon: Lexicon): Workspace {
  const known = workspaces.get(lexicon);
  if (known !== undefined) return known;
  lexicon.patterns.count; // the vocabulary is complete only when the patterns are made
  const sightings = new Sightings(lexicon.vocabulary.size);
  const workspace = { sightings, matcher: new PatternMatcher(lexicon, sightings) };
  workspaces.set(lexicon, workspace);
  return workspace;
}

function scanSentence(lexicon: Lexicon, text: string, tokens: Tokens, from: number, to: number, out: LabelHit[]): void {
  const { sightings, matcher } = workspaceOf(lexicon);
  const readings: WordReading[] = [];
  const candidates: Candidate[] = [];
  let hasBases = false;
  for (let i = from; i < to; i++) readings.push(lexicon.reading(tokens.word[i] as number));
  for (let i = from; i < to; i++) {
    const reading = readings[i - from] as WordReading;
    hasBases ||= reading.bases.length > 0;
    if (reading.senses.length > 0) sightings.addSenses(reading.senses, i, i);
    if (reading.phrases.length > 0) phraseCandidates(readings, from, i - from, candidates);
    if (reading.exact.length > 0) exactCandidates(lexicon, text, tokens, i, candidates);
    const marks = tokens.marks[i] as number;
    if ((marks & Mark.glued) !== 0 && i > from) addJoined(lexicon, tokens, i, sightings);
    if ((marks & Mark.looseHyphen) !== 0) addLoosePart(lexicon, tokens, i, to, sightings);
  }
  if (hasBases) joinSeparable(readings, tokens, from, sightings);
  if (sightings.count > 0) matcher.match(tokens, readings, from, candidates);
  sightings.clear();
  for (const { label, first, last, quality, typo } of settle(lexicon, candidates)) {
    const { concept, text: words } = lexicon.labels[label] as Label;
    const { kind, id } = lexicon.concepts[concept] as Concept;
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
