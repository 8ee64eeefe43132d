import { isIdle, tellsOfOthers } from './idle.js';
import { clauseStart, isGiven, pronounAt, saysAllBefore, wantedFrom } from './clauses.js';
import { FIELD_NAME_WORDS } from './data/words.data.js';
import { Kind } from './kinds.js';
import {
  actsOn,
  dropsLead,
  FIELD_LEAD,
  FIELD_NAME,
  frontedFrom,
  GIVES_REASON,
  isBareVerb,
  isRemark,
  isShort,
  kindsOf,
  onlyPointsBack,
} from './drafts.js';
import type { Draft } from './drafts.js';
import { isList } from './enumeration.js';
import { hasWords, wishedFrom, withoutCues } from './cue-spans.js';
import type { CueSpan } from './cue-spans.js';
import type { Piece, Sentence } from './parts.js';
import type { Part } from './sections.js';
import { hasOtherSubject } from './subject.js';
import type { Spoken } from './subject.js';
import { countOther, firstOther, hasOther, lastWord, wordsInto } from './stretch.js';
import type { Token } from './tokens.js';
import { trimmedUnit, unitOf } from './unit.js';
import type { Unit } from './unit.js';
import { isA, wordTest } from './word.js';

/** So few words before a colon are what the clause after it explains. */
const LEAD_WORDS = 4;
/** A participle that opens an adjunct: ", aangepast aan hun leeftijd". */
const PARTICIPLE = wordTest(
  /^(?:(?:aan|op|af|uit|in|toe|voor|mee)ge\p{L}+[dt]|rekening|gericht|gevolgd|afgeleverd|behaald|opgelegd|gecoordineerd|inclusief)$/u,
);

type Step = 'new' | 'join' | 'skip';

const ROW = new Set([',', 'en', 'of', '/', '&', '+', '-', ';']);
/** Verbs that only say that what stands before them is known, owned or done: "Excel ken je", "dat zit je in de vingers". */
const LIGHT = wordTest(
  /^(?:doet?|hebt?|kent?|zit|zitten|ligt|liggen|vindt?|beheerst?|kan|kunt?|weet|past|bezit|leert?|krijgt?|volgt?|behaalt?|klinken|klinkt|spreekt|schrikt|boeit|lukt|gaat)$/,
);
const PLURAL = wordTest(/(?:en|s)$/);
const DETERMINED = wordTest(/^(?:de|het|hun|zijn|haar)$/);
/** A preposition and what it governs are so many words. */
const GOVERNED = 4;
/** Particles that close a clause, and are no adverb as well. */
const CLOSES_ACT = wordTest(/^(?:aan|af|in|op|uit|toe|weg|voor|door|bij|na|mee|terug|klaar|samen)$/);

/** Drafts of the phrases of one sentence, piece by piece. */
class Drafter {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #part: Part;
  readonly #cues: readonly CueSpan[];
  readonly #role: number;
  readonly #spoken: Spoken;
  /** Whether the clause at hand has another subject than the reader. */
  #others = false;
  readonly cued: boolean;
  readonly drafts: Draft[] = [];
  #last: Draft | undefined;
  /** The words of the piece at hand and of the draft before it, filled anew for each piece. */
  readonly #words: Token[] = [];
  readonly #before: Token[] = [];

  constructor(
    tokens: readonly Token[],
    sentence: Sentence,
    part: Part,
    cues: readonly CueSpan[],
    role: number,
    spoken: Spoken,
  ) {
    this.#spoken = spoken;
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#part = part;
    this.#cues = cues;
    this.#role = role;
    this.cued = cues.some((c) => c.from >= sentence.from && c.to <= sentence.to);
  }

  #add(draft: Draft): void {
    this.#last = draft;
    this.drafts.push(draft);
  }

  take(whole: Piece, p: number): void {
    const tokens = this.#tokens;
    const last = this.#last;
    if (whole.sub && this.#role >= whole.from && this.#role < whole.to) {
      this.#add({ from: this.#role, to: whole.to, or: false, clause: true, member: false });
      return;
    }
    if (whole.sub) {
      // "… is een troef, net als kennis van gaming": asked as much.
      if (tokens[whole.from]?.text === 'als' && tokens[whole.from - 1]?.text === 'net') {
        this.#add({ from: whole.from + 1, to: whole.to, or: false, clause: false, member: false });
        return;
      }
      const wished = wishedFrom(tokens, whole, this.#cues);
      if (wished >= 0) {
        this.#add({ from: wished, to: whole.to, or: false, clause: true, member: false });
        return;
      }
      // A verb alone ("meldt | als er iets misgaat") needs its clause to say what is asked.
      const needs =
        last?.to === whole.from &&
        (isBareVerb(tokens, last) || (isShort(tokens, last) && !GIVES_REASON.of(tokens[whole.from])));
      if (needs) last.to = whole.to;
      return;
    }
    if (whole.aside) return;
    const piece = withoutCues(tokens, whole, this.#cues);
    if (!hasWords(tokens, piece)) return;
    const pronoun = pronounAt(tokens, piece);
    const wanted = wantedFrom(tokens, piece);
    if (wanted >= 0) {
      this.#others = false;
      if (wanted < piece.to) this.#add({ from: wanted, to: piece.to, or: false, clause: false, member: false });
      return;
    }
    if (this.#role >= piece.from && this.#role < piece.to)
      this.#add({ from: this.#role, to: piece.to, or: false, clause: true, member: false });
    else if (this.#role >= piece.to) return;
    else if (tokens[piece.from]?.text === 'dat' && isA(tokens[piece.from + 1], Kind.reader)) {
      if (piece.sep === ':' && this.#last?.clause === false) this.drafts.pop();
      this.#add({ from: piece.from + 2, to: piece.to, or: false, clause: true, member: false });
    } else if (pronoun >= 0) this.#clause(piece, pronoun, p);
    else this.#phrase(piece, p);
  }

  #clause(piece: Piece, pronoun: number, p: number): void {
    this.#others = false;
    const tokens = this.#tokens;
    const last = this.#last;
    if (piece.sep === 'of' && last && isRemark(tokens, piece)) return;
    if (piece.sep === ':' && last && !last.clause) {
      // "Registratie: u hebt een visum" speaks of the visum; "Rijbewijs B: je rijdt met ons busje" of the licence.
      const count = countOther(tokens, last.from, last.to);
      if (last.to - last.from === 1 && FIELD_LEAD.of(firstOther(tokens, last.from, last.to))) this.drafts.pop();
      else if (count <= FIELD_NAME_WORDS && FIELD_NAME.of(lastWord(tokens, last.from, last.to))) this.drafts.pop();
      else if (count <= LEAD_WORDS) return;
    }
    const verb = pronoun - 1;
    if (!this.cued && isGiven(tokens, piece, pronoun)) return;
    let from = clauseStart(tokens, piece, pronoun);
    let { to } = piece;
    const fronted = hasOther(tokens, from, verb, Kind.empty | Kind.adverb);
    if (from < verb && !fronted) from = verb;
    else if (from < verb && LIGHT.of(tokens[verb])) to = verb;
    else if (from === verb && LIGHT.of(tokens[verb]) && saysAllBefore(tokens, piece, pronoun)) {
      // "Over ondervoeding weet je misschien nog niet veel": what is known stands before the verb.
      from = piece.from + 1;
      to = verb;
    }
    const [front] = this.drafts;
    const object = verb === piece.from ? frontedFrom(tokens, this.#sentence, p) : -1;
    if (object >= 0) {
      if (last !== undefined && last.from >= object) this.drafts.pop();
      from = object;
    } else if (tokens[piece.from]?.text === 'dan' && onlyPointsBack(tokens, from, to)) {
      // "Is er iets, dan zeg je dat": what is said is in the case.
      this.drafts.length = 0;
      from = this.#sentence.from;
    } else if (
      front &&
      this.#part === 'tasks' &&
      verb > piece.from &&
      ROW.has(piece.sep) &&
      this.drafts.every((d) => !d.clause)
    ) {
      // "Een bloeddrukmeter, aerosol of krukken leg je uit": the row before the verb is its object.
      this.drafts.length = 0;
      from = isA(tokens[front.from], Kind.preposition) ? verb : front.from;
    }
    this.#add({ from, to, or: piece.sep === 'of', clause: true, member: false });
  }

  #phrase(piece: Piece, p: number): void {
    const tokens = this.#tokens;
    const last = this.#last;
    const what = this.#step(piece, p);
    if (what === 'skip') return;
    if (what === 'join' && last) {
      last.to = piece.to;
      return;
    }
    if (last && dropsLead(tokens, this.#sentence, p, last)) this.drafts.pop();
    if (piece.sep === ':' && last?.clause && this.#part === 'profile') return;
    const clause = last?.clause === true && isA(tokens[piece.from], Kind.verb);
    const { from, to } = piece;
    const short = !clause && ROW.has(piece.sep) && countOther(tokens, from, to, Kind.empty) <= MEMBER_WORDS;
    const member = short && (this.#acts(from, to) ? 'act' : 'thing');
    this.#add({ from: piece.from, to: piece.to, or: piece.sep === 'of', clause, member });
  }

  /** Whether a phrase has an act in it, or starts with a verb. */
  #acts(from: number, to: number): boolean {
    const tokens = this.#tokens;
    if (isA(firstOther(tokens, from, to, Kind.empty), Kind.verb)) return true;
    for (let t = from; t < to; t++) if ((kindsOf(tokens, t) & (Kind.act | Kind.empty)) === Kind.act) return true;
    return false;
  }

  /** What to do with a piece: start a phrase, go on with the last one, or pass over. */
  #step(piece: Piece, p: number): Step {
    const { pieces } = this.#sentence;
    const last = this.#last;
    if (!hasOther(this.#tokens, piece.from, piece.to, Kind.people | Kind.empty))
      return last && piece.sep !== ',' ? 'join' : 'skip';
    const words = wordsInto(this.#words, this.#tokens, piece.from, piece.to);
    // "… : we zaaien, plukken en wieden": what goes on after "we" is theirs.
    if (isA(words[0], Kind.we) && !this.cued) this.#others = true;
    if (isIdle(words) && !(words[0]?.text === 'wie' && this.cued)) return 'skip';
    // What has a cue of its own stands by itself: "kennis van X is vereist, EHBO is een plus".
    if (piece !== pieces[p]) return 'new';
    if (this.#isOthers(piece, words)) return 'skip';
    if (!last) return 'new';
    if (piece.sep === 'of' || piece.sep === 'ofwel') return 'join';
    if (piece.sep === ':' || piece.sep === ';') return 'new';
    if (last.clause && words.length > 1 && isA(words[0], Kind.verb)) return 'new';
    return this.#stepInRow(piece, p, words, last);
  }

  /** Whether somebody else is the subject, of the clause or of the one that it goes on with. */
  #isOthers(piece: Piece, words: readonly Token[]): boolean {
    if (this.#others && GOES_ON.has(piece.sep)) return true;
    this.#others = tellsOfOthers(words) || hasOtherSubject(this.#spoken, piece);
    return this.#others;
  }

  /** The same for a piece after a comma or "en". */
  #stepInRow(piece: Piece, p: number, words: readonly Token[], last: Draft): Step {
    const before = wordsInto(this.#before, this.#tokens, last.from, last.to);
    const opening = words.find((w) => !isA(w, Kind.adverb | Kind.empty)) ?? words[0];
    const ends = isA(words.at(-1), Kind.infinitive);
    if (words.length > 1 && PARTICIPLE.of(opening)) return 'skip';
    // "voor de inwoners en collega's van de gemeente", "bewoners en hun familie": whom it is for goes on.
    if (piece.sep === 'en' && isA(opening, Kind.people)) return 'join';
    if (isA(opening, Kind.preposition)) {
      // "…, zonder meteen naar fixatie te grijpen": how it is done.
      if (opening?.text === 'zonder' && piece.sep === ',') return 'skip';
      const same = piece.sep === 'en' && before.some((w) => w.text === opening?.text);
      return same || ends ? 'new' : 'skip';
    }
    // "neemt foto's en video's op": the particle closes the clause of both.
    if (
      piece.sep === 'en' &&
      last.clause &&
      words.length > 1 &&
      CLOSES_ACT.of(words.at(-1)) &&
      !isA(opening, Kind.verb)
    )
      return 'join';
    if (piece.sep === 'en' && this.#part === 'tasks' && this.#goesWithin(last, words)) return 'join';
    const endsBefore = isA(before.at(-1), Kind.infinitive);
    // "afspraken inboeken en verschuiven" has one object, "helpt bij het eten en drinken" one act, "hemden en lakens strijken" one verb.
    const objects = !last.clause && countOther(this.#tokens, last.from, last.to, Kind.empty) > 1;
    if (piece.sep === 'en' && words.length === 1 && ends && (objects || last.clause) && endsBefore) return 'join';
    if (this.#sharesVerb(last, words)) return 'join';
    if (isList(this.#sentence.pieces, p)) return 'new';
    const act = ends || isA(opening, Kind.infinitive);
    if (act && words.length > 1 && !last.clause && before.some((w) => isA(w, Kind.infinitive))) return 'new';
    if (ends && endsBefore && words.length > 1) return 'new';
    const adjunct = before.some((w, i) => i > 0 && isA(w, Kind.preposition));
    if (this.#part === 'profile' && !adjunct && !last.clause && piece.sep !== 'maar') return 'new';
    if (this.#part === 'profile' && last.clause && !adjunct && before.length <= 4) return 'new';
    // "kennis van epilepsie, een brevet EHBO"
    if (this.#part === 'profile' && !last.clause && piece.sep === ',' && /^(?:een|geen)$/.test(words[0]?.text ?? ''))
      return 'new';
    return piece.sep === 'en' || piece.sep === 'maar' || piece.sep === '+' || piece.sep === '&' ? 'new' : 'skip';
  }

  /**
   * Whether what stands after "en" goes on with the object before it: "zorg voor het welbevinden | en de betrokkenheid van …",
   * "houdt de keuken | en woonkamer op orde", "houdt ruimten | en materiaal klaar".
   */
  #goesWithin({ from, to }: Draft, words: readonly Token[]): boolean {
    if (words.some((w) => isA(w, Kind.act | Kind.verb))) return false;
    const tokens = this.#tokens;
    if (DETERMINED.of(words[0])) {
      for (let t = to - 1; t > to - GOVERNED; t--)
        if (isA(tokens[t], Kind.preposition)) return DETERMINED.of(tokens[t + 1]);
      return false;
    }
    if (isA(words[0], Kind.preposition | Kind.adverb | Kind.empty) || words.length < 2) return false;
    const verb = isA(tokens[from], Kind.empty) ? from + 1 : from;
    return isA(tokens[verb], Kind.verb) && (to - verb === 2 || (to - verb === 3 && DETERMINED.of(tokens[verb + 1])));
  }

  /** Whether the last phrase, a bare noun, waits for the verb of this one; nouns before it wait with it. */
  #sharesVerb(last: Draft, words: readonly Token[]): boolean {
    if (words.length < 2 || !this.#waits(last)) return false;
    if (!isA(words.at(-1), Kind.infinitive) && !words.some((w, i) => i > 0 && isA(w, Kind.act))) return false;
    // Among qualities only a plural waits: "regels en afspraken nakomen", but not "geduld en luisteren".
    if (this.#part === 'profile' && !PLURAL.of(this.#tokens[last.to - 1])) return false;
    for (let i = this.drafts.length - 2; i >= 0; i--) {
      const earlier = this.drafts[i] as Draft;
      if (!this.#waits(earlier) || (this.drafts[i + 1]?.from ?? 0) - earlier.to > 1) break;
      last.from = earlier.from;
      this.drafts.splice(i, 1);
    }
    return true;
  }

  /** Whether a phrase has nothing but a bare noun, whose verb may follow. */
  #waits({ from, to, clause }: Draft): boolean {
    const tokens = this.#tokens;
    if (clause || countOther(tokens, from, to, Kind.empty) > MEMBER_WORDS) return false;
    for (let t = from; t < to; t++) if ((kindsOf(tokens, t) & (Kind.act | Kind.empty)) === Kind.act) return false;
    return true;
  }
}

/** What separates a clause from one that goes on with its subject. */
const GOES_ON = new Set([',', 'en', 'of', 'maar']);
const MEMBER_WORDS = 2;
const CASE_SUBJECT = wordTest(/^(?:het|er|iemand|een|de)$/);

/** Token up to which a sentence only names its case: "Merk je iets, | dan bel je"; its start when it does not. */
function afterCase(tokens: readonly Token[], { from, to, pieces }: Sentence): number {
  const subject = tokens[from + 1];
  const opens = isA(tokens[from], Kind.verb) || tokens[from]?.text === 'is';
  if (!isA(subject, Kind.reader) && !(opens && CASE_SUBJECT.of(subject))) return from;
  return pieces.find((p) => p.from > from && p.to <= to && tokens[p.from]?.text === 'dan')?.from ?? from;
}

/** The phrases of a sentence that ask for something, without the words of `cues`. `role`: see {@link roleVerbAt}. */
export function unitsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  part: Part,
  cues: readonly CueSpan[],
  role = -1,
  spoken: Spoken = { text: '', tokens, title: '', item: true },
): Unit[] {
  const drafter = new Drafter(tokens, sentence, part, cues, role, spoken);
  const { pieces } = sentence;
  const [first] = pieces;
  // "Begin je hier net, dan word je ingewijd in …": a cue that does not speak of the case leaves it a case.
  const named = first && cues.some(({ governs }) => governs.from <= first.from && governs.to >= first.to);
  const start = named ? sentence.from : afterCase(tokens, sentence);
  for (let p = 0; p < pieces.length; p++) {
    const piece = pieces[p] as Piece;
    if (piece.from >= start) drafter.take(piece, p);
  }
  const units: Unit[] = [];
  for (const { from, to, or, clause, member } of drafter.drafts) {
    const unit = trimmedUnit(tokens, from, to, or);
    if (unit === null) continue;
    units.push(
      unitOf(unit.from, unit.to, or, member, clause || isA(tokens[from], Kind.verb) || actsOn(tokens, from, to)),
    );
  }
  return units;
}
