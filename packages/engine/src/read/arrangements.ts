import { hitsWithin } from './hits.js';
import { Kind } from './kinds.js';
import { sentencesOf } from './parts.js';
import type { PhraseHit } from './phrases.js';
import { stretchOf } from './sections.js';
import type { Part, SectionBlock } from './sections.js';
import { holdsKind } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

/** What is asked of somebody: a line that names such is no list of arrangements. */
const ASKED = /^(?:diploma|registration|criminal-record|medical|work-permit|experience|preferred|required|trainable)/;
/** First words of offers that are surely pay, leave or a contract; a "wagen" or "laptop" may be asked as well. */
const PAID =
  /^(?:maaltijd|eco|eindejaar|vakantie|hospital|groepsverz|pensioen|premie|loon|verloning|barema|ific|salaris|uurloon|korting|cheques|verlof|adv|fiets[vlp]|kilometer|km|woon|trein|bus|abonnement|reis|tankkaart|firmawagen|mobiliteit)/;
/** A condition that no phrase names. */
const LICENCE = wordTest(/^rijbewijs/);
const HOURS = /(?:voltijds|deeltijds|halftijds|\d\s?(?:uur|u\.?)(?![\p{L}\d])|\d\s?\/\s?38|\d{2,3}\s?%)/iu;
/** So many arrangements in one sentence make it one about the contract, wherever it stands. */
const TELLING = 2;
/** Parts in which arrangements may stand without a heading of their own. */
const OPEN: ReadonlySet<Part> = new Set(['profile', 'about']);

interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly PhraseHit[];
}

/** Whether a phrase names what is surely given or agreed. */
const isSure = (tokens: readonly Token[], { group, from, to }: PhraseHit): boolean =>
  group.startsWith('contract:') ||
  (group === 'offer:childcare' && to - from > 2) ||
  (/^offer:(?:other|transport)$/.test(group) && PAID.test(tokens[from]?.text ?? ''));

/** Studies that a line after arrangements promises: "opleiding ambulancier mogelijk na een jaar". */
const STUDY = wordTest(/^(?:opleiding|cursus|traject|vorming|training)$/);

/** Whether an item in a list of arrangements goes on with what is given, though it speaks to the reader or names a study. */
function goesOn({ tokens, hits }: Text, from: number, to: number): boolean {
  const own = hitsWithin(hits, from, to);
  if (!own.some(({ kind }) => kind === 'offer')) return false;
  return !own.some((h) => ASKED.test(h.group) && !STUDY.of(tokens[h.from]));
}

const TIME = /tijds/i;
const NONE = { sure: 0, all: 0, offer: false };

/** How sure the words `from`..`to` tell of hours, pay and contract; 0 when they ask something or speak to the reader. */
function arrangements(
  { text, tokens, hits }: Text,
  from: number,
  to: number,
): { sure: number; all: number; offer: boolean } {
  for (let t = from; t < to; t++) if (isA(tokens[t], Kind.reader) || LICENCE.of(tokens[t])) return NONE;
  const own = hitsWithin(hits, from, to);
  if (own.some((h) => ASKED.test(h.group))) return NONE;
  if (
    own.length === 0 &&
    !holdsKind(tokens, from, to, Kind.digit) &&
    !TIME.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end))
  )
    return NONE;
  // Hits stand in the order of the text: those at one place stand together.
  let [places, surePlaces, offers] = [0, 0, false];
  let [counted, sureAt] = [-1, -1];
  for (const hit of own) {
    const sure = isSure(tokens, hit);
    const offer = hit.kind === 'offer';
    if (sure && hit.from !== sureAt) surePlaces++;
    if (sure) sureAt = hit.from;
    offers ||= offer;
    if (!sure && !offer && hit.kind !== 'shift') continue;
    if (hit.from !== counted) places++;
    counted = hit.from;
  }
  const hours = HOURS.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end)) ? 1 : 0;
  return { sure: surePlaces, all: places + hours, offer: offers };
}

/**
 * Gives sentences and items on hours, pay and contract that stand in the profile or in open text the part that they belong
 * to: "Vast werk, voltijds of 4/5", "+ contract van onbepaalde duur". What follows them in the same way goes along.
 */
export function withArrangements(text: Text, blocks: readonly SectionBlock[]): SectionBlock[] {
  let going = false;
  const arranged: SectionBlock[] = [];
  for (const block of blocks) {
    if (block.heading || !OPEN.has(block.part)) {
      going = false;
      arranged.push(block);
      continue;
    }
    const pieces = block.item ? [block] : sentencesOf(text.text, text.tokens, block.from, block.to);
    const parts = pieces.map(({ from, to }): Part => {
      const { sure, all, offer } = arrangements(text, from, to);
      const more = block.item && going && all === 0 && goesOn(text, from, to);
      if (more) return 'offer';
      going = block.item ? sure > 0 || (going && all > 0) : (sure > 0 && all >= TELLING) || (going && all > 0);
      return going ? (offer || sure > 0 ? 'offer' : 'schedule') : block.part;
    });
    if (parts.every((part) => part === block.part)) {
      arranged.push(block);
      continue;
    }
    pieces.forEach((piece, i) => {
      const from = i === 0 ? block.from : piece.from;
      const to = i + 1 < pieces.length ? (pieces[i + 1]?.from ?? piece.to) : block.to;
      arranged.push(stretchOf(block, from, to, parts[i] ?? block.part));
    });
  }
  return arranged;
}
