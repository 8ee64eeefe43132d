import { isKnownForm } from './known-verbs.js';
import { infinitives, verbPrefixes } from './data/verbs.data.js';
import {
  adverbs,
  empty,
  findsOut,
  leads,
  notVerbs,
  others,
  people,
  prepositions,
  questionWords,
  readers,
  subordinators,
  verbs,
} from './data/words.data.js';

/**
 * Kinds of words and signs that rules ask for at nearly every token, as bits of one small number: worked out once for each
 * different word and kept with it (`Word.kinds`). A stretch of text has the bits of all its words together, so that most
 * rules see at one look that there is nothing for them. What only a few rules ask is a `WordTest`.
 */
export const Kind = {
  /** A word or a number, and not a sign. */
  word: 1 << 0,
  /** Subject by which the reader is spoken to. */
  reader: 1 << 1,
  /** Carries no meaning by itself. */
  empty: 1 << 2,
  preposition: 1 << 3,
  adverb: 1 << 4,
  people: 1 << 5,
  /** May be a finite verb of which "je" is the subject: see {@link mayBeVerb}. */
  verb: 1 << 6,
  /** Ends as infinitives do: see {@link isInfinitive}. */
  infinitive: 1 << 7,
  /** Surely names an act: see {@link isKnownInfinitive}. */
  act: 1 << 8,
  /** "wij" or "we". */
  we: 1 << 9,
  /** Subject or determiner by which somebody or something else is spoken of. */
  other: 1 << 10,
  /** Opens a subordinate clause, always or sometimes. */
  opener: 1 << 11,
  subordinator: 1 << 12,
  question: 1 << 13,
  /** Has a question as its object. */
  findsOut: 1 << 14,
  /** A word that separates pieces of a sentence: "en", "of", "maar". */
  wordSeparator: 1 << 15,
  /** A sign that may separate them. */
  signSeparator: 1 << 16,
  /** May end a sentence. */
  end: 1 << 17,
  /** Carries no meaning at the start of a phrase. */
  idleBefore: 1 << 18,
  /** Carries no meaning at the end of a phrase. */
  idleAfter: 1 << 19,
  /** "geen", "niet", "nooit" and "nie". */
  denial: 1 << 20,
  /** Has a digit in it, or may have one: what was too long to be looked at. */
  digit: 1 << 21,
} as const;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WORD_SEPARATORS = set('en of maar doch ofwel evenals alsook dus and or et ou');
const SIGN_SEPARATORS = set(', ; : ( ) | + & = → / -');
const ENDS = set('. ! ? …');
const OPENERS = set('als om die dat');
const DENIALS = set('geen niet nooit nie');

/** Ends of nouns, and of a few verbs: "oefent", "praat". */
const NOUN_END = /(?:teit|heid|ment|aat|ist|iet|ent)$/;

/** Whether the word may be a finite verb of which "je" is the subject. */
export function mayBeVerb(word: string): boolean {
  if (verbs.has(word)) return true;
  if (word.length <= 3 || !word.endsWith('t') || notVerbs.has(word)) return false;
  return !NOUN_END.test(word) || isKnownForm(word);
}

/** Whether a word ends as infinitives do; nouns in -ingen and the like do not count. */
export const isInfinitive = (word: string): boolean =>
  word.length > 3 && /(?:en|aan|oen|ien)$/.test(word) && !/(?:ingen|heden|teiten)$/.test(word);

/** Whether a word alone is an act: a verb that we know, or one made of it. Plural nouns end alike and are none. */
export const isKnownInfinitive = (word: string): boolean =>
  infinitives.has(word) || infinitives.has(word.replace(verbPrefixes, ''));

const TESTS: readonly (readonly [kind: number, test: (word: string) => boolean])[] = [
  [Kind.reader, (word) => readers.has(word)],
  [Kind.empty, (word) => empty.has(word)],
  [Kind.preposition, (word) => prepositions.has(word)],
  [Kind.adverb, (word) => adverbs.has(word)],
  [Kind.people, (word) => people.has(word)],
  [Kind.verb, mayBeVerb],
  [Kind.infinitive, isInfinitive],
  [Kind.act, isKnownInfinitive],
  [Kind.we, (word) => word === 'wij' || word === 'we'],
  [Kind.other, (word) => others.has(word)],
  [Kind.opener, (word) => OPENERS.has(word) || subordinators.has(word)],
  [Kind.subordinator, (word) => subordinators.has(word)],
  [Kind.question, (word) => questionWords.has(word)],
  [Kind.findsOut, (word) => findsOut.has(word)],
  [Kind.wordSeparator, (word) => WORD_SEPARATORS.has(word)],
  [Kind.signSeparator, (word) => SIGN_SEPARATORS.has(word)],
  [Kind.end, (word) => ENDS.has(word)],
  [Kind.idleBefore, (word) => empty.has(word) || adverbs.has(word) || leads.has(word)],
  [Kind.idleAfter, (word) => empty.has(word) && word !== 'kunnen' && word !== 'zijn' && word !== 'samen'],
  [Kind.denial, (word) => DENIALS.has(word)],
  [Kind.digit, (word) => /\d|^$/.test(word)],
];

/** All kinds of a folded word or sign. */
export function kindsOf(text: string, word: boolean): number {
  let kinds = word ? Kind.word : 0;
  for (const [kind, test] of TESTS) if (test(text)) kinds |= kind;
  return kinds;
}
