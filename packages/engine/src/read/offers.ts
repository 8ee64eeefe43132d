import type { OfferKind } from '@zorg-match/schema';
import type { BlockView } from './conditions/found.js';
import { hitsOf, sentenceAt, textAt, valueOf } from './conditions/found.js';
import { composedOffers } from './composed-offers.js';
import type { Scope } from './necessity.js';
import type { PhraseHit } from './phrases.js';
import { trimmedUnit } from './unit.js';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Something offered, with its tokens. */
export interface FoundOffer {
  readonly what: OfferKind;
  readonly from: number;
  readonly to: number;
  /** `phrase`: named as such; `composed`: told by words of several classes; `cue`: shown by words that say that it is taught. */
  readonly rule: 'phrase' | 'composed' | 'cue';
  /** The tokens of these words. */
  readonly cueFrom: number;
  readonly cueTo: number;
}

const GIVER = /^(?:wij|we|ons|onze|ik|krijg|krijgt|bieden|biedt|betalen|betaalt|gratis|tijdens)$/;
/** "We vergoeden je kilometers" is an offer wherever it stands. */
const PAYS = /^(?:vergoeden|vergoedt|betalen|terugbetalen|krijgt)$/;
const WE = /^(?:wij|we|ik)$/;
/** What nobody asks of somebody. */
const SURELY_GIVEN = /(?:abonnement|vergoeding|lease|leasing)$/;
/** Words in a cue that show that the employer teaches: "wordt aangeleerd", "volg je bij ons een opleiding". */
const TEACHES = /^(?:leer|leert|leren|leiden|aangeleerd|opleiding|vorming|cursus|bijscholing|training)$/;
/** So many words together say enough by themselves: "samen met een ervaren collega". */
const TELLING_WORDS = 3;

/** "Je werkt zes maanden mee aan een project": the reader's own work, with nobody. */
const isOwnWork = (view: BlockView, hit: PhraseHit): boolean =>
  textAt(view, hit.to - 1) === 'mee' && /^(?:aan|om)$/.test(textAt(view, hit.to));

/** Outside the part on the offer only what the employer is said to give counts. */
function isGiven(view: BlockView, hit: PhraseHit, what: OfferKind): boolean {
  if (what === 'other') return false;
  if (view.block.part === 'schedule') return true;
  const sentence = sentenceAt(view, hit.from);
  const gives = (): boolean => view.tokens.slice(sentence?.from, sentence?.to).some((t) => GIVER.test(t.text));
  // "We zoeken mee naar opvang", "we halen je op".
  const ours = WE.test(textAt(view, hit.from)) || WE.test(textAt(view, hit.from - 1));
  if (ours && hit.to - hit.from >= TELLING_WORDS && view.block.part !== 'tasks') return true;
  if (what === 'transport' || what === 'childcare') {
    const paid = view.tokens.slice(hit.from - 2, hit.to).some((t) => PAYS.test(t.text));
    const { part } = view.block;
    return (
      paid || ((part === 'tasks' || part === 'header' ? SURELY_GIVEN.test(textAt(view, hit.from)) : true) && gives())
    );
  }
  // "Praat je nog niet goed? Een taalcoach komt elke week."
  if (what === 'language-support' && view.block.part === 'profile' && /^taal/.test(textAt(view, hit.from))) return true;
  const telling = what === 'buddy' || textAt(view, hit.from + 1) === 'kosten';
  // "met een vaste begeleider van de bewoner": somebody else's.
  if (telling && hit.to - hit.from >= TELLING_WORDS) return textAt(view, hit.to) !== 'van';
  return gives();
}

/** "Leer jij liever door te doen?", "Wat leer je?": a question names what follows and gives nothing itself. */
const isQuestion = (view: BlockView, token: number): boolean => sentenceAt(view, token)?.end === '?';

/** The whole phrase in a list of offers; elsewhere only the words that name the offer. */
function phraseOf(view: BlockView, hit: Range): Range {
  const piece = sentenceAt(view, hit.from)?.pieces.find((p) => hit.from >= p.from && hit.from < p.to);
  if (view.block.part !== 'offer' || !piece) return hit;
  return trimmedUnit(view.tokens, Math.min(piece.from, hit.from), Math.max(piece.to, hit.to), false) ?? hit;
}

const NONE: readonly FoundOffer[] = [];
const isTaught = ({ family }: Scope): boolean => family === 'trainable';

/** What the block offers: named as such, or shown by a cue that says that it is taught. */
export function offersOf(view: BlockView): readonly FoundOffer[] {
  const { part } = view.block;
  if (part === 'other-jobs' || part === 'not-tasks') return NONE;
  const composed = composedOffers(view);
  if (composed.length === 0 && !view.hits.some(({ kind }) => kind === 'offer') && !view.scopes.some(isTaught))
    return NONE;
  const found: FoundOffer[] = [];
  const add = (what: OfferKind, { from, to }: Range, rule: FoundOffer['rule'], cue: Range) => {
    if (!found.some((o) => o.what === what && o.from < to && from < o.to))
      found.push({ what, from, to, rule, cueFrom: cue.from, cueTo: cue.to });
  };
  for (const hit of hitsOf(view, 'offer')) {
    const what = valueOf(hit) as OfferKind;
    if (isQuestion(view, hit.from) || (what === 'buddy' && isOwnWork(view, hit))) continue;
    if (part === 'offer' || isGiven(view, hit, what)) add(what, phraseOf(view, hit), 'phrase', hit);
  }
  for (const one of composed) add(one.what, phraseOf(view, one), 'composed', one);
  for (const { family, cueFrom, cueTo } of view.scopes) {
    if (family !== 'trainable' || isQuestion(view, cueFrom)) continue;
    for (let t = cueFrom; t < cueTo; t++) {
      if (!TEACHES.test(textAt(view, t)) || textAt(view, cueFrom) === 'of') continue;
      const cue = { from: cueFrom, to: cueTo };
      add('training', cue, 'cue', cue);
      break;
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}
