import type { FeedReading, Issue, Vacancy } from '@zorg-match/schema';
import { doubtful, failed, within } from '../issue.js';
import type { ParseHtml } from '../parse-html.js';
import { hashOf } from '../posting/identity.js';
import { isObject } from '../posting/json.js';
import { readPosting } from '../posting/read-posting.js';
import { looksLikePosting } from './entries.js';

/** What reading a feed needs from its surroundings. */
export interface FeedOptions {
  /** Needed outside browsers. */
  readonly parseHtml?: ParseHtml | undefined;
  /** Where the feed came from; relative addresses in it are resolved against it. */
  readonly url?: string | undefined;
  /** Most vacancies that are taken; `MAX_ENTRIES` when absent. */
  readonly entries?: number | undefined;
}

/** Most vacancies that are taken from one feed, unless more is asked for. */
export const MAX_ENTRIES = 10_000;

/** The entries of a feed, read one after another: broken ones are reported (path = index) and left out. */
export class EntryList {
  readonly #options: FeedOptions;
  readonly #kept = new Map<string, Placed>();
  readonly #issues: Issue[] = [];
  readonly #most: number;
  #count = 0;

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#most = options.entries ?? MAX_ENTRIES;
  }

  /** How many entries came, read or not. */
  get count(): number {
    return this.#count;
  }

  get vacancies(): Vacancy[] {
    return [...this.#kept.values()].map(({ vacancy }) => vacancy);
  }

  /** Reads one more; gives its vacancy when it has one that is not there yet. */
  add(index: number, entry: unknown): Vacancy | undefined {
    if (++this.#count > this.#most) return undefined;
    const read = readEntry(entry, this.#options);
    this.#issues.push(...within(index, read.issues));
    return read.vacancy ? this.#keep(read.vacancy, index) : undefined;
  }

  /** Something about the feed, or about an entry that cannot be read. */
  tell(issue: Issue): void {
    this.#issues.push(issue);
  }

  /** All that was read. */
  reading(): FeedReading {
    if (this.#count === 0 && this.#issues.length === 0) return { vacancies: [], issues: [failed('feed-empty')] };
    if (this.#count > this.#most) this.tell(doubtful('too-large', [], { entries: this.#count, limit: this.#most }));
    return {
      vacancies: this.vacancies,
      places: [...this.#kept.values()].map(({ index }) => index),
      issues: this.#issues,
    };
  }

  #keep(vacancy: Vacancy, index: number): Vacancy | undefined {
    const known = this.#kept.get(vacancy.id)?.vacancy;
    if (!known) {
      this.#kept.set(vacancy.id, { vacancy, index });
      return vacancy;
    }
    this.tell(doubtful('duplicate-id', [index], { id: vacancy.id }));
    const id = `${vacancy.id}~${hashOf(`${vacancy.title}\n${vacancy.description}`)}`;
    const same = known.title === vacancy.title && known.description === vacancy.description;
    if (same || this.#kept.has(id)) return undefined;
    const renamed = { ...vacancy, id };
    this.#kept.set(id, { vacancy: renamed, index });
    return renamed;
  }
}

/** A vacancy with its place in the feed. */
interface Placed {
  readonly vacancy: Vacancy;
  readonly index: number;
}

function readEntry(entry: unknown, options: FeedOptions): ReturnType<typeof readPosting> {
  if (!isObject(entry)) return { vacancy: null, issues: [failed('wrong-type')] };
  if (isVacancy(entry)) return readAgain(entry, options);
  if (!looksLikePosting(entry)) {
    const type = typeof entry['@type'] === 'string' ? entry['@type'].slice(0, 80) : '';
    return {
      vacancy: null,
      issues: [type ? failed('wrong-type', ['@type'], { type }) : failed('missing-field', ['title'])],
    };
  }
  // The feed's own address is no place to read or apply for one vacancy.
  const { vacancy, issues } = readPosting(entry, { parseHtml: options.parseHtml, url: options.url });
  return { vacancy: vacancy && withoutFeedUrl(vacancy, entry['url'] === undefined), issues };
}

function withoutFeedUrl(vacancy: Vacancy, borrowed: boolean): Vacancy {
  if (!borrowed || vacancy.url === undefined) return vacancy;
  const { url, ...rest } = vacancy;
  return vacancy.id === url ? { ...rest, id: hashOf(`${vacancy.title}\n${vacancy.description}`) } : rest;
}

const ROADS: readonly string[] = ['json-ld', 'microdata', 'main-text', 'plain-text'];

/** A vacancy that was read before, as a page's own script or an index of ours may pass it on. */
function isVacancy(entry: object): entry is Vacancy {
  const { id, title, description, road } = entry as Partial<Record<keyof Vacancy, unknown>>;
  return [id, title, description].every((each) => typeof each === 'string') && ROADS.includes(String(road));
}

/** Anybody can write what looks like a vacancy of ours, so it goes the same way as a posting. */
function readAgain(entry: Vacancy, options: FeedOptions): ReturnType<typeof readPosting> {
  const { id, road, language, extra, ...posting } = entry;
  const again = { ...(isObject(extra) && extra), ...posting, identifier: id, inLanguage: language };
  return readPosting(again, { parseHtml: options.parseHtml, road });
}
