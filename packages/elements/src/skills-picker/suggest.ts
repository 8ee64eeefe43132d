import type { Finder } from '@zorg-match/engine';
import type { Competence, Occupation, Suggestion, Taxonomy } from '@zorg-match/schema';
import { indexOf } from '../context/taxonomy-index.js';
import { baseLanguage } from '../controllers/language.js';

/** More than this many at once is too much to read. */
const COMPETENCES = 6;
const JOBS = 3;
const EXPERIENCES = 2;

/** Below this score a job or experience is more likely noise than help. */
const SURE_ENOUGH = 0.5;

/** What each letter brings, for who types it first: worked out ahead, because that is the key that people wait for. */
const openings = new WeakMap<Finder, Map<string, readonly Suggestion[]>>();

/** Fills in what each letter that a word of a competence begins with brings, one at a step, and gives it. */
export function* suggestAhead(engine: Finder, language: string): Generator<readonly Suggestion[], void, void> {
  const known = openings.get(engine) ?? new Map<string, readonly Suggestion[]>();
  openings.set(engine, known);
  const lang = baseLanguage(language);
  const words = engine.taxonomy.competences.flatMap(({ label }) => (label[lang] ?? label.nl).split(/[^\p{L}\p{M}]+/u));
  for (const letter of new Set(words.map((word) => word.charAt(0).toLowerCase()))) {
    const suggestions = find(engine, letter, lang);
    known.set(opening(lang, letter), suggestions);
    yield suggestions;
  }
}

const opening = (lang: string, query: string): string => `${lang} ${query.toLowerCase()}`;

/** What somebody may mean: competences, then jobs and experiences that bring competences; what fits best goes first. */
export function suggest(engine: Finder, query: string, language: string): readonly Suggestion[] {
  const lang = baseLanguage(language);
  return openings.get(engine)?.get(opening(lang, query)) ?? find(engine, query, lang);
}

function find(engine: Finder, query: string, lang: string): Suggestion[] {
  const competences = engine.search(query, { kind: 'competence', limit: COMPETENCES, lang });
  const others = [
    ...engine.search(query, { kind: 'occupation', limit: JOBS, lang }),
    ...engine.search(query, { kind: 'experience', limit: EXPERIENCES, lang }),
  ].filter(({ score }) => score >= SURE_ENOUGH);
  const best = (list: readonly Suggestion[]) => Math.max(0, ...list.map(({ score }) => score));
  return best(others) > best(competences) ? [...others, ...competences] : [...competences, ...others];
}

/** Whether no more can be chosen; `max` 0: there is no limit. */
export const isFull = (max: number, count: number): boolean => max > 0 && count >= max;

/**
 * Competences that often go with the chosen ones: those of the occupations that share most with them. Each occupation
 * counts by the weight of what it shares, and gives each of its competences that much times its weight there.
 * Acts that only nurses may do are left out: nobody should tick those in passing.
 */
export function oftenWith(taxonomy: Taxonomy, chosen: readonly string[], limit: number): Competence[] {
  const mine = new Set(chosen);
  const points = new Map<string, number>();
  for (const { competences } of taxonomy.occupations) {
    const shared = competences.reduce((sum, { id, weight }) => sum + (mine.has(id) ? weight : 0), 0);
    if (shared === 0) continue;
    const share = shared / competences.reduce((sum, { weight }) => sum + weight, 0);
    for (const { id, weight } of competences) if (!mine.has(id)) points.set(id, (points.get(id) ?? 0) + share * weight);
  }
  const { competences } = indexOf(taxonomy);
  return [...points]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .flatMap(([id]) => competences.get(id) ?? [])
    .filter(({ kind, act }) => kind === 'skill' && act !== 'reserved')
    .slice(0, limit);
}

/** A job or an experience together with the competences that it may have brought, most telling first. */
export interface Source {
  readonly kind: 'occupation' | 'experience';
  readonly id: string;
}

export function broughtBy(taxonomy: Taxonomy, { kind, id }: Source): Competence[] {
  const { competences, occupations, experiences } = indexOf(taxonomy);
  const ids = kind === 'occupation' ? ofOccupation(occupations.get(id)) : (experiences.get(id)?.competences ?? []);
  return ids.flatMap((competence) => competences.get(competence) ?? []);
}

function ofOccupation(occupation: Occupation | undefined): string[] {
  return [...(occupation?.competences ?? [])]
    .sort((a, b) => Number(b.essential) - Number(a.essential) || b.weight - a.weight)
    .map(({ id }) => id);
}

/** What many people did who never worked in care: at home, in houses of others, in horeca, in another country. */
const OFTEN_DONE = ['mantelzorg-ouder', 'dienstencheques', 'horeca-zaal', 'eigen-kinderen', 'zorg-buitenland'];

/** Where somebody can begin: what many people did, or entries from all over a list that knows none of that. */
export function starters<T extends { readonly id: string }>(list: readonly T[]): T[] {
  const known = OFTEN_DONE.flatMap((id) => list.find((each) => each.id === id) ?? []);
  return known.length > 0 ? known : spread(list, OFTEN_DONE.length);
}

/** `count` entries from all over a list, so that they differ: lists are ordered by theme. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, index) => list[Math.floor(index * step)] as T);
}
