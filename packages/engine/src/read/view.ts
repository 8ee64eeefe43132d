import type { Necessity } from '@zorg-match/schema';
import { promisedIn, rewardedIn, welcomedIn } from './answered.js';
import type { BlockView } from './conditions/found.js';
import { saysNecessity } from './cues.js';
import { hitsWithin } from './hits.js';
import { familyOf, leadsIn } from './leads.js';
import { composedIn } from './modality/index.js';
import { necessityOf, scopesOf, withSame } from './necessity.js';
import type { PhraseHit } from './phrases.js';
import type { Family, Scope } from './necessity.js';
import { sentencesOf } from './parts.js';
import type { SectionBlock } from './sections.js';
import type { Structure } from './structure.js';
import type { Token } from './tokens.js';
import { wordTest } from './word.js';

const NONE: readonly PhraseHit[] = [];
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

/** How much the heading over a block asks its list. Of several sentences in a heading the last one governs. */
export function askedByHeading({ text, tokens, hits }: Structure, block: SectionBlock): Necessity {
  if (block.headTo <= block.headFrom) return 'required';
  let from = block.headTo - 1;
  while (from > block.headFrom && !ENDS.of(tokens[from - 1])) from--;
  const phrased = hitsWithin(hits, from, block.headTo).filter((h) => saysNecessity(h) || h.kind === 'lead');
  const own = isKnown(hits, from, block.headTo)
    ? phrased
    : [...phrased, ...composedIn(tokens, sentencesOf(text, tokens, from, block.headTo), phrased)];
  if (own.length === 0) return deniesList(tokens, from, block.headTo) ? 'not-required' : 'required';
  const scopes = own.map((h): Scope => ({ family: familyOf(h), from: 0, to: 1, cueFrom: h.from, cueTo: h.to }));
  return necessityOf(scopes, 0, 1, 'required', true).necessity;
}

/** The last cue of a block, when it stands in the block's last sentence: a following "idem" repeats it. */
export function lastCueOf({ sentences, scopes }: BlockView): Family | undefined {
  const end = sentences.at(-1)?.from ?? 0;
  return scopes.findLast((s) => s.to > end)?.family;
}

/** The same block, of which another one says how much its list is asked. */
export const asked = (
  { text, title, tokens, block, sentences, scopes, hits }: BlockView,
  byHeading: Necessity,
): BlockView => ({ text, title, tokens, block, sentences, scopes, hits, byHeading });

/**
 * Everything about a block that the rules for demands, conditions and offers need. `byHeading`: what the heading over it says
 * ({@link askedByHeading}); `earlier`: the last cue of the block before it.
 */
export function viewOf(
  structure: Structure,
  block: SectionBlock,
  byHeading: Necessity,
  earlier: Family | undefined,
): BlockView {
  const { text, title, tokens } = structure;
  const hits = hitsWithin(structure.hits, block.from, block.to);
  const sentences = sentencesOf(text, tokens, block.from, block.to);
  const phrased = hits.some(saysNecessity) ? hits.filter(saysNecessity) : NONE;
  const composed = composedIn(tokens, sentences, phrased);
  const cued = scopesOf(tokens, sentences, composed.length === 0 ? phrased : [...phrased, ...composed]);
  const welcomed =
    block.part === 'tasks'
      ? []
      : [...welcomedIn(tokens, sentences), ...promisedIn(tokens, sentences), ...rewardedIn(tokens, sentences, cued)];
  const led = leadsIn(
    tokens,
    sentences,
    composed.length === 0 ? hits : [...hits, ...composed].sort((a, b) => a.from - b.from),
  );
  const said = welcomed.length + led.length === 0 ? cued : [...cued, ...led, ...welcomed];
  const scopes = withSame(tokens, sentences, said, earlier);
  return { text, title, tokens, block, sentences, scopes, hits, byHeading };
}
