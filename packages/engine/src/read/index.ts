import type { Condition, Demand, Offer, Reading, Span, Taxonomy, Vacancy } from '@zorg-match/schema';
import type { Lexicon } from '../lexicon/lexicon.js';
import { scan } from '../lexicon/scan.js';
import type { LabelHit } from '../lexicon/scan.js';
import { conditionsOf } from './conditions/index.js';
import { cuesOf } from './cues.js';
import { DemandReader } from './demands.js';
import { asksNothing } from './nothing.js';
import type { CompetenceHit } from './label-places.js';
import { nearestOf } from './nearest/index.js';
import { OccupationVotes } from './occupations.js';
import { offersOf } from './offers.js';
import { distinctConditions, Results } from './results.js';
import type { SectionBlock } from './sections.js';
import { structureOf } from './structure.js';
import type { Structure } from './structure.js';
import { toldIn } from './told.js';
import type { Family } from './necessity.js';
import { lastCueOf, viewOf } from './view.js';
import { warningsOf } from './warnings.js';

/** Label hits below this are guesses. */
const LOWEST_QUALITY = 0.7;

/**
 * Labels in one block: a label never runs on into the next item, but does over a line that was broken. A hyphen at the
 * break is hidden (soft hyphens say nothing), so that the word is whole again; places stay as they are.
 */
function labelsIn(lexicon: Lexicon, { text, tokens }: Structure, block: SectionBlock): LabelHit[] {
  const start = tokens[block.from]?.start ?? 0;
  const end = tokens[block.to - 1]?.end ?? start;
  const raw = text.slice(start, end);
  if (!raw.includes('\n')) return scan(lexicon, text, start, end);
  const words = raw.replace(/(?<=\p{L})-\r?\n/gu, (wrap) => '\u00AD'.repeat(wrap.length)).replace(/[\r\n]/g, ' ');
  return scan(lexicon, words).map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }));
}

function competencesOf(lexicon: Lexicon, labels: readonly LabelHit[]): CompetenceHit[] {
  const found: CompetenceHit[] = [];
  for (const { kind, concept, id, label, start, end, quality } of labels) {
    if (kind !== 'competence' || quality < LOWEST_QUALITY) continue;
    found.push({ id, label: lexicon.concepts[concept]?.label.nl ?? label, matched: label, start, end, quality });
  }
  return found;
}

/** A description may start with the title, as a text that was taken whole does; so far from its start at most. */
const TITLE_WITHIN = 200;

function startsWithTitle({ title, description }: Vacancy): boolean {
  const at = description.indexOf(title.trim());
  return at >= 0 && at <= TITLE_WITHIN;
}

/** Words between a registration or experience and the occupation that it is for. */
const FOR_OCCUPATION = /^\s*(?:als|van|voor|tot)\s+(?:een\s+)?$/i;

/** The occupation named right after a condition: "visum als zorgkundige", "ervaring als verpleegkundige". */
function forOccupation(condition: Condition, text: string, jobs: readonly LabelHit[]): Condition {
  if (condition.kind !== 'registration' && condition.kind !== 'experience') return condition;
  const job = jobs.find(
    (hit) =>
      (hit.start >= condition.end && FOR_OCCUPATION.test(text.slice(condition.end, hit.start))) ||
      (hit.start >= condition.start && hit.end <= condition.end),
  );
  return job ? { ...condition, occupation: job.id } : condition;
}

/** Conditions that somebody who studies does not have yet: what they study is no diploma that is asked. */
const STUDIED: ReadonlySet<Condition['kind']> = new Set(['diploma', 'experience']);

const within = (told: ReturnType<typeof toldIn>, token: number, what?: 'study'): boolean =>
  told.some((each) => token >= each.from && token < each.to && (what === undefined || each.what === what));

const startOf = ({ text, tokens }: Structure, token: number): number => tokens[token]?.start ?? text.length;

const isOccupation = (hit: LabelHit): boolean => hit.kind === 'occupation';

/** What stands nowhere cannot be shown: text of nothing but invisible characters gives such. */
const hasPlace = ({ start, end }: Span): boolean => end > start;

/**
 * Reads what a vacancy asks and offers, with exact spans in the text. Pure and deterministic; time grows linearly with
 * the text; any text is accepted.
 */
export function readVacancy(lexicon: Lexicon, taxonomy: Taxonomy, input: Vacancy | string): Reading {
  const plain = typeof input === 'string';
  const text = plain ? input : input.description;
  const structure = structureOf(text, cuesOf(taxonomy), plain || startsWithTitle(input), plain ? '' : input.title);
  const results = new Results(structure);
  const votes = new OccupationVotes();
  if (!plain) votes.inTitle(scan(lexicon, input.title).filter(isOccupation));
  let groups = 0;
  const nextGroup = () => ++groups;
  const demands: Demand[] = [];
  const conditions: Condition[] = [];
  const offers: Offer[] = [];
  let earlier: Family | undefined;
  for (const block of structure.blocks) {
    if (block.part === 'other-jobs' || block.to <= block.from) continue;
    const view = viewOf(structure, block, earlier);
    earlier = lastCueOf(view);
    const told = toldIn(view);
    const settled = conditionsOf(view, nextGroup).filter(({ kind, from }) => !STUDIED.has(kind) || !within(told, from));
    const offered = offersOf(view).filter(({ from }) => !within(told, from, 'study'));
    const labels = labelsIn(lexicon, structure, block);
    const jobs = labels.filter(isOccupation);
    votes.inBlock(jobs, block, structure.tokens);
    for (const found of settled) conditions.push(forOccupation(results.condition(found), text, jobs));
    for (const found of offered) offers.push(results.offer(found));
    if (block.heading || asksNothing(block.part)) continue;
    const reader = new DemandReader(view, settled, offered, nextGroup, nearestOf(taxonomy));
    const silent = told.map((each) => ({ start: startOf(structure, each.from), end: startOf(structure, each.to) }));
    for (const found of reader.read(competencesOf(lexicon, labels))) {
      if (!silent.some(({ start, end }) => found.start >= start && found.start < end))
        demands.push(results.demand(found));
    }
  }
  const unique = distinctConditions(conditions.filter(hasPlace));
  const warnings = warningsOf(structure.tokens, unique, demands.length);
  const asked = new Map<string, number>();
  for (const { competence, trace } of demands) {
    if (competence !== null && asked.get(competence) !== 1) asked.set(competence, trace?.rule === 'nearest' ? 0.5 : 1);
  }
  const occupations = votes.guesses(taxonomy, asked);
  return {
    text,
    demands: demands.filter(hasPlace),
    conditions: unique,
    offers: offers.filter(hasPlace),
    occupations,
    warnings,
  };
}
