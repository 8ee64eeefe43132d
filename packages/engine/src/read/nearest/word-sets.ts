import { particles } from '../../text/verb-forms.js';
import { Kind } from '../kinds.js';
import { isA, WordNote, wordTest, type Word } from '../word.js';
import { type Part, PartIndex, partOf, type WordClasses } from './parts.js';

/**
 * Words that together point to one thing, a set a line, all of them in the same phrase and in any order. A word is
 * written folded and may be `a|b` (either), `abc*` (anything that starts so), `*abc` (anything that ends so), `~abc` (all
 * forms of a verb, also with its particle apart: `~nakijken` is in "kijkt alles na"), `@abc` (any word of the class of
 * that name) or `!abc` (must not be there). Beginnings and ends have three letters at least. A line that starts with `=` is
 * sure: it says another thing than what its words say apart ("een hart voor baby's"), and goes before other sets and labels.
 */
export type WordBook = Readonly<Record<string, string>>;

interface WordSet {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly banned: readonly Part[];
  readonly sure: boolean;
  /** Place among all sets: of equals the first one wins. */
  readonly order: number;
}

/** What a set points to, the words of the phrase that told so, and how much they tell: 1 for a word that points to one thing. */
export interface Pointed {
  readonly id: string;
  readonly words: readonly string[];
  readonly telling: number;
  /** Whether the words mean this whatever they mean apart. */
  readonly sure: boolean;
}

/** The sets of some books, and all different parts by number. */
interface Sets {
  readonly sets: readonly WordSet[];
  readonly parts: readonly Part[];
}

function setsOf(books: readonly WordBook[], isKnown: (id: string) => boolean, classes: WordClasses): Sets {
  const sets: WordSet[] = [];
  const parts = new Map<string, Part>();
  const numbered = (source: string): Part => {
    const part = parts.get(source) ?? partOf(source, parts.size, classes);
    parts.set(source, part);
    return part;
  };
  for (const [id, source] of books.flatMap((book) => Object.entries(book))) {
    if (!isKnown(id)) continue;
    for (const line of source.split('\n')) {
      const all = line.split(' ').filter(Boolean);
      const sure = all[0] === '=';
      const words = sure ? all.slice(1) : all;
      if (words.length === 0) continue;
      const asked = words.filter((w) => !w.startsWith('!')).map(numbered);
      const banned = words.filter((w) => w.startsWith('!')).map((w) => numbered(w.slice(1)));
      sets.push({ id, parts: asked, banned, sure, order: sets.length });
    }
  }
  return { sets, parts: [...parts.values()] };
}

const NONE = -1;
/** What a sure set tells more than any other can. */
const SURE = 100;
/** What a letter of a word adds to what it tells: of equals the longer one wins. */
const LETTER = 0.002;
/**
 * How much one word, or two, must tell of a phrase that says more than they do; three always suffice. Chosen over three sets of the
 * benchmark, one of them not read: there .85 and 1.05 gave four links more, one of them right.
 */
const ENOUGH: readonly number[] = [0.9, 0.9, 1.2];
/** Words of which a set may consist in part, but that tell nothing: "zegt *wat*", "*wie* was". */
const EMPTY = Kind.empty | Kind.question | Kind.denial | Kind.reader;
/** Words that say nothing by themselves. */
const SMALL = EMPTY | Kind.preposition | Kind.adverb;
/** Words that are empty only elsewhere: "de was", "je bereidt … voor". */
const NOUN_OR_VERB = wordTest(/^(?:was|bereid)$/);
/** What goes on after a particle: "kijkt alles na voor u het meegeeft". */
const GOES_ON = wordTest(/^(?:en|of|maar|als|wanneer|zodra|zodat|dat|die|wat|wie|waar|hoe|om|te|u|je|ze|hij)$/);

/** Whether a word may be the particle that closes a clause: "kijkt alles na". Before other words it is a preposition. */
function closes(phrase: readonly Word[], place: number): boolean {
  const next = phrase[place + 1];
  if (next !== undefined && !isA(next, Kind.preposition) && !GOES_ON.of(next)) return false;
  return particles.has((phrase[place] as Word).text);
}

/**
 * Finds the set of words that says most of a phrase. Each word of a phrase costs a few look-ups, however many sets. Words that
 * fit the same parts are of one class; what a class means stands in flat lists, which lie close together in memory.
 */
export class WordSets {
  readonly #sets: readonly WordSet[];
  readonly #index: PartIndex;
  /** A set is looked up by its first word alone: the data puts the most telling one first. */
  readonly #byFirst: readonly number[][];
  /** For each part what its sets point to. */
  readonly #pointed: readonly ReadonlySet<string>[];
  readonly #most: number;
  readonly #classes = new WordNote(({ text }) => this.#classOf(this.#index.of(text)));
  readonly #known = new Map<string, number>();
  /** The numbers of the parts that words of a class fit. */
  readonly #partsFrom: number[] = [0];
  readonly #parts: number[] = [];
  /** The sets of which they fit the first part, each with the part that must have a word too: its second one, or `NONE`. */
  readonly #setsFrom: number[] = [0];
  readonly #begun: number[] = [];
  /** The parts of each set: those that must have a word, and after them those that must have none. */
  readonly #asked: Int32Array;
  readonly #askedFrom: Int32Array;
  readonly #bannedFrom: Int32Array;
  /** How much a word of a class tells: 1 when it points to one thing, nothing when it points to all. */
  readonly #telling: number[] = [];
  /** Numbers of verbs of which a particle may stand apart, as places in `#joints` plus 1. */
  readonly #apart = new WordNote((word) => this.#jointsOf(word));
  readonly #joints: ReadonlyMap<string, number>[] = [];
  /** For each part the number of the last phrase in which a word fitted it. */
  readonly #seenIn: Int32Array;
  #phrases = 0;
  /** The words of the phrase at hand, and their classes; a verb with its particle is one more. */
  readonly #texts: string[] = [];
  readonly #line: number[] = [];
  /** How much of what the class of each word tells counts here: nothing for an empty one. */
  readonly #counts: number[] = [];
  /** The places of the words that stand for the parts of the set at hand. */
  readonly #matched: number[] = [];

  /** @param isKnown ids for which this is false are left out: they belong to another taxonomy */
  constructor(books: readonly WordBook[], isKnown: (id: string) => boolean, classes: WordClasses = {}) {
    const { sets, parts } = setsOf(books, isKnown, classes);
    const byFirst: number[][] = parts.map(() => []);
    const pointed = parts.map(() => new Set<string>());
    const asked: number[] = [];
    this.#askedFrom = new Int32Array(sets.length + 1);
    this.#bannedFrom = new Int32Array(sets.length);
    sets.forEach((set, number) => {
      if (set.parts[0] !== undefined) byFirst[set.parts[0].number]?.push(number);
      for (const part of set.parts) {
        asked.push(part.number);
        // A sure set says nothing of what its words tell apart.
        if (!set.sure) pointed[part.number]?.add(set.id);
      }
      this.#bannedFrom[number] = asked.length;
      for (const part of set.banned) asked.push(part.number);
      this.#askedFrom[number + 1] = asked.length;
    });
    this.#asked = Int32Array.from(asked);
    this.#sets = sets;
    this.#byFirst = byFirst;
    this.#pointed = pointed;
    this.#most = Math.log(new Set(sets.map(({ id }) => id)).size + 1);
    this.#index = new PartIndex(parts);
    this.#seenIn = new Int32Array(parts.length);
  }

  #classOf(parts: readonly Part[]): number {
    const fitting = parts.map(({ number }) => number);
    const key = fitting.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#known.size;
    this.#known.set(key, made);
    this.#parts.push(...fitting);
    this.#partsFrom.push(this.#parts.length);
    const ids = new Set<string>();
    for (const number of fitting) {
      for (const id of this.#pointed[number] ?? []) ids.add(id);
      for (const set of this.#byFirst[number] ?? []) this.#begun.push(set, this.#sets[set]?.parts[1]?.number ?? NONE);
    }
    this.#setsFrom.push(this.#begun.length);
    this.#telling.push(ids.size === 0 ? 0 : 1 - Math.log(ids.size) / this.#most);
    return made;
  }

  #jointsOf(word: Word): number {
    if (!isA(word, Kind.verb | Kind.infinitive)) return 0;
    const apart = this.#index.apartFrom(word.text);
    if (apart === null) return 0;
    const classes = [...apart].map(([particle, parts]): [string, number] => [particle, this.#classOf(parts)]);
    return this.#joints.push(new Map(classes));
  }

  /** What the words of a phrase point to: the set that tells most. `null` when none fits. */
  find(phrase: readonly Word[]): Pointed | null {
    this.#look(phrase);
    const now = this.#phrases;
    let best: WordSet | null = null;
    let words: readonly string[] = [];
    let most = 0;
    for (let w = 0; w < this.#line.length; w++) {
      const kind = this.#line[w] as number;
      const end = this.#setsFrom[kind + 1] as number;
      for (let i = this.#setsFrom[kind] as number; i < end; i += 2) {
        const need = this.#begun[i + 1] as number;
        if (need !== NONE && this.#seenIn[need] !== now) continue;
        const number = this.#begun[i] as number;
        if (!this.#mayMatch(number) || !this.#match(number, w)) continue;
        const set = this.#sets[number] as WordSet;
        const worth = this.#worth() + (set.sure ? SURE : 0);
        if (best !== null && (worth < most || (worth === most && set.order >= best.order))) continue;
        best = set;
        const told = this.#matched.filter((at) => this.#counts[at] === 1);
        words = told.map((at) => this.#texts[at] as string);
        most = worth;
      }
    }
    if (best === null || !this.#isEnough(phrase, words.length, most)) return null;
    return { id: best.id, words, telling: best.sure ? most - SURE : most, sure: best.sure };
  }

  /** Whether so many words that tell so much are enough for a phrase: for one that says hardly more, any are. */
  #isEnough(phrase: readonly Word[], count: number, telling: number): boolean {
    if (telling >= (ENOUGH[count] ?? 0)) return true;
    let others = 0;
    for (let w = 0; w < phrase.length; w++) if (!isA(phrase[w], SMALL)) others++;
    return others <= count;
  }

  #add(text: string, kind: number, counts: number): void {
    this.#texts.push(text);
    this.#counts.push(counts);
    this.#line.push(kind);
    const end = this.#partsFrom[kind + 1] as number;
    for (let i = this.#partsFrom[kind] as number; i < end; i++) this.#seenIn[this.#parts[i] as number] = this.#phrases;
  }

  /** Notes the classes of the words of a phrase, and which parts have a word in it. */
  #look(phrase: readonly Word[]): void {
    this.#phrases++;
    while (this.#line.length > 0) this.#line.pop();
    while (this.#texts.length > 0) this.#texts.pop();
    while (this.#counts.length > 0) this.#counts.pop();
    for (let w = 0; w < phrase.length; w++) {
      const word = phrase[w] as Word;
      this.#add(word.text, this.#classes.of(word), isA(word, EMPTY) && !NOUN_OR_VERB.of(word) ? 0 : 1);
    }
    for (let w = 0; w < phrase.length; w++) {
      const apart = this.#apart.of(phrase[w] as Word);
      if (apart > 0) this.#addJoined(phrase, w, this.#joints[apart - 1] as ReadonlyMap<string, number>);
    }
  }

  /** Adds a verb with its particle, which closes a clause further on. */
  #addJoined(phrase: readonly Word[], verb: number, joints: ReadonlyMap<string, number>): void {
    for (let w = verb + 1; w < phrase.length; w++) {
      const kind = joints.get((phrase[w] as Word).text);
      if (kind !== undefined && closes(phrase, w)) this.#add((phrase[verb] as Word).text, kind, 1);
    }
  }

  /** Whether the phrase has a word for each part of a set, and none that is banned. */
  #mayMatch(set: number): boolean {
    const banned = this.#bannedFrom[set] as number;
    const end = this.#askedFrom[set + 1] as number;
    for (let i = this.#askedFrom[set] as number; i < end; i++)
      if ((this.#seenIn[this.#asked[i] as number] === this.#phrases) !== i < banned) return false;
    return true;
  }

  /** Looks for the words of a phrase that stand for the parts of a set, another one for each, those that tell most; the one at `start` for the first. */
  #match(set: number, start: number): boolean {
    const found = this.#matched;
    while (found.length > 0) found.pop();
    found.push(start);
    const end = this.#bannedFrom[set] as number;
    for (let i = (this.#askedFrom[set] as number) + 1; i < end; i++) {
      const part = this.#asked[i] as number;
      let best = NONE;
      let most = 0;
      for (let w = 0; w < this.#line.length; w++) {
        if (!this.#fits(this.#line[w] as number, part) || this.#isTaken(w)) continue;
        const worth = this.#worthOf(w);
        if (best !== NONE && worth <= most) continue;
        best = w;
        most = worth;
      }
      if (best === NONE) return false;
      found.push(best);
    }
    return true;
  }

  /** Whether the word at a place, or an equal one, stands for a part already. */
  #isTaken(place: number): boolean {
    const text = this.#texts[place];
    for (const at of this.#matched) if (this.#texts[at] === text) return true;
    return false;
  }

  #fits(kind: number, part: number): boolean {
    const end = this.#partsFrom[kind + 1] as number;
    for (let i = this.#partsFrom[kind] as number; i < end; i++) if (this.#parts[i] === part) return true;
    return false;
  }

  /** How much the word at a place tells; of equals the longer one more. */
  #worthOf(at: number): number {
    const telling = this.#telling[this.#line[at] as number] as number;
    return (this.#counts[at] as number) * telling + (this.#texts[at] as string).length * LETTER;
  }

  /** How much the words found tell together. */
  #worth(): number {
    let worth = 0;
    for (const at of this.#matched) worth += this.#worthOf(at);
    return worth;
  }
}
