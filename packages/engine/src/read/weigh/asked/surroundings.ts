import type { BlockView } from '../../conditions/found.js';
import { JUDGES, judgingOf } from '../../judged/words.js';
import { Kind } from '../../kinds.js';
import { BIT, bitsOf } from '../../modality/clause.js';
import type { Piece, Sentence } from '../../parts.js';
import { hasOtherSubject } from '../../subject.js';
import type { Token } from '../../tokens.js';
import { NECESSITIES, PARTS } from '../features.js';
import { ENDS, NO_YES, numbered, separatorOf, SEPARATORS, upTo } from '../questions.js';

/** Where a word stands that may tell how much a phrase is asked. */
export const ROLES = [
  'within',
  'piece-before',
  'piece-after',
  'pieces-before',
  'pieces-after',
  'sentence-before',
  'sentence-after',
  'heading',
] as const;
type Role = (typeof ROLES)[number];

const KINDS = ['reader', 'we', 'denial'] as const;
const JUDGING = Object.keys(JUDGES) as (keyof typeof JUDGES)[];
const SAYING = Object.keys(BIT) as (keyof typeof BIT)[];
/** The classes of words that are told of each place: those that judge, those of which necessity is composed, and who is spoken of. */
const CLASSES = [...JUDGING.map((name) => `judging-${name}`), ...SAYING, ...KINDS];
const MOST_WORDS = 4;

const byRole = <Name extends string>(
  question: Name,
  answers: readonly string[],
): Record<`${Role}-${Name}`, readonly string[]> =>
  Object.fromEntries(ROLES.map((role) => [`${role}-${question}`, answers])) as Record<
    `${Role}-${Name}`,
    readonly string[]
  >;

const QUESTIONS = {
  // What the rules said: only what they say nothing of is weighed, but all teaches.
  rule: ['none', ...NECESSITIES],
  'heading-asks': NECESSITIES,
  part: PARTS,
  item: NO_YES,
  end: ENDS,
  sub: NO_YES,
  aside: NO_YES,
  separator: SEPARATORS,
  'separator-after': [...SEPARATORS, 'none'],
  'piece-number': upTo(3),
  'piece-last': NO_YES,
  'piece-before-is-sub': ['none', ...NO_YES],
  'other-subject': NO_YES,
  'end-before': ['none', ...ENDS],
  'end-after': ['none', ...ENDS],
  ...byRole('classes', CLASSES),
  ...byRole('words', upTo(MOST_WORDS)),
};

const { names, start } = numbered(QUESTIONS);
/** The names of all features, by their numbers. */
export const FEATURES = names;
const FIRST_CLASS = ROLES.map((role) => start[`${role}-classes`]);
const FIRST_COUNT = ROLES.map((role) => start[`${role}-words`]);

/** Which of {@link KINDS} a token is, as bits. */
const kindsOf = ({ kinds }: Token): number =>
  ((kinds & Kind.reader) === 0 ? 0 : 1) | ((kinds & Kind.we) === 0 ? 0 : 2) | ((kinds & Kind.denial) === 0 ? 0 : 4);

/** Calls with the number of each bit that is set. */
function eachBit(bits: number, first: number, call: (number: number) => void): void {
  for (let left = bits; left !== 0; left &= left - 1) call(first + (31 - Math.clz32(left & -left)));
}

/** The features of a word's own classes where it stands in a role. */
export function classesOf(token: Token, role: number): number[] {
  const found: number[] = [];
  const first = FIRST_CLASS[role] as number;
  const add = (feature: number) => found.push(feature);
  eachBit(judgingOf(token), first, add);
  eachBit(bitsOf(token), first + JUDGING.length, add);
  eachBit(kindsOf(token), first + JUDGING.length + SAYING.length, add);
  return found;
}

const SIGN = /[?!:(]/;
/** Whether a token tells something by itself. */
export const tells = ({ word, text }: Token): boolean => word || (text !== '' && SIGN.test(text));

/** Whether a hyphen follows: "niet-limitatief" denies nothing. */
const isHalf = (next: Token | undefined): boolean => next?.text === '-' && !next.spaced;

/** A phrase of a block: tokens `from` up to `to` of one of its sentences. */
export interface Phrase {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** What stands around a phrase, as numbers of features and as tokens in their roles. Used again for each. */
export class Surroundings {
  readonly features: number[] = [];
  readonly roles: number[] = [];
  readonly tokens: Token[] = [];

  /** @param rule what the rules said: an index of the answers to "rule" */
  look(view: BlockView, { sentence: number, from, to }: Phrase, rule: number): void {
    this.features.length = this.roles.length = this.tokens.length = 0;
    const { sentences, block, text, tokens, title, byHeading } = view;
    const sentence = sentences[number] as Sentence;
    const { pieces } = sentence;
    let p = 0;
    while (p < pieces.length - 1 && (pieces[p + 1] as Piece).from <= from) p++;
    const piece = pieces[p] as Piece;
    const [before, after] = [sentences[number - 1], sentences[number + 1]];
    const next = pieces[p + 1];
    const last = Math.min(to, sentence.to);
    this.#say('rule', rule);
    this.#say('heading-asks', NECESSITIES.indexOf(byHeading));
    this.#say('part', PARTS.indexOf(block.part));
    this.#say('item', +block.item);
    this.#say('end', ENDS.indexOf(sentence.end));
    this.#say('sub', +piece.sub);
    this.#say('aside', +piece.aside);
    this.#say('separator', separatorOf(piece.sep));
    this.#say('separator-after', next === undefined ? SEPARATORS.length : separatorOf(next.sep));
    this.#say('piece-number', Math.min(p, 3));
    this.#say('piece-last', +(p === pieces.length - 1));
    this.#say('piece-before-is-sub', p === 0 ? 0 : 1 + +(pieces[p - 1] as Piece).sub);
    this.#say('other-subject', +hasOtherSubject({ text, tokens, title, item: block.item }, piece));
    this.#say('end-before', before === undefined ? 0 : 1 + ENDS.indexOf(before.end));
    this.#say('end-after', after === undefined ? 0 : 1 + ENDS.indexOf(after.end));
    this.#stretch('within', tokens, from, last);
    this.#stretch('piece-before', tokens, piece.from, from);
    this.#stretch('piece-after', tokens, last, piece.to);
    this.#stretch('pieces-before', tokens, sentence.from, piece.from);
    this.#stretch('pieces-after', tokens, Math.max(piece.to, last), sentence.to);
    if (before) this.#stretch('sentence-before', tokens, before.from, before.to);
    if (after) this.#stretch('sentence-after', tokens, after.from, after.to);
    this.#stretch('heading', tokens, block.headFrom, block.headTo);
  }

  /** The names of all that was seen. */
  names(): string[] {
    const words = this.tokens.map(({ text }, i) => `${ROLES[this.roles[i] as number] ?? ''}:${text}`);
    return [...new Set([...this.features.map((feature) => FEATURES[feature] ?? ''), ...words])];
  }

  #say(question: keyof typeof start, answer: number): void {
    this.features.push(start[question] + answer);
  }

  #stretch(name: Role, tokens: readonly Token[], from: number, to: number): void {
    if (to <= from) return;
    const role = ROLES.indexOf(name);
    let [judging, saying, kinds, words] = [0, 0, 0, 0];
    for (let t = from; t < to; t++) {
      const token = tokens[t] as Token;
      if (isHalf(tokens[t + 1])) continue;
      judging |= judgingOf(token);
      saying |= bitsOf(token);
      kinds |= kindsOf(token);
      if (token.word) words++;
      if (!tells(token)) continue;
      this.roles.push(role);
      this.tokens.push(token);
    }
    const first = FIRST_CLASS[role] as number;
    const add = (feature: number) => this.features.push(feature);
    eachBit(judging, first, add);
    eachBit(saying, first + JUDGING.length, add);
    eachBit(kinds, first + JUDGING.length + SAYING.length, add);
    this.features.push((FIRST_COUNT[role] as number) + Math.min(words, MOST_WORDS));
  }
}
