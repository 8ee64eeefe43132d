import { isInfinitive, isKnownInfinitive } from './asks.js';
import { isIdle, tellsOfOthers } from './idle.js';
import { clauseStart, pronounAt } from './clauses.js';
import { hasWords, wishedFrom, withoutCues } from './cue-spans.js';
import type { CueSpan } from './cue-spans.js';
import {
  adverbs,
  empty,
  fieldLeads,
  fieldNames,
  FIELD_NAME_WORDS,
  leads,
  people,
  prepositions,
  readers,
} from './data/words.data.js';
import { mayBeVerb } from './parts.js';
import type { Piece, Sentence } from './parts.js';
import type { Part } from './sections.js';
import { wordsIn } from './tokens.js';
import type { Token } from './tokens.js';
import { WordTest, wordTest } from './word.js';

/** A phrase that asks for something by its place and build: tokens `from`..`to`. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** `true`: joined to the unit before it by "of". */
  readonly or: boolean;
  /** A word or two in a row, which may be no more than an example of what stands before it. */
  readonly member?: 'act' | 'thing' | false;
  /** Whether it has a verb, which things named after it may share. */
  readonly verbal?: boolean;
}

/** Longer phrases are cut where an adjunct starts. */
const LONG_PHRASE = 50;
const SHORT_PHRASE = 24;
const LIST = 3;
/** So few words before a colon are what the clause after it explains. */
const LEAD_WORDS = 4;
/** A participle that opens an adjunct: ", aangepast aan hun leeftijd". */
const PARTICIPLE =
  /^(?:(?:aan|op|af|uit|in|toe|voor|mee)ge\p{L}+[dt]|rekening|gericht|gevolgd|afgeleverd|behaald|opgelegd|gecoordineerd|inclusief)$/u;

const EXAMPLE = wordTest(/^(?:bijvoorbeeld|bv|bijv)$/);
const PREPOSITION = wordTest(prepositions);
/** Words that carry no meaning at the start of a phrase, and at its end. */
const IDLE_BEFORE = new WordTest((word) => empty.has(word) || adverbs.has(word) || leads.has(word));
const IDLE_AFTER = new WordTest((word) => empty.has(word) && word !== 'kunnen' && word !== 'zijn' && word !== 'samen');
const COORDINATES = /^(?:[,&+/]|en|of)$/;
const DETERMINER = /^(?:een|de|het|hun|zijn|haar)$/;

/**
 * Where a long clause says its object after adjuncts: "neemt bij elke nieuwe bewoner | een screening af". Its start when
 * the object stands where it should.
 */
function afterAdjunct(tokens: readonly Token[], from: number, to: number): number {
  const text = (t: number) => tokens[t]?.text ?? '';
  if (!prepositions.has(text(from + 1)) || (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) <= LONG_PHRASE)
    return from;
  for (let t = to - 2; t > from + 3; t--)
    if (DETERMINER.test(text(t)) && !prepositions.has(text(t - 1)) && !COORDINATES.test(text(t - 1))) return t + 1;
  return from;
}

/** Drops words at both ends that carry no meaning, and adjuncts of a long phrase. */
export function trimmedUnit(tokens: readonly Token[], from: number, to: number, or: boolean): Unit | null {
  let start = from;
  let end = to;
  while (start < end && (!tokens[start]?.word || IDLE_BEFORE.of(tokens[start]))) start++;
  while (end > start && (!tokens[end - 1]?.word || IDLE_AFTER.of(tokens[end - 1]))) end--;
  for (let t = start + 2; t < end; t++) if (EXAMPLE.of(tokens[t])) end = t;
  while (end > start && !tokens[end - 1]?.word) end--;
  if (start >= end) return null;
  start = afterAdjunct(tokens, start, end);
  const length = (until: number) => (tokens[until - 1]?.end ?? 0) - (tokens[start]?.start ?? 0);
  for (let t = end - 1; t > start + 1 && length(end) > LONG_PHRASE; t--) {
    if (PREPOSITION.of(tokens[t]) && length(t) >= SHORT_PHRASE) end = t;
  }
  return { from: start, to: end, or };
}

/** Whether the pieces from `p` on form an enumeration of at least three members. */
function isList(pieces: readonly Piece[], p: number): boolean {
  let members = 1;
  for (let i = p; i < pieces.length; i++) {
    const sep = pieces[i]?.sep ?? '';
    if (sep === ',' || sep === 'en' || sep === '-' || sep === ';' || sep === '+' || sep === '/') members++;
    else if (sep !== 'of') break;
  }
  for (let i = p - 1; i > 0; i--) {
    const sep = pieces[i]?.sep ?? '';
    if (sep !== ',' && sep !== 'en' && sep !== '-' && sep !== ';') break;
    members++;
  }
  return members >= LIST;
}

type Step = 'new' | 'join' | 'skip';

interface Draft {
  from: number;
  to: number;
  or: boolean;
  /** Whether its clause has a finite verb that later pieces may share. */
  clause: boolean;
  member: 'act' | 'thing' | false;
}

/** A short lead before a colon ("Kennis:", "Houding:") names what follows; it is not asked itself. */
function dropsLead(tokens: readonly Token[], sentence: Sentence, p: number, last: Draft): boolean {
  const piece = sentence.pieces[p] as Piece;
  if (piece.sep !== ':' || last.clause || pronounAt(tokens, piece) >= 0) return false;
  const left = wordsIn(tokens, last.from, last.to);
  return (
    fieldLeads.has(left[0]?.text ?? '') ||
    fieldLeads.has(left.at(-1)?.text ?? '') ||
    left.length === 1 ||
    (left.length <= 3 && !actsOn(tokens, last.from, last.to) && isList(sentence.pieces, p + 1))
  );
}

function isBareVerb(tokens: readonly Token[], draft: Draft): boolean {
  const words = wordsIn(tokens, draft.from, draft.to).filter((w) => !empty.has(w.text));
  const [only = ''] = words.map((w) => w.text);
  return words.length === 1 && (draft.clause || mayBeVerb(only) || isInfinitive(only));
}

const GIVES_REASON = /^(?:om|zodat|opdat|omdat|want|waardoor|doordat|aangezien)$/;
/** So few letters before a subordinate clause say little without it: "blijft kalm | als er zes tegelijk huilen". */
const SHORT_CLAUSE = 15;

const isShort = (tokens: readonly Token[], { from, to, clause }: Draft): boolean =>
  clause && (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) < SHORT_CLAUSE;

const ROW = new Set([',', 'en', 'of', '/', '&', '+', '-', ';']);
/** Verbs that only say that what stands before them is known, owned or done: "Excel ken je", "dat zit je in de vingers". */
const LIGHT =
  /^(?:doet?|hebt?|kent?|zit|zitten|ligt|liggen|vindt?|beheerst?|kan|kunt?|weet|past|bezit|leert?|krijgt?|volgt?|behaalt?|klinken|klinkt|spreekt|schrikt|boeit|lukt|gaat)$/;
/** A remark on what stands before it: "of je verbergt het goed". */
const POINTS_BACK = /^(?:het|dat|dit|deze|die|hem|ze)$/;
const SHORT_REMARK = 6;

/** Drafts of the phrases of one sentence, piece by piece. */
class Drafter {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #part: Part;
  readonly #cues: readonly CueSpan[];
  readonly #role: number;
  readonly #cued: boolean;
  readonly drafts: Draft[] = [];
  #last: Draft | undefined;

  constructor(tokens: readonly Token[], sentence: Sentence, part: Part, cues: readonly CueSpan[], role: number) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#part = part;
    this.#cues = cues;
    this.#role = role;
    this.#cued = cues.some((c) => c.from >= sentence.from && c.to <= sentence.to);
  }

  #textAt(token: number): string {
    return this.#tokens[token]?.text ?? '';
  }

  #add(draft: Draft): void {
    this.#last = draft;
    this.drafts.push(draft);
  }

  take(whole: Piece, p: number): void {
    const last = this.#last;
    if (whole.sub) {
      const wished = wishedFrom(this.#tokens, whole, this.#cues);
      if (wished >= 0) {
        this.#add({ from: wished, to: whole.to, or: false, clause: true, member: false });
        return;
      }
      const first = this.#tokens[whole.from]?.text ?? '';
      // A verb alone ("meldt | als er iets misgaat") needs its clause to say what is asked.
      if (
        last &&
        last.to === whole.from &&
        (isBareVerb(this.#tokens, last) || (isShort(this.#tokens, last) && !GIVES_REASON.test(first)))
      )
        last.to = whole.to;
      return;
    }
    const piece = withoutCues(this.#tokens, whole, this.#cues);
    if (whole.aside || !hasWords(this.#tokens, piece)) return;
    const pronoun = pronounAt(this.#tokens, piece);
    if (this.#role >= piece.from && this.#role < piece.to)
      this.#add({ from: this.#role, to: piece.to, or: false, clause: true, member: false });
    else if (this.#role >= piece.to) return;
    else if (this.#textAt(piece.from) === 'dat' && readers.has(this.#textAt(piece.from + 1))) {
      if (piece.sep === ':' && this.#last?.clause === false) this.drafts.pop();
      this.#add({ from: piece.from + 2, to: piece.to, or: false, clause: true, member: false });
    } else if (pronoun >= 0) this.#clause(piece, pronoun);
    else this.#phrase(piece, p);
  }

  #clause(piece: Piece, pronoun: number): void {
    const tokens = this.#tokens;
    const last = this.#last;
    const words = wordsIn(tokens, piece.from, piece.to);
    if (piece.sep === 'of' && last && words.length <= SHORT_REMARK && words.some((w) => POINTS_BACK.test(w.text)))
      return;
    if (piece.sep === ':' && last && !last.clause) {
      // "Registratie: u hebt een visum" speaks of the visum; "Rijbewijs B: je rijdt met ons busje" of the licence.
      const lead = wordsIn(tokens, last.from, last.to);
      if (fieldLeads.has(lead[0]?.text ?? '') && last.to - last.from === 1) this.drafts.pop();
      else if (lead.length <= FIELD_NAME_WORDS && fieldNames.has(lead.at(-1)?.text ?? '')) this.drafts.pop();
      else if (lead.length <= LEAD_WORDS) return;
    }
    const verb = pronoun - 1;
    let from = clauseStart(tokens, piece, pronoun);
    let { to } = piece;
    const fronted = wordsIn(tokens, from, verb).some((w) => !empty.has(w.text) && !adverbs.has(w.text));
    if (from < verb && !fronted) from = verb;
    else if (from < verb && LIGHT.test(tokens[verb]?.text ?? '')) to = verb;
    const [front] = this.drafts;
    if (
      front &&
      this.#part === 'tasks' &&
      verb > piece.from &&
      ROW.has(piece.sep) &&
      this.drafts.every((d) => !d.clause)
    ) {
      // "Een bloeddrukmeter, aerosol of krukken leg je uit": the row before the verb is its object.
      this.drafts.length = 0;
      from = prepositions.has(tokens[front.from]?.text ?? '') ? verb : front.from;
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
    const clause = last?.clause === true && mayBeVerb(tokens[piece.from]?.text ?? '');
    const words = wordsIn(tokens, piece.from, piece.to).filter((w) => !empty.has(w.text));
    const act = words.some((w) => isKnownInfinitive(w.text)) || mayBeVerb(words[0]?.text ?? '');
    const short = words.length <= MEMBER_WORDS && ROW.has(piece.sep) && !clause;
    const member = short && (act ? 'act' : 'thing');
    this.#add({ from: piece.from, to: piece.to, or: piece.sep === 'of', clause, member });
  }

  /** What to do with a piece: start a phrase, go on with the last one, or pass over. */
  #step(piece: Piece, p: number): Step {
    const { pieces } = this.#sentence;
    const last = this.#last;
    const words = wordsIn(this.#tokens, piece.from, piece.to);
    if (words.every((w) => people.has(w.text) || empty.has(w.text))) return last && piece.sep !== ',' ? 'join' : 'skip';
    if (isIdle(words) && !(words[0]?.text === 'wie' && this.#cued)) return 'skip';
    // What has a cue of its own stands by itself: "kennis van X is vereist, EHBO is een plus".
    if (piece !== pieces[p]) return 'new';
    if (tellsOfOthers(words)) return 'skip';
    if (!last) return 'new';
    if (piece.sep === 'of' || piece.sep === 'ofwel') return 'join';
    if (piece.sep === ':' || piece.sep === ';') return 'new';
    const first = words[0]?.text ?? '';
    if (mayBeVerb(first) && last.clause && words.length > 1) return 'new';
    return this.#stepInRow(piece, p, words, last);
  }

  /** The same for a piece after a comma or "en". */
  #stepInRow(piece: Piece, p: number, words: readonly Token[], last: Draft): Step {
    const before = wordsIn(this.#tokens, last.from, last.to);
    const opening = words.find((w) => !adverbs.has(w.text) && !empty.has(w.text)) ?? words[0];
    const first = opening?.text ?? '';
    const final = words.at(-1)?.text ?? '';
    if (words.length > 1 && PARTICIPLE.test(first)) return 'skip';
    if (prepositions.has(first)) {
      const same = before.some((w) => w.text === first);
      return (piece.sep === 'en' && same) || isInfinitive(final) ? 'new' : 'skip';
    }
    const lastFinal = before.at(-1)?.text ?? '';
    // "afspraken inboeken en verschuiven" has one object, "hemden en lakens strijken" one verb.
    const objects = before.filter((w) => !empty.has(w.text)).length > 1 && !last.clause;
    if (piece.sep === 'en' && words.length === 1 && isInfinitive(final) && objects && isInfinitive(lastFinal))
      return 'join';
    if (this.#sharesVerb(last, words, final)) return 'join';
    if (isList(this.#sentence.pieces, p)) return 'new';
    const act = isInfinitive(final) || isInfinitive(first);
    if (act && words.length > 1 && !last.clause && before.some((w) => isInfinitive(w.text))) return 'new';
    if (isInfinitive(final) && isInfinitive(lastFinal) && words.length > 1) return 'new';
    const adjunct = before.some((w, i) => i > 0 && prepositions.has(w.text));
    if (this.#part === 'profile' && !adjunct && !last.clause && piece.sep !== 'maar') return 'new';
    if (this.#part === 'profile' && last.clause && !adjunct && before.length <= 4) return 'new';
    return piece.sep === 'en' || piece.sep === 'maar' || piece.sep === '+' || piece.sep === '&' ? 'join' : 'skip';
  }

  /** Whether the last phrase, a bare noun, waits for the verb of this one; nouns before it wait with it. */
  #sharesVerb(last: Draft, words: readonly Token[], final: string): boolean {
    const waits = (draft: Draft): boolean => {
      const own = wordsIn(this.#tokens, draft.from, draft.to).filter((w) => !empty.has(w.text));
      return !draft.clause && own.length <= MEMBER_WORDS && !own.some((w) => isKnownInfinitive(w.text));
    };
    const acts = isInfinitive(final) || words.slice(1).some((w) => isKnownInfinitive(w.text));
    if (words.length < 2 || !acts || !waits(last)) return false;
    // Among qualities only a plural waits: "regels en afspraken nakomen", but not "geduld en luisteren".
    if (this.#part === 'profile' && !/(?:en|s)$/.test(this.#tokens[last.to - 1]?.text ?? '')) return false;
    for (let i = this.drafts.length - 2; i >= 0; i--) {
      const earlier = this.drafts[i] as Draft;
      if (!waits(earlier) || (this.drafts[i + 1]?.from ?? 0) - earlier.to > 1) break;
      last.from = earlier.from;
      this.drafts.splice(i, 1);
    }
    return true;
  }
}

const MEMBER_WORDS = 2;
const THEN = 'dan';

/** Token up to which a sentence only names its case: "Merk je iets, | dan bel je"; its start when it does not. */
function afterCase(tokens: readonly Token[], { from, to, pieces }: Sentence): number {
  const first = tokens[from]?.text ?? '';
  const subject = tokens[from + 1]?.text ?? '';
  if (!readers.has(subject) && !(mayBeVerb(first) && /^(?:het|er|iemand|een|de)$/.test(subject))) return from;
  return pieces.find((p) => p.from > from && p.to <= to && tokens[p.from]?.text === THEN)?.from ?? from;
}

/** Whether a phrase names an act, to which things in a row belong: "strijken van", "hulp bij", "rekening houdend met". */
const actsOn = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((t, i) => isKnownInfinitive(t.text) || /[^d]end$/.test(t.text) || (i > 0 && prepositions.has(t.text)));

/** The phrases of a sentence that ask for something, without the words of `cues`. `role`: see {@link roleVerbAt}. */
export function unitsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  part: Part,
  cues: readonly CueSpan[],
  role = -1,
): Unit[] {
  const drafter = new Drafter(tokens, sentence, part, cues, role);
  const cued = cues.some((c) => c.from >= sentence.from && c.to <= sentence.to);
  const start = cued ? sentence.from : afterCase(tokens, sentence);
  sentence.pieces.forEach((piece, p) => {
    if (piece.from >= start) drafter.take(piece, p);
  });
  return drafter.drafts.flatMap((d) => {
    const unit = trimmedUnit(tokens, d.from, d.to, d.or);
    const verbal = d.clause || actsOn(tokens, d.from, d.to);
    return unit ? { ...unit, member: d.member, verbal } : [];
  });
}
