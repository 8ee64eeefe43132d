const BUCKETS = 1 << 14;
const BOUNDARY = 1;

function bucketOf(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(a, 31) + b, 31) + c) & (BUCKETS - 1);
}

function visit(text: string, closed: boolean, see: (bucket: number) => void): void {
  let a = BOUNDARY;
  let b = text.charCodeAt(0);
  for (let i = 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    see(bucketOf(a, b, c));
    a = b;
    b = c;
  }
  if (closed && text.length > 0) see(bucketOf(a, b, BOUNDARY));
}

/** A text that shares trigrams with a query. */
export interface Sharing {
  readonly entry: number;
  readonly shared: number;
}

/**
 * Texts by the runs of three letters in them, with the ends of the text as letters. It proposes; different trigrams may
 * share a bucket, so whoever asks must check what it proposes.
 */
export class TrigramIndex {
  readonly #starts = new Int32Array(BUCKETS + 1);
  readonly #items: Int32Array;
  readonly #counts: Uint16Array;
  /** Number of different trigrams in each text. */
  readonly sizes: Uint16Array;

  constructor(texts: readonly string[]) {
    this.sizes = new Uint16Array(texts.length);
    this.#counts = new Uint16Array(texts.length);
    const last = new Int32Array(BUCKETS).fill(-1);
    const starts = this.#starts;
    const each = (text: string, entry: number, see: (bucket: number) => void): void => {
      visit(text, true, (bucket) => {
        if (last[bucket] === entry) return;
        last[bucket] = entry;
        see(bucket);
      });
    };
    texts.forEach((text, entry) =>
      each(text, entry, (bucket) => {
        starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
        this.sizes[entry] = (this.sizes[entry] as number) + 1;
      }),
    );
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
    this.#items = new Int32Array(starts[BUCKETS] as number);
    const free = starts.slice();
    last.fill(-1);
    texts.forEach((text, entry) =>
      each(text, entry, (bucket) => {
        this.#items[free[bucket] as number] = entry;
        free[bucket] = (free[bucket] as number) + 1;
      }),
    );
  }

  /** How many different trigrams a query has; `open` leaves its end open. */
  static sizeOf(text: string, open: boolean): number {
    const seen = new Set<number>();
    visit(text, !open, (bucket) => seen.add(bucket));
    return seen.size;
  }

  /** Texts that share at least `least` trigrams with the query. */
  sharing(text: string, open: boolean, least: number): Sharing[] {
    const counts = this.#counts;
    const touched: number[] = [];
    const buckets = new Set<number>();
    visit(text, !open, (bucket) => buckets.add(bucket));
    for (const bucket of buckets) {
      const end = this.#starts[bucket + 1] as number;
      for (let k = this.#starts[bucket] as number; k < end; k++) {
        const entry = this.#items[k] as number;
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
