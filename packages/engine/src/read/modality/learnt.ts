import { Kind } from '../kinds.js';
import { hasOther } from '../stretch.js';
import { numberOf } from '../number-words.js';
import { isA, WordTest, wordTest } from '../word.js';
import { BIT, first, has, is, isOurs, last, verbAt } from './clause.js';
import type { Clause, Said } from './clause.js';

const PASSIVE = wordTest(/^(?:word|wordt|worden|ben|bent|is|werd|wierd|krijg|krijgt)$/);
const NEWCOMERS = wordTest(
  /^(?:medewerkers|medewerker|starters|starter|nieuwkomers|kandidaten|vrijwilligers|collegas)$/,
);
/** Participles that say only of the reader that it is taught. */
const OF_ANYBODY = wordTest(/^(?:begeleid|gecoacht|getraind|geoefend|gevormd|opgeleid|wegwijs|geschoold)$/);

/** "word je vertrouwd gemaakt" */
const KNOWN = wordTest(/^(?:wegwijs|vertrouwd)$/);

/** "word je opgeleid", "wordt voorgedaan". */
export function isTaught(clause: Clause): Said | null {
  const at = first(clause, 'taught');
  if (at < 0 || (clause.tokens[at]?.text === 'gemaakt' && !KNOWN.of(clause.tokens[at - 1]))) return null;
  let passive = -1;
  for (let t = clause.from; t < clause.to && passive < 0; t++) if (PASSIVE.of(clause.tokens[t])) passive = t;
  if (passive < 0) return null;
  let learner = (clause.piece.kinds & Kind.reader) !== 0;
  for (let t = clause.from; t < passive && !learner; t++) learner = NEWCOMERS.of(clause.tokens[t]);
  if (OF_ANYBODY.of(clause.tokens[at]) && !learner) return null;
  const before = hasOther(clause.tokens, clause.from, passive, Kind.empty | Kind.adverb);
  const newcomers = before && NEWCOMERS.of(clause.tokens[passive - 1]);
  const from = newcomers ? clause.from : Math.min(passive, at);
  return { family: 'trainable', from, to: Math.max(passive, at) + 1 };
}

const OBJECT = wordTest(/^(?:je|jou|u|jullie)$/);

/** "onze kok leert je …", "… legt de hoofdverpleegkundige je uit", "we brengen je die bij". */
export function teachesReader(clause: Clause): Said | null {
  const whole = first(clause, 'teaches');
  const half = whole >= 0 ? -1 : first(clause, 'teachingHalves');
  const verb = whole >= 0 ? whole : half;
  if (verb < 0) return null;
  const { tokens, from, to } = clause;
  if (clause.reader) return null;
  const house = first(clause, 'housemates');
  let object = -1;
  let pointer = -1;
  for (let t = from; t < to; t++) {
    if (t !== verb && OTHER_VERB.of(tokens[t])) return null;
    if (OBJECT.of(tokens[t]) && (!isA(tokens[t - 1], Kind.preposition) || tokens[t - 1]?.text === 'met')) object = t;
    else if (t !== from && is(tokens[t], 'pointers')) pointer = t;
  }
  if (object < 0 && !(isOurs(clause) && pointer >= 0)) return null;
  let rest = half < 0 ? -1 : last(clause, 'teachingRests');
  if (half >= 0 && rest < 0 && is(tokens[to - 1], 'teachingParticles')) rest = to - 1;
  else if (half >= 0 && rest < 0 && object > half && is(tokens[object + 1], 'teachingParticles')) rest = object + 1;
  if (half >= 0 && rest <= half) return null;
  // "leert de leverancier je": whoever teaches stands after the verb, and what is taught before it.
  const fronted = object > verb + 1 || house > verb;
  if (fronted) return { family: 'trainable', from: verb, to };
  return { family: 'trainable', from, to: Math.max(verb, object, rest === object + 1 ? rest : -1) + 1 };
}

const OTHER_VERB = wordTest(/^(?:is|zijn|kan|kun|moet|wil|mag|heeft|hebben|staat)$/);

const READER_TEACHES = wordTest(/^(?:geef|geeft|organiseer|organiseert|verzorgt|biedt|bied|graag|regelmatig)$/);
const OPENS_LESSON = wordTest(
  /^(?:mits|na|dankzij|via|tijdens|voor|daarvoor|hiervoor|daarin|daarover|er|hierover|erover)$/,
);

/** "krijg je een opfrissing", "daarvoor voorzien we een e-learning", "mits opleiding". */
export function hasLessons(clause: Clause): Said | null {
  const at = first(clause, 'lessons');
  const gives = first(clause, 'givesLessons');
  if (at < 0 || gives < 0) return null;
  if (clause.reader && clause.tokens.slice(clause.from, clause.to).some((token) => READER_TEACHES.of(token)))
    return null;
  const start = Math.min(at, gives);
  const fronted = hasOther(clause.tokens, clause.from, start, Kind.empty | Kind.adverb) && has(clause, 'housemates');
  const points = fronted || clause.afterLack || has(clause, 'pointers') || OPENS_LESSON.of(clause.tokens[clause.from]);
  if (!points) return null;
  return { family: 'trainable', from: start, to: Math.max(at, gives) + 1 };
}

const BELONGS = wordTest(/^(?:zit|zitten|hoort|horen|staat|staan|maakt|maken|vervat|inbegrepen)$/);
const IN = wordTest(/^(?:in|bij|van|op)$/);

/** "zit in je inscholing vervat", "maakt deel uit van de opleiding". */
export function isPartOfLessons(clause: Clause): Said | null {
  const at = first(clause, 'lessons');
  if (at < 0 || clause.reader) return null;
  const { tokens, from } = clause;
  let verb = from + 1;
  while (verb < at && !BELONGS.of(tokens[verb])) verb++;
  if (verb >= at || !(IN.of(tokens[at - 1]) || IN.of(tokens[at - 2]))) return null;
  return { family: 'trainable', from: verb, to: clause.to };
}

const AFTER = wordTest(/^(?:na|tijdens)$/);

/** Token of the words that tell that something is learnt on the job: "gaandeweg", "stap voor stap", "bij ons". */
function wayIn(clause: Clause): number {
  const { tokens, from, to } = clause;
  const way = first(clause, 'underway');
  if (way >= 0) return way;
  for (let t = from; t < to; t++) {
    const next = tokens[t + 1]?.text;
    if (tokens[t]?.text === 'stap' && next === 'voor') return t;
    if (FIRST.of(tokens[t]) && PERIOD.of(tokens[t + 1]) && !OF_OTHERS.of(tokens[t + 2])) return t + 1;
    // "na twee ochtenden", "in een namiddag"
    if (AFTER_TIME.of(tokens[t]) && (clause.afterLack || THIS.of(tokens[from])) && COUNT.of(tokens[t + 1]))
      for (let p = t + 2; p < Math.min(to, t + 4); p++) if (PERIOD.of(tokens[p])) return p;
    // "met de tijd", "na verloop van tijd"
    if (next === 'tijd' && (tokens[t - 1]?.text === 'met' || tokens[t - 1]?.text === 'verloop')) return t + 1;
    if (next === 'ons' && BY.of(tokens[t]) && COMES_TO_KNOW.of(tokens[first(clause, 'acquires')])) return t;
  }
  return -1;
}

const BY = wordTest(/^(?:bij|van)$/);
const FIRST = wordTest(/^(?:eerste|paar|enkele)$/);
const THIS = wordTest(/^(?:dit|dat)$/);
const PERIOD = wordTest(
  /^(?:dag|dagen|week|weken|maand|maanden|halfjaar|jaar|uur|ochtend|ochtenden|voormiddag|namiddag)$/,
);
const COUNT = new WordTest(
  (word) => word === 'een' || word === 'paar' || word === 'enkele' || numberOf(word) !== undefined,
);
const AFTER_TIME = wordTest(/^(?:na|binnen|in)$/);
/** "in de eerste dagen na opname" */
const OF_OTHERS = wordTest(/^(?:na|van|voor)$/);
const COMES = wordTest(/^(?:komt|volgt|lukt|went|groeit)$/);
const COMES_TO_KNOW = wordTest(
  /^(?:leer|leert|verwerf|verwerft|bekwaam|bekwaamt|pik|pikt|bouw|bouwt|ontwikkel|ontwikkelt)$/,
);

/** "bouw je gaandeweg op", "op termijn leer je …", "na je inwerking …". */
export function picksUp(clause: Clause): Said | null {
  const way = wayIn(clause);
  if (way < 0) return null;
  if (AFTER.of(clause.tokens[clause.from]) && way <= clause.from + 3)
    return { family: 'trainable', from: clause.from, to: way + 1 };
  // "Dat komt met de tijd."
  if (is(clause.tokens[clause.from], 'pointers') && COMES.of(clause.tokens[clause.from + 1]))
    return { family: 'trainable', from: clause.from, to: clause.to };
  // "Nog nooit gedaan? Na twee ochtenden kun je het."
  if (
    (clause.afterLack || THIS.of(clause.tokens[clause.from])) &&
    clause.reader &&
    !has(clause, 'denials') &&
    CAN.of(clause.tokens[readerAt(clause) - 1])
  )
    return { family: 'trainable', from: clause.from, to: clause.to };
  const verb = first(clause, 'acquires');
  if (verb < 0 || !clause.reader) return null;
  if (way < verb && !hasOther(clause.tokens, clause.from, way, Kind.empty | Kind.preposition))
    return { family: 'trainable', from: clause.from, to: verb + 1 };
  const start = Math.min(verb, way);
  // "Je groeit stilaan in …": what is learnt stands after them.
  const opens = !hasOther(clause.tokens, clause.from, start, Kind.empty | Kind.preposition | Kind.adverb);
  const end =
    way > verb && !hasOther(clause.tokens, verb + 1, way, Kind.empty) ? way + wayLength(clause, way) : verb + 1;
  const idle = Kind.empty | Kind.preposition;
  const goesOn =
    opens &&
    (hasOther(clause.tokens, end, Math.max(end, way - 1), idle) ||
      hasOther(clause.tokens, Math.max(end, way + wayLength(clause, way)), clause.to, idle));
  return { family: 'trainable', from: start, to: goesOn ? end : clause.to };
}

const CAN = wordTest(/^(?:kan|kun|kunt|ken|doe|draai|droom|werk|beheers|weet)$/);

/** Token of the reader as the subject. */
function readerAt({ tokens, from, to }: Clause): number {
  for (let t = from; t < to; t++) if (isA(tokens[t], Kind.reader)) return t;
  return from;
}

const MODAL = wordTest(/^(?:kan|kun|kunt|mag|zal|zult)$/);

/** "Ook watertherapie kunt u hier leren." */
export function mayLearn(clause: Clause): Said | null {
  const { tokens, from, to, reader } = clause;
  if (!reader || !LEARN.of(tokens[to - 1]) || has(clause, 'denials')) return null;
  const verb = readerAt(clause) - 1;
  const fronted = hasOther(tokens, from, verb, Kind.empty | Kind.preposition);
  return fronted && MODAL.of(tokens[verb]) ? { family: 'trainable', from: verb, to } : null;
}

const LEARN = wordTest(/^(?:leren|aanleren)$/);

/** "stap voor stap" has three words, "bij ons" two. */
function wayLength({ tokens }: Clause, way: number): number {
  if (tokens[way]?.text === 'stap') return 3;
  return tokens[way + 1]?.text === 'ons' ? 2 : 1;
}

/** "of je bent bereid je daarin te verdiepen", "of verwerft die": learning is as good. */
export function orLearns(clause: Clause): Said | null {
  const will = first(clause, 'willing');
  // "of bouw je snel op"
  const grows = clause.piece.sep === 'of' && clause.reader ? first(clause, 'acquires') : -1;
  if (grows >= 0 && COMES_TO_KNOW.of(clause.tokens[grows]) && grows <= clause.from + 1)
    return { family: 'trainable', from: clause.from, to: clause.to };
  // "of je hebt er goesting in | om dat te leren"
  if (clause.piece.sep === 'of' && will >= 0 && (clause.purpose & BIT.learns) !== 0)
    return { family: 'trainable', from: clause.from, to: clause.to };
  const learns = last(clause, 'learns');
  if (learns < 0) return null;
  if (clause.piece.sep === 'of' && (will >= 0 || has(clause, 'pointers')))
    return { family: 'trainable', from: clause.from, to: clause.to };
  // "Digitaal rapporteren moet je wel willen leren."
  const late = will >= 0 && learns === clause.to - 1 && hasOther(clause.tokens, clause.from, will, Kind.empty);
  return late && will > clause.from + 1 ? { family: 'trainable', from: verbAt(clause, will), to: clause.to } : null;
}
