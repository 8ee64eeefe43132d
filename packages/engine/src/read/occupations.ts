import type { SectionBlock } from './sections.js';
import type { Token } from './tokens.js';

/** An occupation's name found in the text. */
export interface OccupationHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quality: number;
}

/** A guess at what the vacancy is for. */
export interface OccupationGuess {
  readonly id: string;
  readonly sure: number;
}

const TITLE_WEIGHT = 6;
const HEADER_WEIGHT = 3;
const WANTED_WEIGHT = 2;
/** Less than this is a name dropped somewhere. */
const FEWEST_POINTS = 2;
const MOST_GUESSES = 3;
const SOUGHT = /^(?:zoek|zoeken|zoekt|als|gezocht|word)$/;
const SOUGHT_WITHIN = 6;

/** Weighs names of occupations by where they stand: in the title, at the head of the text, where somebody is sought. */
export class OccupationVotes {
  readonly #points = new Map<string, number>();

  #add(hit: OccupationHit, weight: number): void {
    const points = weight * hit.quality * Math.sqrt(hit.end - hit.start);
    this.#points.set(hit.id, (this.#points.get(hit.id) ?? 0) + points);
  }

  inTitle(hits: readonly OccupationHit[]): void {
    for (const hit of hits) this.#add(hit, TITLE_WEIGHT);
  }

  inBlock(hits: readonly OccupationHit[], block: SectionBlock, tokens: readonly Token[]): void {
    if (block.part === 'other-jobs') return;
    for (const hit of hits) {
      if (block.part === 'header') this.#add(hit, HEADER_WEIGHT);
      else if (isSought(hit, block, tokens)) this.#add(hit, WANTED_WEIGHT);
    }
  }

  /** Most likely first; `sure` is the share of the points. */
  guesses(): OccupationGuess[] {
    const total = [...this.#points.values()].reduce((a, b) => a + b, 0);
    if (total < FEWEST_POINTS) return [];
    return [...this.#points]
      .map(([id, points]) => ({ id, sure: Math.round((points / total) * 100) / 100 }))
      .sort((a, b) => b.sure - a.sure || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_GUESSES);
  }
}

function isSought(hit: OccupationHit, block: SectionBlock, tokens: readonly Token[]): boolean {
  let at = block.from;
  while (at < block.to && (tokens[at]?.start ?? 0) < hit.start) at++;
  for (let t = Math.max(block.from, at - SOUGHT_WITHIN); t < at; t++)
    if (SOUGHT.test(tokens[t]?.text ?? '')) return true;
  return false;
}
