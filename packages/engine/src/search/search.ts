import type { Language, Suggestion, Taxonomy } from '@zorg-match/schema';
import { secondLook } from '../fuzzy/second-look.js';
import type { LabelKind } from '../lexicon/labels.js';
import { highlight } from './highlight.js';
import { labelIndexOf, type LabelIndex } from './label-index.js';
import type { Likeness } from './label-likeness.js';
import { endsOpen, readQuery, type Term } from './query.js';
import { Ranker, type Ranked } from './ranker.js';

export interface SearchOptions {
  readonly kind?: LabelKind;
  readonly limit?: number;
  readonly lang?: Language;
}

const DEFAULT_LIMIT = 8;
/** Below this score we do not trust our own index alone. */
const WEAK = 0.6;
/** Below this score our own index has little to say, and fuse.js looks at what there is. */
const LOST = 0.35;
/** Longest query that is looked at, in UTF-16 units. */
const MAX_QUERY = 400;
/** How many labels the second look gets. */
const SHORT_LIST = 24;
/** Share of the query's trigrams that a label must have to be considered alike. */
const MIN_SHARED = 0.25;
/** What likeness as a whole is worth beside words. */
const ALIKE = 0.8;
/** How much of a score likeness decides. */
const SPELLING = 0.4;
const LOOK_SHARE = 0.6;

const rankers = new WeakMap<LabelIndex, Ranker>();

function rankerOf(index: LabelIndex): Ranker {
  const ranker = rankers.get(index) ?? new Ranker(index);
  rankers.set(index, ranker);
  return ranker;
}

function betterFirst(index: LabelIndex): (a: Ranked, b: Ranked) => number {
  const length = (ranked: Ranked): number => index.labels[ranked.label]?.text.length ?? 0;
  return (a, b) => b.score - a.score || length(a) - length(b) || a.concept - b.concept;
}

/** The best of a list in order, without sorting the rest. */
function topOf(list: readonly Ranked[], count: number, order: (a: Ranked, b: Ranked) => number): Ranked[] {
  const top: Ranked[] = [];
  for (const one of list) {
    const last = top.at(-1);
    if (top.length >= count && last !== undefined && order(one, last) >= 0) continue;
    let at = top.length;
    while (at > 0 && order(one, top[at - 1] as Ranked) < 0) at--;
    top.splice(at, 0, one);
    if (top.length > count) top.pop();
  }
  return top;
}

/** Concepts with a label that is alike as a whole: for queries whose words say little by themselves. */
function byLikeness(index: LabelIndex, likeness: Likeness): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const label of likeness.near(MIN_SHARED)) {
    const concept = index.labelConcept[label] as number;
    const score = ALIKE * likeness.of(label);
    if (score > (best.get(concept)?.score ?? 0)) best.set(concept, { concept, label, score });
  }
  return [...best.values()];
}

/** The greatest likeness among a concept's labels. */
function likenessOf(index: LabelIndex, concept: number, likeness: Likeness): number {
  let most = 0;
  for (let label = index.firstLabelOf(concept); index.labelConcept[label] === concept; label++) {
    most = Math.max(most, likeness.of(label));
  }
  return most;
}

/** Among equal meanings, spelling decides: what is less alike than the most alike loses a part of its score. */
function settledByLikeness(index: LabelIndex, list: readonly Ranked[], likeness: Likeness): Ranked[] {
  const alike = list.map(({ concept }) => likenessOf(index, concept, likeness));
  const most = Math.max(...alike);
  if (!(most > 0)) return [...list];
  return list.map((ranked, i) => {
    const less = 1 - (alike[i] as number) / most;
    return { ...ranked, score: ranked.score * (1 - SPELLING * less) };
  });
}

function merged(first: readonly Ranked[], second: readonly Ranked[]): Ranked[] {
  const best = new Map(first.map((ranked) => [ranked.concept, ranked]));
  for (const ranked of second)
    if (ranked.score > (best.get(ranked.concept)?.score ?? 0)) best.set(ranked.concept, ranked);
  return [...best.values()];
}

/** The last chance: fuse.js looks at the short list, and what it finds alike moves up a little. */
function lookAgain(index: LabelIndex, query: string, shortList: readonly Ranked[]): Ranked[] {
  const texts = shortList.map((ranked) => index.labels[ranked.label]?.text ?? '');
  const likeness = new Map(secondLook(texts, query, SHORT_LIST).map((look) => [look.index, look.likeness]));
  return shortList.map((ranked, i) => ({
    ...ranked,
    score: Math.max(ranked.score, LOOK_SHARE * (likeness.get(i) ?? 0)),
  }));
}

function topScore(ranked: readonly Ranked[]): number {
  return ranked[0]?.score ?? 0;
}

function suggestionOf(
  index: LabelIndex,
  ranked: Ranked,
  terms: readonly Term[],
  query: string,
  language: Language,
): Suggestion {
  const concept = index.concepts[ranked.concept] as LabelIndex['concepts'][number];
  const matched = index.labels[ranked.label]?.text ?? '';
  const own = highlight(index, matched, terms);
  const ranges = own.length > 0 ? own : (secondLook([matched], query, 1)[0]?.ranges ?? []);
  const label = concept.label[language] ?? concept.label.nl;
  const suggestion = { kind: concept.kind, id: concept.id, label, matched, ranges, score: ranked.score };
  return concept.uri === undefined ? suggestion : { ...suggestion, uri: concept.uri };
}

/**
 * Concepts that somebody may mean by `query`, best first: by meaning (words, their forms, compounds and their parts), then
 * by spelling (beginnings, typos), and by the likeness of whole labels where both say little. Any text is allowed; an
 * empty one gives an empty list.
 */
export function search(taxonomy: Taxonomy, query: string, options: SearchOptions = {}): Suggestion[] {
  const { kind = 'competence', limit = DEFAULT_LIMIT, lang = 'nl' } = options;
  const text = query.slice(0, MAX_QUERY);
  const index = labelIndexOf(taxonomy, kind);
  const terms = readQuery(index, text);
  if (terms.length === 0 || !(limit > 0)) return [];
  const order = betterFirst(index);
  const likeness = index.likeness.with(text, endsOpen(text));
  const size = Math.max(limit, SHORT_LIST);
  const all = rankerOf(index).rank(terms, lang);
  let ranked = topOf(all, size, order);
  if (topScore(ranked) < WEAK) ranked = topOf(merged(all, byLikeness(index, likeness)), size, order);
  ranked = settledByLikeness(index, ranked, likeness).sort(order);
  if (topScore(ranked) < LOST) ranked = lookAgain(index, text, ranked).sort(order);
  return ranked.slice(0, limit).map((one) => suggestionOf(index, one, terms, text, lang));
}
