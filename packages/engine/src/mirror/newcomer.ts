import type { DraftAdvice, NewcomerProof, OfferKind, Reading, Span } from '@zorg-match/schema';
import { phraseFinder } from '../read/phrases.js';
import { type Draft, spanOf } from './draft.js';
import { languageOf } from './language.js';

/** A first sentence of so many words is taken in at once. */
const PLAIN_START_WORDS = 15;

const OFFERED: Readonly<Partial<Record<NewcomerProof, OfferKind>>> = {
  buddy: 'buddy',
  'language-support': 'language-support',
  childcare: 'childcare',
  training: 'training',
};

const said = phraseFinder({
  transport: `
    trein|bus|tram|metro|station|halte|bushalte
    openbaar vervoer
    met de fiets
    goed|makkelijk|vlot bereikbaar`,
  contact: `
    contacteer|contactpersoon|contactgegevens
    bel|mail|telefoneer|sms|whatsapp (naar) (ons)
    meer info|informatie|weten|vragen .. bij`,
});
const ADDRESS = /[\w.+-]+@[\w-]+\.\w+|(?:\+32|\b0)[\d ./-]{8,}/;

/** What makes a workplace ready for newcomers: where the draft says it, or `null`. */
export function newcomerOf(draft: Draft, reading: Reading): DraftAdvice['newcomer'] {
  const hits = said.find(draft.tokens);
  const phrase = (group: string): Span | null => {
    const hit = hits.find((each) => each.group === group);
    return hit ? spanOf(draft, hit.from, hit.to) : null;
  };
  const offer = (what: OfferKind | undefined): Span | null => {
    const found = reading.offers.find((each) => each.what === what);
    return found ? { quote: found.quote, start: found.start, end: found.end } : null;
  };
  const found: Readonly<Record<NewcomerProof, () => Span | null>> = {
    buddy: () => offer(OFFERED.buddy),
    'language-support': () => offer(OFFERED['language-support']),
    'clear-hours': () => clearHours(reading),
    transport: () => offer('transport') ?? phrase('transport'),
    childcare: () => offer(OFFERED.childcare),
    training: () => offer(OFFERED.training),
    contact: () => address(draft) ?? phrase('contact'),
    'plain-start': () => plainStart(draft),
  };
  return (Object.keys(found) as NewcomerProof[]).map((what) => ({ what, found: found[what]() }));
}

function clearHours({ conditions }: Reading): Span | null {
  const told = conditions.find(({ kind }) => kind === 'shift') ?? conditions.find(({ kind }) => kind === 'hours');
  return told ? { quote: told.quote, start: told.start, end: told.end } : null;
}

function address({ text }: Draft): Span | null {
  const match = ADDRESS.exec(text);
  return match ? { quote: match[0], start: match.index, end: match.index + match[0].length } : null;
}

function plainStart(draft: Draft): Span | null {
  const [first] = draft.sentences;
  if (!first) return null;
  const { words, hardWords } = languageOf({ ...draft, sentences: [first] });
  const span = spanOf(draft, first.from, first.to);
  const hard = hardWords.some(({ start }) => start < span.end);
  return words > 0 && words <= PLAIN_START_WORDS && !hard ? span : null;
}
