import type { Necessity } from '@zorg-match/schema';
import { added } from './lists.js';
import { promisedIn, rewardedIn, welcomedIn } from './answered.js';
import type { BlockView } from './conditions/found.js';
import { saysNecessity } from './cues.js';
import { hitsWithin } from './hits.js';
import { judgedByHeading, judgedIn, withJudged } from './judged/index.js';
import type { Judged } from './judged/index.js';
import { familyOf, leadsIn, saidOfList } from './leads.js';
import { composedIn } from './modality/index.js';
import { necessityOf, scopesOf, withSame } from './necessity.js';
import type { PhraseHit } from './phrases.js';
import type { Family, Scope } from './necessity.js';
import { sentencesOf } from './parts.js';
import type { Sentence } from './parts.js';
import type { SectionBlock } from './sections.js';
import type { Structure } from './structure.js';
import type { Token } from './tokens.js';
import { wordTest } from './word.js';

const NONE: readonly PhraseHit[] = [];
const NO_SCOPES: readonly Scope[] = [];
const NOT_JUDGED: readonly Judged[] = [];
const ENDS = wordTest(/^[.!?]$/);

const DENIED = wordTest(/^(?:niet|geen|nooit|not|dont)$/);
const DONE = wordTest(
  /^(?:doet|doe|hoeft|hoef|taken|taak|opdracht|nodig|wakker|piekeren|vragen|vraag|verwachten|zoek|zoeken|ask|need)$/,
);

/** "Taken die je niet doet:", "wat je hier niet doet". */
function deniesList(tokens: readonly Token[], from: number, to: number): boolean {
  let [denied, done] = [false, false];
  for (let t = from; t < to; t++) {
    // Not "taken (niet-limitatief)".
    denied ||= DENIED.of(tokens[t]) && tokens[t + 1]?.text !== '-';
    done ||= DONE.of(tokens[t]);
  }
  return denied && done;
}

/** Whether the words of a heading are known as such, nearly all of them: "Jouw troeven" says no more than its part. */
const isKnown = (hits: readonly PhraseHit[], from: number, to: number): boolean =>
  hitsWithin(hits, from, to).some((h) => h.kind === 'whole' && (h.to - h.from) * 2 >= to - from);

/** The phrases that say how much something is asked. */
function necessitiesOf(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  let found: PhraseHit[] | undefined;
  for (const hit of hits) if (saysNecessity(hit)) found = added(found, hit);
  return found ?? NONE;
}

/** How much the heading over a block asks its list. Of several sentences in a heading the last one governs. */
function askedByHeading({ text, tokens, hits }: Structure, block: SectionBlock): Necessity {
  if (block.headTo <= block.headFrom) return 'required';
  let from = block.headTo - 1;
  while (from > block.headFrom && !ENDS.of(tokens[from - 1])) from--;
  const phrased = hitsWithin(hits, from, block.headTo).filter((h) => saysNecessity(h) || h.kind === 'lead');
  const own = isKnown(hits, from, block.headTo)
    ? phrased
    : [...phrased, ...composedIn(tokens, sentencesOf(text, tokens, from, block.headTo), phrased)];
  if (own.length === 0) {
    if (deniesList(tokens, from, block.headTo)) return 'not-required';
    return (isKnown(hits, from, block.headTo) ? null : judgedByHeading(tokens, from, block.headTo)) ?? 'required';
  }
  const scopes = own.map((h): Scope => ({ family: familyOf(h), from: 0, to: 1, cueFrom: h.from, cueTo: h.to }));
  return necessityOf(scopes, 0, 1, 'required', true).necessity;
}

/** The last cue of a block, when it stands in the block's last sentence: a following "idem" repeats it. */
function lastCueOf({ sentences, scopes }: BlockView): Family | undefined {
  const end = sentences.at(-1)?.from ?? 0;
  for (let i = scopes.length - 1; i >= 0; i--) if ((scopes[i] as Scope).to > end) return (scopes[i] as Scope).family;
  return undefined;
}

/** The same block, of which another one says how much its list is asked. */
const asked = (
  { text, title, tokens, block, sentences, scopes, judged, hits }: BlockView,
  byHeading: Necessity,
): BlockView => ({ text, title, tokens, block, sentences, scopes, judged, hits, byHeading });

/** A block of which the cues are being worked out. */
interface Draft {
  readonly block: SectionBlock;
  readonly hits: readonly PhraseHit[];
  readonly sentences: readonly Sentence[];
  readonly byHeading: Necessity;
  /** The fixed phrases that say how much it asks, and what its clauses say so in other words. */
  phrased: readonly PhraseHit[];
  composed: readonly PhraseHit[];
  scopes: readonly Scope[];
  judged: readonly Judged[];
}

function draftsOf(structure: Structure): Draft[] {
  const { text, tokens } = structure;
  const drafts: Draft[] = [];
  let over: SectionBlock | undefined;
  let byHeading: Necessity = 'required';
  for (const block of structure.blocks) {
    if (block.part === 'other-jobs' || block.to <= block.from) continue;
    // All of a list has one heading.
    if (over === undefined || over.headFrom !== block.headFrom || over.headTo !== block.headTo)
      byHeading = askedByHeading(structure, block);
    over = block;
    const hits = hitsWithin(structure.hits, block.from, block.to);
    const sentences = sentencesOf(text, tokens, block.from, block.to);
    drafts.push({
      block,
      hits,
      sentences,
      byHeading,
      phrased: NONE,
      composed: NONE,
      scopes: NO_SCOPES,
      judged: NOT_JUDGED,
    });
  }
  return drafts;
}

const byPlace = (a: PhraseHit, b: PhraseHit): number => a.from - b.from;

/** What answers and leads say of how much a block asks, beside its cues. */
function scopesBeside(tokens: readonly Token[], { hits, sentences, composed, scopes }: Draft): readonly Scope[] {
  const all = composed.length === 0 ? hits : [...hits, ...composed].sort(byPlace);
  const led = leadsIn(tokens, sentences, all);
  const rewarded = rewardedIn(tokens, sentences, scopes);
  if (sentences.length < 2) return rewarded.length === 0 ? led : [...led, ...rewarded];
  const welcomed = welcomedIn(tokens, sentences);
  const promised = promisedIn(tokens, sentences);
  return welcomed.length + promised.length + rewarded.length === 0
    ? led
    : [...led, ...welcomed, ...promised, ...rewarded];
}

/** Gives the list before a paragraph what the paragraph says of it. */
function takeBack(views: BlockView[], said: Family | undefined): void {
  if (said !== 'preferred' && said !== 'not-required' && said !== 'trainable') return;
  for (let i = views.length - 1; views[i]?.block.item === true; i--) views[i] = asked(views[i] as BlockView, said);
}

/**
 * Everything about the blocks of a text that the rules for demands, conditions and offers need. Each step goes over all blocks
 * before the next one starts: what it works with stays in the processor's near memory.
 */
export function viewsOf(structure: Structure): BlockView[] {
  const { text, title, tokens } = structure;
  const drafts = draftsOf(structure);
  for (const draft of drafts) if (draft.hits.length > 0) draft.phrased = necessitiesOf(draft.hits);
  for (const draft of drafts) draft.composed = composedIn(tokens, draft.sentences, draft.phrased);
  for (const draft of drafts) {
    const { phrased, composed, sentences } = draft;
    const cues = composed.length === 0 ? phrased : phrased.length === 0 ? composed : [...phrased, ...composed];
    draft.scopes = scopesOf(tokens, sentences, cues);
  }
  for (const draft of drafts) {
    const beside = scopesBeside(tokens, draft);
    if (beside.length > 0) draft.scopes = [...draft.scopes, ...beside];
  }
  for (const draft of drafts) {
    draft.judged = judgedIn(tokens, draft.sentences, draft.scopes);
    if (draft.judged.length > 0) draft.scopes = withJudged(draft.scopes, draft.judged);
  }
  const views: BlockView[] = [];
  let earlier: Family | undefined;
  for (const { block, hits, sentences, byHeading, scopes: own, judged } of drafts) {
    const scopes = withSame(tokens, sentences, own, earlier);
    const view: BlockView = { text, title, tokens, block, sentences, scopes, judged, hits, byHeading };
    earlier = lastCueOf(view);
    takeBack(views, saidOfList(view));
    views.push(view);
  }
  return views;
}
