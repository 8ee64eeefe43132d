import type { Condition, Taxonomy } from '@zorg-match/schema';
import { studyOccupations } from './data/study-occupations.data.js';
import type { SectionBlock } from './sections.js';
import type { Token } from './tokens.js';
import { wordTest } from './word.js';

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
const CONTENT_WEIGHT = 2;
const TELLING_COMPETENCES = 3;
const TELLING_POINTS = 1.5;
const UNNAMED_SURE = 0.6;
const SOUGHT = wordTest(/^(?:zoek|zoeken|zoekt|gezocht|word)$/);
const AS = wordTest(/^als$/);
/** "Als verzorgende help je …", "aan de slag als kok": before "als" stands the start of a sentence or such a word. */
const BEFORE_ROLE = /^(?:[.!?:]|slag|werken|starten|start|functie|job)$/;
const SOUGHT_WITHIN = 6;

/** Competence id → the occupations that it marks, each with its share of the mark. */
type Marks = ReadonlyMap<string, readonly { readonly id: string; readonly share: number }[]>;

const marksOf = new WeakMap<Taxonomy, Marks>();

function marks(taxonomy: Taxonomy): Marks {
  const known = marksOf.get(taxonomy);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { id, competences } of taxonomy.occupations) {
    for (const competence of competences) {
      if (competence.weight === 3) found.set(competence.id, [...(found.get(competence.id) ?? []), id]);
    }
  }
  const result = new Map([...found].map(([id, ids]) => [id, ids.map((one) => ({ id: one, share: 1 / ids.length }))]));
  marksOf.set(taxonomy, result);
  return result;
}

/** What a diploma that is asked tells of the occupation, where its name stands nowhere. */
const STUDY_POINTS = 3;
const BY_FIELD = new Map(
  studyOccupations.flatMap(({ fields, occupations }) =>
    fields.split(' ').map((field) => [field, occupations.split(' ')] as const),
  ),
);
const WORDS = /[^\p{L}]+/u;

/** Occupations that the diplomas asked lead to, when all lead to one. */
function byStudy(taxonomy: Taxonomy, conditions: readonly Condition[]): string | undefined {
  const found = new Set<string>();
  for (const { kind, value, field = '', necessity } of conditions) {
    if (kind !== 'diploma' || necessity !== 'required') continue;
    const words = [...field.toLowerCase().split(WORDS), value];
    const named = words.flatMap((word) => BY_FIELD.get(word) ?? []);
    const known = named.find((id) => taxonomy.occupations.some((one) => one.id === id));
    if (known !== undefined) found.add(known);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/**
 * Weighs names of occupations by where they stand: in the title, at the head of the text, where somebody is sought. What
 * the work consists of helps to choose between the names; it stands alone only when it is telling.
 */
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

  /**
   * Most likely first; `sure` is the share of the points. `competences` are those that the advert asks, each with how
   * much it tells: 1 when it was named, less when the words only come near it.
   */
  guesses(
    taxonomy: Taxonomy,
    competences: ReadonlyMap<string, number>,
    conditions: readonly Condition[],
  ): OccupationGuess[] {
    const content = new Map<string, { count: number; points: number }>();
    for (const [competence, weight] of competences) {
      for (const { id, share } of marks(taxonomy).get(competence) ?? []) {
        const { count, points } = content.get(id) ?? { count: 0, points: 0 };
        content.set(id, { count: count + weight, points: points + share * weight });
      }
    }
    const points = new Map(this.#points);
    const named = [...points.values()].reduce((a, b) => a + b, 0) >= FEWEST_POINTS;
    if (!named) points.clear();
    for (const [id, found] of content) {
      const telling = found.count >= TELLING_COMPETENCES && found.points >= TELLING_POINTS;
      if (points.has(id) || (!named && telling)) points.set(id, (points.get(id) ?? 0) + CONTENT_WEIGHT * found.points);
    }
    const studied = named ? undefined : byStudy(taxonomy, conditions);
    if (studied !== undefined) points.set(studied, (points.get(studied) ?? 0) + STUDY_POINTS);
    const total = [...points.values()].reduce((a, b) => a + b, 0);
    // The work alone never makes us sure.
    const most = named ? 1 : UNNAMED_SURE;
    return [...points]
      .map(([id, value]) => ({ id, sure: Math.round((value / total) * most * 100) / 100 }))
      .sort((a, b) => b.sure - a.sure || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_GUESSES);
  }
}

/** Whether a block has a word by which an occupation in it may be the one that is sought. */
export function mayNameSought(tokens: readonly Token[], { from, to }: SectionBlock): boolean {
  for (let t = from; t < to; t++) if (SOUGHT.of(tokens[t]) || AS.of(tokens[t])) return true;
  return false;
}

function isSought(hit: OccupationHit, block: SectionBlock, tokens: readonly Token[]): boolean {
  let at = block.from;
  while (at < block.to && (tokens[at]?.start ?? 0) < hit.start) at++;
  for (let t = Math.max(block.from, at - SOUGHT_WITHIN); t < at; t++) {
    if (SOUGHT.of(tokens[t])) return true;
    if (AS.of(tokens[t]) && (t === block.from || BEFORE_ROLE.test(tokens[t - 1]?.text ?? ''))) return true;
  }
  return false;
}
