import type { Condition, Taxonomy } from '@zorg-match/schema';
import { studyOccupations } from './data/study-occupations.data.js';
import {
  evidenceWeights,
  NONE_AT_FIRST,
  NONE_LESS_WHEN_NAMED,
  occupationLevels,
} from './data/occupation-weights.data.js';
import type { Evidence } from './data/occupation-weights.data.js';
import { NO_OCCUPATION } from './data/occupation-words.data.js';
import type { SectionBlock } from './sections.js';
import type { Token } from './tokens.js';
import { OccupationSigns, SIGNED } from './occupation-signs.js';
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

const MOST_GUESSES = 3;
/** What is less likely is no guess. */
const LEAST_SURE = 0.1;
/** Where the name stands neither at the head nor where somebody is sought, the work alone never makes us sure. */
const UNNAMED_SURE = 0.6;
/** Root of the length of a name of usual length. */
const USUAL_NAME = 4;
const SOUGHT = wordTest(/^(?:zoek|zoeken|zoekt|gezocht|word)$/);
const AS = wordTest(/^als$/);
/** "Als verzorgende help je …", "aan de slag als kok": before "als" stands the start of a sentence or such a word. */
const BEFORE_ROLE = /^(?:[.!?:]|slag|werken|starten|start|functie|job)$/;
/** "Zorgkundige gezocht": as good as a title. */
const WANTED = wordTest(/^(?:gezocht|gevraagd)$/);
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

const BY_FIELD = new Map(
  studyOccupations.flatMap(({ fields, occupations }) =>
    fields.split(' ').map((field) => [field, occupations.split(' ')] as const),
  ),
);
const WORDS = /[^\p{L}]+/u;

const idsOf = new WeakMap<Taxonomy, ReadonlySet<string>>();

function isKnown(taxonomy: Taxonomy, id: string): boolean {
  let ids = idsOf.get(taxonomy);
  if (ids === undefined)
    idsOf.set(taxonomy, (ids = new Set([NO_OCCUPATION, ...taxonomy.occupations.map((one) => one.id)])));
  return ids.has(id);
}

/** Occupations that the diplomas asked lead to, when all lead to one. */
function byStudy(taxonomy: Taxonomy, conditions: readonly Condition[]): string | undefined {
  const found = new Set<string>();
  for (const { kind, value, field = '', necessity } of conditions) {
    if (kind !== 'diploma' || necessity !== 'required') continue;
    const words = [...field.toLowerCase().split(WORDS), value];
    const named = words.flatMap((word) => BY_FIELD.get(word) ?? []);
    const known = named.find((id) => isKnown(taxonomy, id));
    if (known !== undefined) found.add(known);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const KINDS = Object.keys(evidenceWeights) as (keyof Evidence)[];
const LEVELS = new Map(Object.entries(occupationLevels).map(([level, ids]) => [level, new Set(ids.split(' '))]));
const NO_DIPLOMA = 'none';

/** How the levels of the diplomas that are asked suit an occupation; see {@link Evidence}. */
function levelOf(id: string, levels: readonly string[]): number {
  if (levels.some((level) => LEVELS.get(level)?.has(id))) return 1;
  return levels.length === 0 ? 0 : levels.every((level) => level === NO_DIPLOMA) ? -0.5 : -1;
}

type Where = 'title' | 'head' | 'sought' | 'named';

/**
 * Weighs all that the text says of the occupation together: names by where they stand, what the work consists of, words of the
 * work and its place, and the diploma. Work that is none of the taxonomy's occupations is weighed beside them.
 */
export class OccupationVotes {
  readonly #evidence = new Map<string, Evidence>();
  readonly #signs = new OccupationSigns();

  #of(id: string): Evidence {
    let found = this.#evidence.get(id);
    if (found === undefined) {
      found = { title: 0, head: 0, sought: 0, named: 0, work: 0, words: 0, study: 0, level: 0 };
      this.#evidence.set(id, found);
    }
    return found;
  }

  #add({ id, quality, start, end }: OccupationHit, where: Where): void {
    this.#of(id)[where] += (quality * Math.sqrt(end - start)) / USUAL_NAME;
  }

  inTitle(hits: readonly OccupationHit[]): void {
    for (const hit of hits) this.#add(hit, 'title');
  }

  inBlock(hits: readonly OccupationHit[], block: SectionBlock, tokens: readonly Token[]): void {
    if (block.part === 'other-jobs') return;
    const head = block.part === 'header';
    for (const job of this.#signs.read(tokens, block.from, block.to, head)) {
      if (!head && !isSought(job, block, tokens)) continue;
      // "Hoofdverpleegkundige (of teamcoach)": the first name counts.
      const ours = hits.some(({ start }) => start < job.end);
      if (!ours) this.#of(NO_OCCUPATION)[head ? 'head' : 'sought']++;
    }
    for (const hit of hits) {
      const isHead = head || WANTED.of(tokens[tokenFrom(hit.end, block, tokens)]);
      const sought = isSought(hit, block, tokens);
      if (isHead) this.#add(hit, 'head');
      if (sought || !isHead) this.#add(hit, sought ? 'sought' : 'named');
    }
  }

  /** Adds what the whole text tells to the names. */
  #weigh(taxonomy: Taxonomy, competences: ReadonlyMap<string, number>, conditions: readonly Condition[]): void {
    for (const [competence, weight] of competences)
      for (const { id, share } of marks(taxonomy).get(competence) ?? []) this.#of(id).work += share * weight;
    this.#signs.points.forEach((points, i) => {
      const id = SIGNED[i] as string;
      if (points > 0 && isKnown(taxonomy, id)) this.#of(id).words = Math.sqrt(points);
    });
    const studied = byStudy(taxonomy, conditions);
    if (studied !== undefined) this.#of(studied).study = 1;
    const asked = conditions.filter(({ kind, necessity }) => kind === 'diploma' && necessity !== 'trainable');
    const levels = asked.map(({ value }) => value);
    for (const [id, found] of this.#evidence) found.level = levelOf(id, levels);
  }

  /** What each occupation, and none of them, scores. */
  #scores(): { readonly id: string; readonly score: number }[] {
    const none = this.#of(NO_OCCUPATION);
    let named = false;
    for (const [id, { title, head }] of this.#evidence) named ||= id !== NO_OCCUPATION && title + head > 0;
    const atFirst = NONE_AT_FIRST - (named && none.head === 0 ? NONE_LESS_WHEN_NAMED : 0);
    return [...this.#evidence].map(([id, found]) => {
      let score = id === NO_OCCUPATION ? atFirst : 0;
      for (const key of KINDS) score += evidenceWeights[key] * found[key];
      return { id, score };
    });
  }

  /**
   * Most likely first; `sure` is the likelihood beside the others, from 0 to 1. `competences` are those that the advert asks,
   * each with how much it tells: 1 when it was named, less when the words only come near it.
   */
  guesses(
    taxonomy: Taxonomy,
    competences: ReadonlyMap<string, number>,
    conditions: readonly Condition[],
  ): OccupationGuess[] {
    this.#weigh(taxonomy, competences, conditions);
    const scores = this.#scores().sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const best = scores[0] as { id: string; score: number };
    if (best.id === NO_OCCUPATION) return [];
    const near = scores.slice(0, MOST_GUESSES + 1).map(({ id, score }) => ({ id, odds: Math.exp(score - best.score) }));
    const total = near.reduce((sum, { odds }) => sum + odds, 0);
    const { title, head, sought } = this.#of(best.id);
    const most = title + head + sought > 0 ? 1 : UNNAMED_SURE;
    return near
      .map(({ id, odds }) => ({ id, sure: Math.round((odds / total) * most * 100) / 100 }))
      .filter(({ id, sure }) => id !== NO_OCCUPATION && sure >= LEAST_SURE)
      .slice(0, MOST_GUESSES);
  }
}

/** Whether a block has a word by which an occupation in it may be the one that is sought. */
export function mayNameSought(tokens: readonly Token[], { from, to }: SectionBlock): boolean {
  for (let t = from; t < to; t++) if (SOUGHT.of(tokens[t]) || AS.of(tokens[t])) return true;
  return false;
}

/** First token of a block that starts at a place in the text or after it. */
function tokenFrom(place: number, block: SectionBlock, tokens: readonly Token[]): number {
  let at = block.from;
  while (at < block.to && (tokens[at]?.start ?? 0) < place) at++;
  return at;
}

function isSought(hit: { readonly start: number }, block: SectionBlock, tokens: readonly Token[]): boolean {
  const at = tokenFrom(hit.start, block, tokens);
  for (let t = Math.max(block.from, at - SOUGHT_WITHIN); t < at; t++) {
    if (SOUGHT.of(tokens[t])) return true;
    if (AS.of(tokens[t]) && (t === block.from || BEFORE_ROLE.test(tokens[t - 1]?.text ?? ''))) return true;
  }
  return false;
}
