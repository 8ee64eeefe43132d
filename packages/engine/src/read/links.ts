import { saysMore, tellingWords } from './closeness.js';
import { nearTo, type FoundDemand } from './found-demand.js';
import type { CompetenceHit } from './label-places.js';
import type { Nearest } from './nearest/index.js';
import { wordsInto } from './stretch.js';
import type { Token } from './tokens.js';
import { isOfThing, trustIn } from './trust.js';

/** Links demands to the competences that their words come nearest to. */
export class Linker {
  readonly #tokens: readonly Token[];
  readonly #nearest: Nearest;
  /** The words of the phrase at hand. */
  readonly #words: Token[] = [];

  constructor(tokens: readonly Token[], nearest: Nearest) {
    this.#tokens = tokens;
    this.#nearest = nearest;
  }

  /** Whether a label found in the words `from`..`to` is to be believed. */
  trusts(label: CompetenceHit, { from, to }: { from: number; to: number }): boolean {
    const words = wordsInto(this.#words, this.#tokens, from, to);
    if (isOfThing(tellingWords(label.matched), words, this.#tokens[to])) return false;
    const trust = trustIn(label, words);
    return trust === 'full' || (trust === 'little' && (this.#nearest(words)?.words.length ?? 0) < 2);
  }

  /** A demand without a label, or with one that says less, linked to the competence that its words `from`..`to` come nearest to. */
  nearest(demand: FoundDemand, { from, to }: { from: number; to: number }, label: CompetenceHit | null): FoundDemand {
    const words = wordsInto(this.#words, this.#tokens, from, to);
    const near = this.#nearest(words);
    if (near !== null && near.words.length < 3 && !near.sure && isOfThing(near.words, words, this.#tokens[to]))
      return demand;
    return near && (label === null || saysMore(near, label)) ? nearTo(demand, near) : demand;
  }
}
