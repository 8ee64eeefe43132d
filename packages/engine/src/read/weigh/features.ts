import { pronounAt } from '../clauses.js';
import { ACT_NOUN, THIRD_PERSON } from '../finite.js';
import { Kind } from '../kinds.js';
import type { Piece, Sentence } from '../parts.js';
import type { Part } from '../sections.js';
import { hasOtherSubject, isSubjectAt } from '../subject.js';
import type { Spoken } from '../subject.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';
import { ENDS, NO_YES, numbered, separatorOf, SEPARATORS, upTo } from './questions.js';

/** What the rules found out of a phrase that may be a demand. */
export interface Candidate {
  /** Whether the rules take it for a demand. */
  readonly ruled: boolean;
  /** By which rule it is linked: a label, a set of words, or not at all. */
  readonly rule: string;
  readonly necessity: string;
  /** How many cues speak of it. */
  readonly cues: number;
}

/** Where a candidate stands. */
export interface Place {
  readonly spoken: Spoken;
  readonly sentence: Sentence;
  readonly part: Part;
  readonly item: boolean;
  readonly headed: boolean;
  readonly cued: boolean;
  /** Whether the rules take the sentence for one that asks something. */
  readonly asks: boolean;
  /** How much its heading says that it asks. */
  readonly byHeading: string;
  /** Which sentence of its block it is, and of how many. */
  readonly number: number;
  readonly sentences: number;
  /** How many conditions and offers stand in the sentence. */
  readonly conditions: number;
  readonly offers: number;
}

const KINDS = [
  'reader',
  'preposition',
  'adverb',
  'people',
  'verb',
  'infinitive',
  'act',
  'we',
  'other',
  'opener',
  'question',
  'denial',
  'digit',
  'empty',
  'wordSeparator',
  'signSeparator',
] as const;
const KIND_BITS = KINDS.map((name) => Kind[name]);
export const PARTS: readonly Part[] = [
  'header',
  'tasks',
  'learn',
  'profile',
  'offer',
  'about',
  'schedule',
  'procedure',
  'other-jobs',
  'not-tasks',
];
const RULES = ['phrase', 'label', 'nearest'];
export const NECESSITIES = ['required', 'preferred', 'trainable', 'not-required'];

/** What is asked of a candidate, with the answers that there are: each answer is a feature. */
const QUESTIONS = {
  ruled: NO_YES,
  rule: RULES,
  necessity: NECESSITIES,
  cues: upTo(2),
  part: PARTS,
  item: NO_YES,
  headed: NO_YES,
  cued: NO_YES,
  asks: NO_YES,
  'heading-asks': NECESSITIES,
  'sentence-number': upTo(2),
  sentences: upTo(3),
  conditions: upTo(2),
  offers: upTo(2),
  end: ENDS,
  pieces: upTo(5),
  'sentence-words': upTo(6),
  'sentence-has': KINDS,
  'sentence-others-verbs': upTo(2),
  separator: SEPARATORS,
  aside: NO_YES,
  sub: NO_YES,
  'piece-number': upTo(3),
  'piece-last': NO_YES,
  'reader-at': ['none', ...upTo(4)],
  'reader-is-subject': NO_YES,
  'other-subject': NO_YES,
  'piece-starts-with': KINDS,
  'piece-others-verbs': upTo(2),
  'piece-before': ['none', 'main', 'main with reader', 'sub'],
  'piece-after': ['none', 'main', 'sub'],
  has: KINDS,
  meanings: upTo(6),
  acts: upTo(2),
  qualities: upTo(2),
  'others-verbs': upTo(2),
  past: NO_YES,
  'act-noun': NO_YES,
  length: upTo(6),
  'starts-with': KINDS,
  'ends-with': KINDS,
  starts: ['others-verb', 'act-noun', 'quality'],
} as const;
type Question = keyof typeof QUESTIONS;

const { names, start: START } = numbered(QUESTIONS);
/** The names of all features, by their numbers. */
export const FEATURES = names;

/** Questions whose answers the rules find out, and which cost the most. */
export const FOUND_OUT = ['rule', 'necessity', 'cues'] as const satisfies readonly Question[];

/** Where words weigh by themselves. */
export const ROLES = ['before', 'after', 'first', 'verb', 'within'] as const;
const ROLE = Object.fromEntries(ROLES.map((role, i) => [role, i])) as Record<(typeof ROLES)[number], number>;

const QUALITY = wordTest(/.(?:heid|teit|zin|gericht|baar|zaam|lijk|ig|isch|ief|vol|loos)$/);
const PAST = wordTest(
  /^(?:was|waren|had|hadden|ging|gingen|kwam|kwamen|deed|deden|zat|zaten|stond|stonden|werd|werden|.{3,}(?:de|te|den|ten))$/,
);
const SMALL = Kind.empty | Kind.preposition | Kind.adverb;
const LENGTHS = [1, 2, 3, 5, 8, 12];
const SENTENCE_LENGTHS = [3, 6, 10, 16, 25, 40];
const SENTENCES = [1, 2, 4];
const PIECES = [1, 2, 3, 5, 8];

/** In which step a number lies. */
function step(n: number, steps: readonly number[]): number {
  let i = 0;
  while (i < steps.length && n > (steps[i] as number)) i++;
  return i;
}

/** Gathers what the reader knows of a candidate, as numbers of features and as words in their roles. Used again for each. */
export class Evidence {
  readonly features: number[] = [];
  readonly roles: number[] = [];
  readonly words: Token[] = [];
  /** How many of the features tell of the sentence: they are the same for all its candidates. */
  #sentenceFeatures = 0;
  #place: Place | undefined;

  /** Starts with what a sentence tells. */
  enter(place: Place): void {
    this.#drop(0);
    this.#place = place;
    const { spoken, sentence } = place;
    const { tokens } = spoken;
    this.#say('part', PARTS.indexOf(place.part));
    this.#say('item', +place.item);
    this.#say('headed', +place.headed);
    this.#say('cued', +place.cued);
    this.#say('asks', +place.asks);
    this.#say('heading-asks', NECESSITIES.indexOf(place.byHeading));
    this.#say('sentence-number', Math.min(place.number, 2));
    this.#say('sentences', step(place.sentences, SENTENCES));
    this.#say('conditions', Math.min(place.conditions, 2));
    this.#say('offers', Math.min(place.offers, 2));
    this.#say('end', ENDS.indexOf(sentence.end));
    this.#say('pieces', step(sentence.pieces.length, PIECES));
    this.#say('sentence-words', step(sentence.to - sentence.from, SENTENCE_LENGTHS));
    this.#kinds('sentence-has', sentence.kinds);
    let others = 0;
    for (let t = sentence.from; t < sentence.to; t++) {
      if (THIRD_PERSON.of(tokens[t])) others++;
    }
    this.#say('sentence-others-verbs', Math.min(others, 2));
    this.#sentenceFeatures = this.features.length;
  }

  /** Goes on with what a phrase in that sentence tells by itself. */
  look(from: number, to: number): void {
    const place = this.#place;
    if (place === undefined) return;
    this.#drop(this.#sentenceFeatures);
    const { spoken, sentence } = place;
    const { tokens } = spoken;
    const { pieces } = sentence;
    let p = 0;
    while (p < pieces.length - 1 && (pieces[p] as Piece).to <= from) p++;
    this.#ofPiece(spoken, pieces, p);
    this.#ofPhrase(tokens, from, to);
    // Only within the sentence: in which order the items of a list stand changes nothing.
    if (from > sentence.from) this.#hear(ROLE.before, tokens[from - 1] as Token);
    if (to < sentence.to) this.#hear(ROLE.after, tokens[to] as Token);
  }

  /** Goes on with what the rules found out of that phrase: {@link FOUND_OUT}. */
  judge({ ruled, rule, necessity, cues }: Candidate): void {
    this.#say('ruled', +ruled);
    this.#say('rule', Math.max(0, RULES.indexOf(rule)));
    this.#say('necessity', NECESSITIES.indexOf(necessity));
    this.#say('cues', Math.min(cues, 2));
  }

  #ofPiece(spoken: Spoken, pieces: readonly Piece[], p: number): void {
    const { tokens } = spoken;
    const piece = pieces[p] as Piece;
    this.#say('separator', separatorOf(piece.sep));
    this.#say('aside', +piece.aside);
    this.#say('sub', +piece.sub);
    this.#say('piece-number', Math.min(p, 3));
    this.#say('piece-last', +(p === pieces.length - 1));
    const reader = pronounAt(tokens, piece);
    this.#say('reader-at', reader < 0 ? 0 : 1 + Math.min(reader - piece.from, 4));
    if (reader >= 0) {
      this.#say('reader-is-subject', +isSubjectAt(tokens, reader, piece.from));
      const verb = tokens[reader > piece.from ? reader - 1 : reader + 1];
      if (verb) this.#hear(ROLE.verb, verb);
    }
    this.#say('other-subject', +hasOtherSubject(spoken, piece));
    let first = piece.from;
    while (first < piece.to - 1 && !isA(tokens[first], Kind.word)) first++;
    const opening = tokens[first] as Token;
    this.#kinds('piece-starts-with', opening.kinds);
    this.#hear(ROLE.first, opening);
    let others = 0;
    for (let t = piece.from; t < piece.to; t++) if (THIRD_PERSON.of(tokens[t])) others++;
    this.#say('piece-others-verbs', Math.min(others, 2));
    const before = pieces[p - 1];
    const after = pieces[p + 1];
    this.#say('piece-before', before === undefined ? 0 : before.sub ? 3 : pronounAt(tokens, before) < 0 ? 1 : 2);
    this.#say('piece-after', after === undefined ? 0 : after.sub ? 2 : 1);
  }

  #ofPhrase(tokens: readonly Token[], from: number, to: number): void {
    let [kinds, meanings, acts, qualities, others] = [0, 0, 0, 0, 0];
    let [past, actNoun] = [false, false];
    for (let t = from; t < to; t++) {
      const token = tokens[t] as Token;
      kinds |= token.kinds;
      if ((token.kinds & Kind.word) === 0) continue;
      this.#hear(ROLE.within, token);
      if ((token.kinds & SMALL) !== 0) continue;
      meanings++;
      if ((token.kinds & Kind.act) !== 0) acts++;
      if (QUALITY.of(token)) qualities++;
      if (THIRD_PERSON.of(token)) others++;
      past ||= PAST.of(token);
      actNoun ||= ACT_NOUN.of(token);
    }
    this.#kinds('has', kinds);
    this.#say('meanings', Math.min(meanings, 6));
    this.#say('acts', Math.min(acts, 2));
    this.#say('qualities', Math.min(qualities, 2));
    this.#say('others-verbs', Math.min(others, 2));
    this.#say('past', +past);
    this.#say('act-noun', +actNoun);
    this.#say('length', step(to - from, LENGTHS));
    const first = tokens[from] as Token;
    this.#kinds('starts-with', first.kinds);
    this.#kinds('ends-with', (tokens[to - 1] as Token).kinds);
    if (THIRD_PERSON.of(first)) this.#say('starts', 0);
    if (ACT_NOUN.of(first)) this.#say('starts', 1);
    if (QUALITY.of(first)) this.#say('starts', 2);
  }

  #say(question: Question, answer: number): void {
    this.features.push(START[question] + answer);
  }

  #kinds(question: Question, kinds: number): void {
    const start = START[question];
    for (let i = 0; i < KIND_BITS.length; i++)
      if ((kinds & (KIND_BITS[i] as number)) !== 0) this.features.push(start + i);
  }

  #hear(role: number, token: Token): void {
    this.roles.push(role);
    this.words.push(token);
  }

  /** Forgets all words, and the features from a number on. */
  #drop(features: number): void {
    while (this.features.length > features) this.features.pop();
    while (this.words.length > 0) {
      this.words.pop();
      this.roles.pop();
    }
  }
}
