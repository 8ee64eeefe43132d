import type { ConditionKind, Demand, Offer, Reading, Taxonomy, Vacancy } from '@zorg-match/schema';
import { added } from './lists.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { scan, scanStretch, scanWords } from '../lexicon/scan.js';
import type { LabelHit } from '../lexicon/scan.js';
import { conditionsOf, foundIn } from './conditions/index.js';
import type { BlockView } from './conditions/found.js';
import type { SettledCondition } from './conditions/index.js';
import { meantLabels } from './covered.js';
import { cuesOf } from './cues.js';
import { DemandReader } from './demands.js';
import type { FoundDemand } from './found-demand.js';
import { inWork, offeredInWork } from './in-work.js';
import { asksNothing } from './nothing.js';
import type { CompetenceHit } from './label-places.js';
import { labelWordsOf } from './label-words.js';
import type { LabelWords } from './label-words.js';
import { nearestOf } from './nearest/index.js';
import { mayNameSought, OccupationVotes } from './occupations.js';
import { offersOf } from './offers.js';
import type { FoundOffer } from './offers.js';
import { distinctConditions } from './distinct-conditions.js';
import { OF_OCCUPATION, Results } from './results.js';
import type { PlacedCondition } from './results.js';
import type { SectionBlock } from './sections.js';
import { structureOf } from './structure.js';
import type { Structure } from './structure.js';
import { TokenRoom } from './tokens.js';
import { toldIn } from './told.js';
import type { Told } from './told.js';
import { viewsOf } from './view.js';
import { warningsOf } from './warnings.js';
import { Weigher } from './weigh/index.js';
import type { Watch } from './weigh/index.js';

/** Label hits below this are guesses. */
const LOWEST_QUALITY = 0.7;

/**
 * Labels in one block: a label never runs on into the next item, but does over a line that was broken. A hyphen at the
 * break is hidden (soft hyphens say nothing), so that the word is whole again; places stay as they are.
 */
function labelsIn(lexicon: Lexicon, words: LabelWords, { text, tokens }: Structure, block: SectionBlock): LabelHit[] {
  const known = words.take(text, tokens, block.from, block.to);
  if (known !== null) return scanWords(lexicon, text, known);
  const start = tokens[block.from]?.start ?? 0;
  const end = tokens[block.to - 1]?.end ?? start;
  const broken = text.indexOf('\n', start);
  if (broken < 0 || broken >= end) return scanStretch(lexicon, text, start, end);
  const raw = text.slice(start, end);
  const unbroken = raw.replace(/(?<=\p{L})-\r?\n/gu, (wrap) => '\u00AD'.repeat(wrap.length)).replace(/[\r\n]/g, ' ');
  return scanStretch(lexicon, unbroken, 0, unbroken.length).map(
    ({ concept, kind, id, label, start: from, end: to, quality, typo }) => {
      return { concept, kind, id, label, start: from + start, end: to + start, quality, typo };
    },
  );
}

function competencesOf(lexicon: Lexicon, labels: readonly LabelHit[]): readonly CompetenceHit[] {
  let found: CompetenceHit[] | undefined;
  for (const { kind, concept, id, label, start, end, quality } of labels) {
    if (kind !== 'competence' || quality < LOWEST_QUALITY) continue;
    found = added(found, { id, label: lexicon.concepts[concept]?.dutch ?? label, matched: label, start, end, quality });
  }
  return found ?? NOTHING;
}

/** A description may start with the title, as a text that was taken whole does; so far from its start at most. */
const TITLE_WITHIN = 200;

function startsWithTitle({ title, description }: Vacancy): boolean {
  const at = description.indexOf(title.trim());
  return at >= 0 && at <= TITLE_WITHIN;
}

/** Conditions that somebody who studies does not have yet: what they study is no diploma that is asked. */
const STUDIED: ReadonlySet<ConditionKind> = new Set(['diploma', 'experience']);

const within = (told: readonly Told[], token: number, what?: 'study'): boolean =>
  told.some((each) => token >= each.from && token < each.to && (what === undefined || each.what === what));

const startOf = ({ text, tokens }: Structure, token: number): number => tokens[token]?.start ?? text.length;

/** Whether a place in the text lies in what is only told. */
const isTold = (structure: Structure, told: readonly Told[], place: number): boolean =>
  told.some(({ from, to }) => place >= startOf(structure, from) && place < startOf(structure, to));

const isOccupation = (hit: LabelHit): boolean => hit.kind === 'occupation';

/** A block with what is found in it, rule family by rule family. */
interface Found {
  readonly view: BlockView;
  told: readonly Told[];
  conditions: readonly SettledCondition[];
  offers: readonly FoundOffer[];
  labels: readonly LabelHit[];
  demands: readonly FoundDemand[];
  /** Groups of alternatives in the block. */
  groups: number;
}

const NOTHING: readonly never[] = [];

const isSilent = ({ heading, part }: SectionBlock): boolean => heading || asksNothing(part);

/** Whether labels in a block change anything. Where nothing is asked only names of occupations do, and those in a few places. */
const needsLabels = ({ view: { tokens, block }, conditions }: Found): boolean =>
  !isSilent(block) ||
  block.part === 'header' ||
  mayNameSought(tokens, block) ||
  conditions.some(({ kind }) => OF_OCCUPATION.has(kind));

/**
 * All that the blocks of a text say. Each family of rules goes over all blocks before the next one starts: what it works
 * with stays in the processor's near memory.
 */
function findIn(structure: Structure, lexicon: Lexicon, taxonomy: Taxonomy, watch?: Watch): Found[] {
  const views = viewsOf(structure);
  const found = views.map((view): Found => {
    return { view, told: NOTHING, conditions: NOTHING, offers: NOTHING, labels: NOTHING, demands: NOTHING, groups: 0 };
  });
  for (const one of found) one.told = toldIn(one.view);
  foundIn(views).forEach((conditions, i) => {
    const one = found[i] as Found;
    const all = conditionsOf(one.view, conditions, one);
    one.conditions =
      one.told.length === 0 ? all : all.filter(({ kind, from }) => !STUDIED.has(kind) || !within(one.told, from));
  });
  for (const one of found) {
    const all = offersOf(one.view);
    const { told } = one;
    one.offers = told.length === 0 ? all : all.filter(({ from }) => !within(told, from, 'study'));
  }
  const words = labelWordsOf(lexicon);
  for (const one of found) {
    if (needsLabels(one)) one.labels = meantLabels(labelsIn(lexicon, words, structure, one.view.block), one.view);
  }
  const nearest = nearestOf(taxonomy);
  const weigher = new Weigher(watch);
  for (const one of found) {
    const { view, told, labels } = one;
    if (isSilent(view.block)) continue;
    const reader = new DemandReader(view, one.conditions, one.offers, one, nearest, weigher);
    const all = reader.read(competencesOf(lexicon, labels));
    one.demands = told.length === 0 ? all : all.filter(({ start }) => !isTold(structure, told, start));
  }
  return found;
}

/** Nothing of a reading holds on to its tokens. */
const ROOM = new TokenRoom();

/**
 * Reads what a vacancy asks and offers, with exact spans in the text. Pure and deterministic; time grows linearly with
 * the text; any text is accepted.
 */
export function readVacancy(lexicon: Lexicon, taxonomy: Taxonomy, input: Vacancy | string, watch?: Watch): Reading {
  const plain = typeof input === 'string';
  const text = plain ? input : input.description;
  const structure = structureOf(
    text,
    cuesOf(taxonomy),
    plain || startsWithTitle(input),
    plain ? '' : input.title,
    ROOM,
  );
  const results = new Results(structure);
  const votes = new OccupationVotes();
  if (!plain) votes.inTitle(scan(lexicon, input.title).filter(isOccupation));
  const demands: Demand[] = [];
  const named: PlacedCondition[] = [];
  const offers: Offer[] = [];
  /** The competences that are asked, each with how much it tells of the occupation. */
  const competences = new Map<string, number>();
  let groups = 0;
  for (const found of findIn(structure, lexicon, taxonomy, watch)) {
    const jobs = found.labels.length === 0 ? NOTHING : found.labels.filter(isOccupation);
    votes.inBlock(jobs, found.view.block, structure.tokens);
    for (const one of found.conditions) {
      const placed = results.placed(one, groups, jobs);
      if (placed !== null) named.push(placed);
    }
    for (const one of found.offers) {
      const offer = results.offer(one);
      if (offer !== null) offers.push(offer);
    }
    for (const one of found.demands) {
      demands.push(results.demand(one, groups));
      if (one.competence !== null && competences.get(one.competence) !== 1)
        competences.set(one.competence, one.rule === 'nearest' ? 0.5 : 1);
    }
    groups += found.groups;
  }
  const distinct = distinctConditions(named);
  const warnings = warningsOf(structure.tokens, distinct, demands.length);
  const conditions = distinct.map((one) => results.condition(one));
  const occupations = votes.guesses(taxonomy, competences, conditions);
  return {
    text,
    demands: inWork(taxonomy, demands, occupations),
    conditions,
    offers: offeredInWork(offers, occupations),
    occupations,
    warnings,
  };
}
