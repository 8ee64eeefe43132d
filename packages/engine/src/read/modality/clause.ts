import * as data from '../data/modality.data.js';
import type { Family } from '../necessity.js';
import type { Piece } from '../parts.js';
import type { Token } from '../tokens.js';
import { WordNote, wordTest } from '../word.js';

const CLASSES = [
  'denials',
  'merits',
  'welcomes',
  'praises',
  'praised',
  'delights',
  'favours',
  'fortunes',
  'needs',
  'asks',
  'strictness',
  'indifferences',
  'teaches',
  'teachingHalves',
  'teachingRests',
  'teachingParticles',
  'taught',
  'lessons',
  'givesLessons',
  'acquires',
  'underway',
  'learns',
  'willing',
  'pointers',
  'housemates',
  'freedoms',
  'leavings',
] as const;

export type Class = (typeof CLASSES)[number];
export const BIT = Object.fromEntries(CLASSES.map((name, i) => [name, 1 << i])) as Readonly<Record<Class, number>>;
const NOTE = new WordNote((word) =>
  CLASSES.reduce((bits, name) => (data[name].has(word.text) ? bits | BIT[name] : bits), 0),
);
export const bitsOf = (token: Token | undefined): number => (token === undefined ? 0 : NOTE.of(token));

/** What a clause says: the tokens that say it, and whether what it speaks of stands after them only. */
export interface Said {
  readonly family: Family;
  /** Whether it speaks of what comes after it, though something stands before it. */
  readonly opens?: boolean;
  readonly from: number;
  readonly to: number;
}

/** A clause with the classes of all its words together. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  readonly bits: number;
  /** Whether the reader is its subject. */
  readonly reader: boolean;
  /** The sentence has a case before it: "als je …", "wie …", "heb je …". */
  readonly afterCase: boolean;
  /** That case is what the reader can do: "kun je brood bakken, dan …". */
  readonly afterAble: boolean;
  /** That case is what the reader cannot do yet: "ken je dat niet, …". */
  readonly afterLack: boolean;
  /** A case with the reader comes after it: "… als je kunt breien". */
  readonly beforeCase: boolean;
  /** The classes of the purpose that goes with the clause: "goesting | om dat te leren". */
  readonly purpose: number;
}

export const has = (clause: Clause, name: Class): boolean => (clause.bits & BIT[name]) !== 0;
export const is = (token: Token | undefined, name: Class): boolean => (bitsOf(token) & BIT[name]) !== 0;

export function first(clause: Clause, name: Class, from = clause.from): number {
  if (!has(clause, name)) return -1;
  for (let t = from; t < clause.to; t++) if (is(clause.tokens[t], name)) return t;
  return -1;
}

export function last(clause: Clause, name: Class): number {
  if (!has(clause, name)) return -1;
  for (let t = clause.to - 1; t >= clause.from; t--) if (is(clause.tokens[t], name)) return t;
  return -1;
}

/** Verbs that say how something is found or what it is. */
export const COPULA = wordTest(/^(?:is|zijn|lijkt|lijken|blijft|zou|zouden|vinden|vind)$/);

/** Nearest denial before a token, within its clause. */
export function deniedBefore(clause: Clause, at: number, reach = 5): number {
  if (!has(clause, 'denials')) return -1;
  for (let t = at - 1; t >= Math.max(clause.from, at - reach); t--) if (is(clause.tokens[t], 'denials')) return t;
  return -1;
}

/** Where the verb of a clause stands, for the words that say something: from there on they are no part of what is asked. */
export function verbAt(clause: Clause, until: number): number {
  for (let t = clause.from; t < until; t++) if (COPULA.of(clause.tokens[t]) || isFinite(clause.tokens[t])) return t;
  return until;
}

const FINITE = wordTest(
  /^(?:is|zijn|was|heeft|hebben|heb|hebt|speelt|spelen|doet|doen|maakt|maken|maak|telt|tellen|staat|staan|valt|vallen|komt|komen|laat|laten|geldt|gelden|strekt|strekken|draagt|dragen|kan|kunnen|mag|mogen|moet|moeten|word|wordt|worden|ben|bent|krijg|krijgt|geven|geeft|letten|kijken|hechten|nemen|neemt|zou|zouden|juichen|waarderen|lopen|hopen|dromen|verwacht|vraagt|vragen|verwachten|zien|scheelt|weegt|werkt|steekt|hoort|zullen|zal)$/,
);
const isFinite = (token: Token | undefined): boolean => FINITE.of(token);

export const WE = wordTest(/^(?:we|wij|ik|niemand|ons|men)$/);

/** Whether the house speaks of itself in a clause. */
export const isOurs = ({ tokens, from, to }: Clause): boolean => {
  for (let t = from; t < to; t++) if (WE.of(tokens[t])) return true;
  return false;
};
