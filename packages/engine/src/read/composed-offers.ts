import type { OfferKind } from '@zorg-match/schema';
import type { BlockView } from './conditions/found.js';
import { textAt } from './conditions/found.js';
import { offerWords } from './data/offers.data.js';
import type { Sentence } from './parts.js';
import type { Token } from './tokens.js';
import { WordNote } from './word.js';

/** An offer that words of several classes tell together, with its tokens. */
export interface ComposedOffer {
  readonly what: OfferKind;
  readonly from: number;
  readonly to: number;
}

type Class = keyof typeof offerWords;
const CLASSES = Object.keys(offerWords) as Class[];
const bit = (name: Class): number => 1 << CLASSES.indexOf(name);
const PATTERNS = CLASSES.map((name) => new RegExp(`^(?:${offerWords[name].split(' ').join('|')})$`, 'u'));
/** The classes that a word belongs to, as bits. */
const classesOf = new WordNote(({ text }) =>
  PATTERNS.reduce((bits, pattern, i) => (pattern.test(text) ? bits | (1 << i) : bits), 0),
);

const FIRST = bit('first');
const TIME = bit('time');
const COMPANION = bit('companion');
const READER = bit('reader');
const SHADOW = bit('shadow');
const MENTOR = bit('mentor');
const STUDY = bit('study');
const LESSON = bit('lesson');
const DUTCH = bit('dutch');
const PAYS = bit('pays');
const RIDE = bit('ride');
const CHILD = bit('child');
const STARTER = bit('starter');
const MATE = bit('mate');
const WALK = bit('walk');
const NURSERY = bit('nursery');
const STAFF = bit('staff');
const WELCOME = bit('welcome');
const GIVES = bit('gives');
/** Without a word of one of these classes a block has no composed offer. */
const TELLING = FIRST | SHADOW | MENTOR | STUDY | LESSON | RIDE | CHILD | MATE | WALK | NURSERY;

/** Words between "eerste" and what it counts: "de eerste tien ritten". */
const COUNTED_WITHIN = 3;
/** Words between what is paid and the word that says so. */
const PAID_WITHIN = 6;
/** Words between a lesson and the language that it teaches. */
const LESSON_WITHIN = 5;

/** What a sentence holds: its classes together, and where words of them stand. */
interface Words {
  readonly view: BlockView;
  readonly sentence: Sentence;
  readonly all: number;
}

const is = ({ view }: Words, t: number, classes: number): boolean => {
  const token = view.tokens[t];
  return token !== undefined && (classesOf.of(token) & classes) !== 0;
};

/** First token of some classes in the sentence, from a token on; -1 when there is none. */
function next(words: Words, from: number, classes: number): number {
  if ((words.all & classes) === 0) return -1;
  for (let t = from; t < words.sentence.to; t++) if (is(words, t, classes)) return t;
  return -1;
}

/** "De eerste tien ritten": where such a time ends; -1 when none starts here, or it comes back ("van de maand"). */
function firstTimeEnd(words: Words, t: number): number {
  if (textAt(words.view, t) === 'begin') return textAt(words.view, t - 1) === 'het' ? t + 1 : -1;
  for (let end = t + 1; end <= t + COUNTED_WITHIN && end < words.sentence.to; end++) {
    if (!is(words, end, TIME)) continue;
    return textAt(words.view, end + 1) === 'van' ? -1 : end + 1;
  }
  return -1;
}

/** "De eerste week ga je samen met een collega", "de eerste tien ritten doe je als derde man". */
function buddyAtFirst(words: Words): ComposedOffer | undefined {
  const { all, view, sentence } = words;
  if ((all & FIRST) === 0 || (all & TIME) === 0 || (all & COMPANION) === 0 || (all & READER) === 0) return undefined;
  const first = next(words, sentence.from, FIRST);
  const end = firstTimeEnd(words, first);
  if (end < 0) return undefined;
  for (let t = next(words, sentence.from, COMPANION); t >= 0; t = next(words, t + 1, COMPANION)) {
    const word = textAt(view, t);
    if (word === 'alleen' && !/^(?:niet|nooit)$/.test(textAt(view, t - 1))) continue;
    if (word === 'man' && textAt(view, t - 1) !== 'derde') continue;
    if (word === 'twee' && textAt(view, t - 1) !== 'met') continue;
    if (word === 'collega' && !/^(?:een|je|jouw|vaste|ervaren)$/.test(textAt(view, t - 1))) continue;
    return { what: 'buddy', from: Math.min(first, t), to: Math.max(end, t + 1) };
  }
  return undefined;
}

/** Words between a number and the time that it counts. */
const COUNTS = /^(?:\d+|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|veertien|volle|eerste|hele|halve)$/;

/** "Wie hier begint, loopt veertien dagen met Rita mee": going along for a time that is counted. */
function alongForATime(words: Words): ComposedOffer | undefined {
  if ((words.all & WALK) === 0 || (words.all & TIME) === 0) return undefined;
  if (words.view.block.part === 'tasks' && (words.all & (STARTER | FIRST)) === 0) return undefined;
  const walks = next(words, words.sentence.from, WALK);
  for (let t = walks + 1; t < words.sentence.to; t++) {
    // "Je werkt zes maanden mee aan een project": with nobody.
    if (textAt(words.view, t) !== 'mee' || /^(?:aan|om)$/.test(textAt(words.view, t + 1))) continue;
    for (let at = words.sentence.from + 1; at < words.sentence.to; at++)
      if (is(words, at, TIME) && COUNTS.test(textAt(words.view, at - 1)))
        return { what: 'buddy', from: walks, to: t + 1 };
  }
  return undefined;
}

/** "Elke starter heeft een bekend gezicht als maatje". */
function mateOfStarters(words: Words): ComposedOffer | undefined {
  // Among the tasks one is a mentor oneself.
  if ((words.all & MATE) === 0 || (words.all & STARTER) === 0 || words.view.block.part === 'tasks') return undefined;
  const mate = next(words, words.sentence.from, MATE);
  return { what: 'buddy', from: mate, to: mate + 1 };
}

/** "In onze crèche houden we plaatsen vrij voor personeel". */
function nurseryForStaff(words: Words): ComposedOffer | undefined {
  if ((words.all & NURSERY) === 0 || (words.all & STAFF) === 0 || words.view.block.part === 'tasks') return undefined;
  const place = next(words, words.sentence.from, NURSERY);
  return { what: 'childcare', from: place, to: place + 1 };
}

/** "Full shadowing met Jef", "een poetspeter": said in one word. */
function buddyNamed(words: Words): ComposedOffer | undefined {
  const at = next(words, words.sentence.from, SHADOW | MENTOR);
  if (at < 0 || (is(words, at, MENTOR) && words.view.block.part !== 'offer' && (words.all & GIVES) === 0))
    return undefined;
  return { what: 'buddy', from: at, to: at + 1 };
}

/** "Een basiscursus hygiëne": a study, where the offer speaks. */
function study(words: Words): ComposedOffer | undefined {
  const at = next(words, words.sentence.from, STUDY);
  return at < 0 || words.view.block.part !== 'offer' ? undefined : { what: 'training', from: at, to: at + 1 };
}

/** "Nog niet zo vlot in het Nederlands? Wij geven les." `before`: the classes of the question before it. */
function lessonsOfDutch(words: Words, before: number): ComposedOffer | undefined {
  const at = next(words, words.sentence.from, LESSON);
  if (at < 0 || (words.all & GIVES) === 0) return undefined;
  const dutch = next(words, words.sentence.from, DUTCH);
  const near = dutch >= 0 && Math.abs(dutch - at) <= LESSON_WITHIN;
  return near || (before & DUTCH) !== 0 ? { what: 'language-support', from: at, to: at + 1 } : undefined;
}

/** "Terugbetaling van trein of bus", "je tramticket betaal ik". */
function ridesPaid(words: Words): ComposedOffer | undefined {
  if ((words.all & PAYS) === 0) return undefined;
  const { view, sentence } = words;
  if (view.block.part === 'tasks' && (words.all & GIVES) === 0) return undefined;
  for (let t = next(words, sentence.from, RIDE); t >= 0; t = next(words, t + 1, RIDE)) {
    const until = Math.min(sentence.to, t + PAID_WITHIN);
    for (let at = Math.max(sentence.from, t - PAID_WITHIN); at < until; at++)
      if (at !== t && is(words, at, PAYS)) return { what: 'transport', from: Math.min(at, t), to: Math.max(at, t) + 1 };
  }
  return undefined;
}

/** "Je kroost kan in de vakantie bij ons terecht." */
function childrenWelcome(words: Words): ComposedOffer | undefined {
  if (words.view.block.part !== 'offer' || (words.all & WELCOME) === 0) return undefined;
  const child = next(words, words.sentence.from, CHILD);
  const place = next(words, words.sentence.from, WELCOME);
  if (child < 0 || place < 0) return undefined;
  return { what: 'childcare', from: Math.min(child, place), to: Math.max(child, place) + 1 };
}

const RULES = [
  buddyAtFirst,
  alongForATime,
  mateOfStarters,
  buddyNamed,
  study,
  ridesPaid,
  childrenWelcome,
  nurseryForStaff,
];
const NONE: readonly ComposedOffer[] = [];

/** Offers that no fixed phrase names, by the classes of the words of a sentence. */
export function composedOffers(view: BlockView): readonly ComposedOffer[] {
  const { tokens, block, sentences } = view;
  let all = 0;
  for (let t = block.from; t < block.to; t++) all |= classesOf.of(tokens[t] as Token);
  if ((all & TELLING) === 0) return NONE;
  const found: ComposedOffer[] = [];
  let [before, last] = [0, 0];
  for (const sentence of sentences) {
    let own = 0;
    for (let t = sentence.from; t < sentence.to; t++) own |= classesOf.of(tokens[t] as Token);
    const words = { view, sentence, all: own };
    if (sentence.end !== '?') {
      const each = RULES.map((rule) => rule(words));
      for (const one of [...each, lessonsOfDutch(words, before)]) if (one !== undefined) found.push(one);
    }
    // "… in het Nederlands. Nog niet zo goed? We geven lessen."
    before = sentence.end === '?' ? own | last : 0;
    last = own;
  }
  return found;
}
