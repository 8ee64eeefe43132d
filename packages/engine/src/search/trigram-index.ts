/** How many buckets trigrams are spread over; different ones may share a bucket. */
export const BUCKETS = 1 << 14;
const BOUNDARY = 1;

function bucketOf(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(a, 31) + b, 31) + c) & (BUCKETS - 1);
}

/** Stamp of the text that last put something in a bucket. */
const lastSeen = new Uint32Array(BUCKETS);
let stamp = 0;

/**
 * The buckets of a text's runs of three letters, each once. The start of the text counts as a letter, and so does its end
 * unless it is `open`: still being typed.
 */
export function trigramsOf(text: string, open: boolean): number[] {
  stamp = (stamp + 1) >>> 0;
  const buckets: number[] = [];
  let a = BOUNDARY;
  let b = text.length > 0 ? text.charCodeAt(0) : BOUNDARY;
  const last = open ? text.length - 1 : text.length;
  for (let i = 1; i <= last; i++) {
    const c = i < text.length ? text.charCodeAt(i) : BOUNDARY;
    const bucket = bucketOf(a, b, c);
    if (lastSeen[bucket] !== stamp) {
      lastSeen[bucket] = stamp;
      buckets.push(bucket);
    }
    a = b;
    b = c;
  }
  return buckets;
}

/** A text that shares trigrams with a query. */
export interface Sharing {
  readonly entry: number;
  readonly shared: number;
}

/** Texts by their trigrams. It only proposes: buckets are shared, so whoever asks must check what it proposes. */
export class TrigramIndex {
  /** Buckets of each text: those of text `n` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly buckets: Uint16Array;
  /** In how many texts each bucket occurs. */
  readonly frequency = new Int32Array(BUCKETS);
  readonly #counts: Uint16Array;
  #inverted: { readonly starts: Int32Array; readonly items: Int32Array } | undefined;

  constructor(texts: readonly string[]) {
    const lists = texts.map((text) => trigramsOf(text, false));
    this.starts = new Int32Array(texts.length + 1);
    lists.forEach((list, n) => (this.starts[n + 1] = (this.starts[n] as number) + list.length));
    this.buckets = new Uint16Array(this.starts[texts.length] as number);
    lists.forEach((list, n) => this.buckets.set(list, this.starts[n]));
    for (const bucket of this.buckets) this.frequency[bucket] = (this.frequency[bucket] as number) + 1;
    this.#counts = new Uint16Array(texts.length);
  }

  /** Texts per bucket, made when a query first asks for it. */
  #textsPerBucket(): { readonly starts: Int32Array; readonly items: Int32Array } {
    if (this.#inverted !== undefined) return this.#inverted;
    const starts = new Int32Array(BUCKETS + 1);
    for (let b = 0; b < BUCKETS; b++) starts[b + 1] = (starts[b] as number) + (this.frequency[b] as number);
    const items = new Int32Array(this.buckets.length);
    const free = starts.slice();
    for (let n = 0; n + 1 < this.starts.length; n++) {
      for (let k = this.starts[n] as number; k < (this.starts[n + 1] as number); k++) {
        const bucket = this.buckets[k] as number;
        items[free[bucket] as number] = n;
        free[bucket] = (free[bucket] as number) + 1;
      }
    }
    this.#inverted = { starts, items };
    return this.#inverted;
  }

  /** Texts that share at least `least` of the given trigrams. */
  sharing(trigrams: readonly number[], least: number): Sharing[] {
    const { starts, items } = this.#textsPerBucket();
    const counts = this.#counts;
    const touched: number[] = [];
    for (const bucket of trigrams) {
      const end = starts[bucket + 1] as number;
      for (let k = starts[bucket] as number; k < end; k++) {
        const entry = items[k] as number;
        const count = counts[entry] as number;
        if (count === 0) touched.push(entry);
        counts[entry] = count + 1;
      }
    }
    const found: Sharing[] = [];
    for (const entry of touched) {
      const shared = counts[entry] as number;
      if (shared >= least) found.push({ entry, shared });
      counts[entry] = 0;
    }
    return found;
  }
}
