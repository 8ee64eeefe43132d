import { particles, verbStems } from '../text/verb-forms.js';
import { isStopWord } from '../text/stop-words.js';
import { foldUnit, SKIP } from '../text/fold.js';
import { tokenise } from '../text/tokenise.js';
import { editDistance } from './edit-distance.js';
import type { LabelIndex } from './label-index.js';
import { trigramsOf } from './trigram-index.js';

/** How well words of labels answer one word of a query: word number to weight, 0 to 1. */
export type Expansion = ReadonlyMap<number, number>;

/** One word of a query with what may be meant by it. */
export interface Term {
  readonly text: string;
  readonly expansion: Expansion;
  /** The parts of a compound that no label has as it stands, or has taken apart; empty when it is none. */
  readonly parts: readonly { readonly expansion: Expansion; readonly share: number }[];
  /** How much of the query's meaning it carries, not yet divided by the whole. */
  readonly weight: number;
}

const WEIGHT = {
  exact: 1,
  stem: 0.96,
  verb: 0.92,
  head: 0.74,
  modifier: 0.66,
  joined: 0.98,
  typo: 0.84,
  typoStep: 0.13,
} as const;
/** Share of the meaning that a stop word carries beside words with a meaning of their own. */
const STOP_SHARE = 0.1;
/** Rarity of a word that no label has, as a share of the greatest rarity. */
const UNKNOWN_SHARE = 0.45;
/** Most words that one beginning may stand for: keeps the first keystrokes quick. */
const MAX_PREFIX_WORDS = 400;

class Expander {
  readonly found = new Map<number, number>();
  readonly #index: LabelIndex;
  /** Something better than a beginning or a likeness was found. */
  sure = false;

  constructor(index: LabelIndex) {
    this.#index = index;
  }

  add(word: number, weight: number): void {
    if (weight > (this.found.get(word) ?? 0)) this.found.set(word, weight);
  }

  #addStem(stem: number, weight: number): void {
    const { stemWords, headWords, modifierWords } = this.#index;
    const lists = [
      [stemWords, 1],
      [headWords, WEIGHT.head],
      [modifierWords, WEIGHT.modifier],
    ] as const;
    for (const [{ starts, items }, part] of lists) {
      const end = starts[stem + 1] as number;
      for (let k = starts[stem] as number; k < end; k++) this.add(items[k] as number, weight * part);
    }
    this.sure = true;
  }

  addWord(text: string, weight: number): void {
    const word = this.#index.find(text);
    if (word !== undefined) {
      this.add(word, weight);
      this.sure = true;
    }
    const stem = this.#index.findStem(text);
    if (stem !== undefined) this.#addStem(stem, weight * WEIGHT.stem);
  }

  addVerb(text: string): void {
    for (const verb of verbStems(text)) {
      const stem = this.#index.vocabulary.find(verb);
      if (stem !== undefined && this.#index.vocabulary.isVerb(stem)) this.#addStem(stem, WEIGHT.verb);
    }
  }

  addSeparable(text: string, others: readonly string[]): void {
    for (const verb of verbStems(text)) {
      for (const { particle, stem } of this.#index.vocabulary.separableWith(verb)) {
        if (others.includes(particle)) this.#addStem(stem, WEIGHT.verb);
      }
    }
  }

  addPrefix(text: string, open: boolean): void {
    const [from, to] = this.#index.startingWith(text);
    for (let word = from; word < to && word < from + MAX_PREFIX_WORDS; word++) {
      const share = text.length / (this.#index.words[word] as string).length;
      this.add(word, (open ? 1 : 0.85) * (0.6 + 0.35 * share));
    }
  }

  addTypos(text: string, open: boolean): void {
    const max = text.length < 4 ? 0 : text.length < 8 ? 1 : 2;
    if (max === 0) return;
    const least = Math.max(1, text.length - (open ? 1 : 0) - 3 * max);
    for (const { entry } of this.#index.wordTrigrams.sharing(trigramsOf(text, open), least)) {
      const word = this.#index.words[entry] as string;
      const whole = editDistance(text, word, max);
      if (whole <= max) this.add(entry, WEIGHT.typo - WEIGHT.typoStep * whole);
      else if (open && editDistance(text, word, max, true) <= max) {
        const edits = editDistance(text, word, max, true);
        this.add(entry, (WEIGHT.typo - 0.06 - WEIGHT.typoStep * edits) * (0.7 + (0.3 * text.length) / word.length));
      }
    }
  }
}

function expand(index: LabelIndex, words: readonly string[], at: number, open: boolean): Expander {
  const text = words[at] as string;
  const expander = new Expander(index);
  const stop = isStopWord(text);
  if (!stop) {
    expander.addWord(text, WEIGHT.exact);
    expander.addVerb(text);
    expander.addSeparable(
      text,
      words.slice(at + 1).filter((word) => particles.has(word)),
    );
    for (const [left, right] of [
      [at, at + 1],
      [at - 1, at],
    ] as const) {
      const joined = (words[left] ?? '') + (words[right] ?? '');
      if (words[left] && words[right] && joined.length >= 6) expander.addWord(joined, WEIGHT.joined);
    }
  }
  if (open || (text.length >= 4 && !stop)) expander.addPrefix(text, open);
  if (!stop && !expander.sure && (expander.found.size === 0 || text.length >= 5)) expander.addTypos(text, open);
  return expander;
}

function partsOf(index: LabelIndex, text: string): Term['parts'] {
  const split = index.vocabulary.split(text);
  if (!split) return [];
  const parts = [split.modifier, split.head].map((stem) => {
    const expander = new Expander(index);
    expander.addWord(index.vocabulary.text(stem), 1);
    const { starts, items } = index.stemWords;
    let rarity = 0;
    for (let k = starts[stem] as number; k < (starts[stem + 1] as number); k++) {
      expander.add(items[k] as number, 1);
      rarity = index.rarity[items[k] as number] as number;
    }
    return { expansion: expander.found, rarity };
  });
  const total = parts.reduce((sum, part) => sum + part.rarity, 0) || 1;
  return parts.map(({ expansion, rarity }) => ({ expansion, share: rarity / total }));
}

/** Rarity of what a word most likely means: of the word itself, else of the rarest good answer to it. */
function rarityOf(index: LabelIndex, text: string, expansion: Expansion): number {
  const own = index.find(text);
  if (own !== undefined) return index.rarity[own] as number;
  let rarest = 0;
  for (const [word, weight] of expansion) if (weight >= 0.6) rarest = Math.max(rarest, index.rarity[word] as number);
  return rarest || UNKNOWN_SHARE * Math.log(1 + index.concepts.length);
}

/** Whether the text ends in the middle of a word, as it does while somebody types. */
export function endsOpen(query: string): boolean {
  return query.length > 0 && foldUnit(query.charCodeAt(query.length - 1)) >= SKIP;
}

/** Most words of a query that take part; what follows is ignored. */
const MAX_TERMS = 24;

/** Takes a query apart into terms. Particles of separable verbs and other small words weigh little beside real ones. */
export function readQuery(index: LabelIndex, query: string): Term[] {
  const tokens = tokenise(query);
  const words: string[] = [];
  for (let i = 0; i < tokens.count && i < MAX_TERMS; i++) words.push(tokens.words.text(tokens.word[i] as number));
  const open = endsOpen(query) && tokens.count <= MAX_TERMS;
  const hasContent = words.some((word) => !isStopWord(word));
  return words.flatMap((text, at): Term[] => {
    const isOpen = open && at === words.length - 1;
    const light = isStopWord(text) || (particles.has(text) && words.length > 1);
    if (light && hasContent && !isOpen) return [];
    const { found } = expand(index, words, at, isOpen);
    const parts = light ? [] : partsOf(index, text);
    const rarity = rarityOf(index, text, found);
    return [{ text, expansion: found, parts, weight: light && hasContent ? rarity * STOP_SHARE : rarity }];
  });
}
