import { Mark, TokenBuffer, tokenise, type Tokens } from '../text/tokenise.js';
import type { Concept, Label, LabelKind } from './labels.js';
import type { Lexicon } from './lexicon.js';
import { PatternMatcher, type Candidate } from './match-patterns.js';
import { joinSeparable, type Sentence } from './separable.js';
import { settle } from './settle.js';
import { sortShort } from './short-sort.js';
import { Sightings } from './sightings.js';
import { Trait } from './word-memory.js';

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
function addLoosePart(lexicon: Lexicon, { memory, tokens, to }: Sentence, at: number, sightings: Sightings): void {
  for (let j = at + 1; j < to && j <= at + MAX_LOOSE_DISTANCE; j++) {
    const full = memory.reading(tokens.word[j] as number);
    if (full.stop || ((tokens.marks[j] as number) & Mark.looseHyphen) !== 0) continue;
    const completed = lexicon.complete(memory.reading(tokens.word[at] as number).text, full.text);
    if (completed >= 0 && (memory.traits(completed) & Trait.senses) !== 0) sightings.addWord(memory, completed, at, j);
    return;
  }
}

/** A word written with a hyphen may be known without one: "team-speler". */
function addJoined({ memory, tokens }: Sentence, token: number, sightings: Sightings): void {
  const textAt = (index: number): string => memory.words.text(tokens.word[index] as number);
  const joined = memory.words.internText(textAt(token - 1) + textAt(token));
  if ((memory.traits(joined) & Trait.senses) === 0) return;
  const { senses } = memory.reading(joined);
  if (senses.some((sense) => sense.role === 'whole' && !sense.typo))
    sightings.addWord(memory, joined, token - 1, token);
}

function exactCandidates(lexicon: Lexicon, text: string, tokens: Tokens, token: number, out: Candidate[]): void {
  for (const label of lexicon.memory.reading(tokens.word[token] as number).exact) {
    const wanted = (lexicon.labels[label] as Label).text;
    const start = tokens.start[token] as number;
    if (!text.startsWith(wanted, start)) continue;
    let last = token;
    while (last + 1 < tokens.count && (tokens.start[last + 1] as number) < start + wanted.length) last++;
    if (tokens.end[last] === start + wanted.length) {
      out.push({
        label,
        first: token,
        last,
        quality: 1,
        typo: false,
        matched: token === last ? [token] : [token, last],
      });
    }
  }
}

function phraseCandidates({ memory, tokens, from, to }: Sentence, token: number, out: Candidate[]): void {
  for (const { label, words, anchor } of memory.reading(tokens.word[token] as number).phrases) {
    const first = token - anchor;
    const last = first + words.length - 1;
    if (first < from || last >= to) continue;
    const fits = words.every((wanted, k) => {
      const reading = memory.reading(tokens.word[first + k] as number);
      if (typeof wanted === 'string') return reading.text === wanted;
      return reading.senses.some((sense) => sense.stem === wanted && sense.role === 'whole');
    });
    if (fits) out.push({ label, first, last, quality: 1, typo: false, matched: words.map((_, k) => first + k) });
  }
}

/** What scanning needs over and over, kept per lexicon. */
interface Workspace {
  readonly sightings: Sightings;
  readonly matcher: PatternMatcher;
  readonly tokens: TokenBuffer;
  /** Of the sentence at hand. */
  readonly candidates: Candidate[];
}

const workspaces = new WeakMap<Lexicon, Workspace>();

function workspaceOf(lexicon: Lexicon): Workspace {
  const known = workspaces.get(lexicon);
  if (known !== undefined) return known;
  const sightings = new Sightings(lexicon.stemCount);
  const workspace = {
    sightings,
    matcher: new PatternMatcher(lexicon, sightings),
    tokens: new TokenBuffer(lexicon.memory.words),
    candidates: [],
  };
  workspaces.set(lexicon, workspace);
  return workspace;
}

/** Fills the sightings of a sentence, and adds what is found without patterns to the candidates. */
function look(lexicon: Lexicon, text: string, sentence: Sentence, sightings: Sightings, candidates: Candidate[]): void {
  const { memory, tokens, from, to } = sentence;
  let all = 0;
  for (let token = from; token < to; token++) {
    const word = tokens.word[token] as number;
    const traits = memory.traits(word);
    const marks = tokens.marks[token] as number;
    all |= traits;
    if ((traits & Trait.senses) !== 0) sightings.addWord(memory, word, token, token);
    if ((traits & Trait.phrases) !== 0) phraseCandidates(sentence, token, candidates);
    if ((traits & Trait.exact) !== 0) exactCandidates(lexicon, text, tokens, token, candidates);
    if ((marks & Mark.glued) !== 0 && token > from) addJoined(sentence, token, sightings);
    if ((marks & Mark.looseHyphen) !== 0) addLoosePart(lexicon, sentence, token, sightings);
  }
  if ((all & Trait.bases) !== 0 && (all & Trait.particle) !== 0) joinSeparable(sentence, sightings);
}

function scanSentence(lexicon: Lexicon, work: Workspace, text: string, sentence: Sentence, out: LabelHit[]): void {
  const { candidates } = work;
  while (candidates.length > 0) candidates.pop();
  look(lexicon, text, sentence, work.sightings, candidates);
  if (work.sightings.count > 0) work.matcher.match(sentence, candidates);
  work.sightings.clear();
  const { tokens } = sentence;
  for (const { label, first, last, quality, typo } of settle(lexicon, candidates)) {
    const { concept, text: words } = lexicon.labels[label] as Label;
    const { kind, id } = lexicon.concepts[concept] as Concept;
    const start = tokens.start[first] as number;
    out.push({ concept, kind, id, label: words, start, end: tokens.end[last] as number, quality, typo });
  }
}

const byPlace = (a: LabelHit, b: LabelHit): number =>
  a.start - b.start || b.quality - a.quality || a.concept - b.concept;

/** Labels among the words of a text, which are numbered in the memory of the lexicon. Otherwise as {@link scan}. */
export function scanWords(lexicon: Lexicon, text: string, tokens: Tokens): LabelHit[] {
  const { memory } = lexicon;
  const work = workspaceOf(lexicon);
  const hits: LabelHit[] = [];
  for (let from = 0; from < tokens.count;) {
    let to = from + 1;
    while (to < tokens.count && to - from < MAX_SENTENCE && tokens.sentence[to] === tokens.sentence[from]) to++;
    scanSentence(lexicon, work, text, { memory, tokens, from, to }, hits);
    from = to;
  }
  return hits.length < 2 ? hits : sortShort(hits, byPlace);
}

/** Labels in a stretch of a text. Otherwise as {@link scan}, but for within one text: it forgets no words of it. */
export function scanStretch(lexicon: Lexicon, text: string, begin: number, end: number): LabelHit[] {
  return scanWords(lexicon, text, tokenise(text, lexicon.memory.words, workspaceOf(lexicon).tokens, begin, end));
}

/**
 * Where labels of competences and occupations occur in a text, in order of place. Finds other forms of their words,
 * separable verbs with words in between, other orders, compounds taken apart or put together, shared parts ("zorg- en
 * leefplannen") and one wrong letter in longer words; never across the end of a sentence. Hits of different concepts may
 * overlap; of one concept they do not.
 */
export function scan(lexicon: Lexicon, text: string): LabelHit[] {
  lexicon.tidy();
  return scanStretch(lexicon, text, 0, text.length);
}
