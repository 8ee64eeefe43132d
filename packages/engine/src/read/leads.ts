import { leadWords } from './data/words.data.js';
import type { BlockView } from './conditions/found.js';
import { saysNecessity } from './cues.js';
import { hitsWithin } from './hits.js';
import { Kind } from './kinds.js';
import { saysHow } from './modality/index.js';
import type { Family, Scope } from './necessity.js';
import type { Sentence } from './parts.js';
import type { PhraseHit } from './phrases.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

const LEAD_WORD = wordTest(leadWords);
/** How much a cue says that something is asked. */
export const familyOf = ({ kind, group }: PhraseHit): Family =>
  (kind === 'lead' ? group.slice('lead:'.length) : kind) as Family;

const NONE: readonly Scope[] = [];
/** Longer words before a colon say something themselves. */
const LONGEST_LEAD = 14;

/**
 * Scopes of what stands before a colon and names nothing itself: "wat niet hoeft: een diploma, ervaring", "het volgende is
 * geen vereiste maar maakt ons blij: …". It says how much the rest of its sentence is asked.
 */
export function leadsIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly PhraseHit[],
): readonly Scope[] {
  if (hits.length === 0) return NONE;
  let found: Scope[] | undefined;
  for (const { from, to } of sentences) {
    let colon = from;
    while (colon < Math.min(to, from + LONGEST_LEAD) && tokens[colon]?.text !== ':') colon++;
    if (tokens[colon]?.text !== ':' || colon === from) continue;
    const own = hitsWithin(hits, from, colon).filter((h) => h.kind === 'lead' || saysNecessity(h));
    const cue = own.find((h) => familyOf(h) === 'preferred') ?? own.find((h) => h.kind === 'lead') ?? own[0];
    if (cue === undefined) continue;
    let plain = true;
    for (let t = from; t < colon && plain; t++) {
      const inCue = own.some((h) => t >= h.from && t < h.to);
      plain = inCue || !isA(tokens[t], Kind.word) || isA(tokens[t], Kind.empty | Kind.preposition);
      plain ||= LEAD_WORD.of(tokens[t]) || saysHow(tokens[t]);
    }
    const family = familyOf(cue);
    if (plain) (found ??= []).push({ family, from, to, cueFrom: from, cueTo: colon + 1 });
  }
  return found ?? NONE;
}

/** How much a paragraph says that the list before it is asked: "Geen van deze zaken is een must."; undefined otherwise. */
export function saidOfList({ block, sentences, scopes, hits }: BlockView): Family | undefined {
  const [first] = sentences;
  if (block.item || first === undefined) return undefined;
  if (!hits.some((h) => h.kind === 'list' && h.from === first.from)) return undefined;
  const own = scopes.filter((s) => s.cueFrom >= first.from && s.cueFrom < first.to);
  return (own.find((s) => s.family === 'preferred') ?? own[0])?.family;
}
