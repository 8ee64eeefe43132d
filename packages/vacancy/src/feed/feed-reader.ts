import type { FeedReading, Vacancy } from '@zorg-match/schema';
import { doubtful, failed } from '../issue.js';
import { parseJson } from '../markup/repair-json.js';
import { isObject, isOfType, type JsonObject } from '../posting/json.js';
import { entriesOf, fromGraph, listKeyOf, unwrapped } from './entries.js';
import { FeedSplitter } from './feed-splitter.js';
import { parseWhole, SKIPPED } from './parse-whole.js';
import { EntryList, type FeedOptions } from './read-entries.js';

/** An entry of a feed that was just read. */
export interface ReadEntry {
  /** As it stands in the feed. */
  readonly entry: unknown;
  readonly vacancy: Vacancy;
}

/** Asked in between for a rest, or given an entry that was just read. */
type Work<T> = Generator<ReadEntry | undefined, T, void>;

/**
 * Reads the text of a feed while it comes in: the first vacancies are there long before the last. The outcome does not
 * depend on the pieces in which it came.
 */
export class FeedReader {
  readonly #options: FeedOptions;
  readonly #splitter = new FeedSplitter();
  readonly #list: EntryList;
  readonly #pieces: string[] = [];
  readonly #others: { readonly index: number; readonly entry: unknown }[] = [];
  #index = 0;

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#list = new EntryList(options);
  }

  /** The vacancies so far. */
  get vacancies(): readonly Vacancy[] {
    return this.#list.vacancies;
  }

  /** The outer object around the list, as far as it came in; `undefined` when there is none, or not yet. */
  get head(): JsonObject | undefined {
    const head = this.#splitter.head === '' ? undefined : parseJson(this.#splitter.head)?.value;
    return isObject(head) ? head : undefined;
  }

  /** Reads what came in next. */
  *take(text: string): Work<void> {
    this.#pieces.push(text);
    for (const raw of this.#splitter.take(text)) yield raw === undefined ? undefined : this.#read(raw);
  }

  /**
   * Call when all came in. What has another form than a list is read as one then; of what broke off, what came before
   * stays.
   */
  *end(): Work<FeedReading> {
    const { key, whole } = this.#splitter;
    const head = this.head;
    const asRead =
      whole && (key === undefined || (head !== undefined && listKeyOf(head) === key && isEmpty(head[key])));
    if (!asRead) return yield* this.#whole();
    // of a graph without postings other things may be meant
    if (this.#list.count === 0)
      for (const { index, entry } of fromGraph(this.#others)) yield this.#add(index, entry, entry);
    return this.#list.reading();
  }

  #read(raw: string): ReadEntry | undefined {
    const index = this.#index++;
    const parsed = parseJson(raw);
    if (!parsed) {
      this.#list.tell(raw.trim() === '' ? doubtful('repaired', [index]) : failed('not-json', [index]));
      return undefined;
    }
    if (parsed.repaired) this.#list.tell(doubtful('repaired', [index]));
    const entry = unwrapped(parsed.value);
    if (this.#splitter.key !== '@graph' || (isObject(entry) && isOfType(entry, 'JobPosting')))
      return this.#add(index, entry, parsed.value);
    this.#others.push({ index, entry });
    return undefined;
  }

  #add(index: number, entry: unknown, given: unknown): ReadEntry | undefined {
    const vacancy = this.#list.add(index, entry);
    return vacancy && { entry: given, vacancy };
  }

  *#whole(): Work<FeedReading> {
    const { data, issues } = yield* parseWhole(this.#pieces.join(''));
    if (data === null && issues.length > 0) {
      if (this.#list.count === 0) return { vacancies: [], issues };
      this.#list.tell(failed('not-json', [this.#index]));
      return this.#list.reading();
    }
    return yield* readEntries(data, this.#options, issues);
  }
}

/** Reads a feed that is parsed already, resting after each entry. */
export function* readEntries(
  data: unknown,
  options: FeedOptions,
  issues: FeedReading['issues'] = [],
): Work<FeedReading> {
  const entries = entriesOf(data);
  if (!entries) return { vacancies: [], issues: [...issues, failed('wrong-type')] };
  const list = new EntryList(options);
  for (const issue of issues) list.tell(issue);
  for (const { index, entry } of entries) {
    const vacancy = entry === SKIPPED ? undefined : list.add(index, entry);
    yield vacancy && { entry, vacancy };
  }
  return list.reading();
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;
