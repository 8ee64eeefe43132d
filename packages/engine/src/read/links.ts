import { saysMore } from './closeness.js';
import { nearTo, type FoundDemand } from './found-demand.js';
import type { CompetenceHit } from './label-places.js';
import type { Nearest } from './nearest/index.js';
import { wordsInto } from './stretch.js';
import type { Token } from './tokens.js';

/** A stretch of tokens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Links demands to the competences that their words come nearest to. */
export class Linker {
  readonly #tokens: readonly Token[];
  readonly #nearest: Nearest;
  /** The words of the phrase at hand. */
  readonly #words: Token[] = [];
  /** From the phrase before the one at hand to the one after it, within its sentence. */
  #from = 0;
  #to = 0;

  constructor(tokens: readonly Token[], nearest: Nearest) {
    this.#tokens = tokens;
    this.#nearest = nearest;
  }

  /** Tells how far the words reach that belong to no other phrase. */
  room(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
  }

  /** A demand without a label, or with one that says less, linked to the competence that its words come nearest to. */
  nearest(demand: FoundDemand, { from, to }: Stretch, label: CompetenceHit | null): FoundDemand {
    const near = this.#nearest(wordsInto(this.#words, this.#tokens, from, to));
    return near && (label === null || saysMore(near, label)) ? nearTo(demand, near) : demand;
  }

  /**
   * A demand that is still without a link, linked by its words together with what its sentence says around it, up to the
   * next phrase: "vangt patiënten op | die terugkeren uit het operatiekwartier".
   */
  around(demand: FoundDemand, { from, to }: Stretch): FoundDemand {
    if (demand.competence !== null || this.#from > from || this.#to < to) return demand;
    const near = this.#nearest(wordsInto(this.#words, this.#tokens, this.#from, this.#to));
    if (near === null || near.words.length < 2) return demand;
    for (let t = from; t < to; t++)
      if (near.words.includes((this.#tokens[t] as Token).text)) return nearTo(demand, near);
    return demand;
  }
}
