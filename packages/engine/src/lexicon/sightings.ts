import type { Sense } from './word-reading.js';

/** One stem seen in a sentence. */
export interface Sighting {
  readonly stem: number;
  readonly quality: number;
  /** It came from the first part of a compound, and counts only together with what else that word holds. */
  readonly modifier: boolean;
  /** It is part of a word: it proves no label that consists of this stem alone. */
  readonly part: boolean;
  readonly typo: boolean;
  readonly first: number;
  readonly last: number;
}

/** The stems seen in one sentence, in order and by stem. */
export class Sightings {
  readonly list: Sighting[] = [];
  readonly #byStem = new Map<number, Sighting[]>();

  get count(): number {
    return this.list.length;
  }

  /** All sightings of a stem; empty when it was not seen. */
  of(stem: number): readonly Sighting[] | undefined {
    return this.#byStem.get(stem);
  }

  add(sighting: Sighting): void {
    this.list.push(sighting);
    const same = this.#byStem.get(sighting.stem);
    if (same) same.push(sighting);
    else this.#byStem.set(sighting.stem, [sighting]);
  }

  /** Adds what a word at the given tokens may stand for. */
  addSenses(senses: readonly Sense[], first: number, last: number): void {
    for (const { stem, quality, role, typo } of senses) {
      this.add({ stem, quality, modifier: role === 'modifier', part: role !== 'whole', typo, first, last });
    }
  }
}
