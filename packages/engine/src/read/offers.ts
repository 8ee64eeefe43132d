import type { OfferKind } from '@zorg-match/schema';
import type { BlockView } from './conditions/found.js';
import { hitsOf, sentenceAt, valueOf } from './conditions/found.js';
import { trimmedUnit } from './units.js';

/** Something offered, with its tokens. */
export interface FoundOffer {
  readonly what: OfferKind;
  readonly from: number;
  readonly to: number;
}

const GIVER = /^(?:wij|we|ons|onze|krijg|krijgt|bieden|biedt|betalen|betaalt|gratis|tijdens)$/;

/**
 * What the block offers. Outside the part on the offer only a sentence in which the employer gives something counts.
 */
export function offersOf(view: BlockView): FoundOffer[] {
  const { part } = view.block;
  if (part === 'other-jobs' || part === 'not-tasks') return [];
  const found: FoundOffer[] = [];
  for (const hit of hitsOf(view, 'offer:')) {
    const what = valueOf(hit) as OfferKind;
    const sentence = sentenceAt(view, hit.from);
    if (!sentence) continue;
    if (part !== 'offer') {
      if (what === 'other' || what === 'transport' || what === 'childcare') continue;
      if (!view.tokens.slice(sentence.from, sentence.to).some((t) => GIVER.test(t.text))) continue;
    }
    const piece = sentence.pieces.find((p) => hit.from >= p.from && hit.from < p.to);
    const unit =
      part === 'offer' &&
      piece &&
      trimmedUnit(view.tokens, Math.min(piece.from, hit.from), Math.max(piece.to, hit.to), false);
    const from = unit ? unit.from : hit.from;
    const to = unit ? unit.to : hit.to;
    if (!found.some((o) => o.what === what && o.from < to && from < o.to)) found.push({ what, from, to });
  }
  return found;
}
