import { THIRD_PERSON } from '../finite.js';
import { Kind } from '../kinds.js';
import type { Piece, Sentence } from '../parts.js';
import { hasOther, holdsKind } from '../stretch.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';

/**
 * Constructions in which one part of a text judges another: a case and what follows on it (`case`), the same the other way
 * round (`caseLast`), a topic before the verb (`fronted`), a question and its answer (`question`), what stands before a colon
 * (`lead`) or behind it (`tail`), a sentence
 * (`back`) or a clause (`pointed`) that points back.
 */
export type Construction = 'case' | 'caseLast' | 'fronted' | 'question' | 'lead' | 'tail' | 'back' | 'pointed';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is judged, and the words that judge it. */
export interface Judging {
  readonly construction: Construction;
  readonly topic: Range;
  /** Whether what is judged is told of the reader or of somebody who is sought. */
  readonly personal: boolean;
  readonly frame: Range;
}

const CASE = wordTest(/^(?:als|indien|wanneer|wie|mocht|zo)$/);
const WHO = wordTest(/^(?:wie|degene|diegene)$/);
const BEFORE_CASE = wordTest(/^(?:en|maar|ook|zeker|vooral|voor|aan|dus|nog|want|toch)$/);
const SOMEBODY = wordTest(
  /^(?:iemand|mensen|kandidaat|kandidaten|collega|collegas|sollicitant|sollicitanten|persoon|personen|kracht|versterking|duizendpoot)$/,
);
const FINITE = wordTest(
  /^(?:is|zijn|was|heeft|hebben|heb|hebt|speelt|spelen|doet|doen|maakt|maken|maak|telt|tellen|staat|staan|valt|vallen|komt|komen|laat|laten|geldt|gelden|kan|kun|kunnen|kunt|mag|mogen|moet|moeten|word|wordt|worden|werd|werden|ben|bent|krijg|krijgt|krijgen|geven|geeft|nemen|neemt|zou|zouden|zullen|zal|zet|zetten|hoef|hoeft|hoeven|vinden|vind|leer|leert|leren|zien|gaat|gaan|blijft|blijven|zit|zitten|hoort|horen|gebeurt|gebeuren|behoort|verlangt|vraagt|vragen|verwacht|verwachten|wil|willen|scheelt|spaart|geniet|wekt|verdient|volgt|helpt|helpen|slaat|levert|ontroert|verblijdt)$/,
);
const AFTER_VERB = wordTest(/^(?:je|jij|u|we|wij|ik|ons|het|hier|men|er)$/);
const POINTS = wordTest(
  /^(?:dat|dit|daar|daarvan|daarvoor|daarmee|daarin|daartegen|die|hiervan|hiervoor|het|ze|zoiets|zulke|beide|allebei|daaraan)$/,
);
const AFTER_FRAME = wordTest(/^(?:als|indien|wanneer|wie|mocht|die|dat)$/);
const LONGEST_LEAD = 12;
const LONGEST_TOPIC = 16;
const SHORT_MEMBER = 5;

/** Whether a token is the finite verb of a main clause that starts with something else. */
function isFiniteAt(tokens: readonly Token[], t: number): boolean {
  const before = tokens[t - 1];
  // "zijn boterhammen", "zalfjes maken in ons labo": no finite verb, unless several things stand before it.
  if (isA(tokens[t], Kind.infinitive) || tokens[t]?.text === 'zijn')
    return (
      AFTER_VERB.of(tokens[t + 1]) ||
      (FINITE.of(tokens[t]) &&
        PLURAL.of(before) &&
        !isA(before, Kind.act | Kind.preposition) &&
        !isA(tokens[t + 1], Kind.preposition | Kind.wordSeparator) &&
        isA(tokens[t + 1], Kind.word))
    );
  if (FINITE.of(tokens[t])) return true;
  if (THIRD_PERSON.of(tokens[t])) return !isA(tokens[t - 1], Kind.preposition);
  return (
    AFTER_VERB.of(tokens[t + 1]) &&
    isA(tokens[t], Kind.verb | Kind.infinitive | Kind.act) &&
    !isA(tokens[t], Kind.empty | Kind.preposition)
  );
}

const PLURAL = wordTest(/.{2}(?:en|s)$/);
const STARTS = wordTest(/^(?:;|maar)$/);
const isWe = wordTest(/^(?:we|wij|ik|er|men)$/);
/** How far into a clause the reader stands as its subject: "pesten stop je". */
const READER_WITHIN = 3;

function isClauseOfReader(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < Math.min(to, from + READER_WITHIN); t++) if (isA(tokens[t], Kind.reader)) return true;
  return false;
}

const TURNING = wordTest(/^(?:[,;:]|en|maar|dus|want)$/);

/** A clause of its own about the reader: what judges ends before it. */
const turns = (tokens: readonly Token[], { from }: Piece): boolean =>
  tokens[from - 1]?.text === ';' ||
  (isA(tokens[from], Kind.reader) && TURNING.of(tokens[from - 1])) ||
  (isA(tokens[from + 1], Kind.reader) && !isA(tokens[from], Kind.opener | Kind.question) && BUT.of(tokens[from - 1]));

/** Where a stretch of a sentence from piece `p` on ends: before a clause that turns to something else. */
function endFrom(tokens: readonly Token[], { pieces, to }: Sentence, p: number): number {
  for (let i = p; i < pieces.length; i++) if (turns(tokens, pieces[i] as Piece)) return (pieces[i] as Piece).from - 1;
  return to;
}

const BUT = wordTest(/^(?:maar|dus|en)$/);
const ASKS_OPEN = wordTest(/^(?:wat|hoe|wie|waar|waarom|wanneer|welke|welk)$/);
const OF_HOUSE = wordTest(/^(?:onze|ons|mijn|hun|hij|zij|ze|dan|er|het|men|niemand|iedereen)$/);
const IDLE = Kind.empty | Kind.preposition | Kind.adverb;

/** The judgings of one sentence, worked out anew for each. */
export class Constructions {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #after: Sentence | undefined;
  #add: (judging: Judging) => void = () => {};

  /** @param after the sentence after it in its block */
  constructor(tokens: readonly Token[], sentence: Sentence, after: Sentence | undefined) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#after = after;
  }

  #give(construction: Construction, topic: Range, frame: Range, personal = true): void {
    if (topic.to <= topic.from || frame.to <= frame.from) return;
    if (hasOther(this.#tokens, topic.from, topic.to, IDLE)) this.#add({ construction, topic, frame, personal });
  }

  find(add: (judging: Judging) => void): void {
    this.#add = add;
    const after = this.#after;
    const { from, to, pieces, end } = this.#sentence;
    const tokens = this.#tokens;
    if (end === '?') {
      if (
        after !== undefined &&
        after.end !== '?' &&
        !(ASKS_OPEN.of(tokens[from]) && tokens[from + 1]?.text !== 'als') &&
        !ASKS_OPEN.of(tokens[from + 1])
      )
        this.#give('question', { from, to }, after);
      return;
    }
    let colon = from;
    while (colon < to && tokens[colon]?.text !== ':') colon++;
    if (colon < to) {
      // "Niets doen is geen optie: je grijpt in" explains, and judges nothing.
      const explains = isClauseOfReader(tokens, colon + 1, to);
      if (colon - from <= LONGEST_LEAD && !explains) this.#give('lead', { from: colon + 1, to }, { from, to: colon });
      if (colon - from <= LONGEST_TOPIC) this.#give('tail', { from, to: colon }, { from: colon + 1, to });
    }
    // "Dat je ook tolkt, …" is a case, and points at nothing.
    const points = after !== undefined && POINTS.of(tokens[after.from]) && !isA(tokens[after.from + 1], Kind.reader);
    if (points && after.end !== '?') this.#give('back', { from, to }, after);
    for (let p = 0; p < pieces.length; p++) if (!this.#case(p) && !this.#pointed(p)) this.#fronted(p);
    this.#caseLast();
  }

  /** "Wie graag bakt, | wordt hier op handen gedragen." Whether piece `p` opens a case. */
  #case(p: number): boolean {
    const tokens = this.#tokens;
    const { pieces } = this.#sentence;
    const piece = pieces[p] as Piece;
    let start = piece.from;
    while (start < piece.to && BEFORE_CASE.of(tokens[start])) start++;
    const first = tokens[start];
    const called =
      isA(tokens[start + 1], Kind.reader) &&
      !isA(first, Kind.reader | Kind.preposition) &&
      (p === 0 || piece.sep === ';' || piece.sep === ':');
    const somebody = SOMEBODY.of(first) && tokens[start + 1]?.text === 'die';
    const that = p === 0 && first?.text === 'dat' && isA(tokens[start + 1], Kind.reader);
    if (!CASE.of(first) && !called && !somebody && !that) return false;
    const m = pieces.findIndex((one, i) => i > p && this.#followsOn(one));
    const main = pieces[m];
    // "Was je vroeger kok, dan …": without a main clause behind a comma it is no case.
    if (main === undefined) return CASE.of(first) && !WHO.of(first);
    const personal = somebody || called || WHO.of(first) || isA(tokens[start + 1], Kind.reader);
    const skip = somebody || isA(tokens[start + 1], Kind.reader) ? 2 : 1;
    this.#give(
      'case',
      { from: start + skip, to: main.from - 1 },
      { from: main.from, to: endFrom(tokens, this.#sentence, m + 1) },
      personal,
    );
    return true;
  }

  /** "Een mondje Italiaans, | dat zou mevrouw gelukkig maken." Whether piece `p` points at what stands before it. */
  #pointed(p: number): boolean {
    const tokens = this.#tokens;
    const { from, pieces } = this.#sentence;
    const { from: at, sep, sub } = pieces[p] as Piece;
    if (p === 0 || (sep !== ',' && sep !== ';') || !POINTS.of(tokens[at])) return false;
    if (sub && tokens[at]?.text !== 'dat' && tokens[at]?.text !== 'die') return false;
    if (!isFiniteAt(tokens, at + 1) || isA(tokens[from], Kind.reader | Kind.we) || at - from > LONGEST_TOPIC)
      return false;
    if (isA(tokens[from + 1], Kind.reader)) return false;
    this.#give('pointed', { from, to: at - 1 }, { from: at, to: endFrom(tokens, this.#sentence, p + 1) });
    return true;
  }

  /** The clause that follows on a case starts with its verb, or with "dan", after a comma. */
  #followsOn({ from, sep }: Piece): boolean {
    const tokens = this.#tokens;
    if (sep !== ',' && sep !== ':') return false;
    return (
      tokens[from]?.text === 'dan' ||
      isFiniteAt(tokens, from) ||
      isWe.of(tokens[from + 1]) ||
      (isA(tokens[from + 1], Kind.reader) && !isA(tokens[from], Kind.subordinator))
    );
  }

  /** "Gitaar spelen | laat harten sneller slaan": what stands before the verb is judged. */
  #fronted(p: number): void {
    const tokens = this.#tokens;
    const { pieces } = this.#sentence;
    const piece = pieces[p] as Piece;
    if (
      piece.sub ||
      isA(tokens[piece.from], Kind.reader | Kind.we) ||
      SOMEBODY.of(tokens[piece.from]) ||
      POINTS.of(tokens[piece.from])
    )
      return;
    if (p > 0 && (piece.sep === 'of' || piece.sep === '(')) return;
    if (isA(tokens[piece.from], Kind.verb) || THIRD_PERSON.of(tokens[piece.from]) || OF_HOUSE.of(tokens[piece.from]))
      return;
    const last = Math.min(piece.to, piece.from + LONGEST_TOPIC);
    for (let t = piece.from + 1; t < last; t++) {
      if (!isFiniteAt(tokens, t) || (isA(tokens[t], Kind.act) && t + 1 < piece.to && isFiniteAt(tokens, t + 1)))
        continue;
      if (
        !hasOther(tokens, piece.from, t, IDLE) ||
        holdsKind(tokens, piece.from + 1, t, Kind.question | Kind.subordinator)
      )
        return;
      this.#give(
        'fronted',
        { from: this.#rowBefore(p), to: t },
        { from: t, to: endFrom(tokens, this.#sentence, p + 1) },
      );
      return;
    }
  }

  /** Start of the row that a piece ends: "schilderen, behangen en klussen | is meegenomen". */
  #rowBefore(p: number): number {
    const tokens = this.#tokens;
    const { pieces } = this.#sentence;
    let { from } = pieces[p] as Piece;
    for (let i = p; i > 0; i--) {
      const { sep } = pieces[i] as Piece;
      const before = pieces[i - 1] as Piece;
      if (sep !== ',' && sep !== 'en' && sep !== 'of') break;
      if (before.to - before.from > SHORT_MEMBER || (before.kinds & (Kind.reader | Kind.we)) !== 0 || before.sub) break;
      let verb = before.from;
      while (verb < before.to && !isFiniteAt(tokens, verb)) verb++;
      if (verb < before.to && !isA(tokens[verb], Kind.act)) break;
      ({ from } = before);
    }
    return from;
  }

  /** "We vallen voor wie | graag bakt": what judges stands first. */
  #caseLast(): void {
    const tokens = this.#tokens;
    const { from, to, pieces } = this.#sentence;
    if (isA(tokens[from], Kind.reader)) return;
    for (let t = from + 1; t < to - 1; t++) {
      if (!AFTER_FRAME.of(tokens[t])) continue;
      const { text } = tokens[t] as Token;
      const spoken = isA(tokens[t + 1], Kind.reader);
      if (
        text === 'die' &&
        (!isA(tokens[t - 1], Kind.word) ||
          (isA(tokens[t - 1], Kind.empty) && tokens[t - 1]?.text !== 'iemand' && tokens[t - 1]?.text !== 'er'))
      )
        continue;
      if (text === 'dat' && !spoken) continue;
      let end = to;
      let start = from;
      for (const piece of pieces) {
        if (piece.from > t && (turns(tokens, piece) || (piece.sep === ',' && !piece.sub)))
          end = Math.min(end, piece.from - 1);
        if (piece.from < t && STARTS.of(tokens[piece.from - 1])) start = piece.from;
      }
      const personal = spoken || text === 'wie' || text === 'die';
      this.#give('caseLast', { from: t + (spoken ? 2 : 1), to: end }, { from: start, to: t }, personal);
      return;
    }
  }
}
