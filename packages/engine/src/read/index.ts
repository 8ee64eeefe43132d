import type { Condition, Demand, Necessity, Offer, Reading, Span, Taxonomy, Vacancy } from '@zorg-match/schema';
import type { Lexicon } from '../lexicon/lexicon.js';
import { scan } from '../lexicon/scan.js';
import type { LabelHit } from '../lexicon/scan.js';
import { blocksOf } from './blocks.js';
import { conditionsOf } from './conditions/index.js';
import type { SettledCondition } from './conditions/index.js';
import type { BlockView } from './conditions/found.js';
import { conditionPhrases, languageLaw, laterCues } from './data/conditions.data.js';
import { elsewhere, headings } from './data/headings.data.js';
import { necessityCues, shiftCues } from './data/necessity.data.js';
import { offerPhrases } from './data/offers.data.js';
import { DemandReader } from './demands.js';
import type { CompetenceHit, FoundDemand } from './demands.js';
import { cutAtHeadings } from './inline-headings.js';
import { necessityOf, scopesOf } from './necessity.js';
import type { Scope, Verdict } from './necessity.js';
import { guessOccupations } from './occupations.js';
import type { OccupationHit } from './occupations.js';
import { offersOf } from './offers.js';
import { openText } from './open-text.js';
import { sentencesOf } from './parts.js';
import type { PhraseHit } from './phrases.js';
import { phraseFinder } from './phrases.js';
import { sectionsOf } from './sections.js';
import type { SectionBlock } from './sections.js';
import { tokenise } from './tokens.js';
import type { Token } from './tokens.js';
import { warningsOf } from './warnings.js';

/** Label hits below this are guesses. */
const LOWEST_QUALITY = 0.7;

let finder: ReturnType<typeof phraseFinder> | undefined;
const phrases = () =>
  (finder ??= phraseFinder(
    headings,
    elsewhere,
    necessityCues,
    shiftCues,
    conditionPhrases,
    languageLaw,
    laterCues,
    offerPhrases,
  ));

const isNecessity = (group: string): boolean => /^(?:preferred|required|trainable|not-required|not-task):/.test(group);

/** Hits grouped by block, by walking both in the order of the text. */
function slice(hits: readonly PhraseHit[], from: number, to: number, cursor: { at: number }): PhraseHit[] {
  while (cursor.at < hits.length && (hits[cursor.at]?.from ?? 0) < from) cursor.at++;
  const found: PhraseHit[] = [];
  for (let i = cursor.at; i < hits.length; i++) {
    const hit = hits[i] as PhraseHit;
    if (hit.from >= to) break;
    if (hit.to <= to) found.push(hit);
  }
  return found;
}

/** Everything about a block that the rules need. */
function viewOf(
  text: string,
  tokens: readonly Token[],
  block: SectionBlock,
  hits: readonly PhraseHit[],
  head: readonly PhraseHit[],
): BlockView {
  const sentences = sentencesOf(text, tokens, block.from, block.to);
  const scopes = scopesOf(
    tokens,
    sentences,
    hits.filter((h) => isNecessity(h.group)),
  );
  const families = head
    .filter((h) => isNecessity(h.group))
    .map((h): Scope => ({ family: h.group.split(':')[0] as Necessity, from: 0, to: 1, cueFrom: h.from, cueTo: h.to }));
  const byHeading = families.length > 0 ? necessityOf(families, 0, 1, 'required', true).necessity : 'required';
  const heading =
    block.headTo > block.headFrom ? text.slice(tokens[block.headFrom]?.start, tokens[block.headTo - 1]?.end) : '';
  return { text, tokens, block, sentences, scopes, hits, byHeading, heading };
}

/** Hits in the last sentence of the heading over a block: that one governs the list. */
function headingHits(hits: readonly PhraseHit[], tokens: readonly Token[], block: SectionBlock): PhraseHit[] {
  let from = block.headTo - 1;
  while (from > block.headFrom && !/^[.!?]$/.test(tokens[from - 1]?.text ?? '')) from--;
  const found: PhraseHit[] = [];
  for (let i = hitAt(hits, from); i < hits.length && (hits[i]?.from ?? 0) < block.headTo; i++) {
    const hit = hits[i];
    if (hit && hit.to <= block.headTo) found.push(hit);
  }
  return found;
}

/** Index of the first hit that starts at or after token `t`. */
function hitAt(hits: readonly PhraseHit[], t: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls to apply in the first part of a text are links on the page; those further on end the advert. */
const END_OF_ADVERT = 0.4;

/**
 * From a sentence that speaks of other jobs on, the rest of the block is about those. From a sentence on applying on, so
 * is all that follows up to the next heading: the end of the advert, and of the page around it.
 */
function cutElsewhere(
  blocks: readonly SectionBlock[],
  text: string,
  tokens: readonly Token[],
  hits: readonly PhraseHit[],
): SectionBlock[] {
  const cursor = { at: 0 };
  let ended = false;
  return blocks.flatMap((block) => {
    if (block.heading) ended = false;
    const cues = slice(hits, block.from, block.to, cursor).filter(
      (h) => h.group === 'other-jobs' || h.group === 'procedure',
    );
    const [cue] = cues;
    if (ended && !block.heading) return [{ ...block, part: 'procedure' as const }];
    if (!cue || block.part === 'other-jobs') return [block];
    const sentence = sentencesOf(text, tokens, block.from, block.to).find((s) => cue.from >= s.from && cue.from < s.to);
    const at = sentence?.from ?? block.from;
    if (cue.group === 'procedure') {
      if (cue.from - at > 3) return [block];
      ended = at > tokens.length * END_OF_ADVERT;
    }
    const part = cue.group as 'other-jobs' | 'procedure';
    return [
      { ...block, to: at },
      { ...block, from: at, part },
    ].filter((b) => b.to > b.from);
  });
}

const span = (text: string, start: number, end: number): Span => ({ quote: text.slice(start, end), start, end });
const words = (text: string, tokens: readonly Token[], verdict: Verdict): string[] =>
  verdict.cues.map((c) => text.slice(tokens[c.cueFrom]?.start, tokens[c.cueTo - 1]?.end));

function toDemand(text: string, tokens: readonly Token[], found: FoundDemand): Demand {
  const { competence, label, necessity, section } = found;
  const group = found.group === undefined ? {} : { group: `of-${found.group}` };
  return {
    competence,
    label,
    necessity,
    section,
    ...group,
    ...span(text, found.start, found.end),
    trace: { rule: found.rule, words: [...found.words, ...words(text, tokens, found.verdict)] },
  };
}

function toCondition(text: string, tokens: readonly Token[], found: SettledCondition): Condition {
  const { kind, value, necessity, from, to, field, occupation } = found;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    kind,
    value,
    ...(field === undefined ? {} : { field }),
    ...(occupation === undefined ? {} : { occupation }),
    necessity,
    ...(found.group === undefined ? {} : { group: `of-${found.group}` }),
    ...span(text, start, end),
    trace: { rule: found.rule, words: [text.slice(start, end), ...words(text, tokens, found.verdict)] },
  };
}

/** The same condition said twice, or a language once with and once without its level, is one. */
function distinct(conditions: readonly Condition[]): Condition[] {
  const seen = new Set<string>();
  return conditions.filter((c) => {
    const levelled =
      c.kind === 'language' &&
      !c.value.includes(':') &&
      conditions.some((o) => o.kind === 'language' && o.value.startsWith(`${c.value}:`) && o.necessity === c.necessity);
    const key = `${c.kind} ${c.value} ${c.necessity} ${c.field ?? ''}`;
    if (levelled || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Labels in one block: a label never runs on into the next item, but does over a line that was broken. */
function labelsIn(lexicon: Lexicon, text: string, tokens: readonly Token[], block: SectionBlock): LabelHit[] {
  const start = tokens[block.from]?.start ?? 0;
  const words = text.slice(start, tokens[block.to - 1]?.end ?? start).replace(/[\r\n]/g, ' ');
  return scan(lexicon, words).map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }));
}

function competencesOf(lexicon: Lexicon, labels: readonly LabelHit[]): CompetenceHit[] {
  return labels
    .filter((l) => l.kind === 'competence' && l.quality >= LOWEST_QUALITY)
    .map((l): CompetenceHit => ({ ...l, matched: l.label, label: lexicon.concepts[l.concept]?.label.nl ?? l.label }));
}

/**
 * Reads what a vacancy asks and offers, with exact spans in the text. Pure and deterministic; time grows linearly with
 * the text; any text is accepted.
 */
export function readVacancy(lexicon: Lexicon, taxonomy: Taxonomy, input: Vacancy | string): Reading {
  const text = typeof input === 'string' ? input : input.description;
  const lines = blocksOf(text);
  const tokens = tokenise(
    text,
    lines.filter((b) => b.cut).map((b) => b.start),
  );
  const hits = phrases().find(tokens);
  const isHeading = hits.filter((h) => h.group.startsWith('whole:') || h.group.startsWith('shaped:'));
  const wholes = isHeading.filter((h) => h.group.startsWith('whole:'));
  const blocks = cutAtHeadings(text, tokens, wholes, lines);
  const sections = cutElsewhere(
    openText(text, tokens, sectionsOf(text, tokens, blocks, isHeading, typeof input === 'string')),
    text,
    tokens,
    hits,
  );
  let groups = 0;
  const next = () => ++groups;
  const cursor = { at: 0 };
  const demands: Demand[] = [];
  const conditions: Condition[] = [];
  const offers: Offer[] = [];
  const jobs: LabelHit[] = [];
  for (const block of sections) {
    const own = slice(hits, block.from, block.to, cursor);
    const view = viewOf(text, tokens, block, own, headingHits(hits, tokens, block));
    const settled = conditionsOf(view, next);
    const offered = offersOf(view);
    conditions.push(...settled.map((c) => toCondition(text, tokens, c)));
    offers.push(
      ...offered.map((o): Offer => ({
        what: o.what,
        ...span(text, tokens[o.from]?.start ?? 0, tokens[o.to - 1]?.end ?? 0),
      })),
    );
    const labels = block.part === 'other-jobs' ? [] : labelsIn(lexicon, text, tokens, block);
    jobs.push(...labels.filter((l) => l.kind === 'occupation'));
    if (block.heading) continue;
    const inside = competencesOf(lexicon, labels);
    demands.push(...new DemandReader(view, settled, offered, next).read(inside).map((d) => toDemand(text, tokens, d)));
  }
  const unique = distinct(conditions);
  const occupations = occupationsOf(lexicon, taxonomy, input, jobs, sections, tokens);
  return {
    text,
    demands,
    conditions: unique,
    offers,
    occupations,
    warnings: warningsOf(tokens, unique, demands.length),
  };
}

function occupationsOf(
  lexicon: Lexicon,
  taxonomy: Taxonomy,
  input: Vacancy | string,
  labels: readonly (OccupationHit & { readonly kind: string })[],
  sections: readonly SectionBlock[],
  tokens: readonly Token[],
): Reading['occupations'] {
  const known = new Set(taxonomy.occupations.map((o) => o.id));
  const isJob = (l: { readonly kind: string; readonly id: string }) => l.kind === 'occupation' && known.has(l.id);
  const inTitle = typeof input === 'string' ? [] : scan(lexicon, input.title).filter(isJob);
  return guessOccupations(inTitle, labels.filter(isJob), (hit) => {
    const block = sections.find(
      (b) => hit.start >= (tokens[b.from]?.start ?? 0) && hit.end <= (tokens[b.to - 1]?.end ?? 0),
    );
    if (!block || block.part === 'other-jobs') return 'nowhere';
    if (block.part === 'header') return 'header';
    const before = tokens
      .slice(block.from, block.to)
      .filter((t) => t.end <= hit.start)
      .slice(-6);
    return before.some((t) => /^(?:zoek|zoeken|zoekt|als|gezocht)$/.test(t.text)) ? 'wanted' : 'text';
  });
}
