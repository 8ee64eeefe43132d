import type { OfferKind } from '@zorg-match/schema';
import { inARow } from '../controllers/language.js';
import { sentenceAt } from './advert.js';
import type { Card, View } from './view.js';

/** Something that they offer. */
export interface Offered {
  /** What it is about, in the reader's language; empty when nobody can tell. */
  readonly names: string;
  /** The advert's own sentence. */
  readonly sentence: string;
}

/** What they offer: each sentence once, with what it is about. */
export function offersIn(view: View, { reading }: Card): readonly Offered[] {
  const sentences = new Map<string, Set<OfferKind>>();
  for (const offer of reading.offers) {
    const { before, quote, after } = sentenceAt(reading.text, offer);
    const sentence = `${before}${quote}${after}`;
    sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(offer.what));
  }
  return [...sentences].map(([sentence, kinds]) => {
    const names = [...kinds].filter((kind) => kind !== 'other').map((kind) => view.messages.matcher.offerKinds[kind]);
    return { names: inARow(view, names), sentence };
  });
}
