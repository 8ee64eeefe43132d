/** Lists of numbers per key in two flat arrays: the list of key `k` is `items[starts[k]]` up to `items[starts[k + 1]]`. */
export interface Postings {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** The same pairs seen from the other side: for each of `keys` items the keys that list it, in order. */
export function inverted({ starts, items }: Postings, keys: number): Postings {
  const ends = new Int32Array(keys + 1);
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as number;
    ends[item + 1] = (ends[item + 1] as number) + 1;
  }
  for (let key = 0; key < keys; key++) ends[key + 1] = (ends[key + 1] as number) + (ends[key] as number);
  const free = ends.slice();
  const keysOf = new Int32Array(items.length);
  for (let key = 0; key + 1 < starts.length; key++) {
    for (let k = starts[key] as number; k < (starts[key + 1] as number); k++) {
      const item = items[k] as number;
      const at = free[item] as number;
      keysOf[at] = key;
      free[item] = at + 1;
    }
  }
  return { starts: ends, items: keysOf };
}

/** Gathers lists one after the other into {@link Postings}. */
export class PostingsBuilder {
  #starts: Int32Array<ArrayBuffer>;
  #lists = 0;
  #from = 0;
  #items: Int32Array<ArrayBuffer>;
  #size = 0;

  /** `lists` and `items`: about how many there will be, so that room is made once. */
  constructor(lists: number, items: number) {
    this.#starts = new Int32Array(lists + 1);
    this.#items = new Int32Array(items);
  }

  /** Adds a number to the list at hand. */
  push(item: number): void {
    if (this.#size === this.#items.length) this.#items = widened(this.#items, this.#size);
    this.#items[this.#size++] = item;
  }

  /** Whether the list at hand holds a number. */
  has(item: number): boolean {
    for (let k = this.#from; k < this.#size; k++) if (this.#items[k] === item) return true;
    return false;
  }

  /** How many numbers the list at hand has. */
  get length(): number {
    return this.#size - this.#from;
  }

  /** Empties the list at hand. */
  drop(): void {
    this.#size = this.#from;
  }

  /** Closes the list at hand and begins the next. */
  next(): void {
    this.#from = this.#size;
    this.#lists++;
    this.#starts = widened(this.#starts, this.#lists);
    this.#starts[this.#lists] = this.#size;
  }

  /** All closed lists. */
  finish(): Postings {
    return { starts: this.#starts.subarray(0, this.#lists + 1), items: this.#items.subarray(0, this.#from) };
  }
}

/** A list with room for a number at `index`: itself, or a copy twice as long, with zeros behind. */
export function widened(list: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  if (index < list.length) return list;
  const wide = new Int32Array(Math.max(2 * list.length, index + 1));
  wide.set(list);
  return wide;
}
