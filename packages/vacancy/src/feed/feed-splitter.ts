import { LIST_KEYS } from './entries.js';

/** So much is looked through at once, so that whoever asks may rest in between. */
const PIECE = 1 << 16;
/** Nothing that is longer is one vacancy, nor what stands before a list. */
const LONGEST = 2_000_000;
const OPENS_LIST = new RegExp(`"(${LIST_KEYS.join('|')})"\\s*:\\s*\\[$`);
const KEY_LENGTH = 60;
const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92];
const [LIST_OPENS, LIST_ENDS, OBJECT_OPENS, OBJECT_ENDS] = [91, 93, 123, 125];

/**
 * Finds the entries of a feed in its text while that comes in: those of an outer list, or of the first list under a known
 * key of an outer object. Only brackets and strings are looked at, so a broken entry costs no other one, and each character
 * is looked at once.
 */
export class FeedSplitter {
  #stage: 'start' | 'outer' | 'list' | 'over' | 'lost' = 'start';
  /** What is not given out yet: of the entry that is under way, else of the outer object. */
  #text = '';
  #at = 0;
  #depth = 0;
  #inString = false;
  #head = '';
  /** The key of the list in the outer object. */
  key: string | undefined;

  /** Whether the list and all around it came in, with nothing after it. */
  get whole(): boolean {
    return this.#stage === 'over' && this.#text.trim() === '';
  }

  /** Whether this is another kind of text: no entry follows any more. */
  get lost(): boolean {
    return this.#stage === 'lost';
  }

  /** The outer object as far as it came in, its list left empty; `''` when there is none. */
  get head(): string {
    if (this.key === undefined) return '';
    return this.#stage === 'list' ? `${this.#head}]}` : this.#head;
  }

  /** Takes what came in next; gives the texts of the entries that are complete with it, in order, and rests with `undefined`. */
  *take(text: string): Generator<string | undefined, void, void> {
    for (let from = 0; from < text.length && !this.lost; from += PIECE) {
      this.#text += text.slice(from, from + PIECE);
      if (this.#stage === 'start') this.#start();
      yield* this.#scan();
      if (this.#text.length > LONGEST) this.#stage = 'lost';
      yield undefined;
    }
  }

  #start(): void {
    this.#text = this.#text.replace(/^\ufeff/, '').trimStart();
    if (this.#text === '') return;
    if (this.#text.startsWith('{')) this.#stage = 'outer';
    else if (!this.#text.startsWith('[')) this.#stage = 'lost';
    else {
      this.#stage = 'list';
      this.#depth = this.#at = 1;
      this.#given();
    }
  }

  *#scan(): Generator<string, void, void> {
    while (this.#at < this.#text.length && (this.#stage === 'outer' || this.#stage === 'list')) {
      if (this.#inString) {
        this.#skipString();
        continue;
      }
      const unit = this.#text.charCodeAt(this.#at++);
      if (unit === QUOTE) this.#inString = true;
      else if (unit === OBJECT_OPENS || unit === LIST_OPENS) this.#opened(unit);
      else if (unit === OBJECT_ENDS || unit === LIST_ENDS) yield* this.#closed(unit);
      else if (unit === COMMA && this.#stage === 'list' && this.#depth === this.#level)
        yield this.#given().slice(0, -1);
    }
  }

  /** Depth of the entries. */
  get #level(): number {
    return this.key === undefined ? 1 : 2;
  }

  /** To just after the quote that ends the string, or as far as there is text. */
  #skipString(): void {
    for (const { length } = this.#text; this.#at < length; this.#at++) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === BACKSLASH) this.#at++;
      else if (unit === QUOTE) {
        this.#at++;
        this.#inString = false;
        return;
      }
    }
  }

  #opened(unit: number): void {
    this.#depth++;
    if (unit !== LIST_OPENS || this.#stage !== 'outer' || this.#depth !== 2 || this.key !== undefined) return;
    const key = OPENS_LIST.exec(this.#text.slice(Math.max(0, this.#at - KEY_LENGTH), this.#at))?.[1];
    if (key === undefined) return;
    this.key = key;
    this.#stage = 'list';
    this.#head = this.#given();
  }

  *#closed(unit: number): Generator<string, void, void> {
    if (this.#stage === 'list' && this.#depth === this.#level && unit === LIST_ENDS) {
      const last = this.#given().slice(0, -1);
      if (last.trim() !== '') yield last;
      this.#head += ']';
      this.#stage = this.key === undefined ? 'over' : 'outer';
    }
    this.#depth--;
    if (this.#depth > 0 || this.#stage !== 'outer') return;
    this.#head += this.#given();
    this.#stage = this.key === undefined ? 'lost' : 'over';
  }

  /** Takes out what was looked at. */
  #given(): string {
    const given = this.#text.slice(0, this.#at);
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    return given;
  }
}
