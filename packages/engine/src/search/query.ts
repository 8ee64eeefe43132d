import { foldUnit, SKIP } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';
import { TokenBuffer, tokenise } from '../text/tokenise.js';
import { particles, verbStems } from '../text/verb-forms.js';
import { WordTable } from '../text/word-table.js';
import { Expander, WEIGHT, type Expansion } from './expansion.js';
import type { LabelIndex } from './label-index.js';
import { shareOfStem, type WordIndex } from './word-index.js';
import { stemOf } from '../text/stem.js';

/** One word of a query with what may be meant by it. */
export interface Term {
  readonly text: string;
  readonly expansion: Expansion;
  /** The parts of a compound that no label has as it stands, or has taken apart; empty when it is none. */
  readonly parts: readonly { readonly expansion: Expansion; readonly share: number }[];
  /** How much of the query's meaning it carries, not yet divided by the whole. */
  readonly weight: number;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** Nothing stands behind the last word: more letters may come. */
  readonly open: boolean;
  /** The last word may still be growing: no separator stands behind it, and no label has it as it is. */
  readonly growing: boolean;
}

/** Share of the meaning that a stop word carries beside words with a meaning of their own. */
const STOP_SHARE = 0.1;
/** Rarity of a word that no label has, as a share of the greatest rarity. */
const UNKNOWN_SHARE = 0.85;
/** Most words of a query that take part; what follows is ignored. */
const MAX_TERMS = 24;
/** Words of queries are remembered by their letters only; past this many we forget them all. */
const MAX_REMEMBERED = 4096;
const NO_PARTICLES: readonly string[] = [];

let table = new WordTable();
const buffer = new TokenBuffer(table);

/** The folded words of a query, at most {@link MAX_TERMS}. */
function wordsOf(query: string): { words: string[]; all: boolean } {
  if (table.size > MAX_REMEMBERED) table = new WordTable();
  const { count, word } = tokenise(query, table, buffer);
  const words: string[] = [];
  for (let i = 0; i < count && i < MAX_TERMS; i++) words.push(table.text(word[i] as number));
  return { words, all: count <= MAX_TERMS };
}

/** A word written as two, or two as one: "til lift". */
function addJoined(expander: Expander, words: readonly string[], at: number): void {
  const word = words[at] as string;
  for (const joined of [word + (words[at + 1] ?? ''), (words[at - 1] ?? '') + word]) {
    if (joined !== word && joined.length >= 6) expander.addWord(joined, WEIGHT.joined);
  }
}

function expand(expander: Expander, words: readonly string[], at: number, open: boolean): Expansion {
  const text = words[at] as string;
  const stop = isStopWord(text);
  if (!stop) {
    expander.addWord(text, WEIGHT.exact);
    const behind = words.slice(at + 1).filter((word) => particles.has(word));
    expander.addVerb(text, behind.length > 0 ? behind : NO_PARTICLES);
    expander.addDiminutive(text);
    addJoined(expander, words, at);
  }
  if (open || (text.length >= 4 && !stop)) expander.addPrefix(text, open);
  if (!stop && !expander.sure && (expander.size === 0 || (!open && text.length >= 5))) expander.addTypos(text, open);
  return expander.take();
}

function partsOf({ words, rarity }: LabelIndex, expander: Expander, text: string): Term['parts'] {
  const { vocabulary } = words;
  const split = vocabulary.split(text) ?? (words.find(text) === undefined ? vocabulary.splitJoined(text) : null);
  if (!split) return [];
  const parts = [split.modifier, split.head].map((stem) => {
    expander.addStem(stem, 1);
    const expansion = expander.take();
    const own = words.stemWords.items[words.stemWords.starts[stem] as number];
    return { expansion, rarity: own === undefined ? 0 : (rarity[own] as number) };
  });
  const total = parts.reduce((sum, part) => sum + part.rarity, 0) || 1;
  return parts.map((part) => ({ expansion: part.expansion, share: part.rarity / total }));
}

/** Rarity of what a word most likely means: of the word itself, else of the rarest good answer to it. */
function rarityOf({ words, rarity, concepts }: LabelIndex, text: string, expansion: Expansion): number {
  const own = words.find(text);
  if (own !== undefined && (rarity[own] as number) > 0) return rarity[own] as number;
  let rarest = 0;
  for (let i = 0; i < expansion.words.length; i++) {
    if ((expansion.weights[i] as number) < 0.6) continue;
    rarest = Math.max(rarest, rarity[expansion.words[i] as number] as number);
  }
  return rarest || UNKNOWN_SHARE * shareOfStem(stemOf(text)) * Math.log(1 + concepts.length);
}

/** Whether the text ends in the middle of a word, as it does while somebody types. */
function endsOpen(query: string): boolean {
  return query.length > 0 && foldUnit(query.charCodeAt(query.length - 1)) >= SKIP;
}

/** Whether a particle belongs to a separable verb of which the base stands elsewhere: "toe" in "toe te dienen", not "raad". */
function isTakenUp({ vocabulary }: WordIndex, words: readonly string[], at: number): boolean {
  const particle = words[at] as string;
  return words.some((word, i) => {
    if (i === at || isStopWord(word)) return false;
    for (const verb of verbStems(word)) {
      if (vocabulary.separableWith(verb).some((separable) => separable.particle === particle)) return true;
    }
    return false;
  });
}

const expanders = new WeakMap<WordIndex, Expander>();

function expanderOf(words: WordIndex): Expander {
  const expander = expanders.get(words) ?? new Expander(words);
  expanders.set(words, expander);
  return expander;
}

/** Takes a query apart into terms. Particles of separable verbs and other small words weigh little beside real ones. */
export function readQuery(index: LabelIndex, query: string): Query {
  const { words, all } = wordsOf(query);
  const expander = expanderOf(index.words);
  const open = all && endsOpen(query);
  const hasContent = words.some((word) => !isStopWord(word));
  const terms: Term[] = [];
  words.forEach((text, at) => {
    const isOpen = open && at === words.length - 1;
    const light = isStopWord(text) || (particles.has(text) && isTakenUp(index.words, words, at));
    if (light && hasContent && !isOpen) return;
    const expansion = expand(expander, words, at, isOpen);
    const parts = light ? [] : partsOf(index, expander, text);
    const rarity = rarityOf(index, text, expansion);
    terms.push({ text, expansion, parts, weight: light && hasContent ? rarity * STOP_SHARE : rarity });
  });
  return { terms, words, open, growing: open && index.words.find(words.at(-1) ?? '') === undefined };
}
