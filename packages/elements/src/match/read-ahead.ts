import type { Engine } from '@zorg-match/engine';
import type { parseIndex, Reading, Vacancy } from '@zorg-match/schema';
import type { ReadEntry } from '@zorg-match/vacancy';
import { keepReading } from '../readings/readings.js';

/** What was read in vacancies ahead of time, by `zorg-match index`. */
export interface ReadAhead {
  /** When the index was made, ISO 8601. */
  readonly created: string;
  /** The taxonomy that it was read with. */
  readonly taxonomyVersion: string;
  /** Of the vacancies that came in; the same map as long as it is the same index. */
  readonly readings: ReadonlyMap<Vacancy, Reading>;
}

type Head = Readonly<Record<string, unknown>>;
type ParseIndex = typeof parseIndex;

/** So many entries are checked at once. */
const AT_ONCE = 50;

/** Whether what stands around the list of a feed says that it is an index. */
export const isIndexHead = (head: Head | undefined): head is Head => /^zorg-index\/\d/.test(String(head?.['format']));

/** Takes the readings of an index while its entries come in. */
export class AheadReader {
  readonly #parse: ParseIndex;
  readonly #head: Head;
  readonly #file: Pick<ReadAhead, 'created' | 'taxonomyVersion'>;
  readonly #readings = new Map<Vacancy, Reading>();
  #waiting: ReadEntry[] = [];

  private constructor(parse: ParseIndex, head: Head, file: Pick<ReadAhead, 'created' | 'taxonomyVersion'>) {
    this.#parse = parse;
    this.#head = head;
    this.#file = file;
  }

  /** @returns `undefined` when it is no index after all */
  static async of(head: Head): Promise<AheadReader | undefined> {
    const schema = await import('@zorg-match/schema');
    const { data } = schema.parseIndex({ ...head, entries: [] });
    return data ? new AheadReader(schema.parseIndex, head, data) : undefined;
  }

  add(entry: ReadEntry): void {
    this.#waiting.push(entry);
    if (this.#waiting.length >= AT_ONCE) this.#check();
  }

  /** All that came in so far. */
  soFar(): ReadAhead {
    this.#check();
    const { created, taxonomyVersion } = this.#file;
    return { created, taxonomyVersion, readings: this.#readings };
  }

  /** A reading counts only when its text is the vacancy's, because its places point into that text; the others are read here. */
  #check(): void {
    const { data } = this.#parse({ ...this.#head, entries: this.#waiting.map(({ entry }) => entry) });
    const vacancies = new Map(this.#waiting.map(({ vacancy }) => [vacancy.id, vacancy]));
    for (const { vacancy, reading } of data?.entries ?? []) {
      const ours = vacancies.get(vacancy.id);
      if (ours?.description === reading.text) this.#readings.set(ours, reading);
    }
    this.#waiting = [];
  }
}

/** Indexes of which was told that they are old. */
const told = new WeakSet<ReadAhead['readings']>();

/** Keeps what was read ahead, when that was with the same taxonomy: with another one it may be out of date. */
export function keepAhead(engine: Engine, { taxonomyVersion, readings }: ReadAhead): void {
  if (taxonomyVersion === engine.taxonomy.version) {
    for (const [vacancy, reading] of readings) keepReading(engine, vacancy, reading);
    return;
  }
  if (told.has(readings)) return;
  told.add(readings);
  console.warn(
    `zorg-match: this index was made with taxonomy ${taxonomyVersion}, and here is ${engine.taxonomy.version}. Make it again with "zorg-match index"; its vacancies are read here for now.`,
  );
}
