import type { Language, Suggestion, Taxonomy } from '@zorg-match/schema';
import { secondLook } from '../fuzzy/second-look.js';
import type { LabelKind } from '../lexicon/labels.js';
import { finish, type Steps } from '../lexicon/steps.js';
import { foldText } from '../text/fold.js';
import { Beginnings } from './beginnings.js';
import { isStopWord } from '../text/stop-words.js';
import { highlight } from './highlight.js';
import { labelIndexOf, prepareLabelIndex, type LabelIndex } from './label-index.js';
import { Likeness } from './likeness.js';
import { readQuery, type Query } from './query.js';
import { Ranker } from './ranker.js';
import { ShortList, type Ranked } from './short-list.js';

export interface SearchOptions {
  readonly kind?: LabelKind;
  readonly limit?: number;
  readonly lang?: Language;
}

const DEFAULT_LIMIT = 8;
/** Below this score we do not trust the beginning of a word alone. */
const WEAK = 0.6;
/** Below this score our own index has little to say, and fuse.js looks at what there is. */
const LOST = 0.35;
/** Longest query that is looked at, in UTF-16 units. */
const MAX_QUERY = 400;
/** How many concepts are compared with the query as a whole. */
const SHORT_LIST = 32;
/** How many labels the second look gets. */
const SECOND_LOOK = 24;
/** What likeness as a whole is worth beside words. */
const ALIKE = 0.8;
/** How much of a score likeness decides. */
const SPELLING = 0.5;
/** What the likeness of a concept's own name counts beside that of its best label, and what it counts to be that name. */
const OWN_NAME = 0.5;
const SAME_NAME = 0.15;
const LOOK_SHARE = 0.6;
/** Least score of a label that begins with the words that were typed, and what it gains by the share that was typed. */
const BEGUN = 0.75;
const BEGUN_SHARE = 0.2;
/** What scores less than this is chance. */
const MIN_SCORE = 0.1;

/** What searching one index needs over and over. */
interface Workspace {
  readonly ranker: Ranker;
  readonly likeness: Likeness;
  readonly beginnings: Beginnings;
}

const workspaces = new WeakMap<LabelIndex, Workspace>();

function workspaceOf(index: LabelIndex): Workspace {
  return workspaces.get(index) ?? finish(prepareWorkspace(index));
}

function* prepareWorkspace(index: LabelIndex): Steps<Workspace> {
  const ranker = new Ranker(index);
  const beginnings = new Beginnings(index);
  yield;
  const workspace = workspaces.get(index) ?? { ranker, beginnings, likeness: new Likeness(index) };
  workspaces.set(index, workspace);
  return workspace;
}

function betterFirst(index: LabelIndex): (a: Ranked, b: Ranked) => number {
  const length = (ranked: Ranked): number => index.labels[ranked.label]?.text.length ?? 0;
  return (a, b) => b.score - a.score || length(a) - length(b) || a.concept - b.concept;
}

/** The list with the concepts that have a label alike as a whole, where words say less of them. */
function withAlike(index: LabelIndex, list: readonly Ranked[], likeness: Likeness, size: number): readonly Ranked[] {
  const least = list.length < size ? 0 : (list.at(-1) as Ranked).score;
  const best = new Map<number, Ranked>();
  likeness.near(least / ALIKE, (label, alike) => {
    const concept = index.labelConcept[label] as number;
    const score = ALIKE * alike;
    if (score > (best.get(concept)?.score ?? 0)) best.set(concept, { concept, label, score });
  });
  if (best.size === 0) return list;
  const known = new Map(list.map((ranked) => [ranked.concept, ranked]));
  const all = new ShortList(size);
  for (const one of list) if (!(one.score < (best.get(one.concept)?.score ?? 0))) all.add(one);
  for (const one of best.values()) if (one.score > (known.get(one.concept)?.score ?? 0)) all.add(one);
  return all.list();
}

/** How alike a concept is to the query: its most alike label, and its own name once more. */
function alikeness(index: LabelIndex, concept: number, likeness: Likeness, folded: string): number {
  let most = 0;
  let own = 0;
  const first = index.firstLabel[concept] as number;
  for (let label = first; index.labelConcept[label] === concept; label++) {
    const alike = likeness.of(label);
    if (alike > most) most = alike;
    if (index.preferred[label] === 1 && alike > own) own = alike;
  }
  const same = own > 0.99 && foldText(index.concepts[concept]?.label.nl ?? '') === folded;
  return most + OWN_NAME * own + (same ? SAME_NAME : 0);
}

/** Among equal meanings, spelling decides: what is less alike than the most alike loses a part of its score. */
function settledByLikeness(index: LabelIndex, list: readonly Ranked[], likeness: Likeness, query: Query): Ranked[] {
  const folded = query.words.join(' ');
  const alike = list.map(({ concept }) => alikeness(index, concept, likeness, folded));
  const most = Math.max(...alike);
  if (!(most > 0)) return [...list];
  return list.map((ranked, i) => {
    const less = 1 - (alike[i] as number) / most;
    return { ...ranked, score: ranked.score * (1 - SPELLING * less) };
  });
}

/** The list with the labels that begin with what was typed, where somebody is on the way to one and words say less. */
function withBegun(index: LabelIndex, list: Ranked[], beginnings: Beginnings, query: Query, size: number): Ranked[] {
  const midway = query.growing || !query.open || isStopWord(query.words.at(-1) ?? '');
  if (!midway || (query.words.length < 2 && query.open)) return list;
  const typed = query.words.join(' ').length;
  const begun = new ShortList(size);
  beginnings.of(query.words, query.open, (label) => {
    const { length } = (index.labels[label] as LabelIndex['labels'][number]).text;
    const score = BEGUN + BEGUN_SHARE * Math.min(1, typed / length);
    if (score > begun.least) begun.add({ concept: index.labelConcept[label] as number, label, score });
  });
  const best = new Map<number, Ranked>();
  for (const one of [...list, ...begun.list()])
    if (one.score > (best.get(one.concept)?.score ?? 0)) best.set(one.concept, one);
  return [...best.values()];
}

/** The last chance: fuse.js looks at the short list, and what it finds alike moves up a little. */
function lookAgain(index: LabelIndex, query: string, shortList: readonly Ranked[]): Ranked[] {
  const texts = shortList.map((ranked) => index.labels[ranked.label]?.text ?? '');
  const likeness = new Map(secondLook(texts, query, SECOND_LOOK).map((look) => [look.index, look.likeness]));
  return shortList.map((ranked, i) => ({
    ...ranked,
    score: Math.max(ranked.score, LOOK_SHARE * (likeness.get(i) ?? 0)),
  }));
}

function topScore(ranked: readonly Ranked[]): number {
  return ranked[0]?.score ?? 0;
}

function suggestionOf(index: LabelIndex, ranked: Ranked, query: Query, text: string, language: Language): Suggestion {
  const concept = index.concepts[ranked.concept] as LabelIndex['concepts'][number];
  const matched = index.labels[ranked.label]?.text ?? '';
  const own = highlight(index.words, matched, query.terms);
  const ranges = own.length > 0 ? own : (secondLook([matched], text, 1)[0]?.ranges ?? []);
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
  const asked = readQuery(index, text);
  if (asked.terms.length === 0 || !(limit > 0)) return [];
  const { ranker, likeness, beginnings } = workspaceOf(index);
  const order = betterFirst(index);
  likeness.ask(asked);
  const size = Math.max(limit, SHORT_LIST);
  const found = ranker.rank(asked.terms, lang, size);
  const begun = asked.growing && topScore(found) >= WEAK;
  const ranked = begun ? found : withAlike(index, found, likeness, size);
  const alike = settledByLikeness(index, ranked, likeness, asked);
  let settled = withBegun(index, alike, beginnings, asked, size).sort(order);
  if (topScore(settled) < LOST) settled = lookAgain(index, text, settled).sort(order);
  const shown = settled.slice(0, limit).filter(({ score }) => score >= MIN_SCORE);
  return shown.map((one) => suggestionOf(index, one, asked, text, lang));
}

/** Queries that between them take every way through the search: words, beginnings, compounds, typos, and a second look. */
const REHEARSAL = ['zorg', 'medicatie toed', 'wandelingetje', 'medicatietoediening', 'peotsen', 'xyzqw'];

/**
 * Does ahead of time what the first search would do, a little at each step: the index of one kind, and a search of each
 * sort, since code that never ran is slow the first time.
 */
export function* prepareSearch(taxonomy: Taxonomy, kind: LabelKind): Steps<void> {
  const index = yield* prepareLabelIndex(taxonomy, kind);
  yield;
  if (!workspaces.has(index)) yield* prepareWorkspace(index);
  for (const query of REHEARSAL) {
    yield;
    search(taxonomy, query, { kind });
  }
}
