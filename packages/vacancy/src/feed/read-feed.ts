import type { FeedReading, Issue, Vacancy } from '@zorg-match/schema';
import { doubtful, failed, within } from '../issue.js';
import { parseJson } from '../markup/repair-json.js';
import type { ParseHtml } from '../parse-html.js';
import { hashOf } from '../posting/identity.js';
import { isObject } from '../posting/json.js';
import { readPosting } from '../posting/read-posting.js';
import { entriesOf, looksLikePosting } from './entries.js';

/** What reading a feed needs from its surroundings. */
export interface FeedOptions {
  /** Needed outside browsers. */
  readonly parseHtml?: ParseHtml | undefined;
  /** Where the feed came from; relative addresses in it are resolved against it. */
  readonly url?: string | undefined;
}

/** Most vacancies that are taken from one feed. */
export const MAX_ENTRIES = 10_000;

/**
 * Reads a feed, as text or already parsed: an array, `@graph` or `ItemList` of JobPostings, NDJSON, one posting, vacancies
 * that were read before, or a `zorg-index/1`. Broken entries are reported (path = index) and left out; the rest is used.
 */
export function readFeed(input: unknown, options: FeedOptions = {}): FeedReading {
  const work = reading(input, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same, resting in between: `rest` is asked after each entry and gives a promise when it is time for others.
 * Rejects when that promise does.
 */
export async function readFeedInSlices(
  input: unknown,
  options: FeedOptions,
  rest: (done: number, total: number) => Promise<void> | undefined,
): Promise<FeedReading> {
  const work = reading(input, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await rest(...step.value);
  }
}

function* reading(input: unknown, options: FeedOptions): Generator<[done: number, total: number], FeedReading, void> {
  const { data, issues } = typeof input === 'string' ? parseFeed(input) : { data: input, issues: [] };
  if (data === null && issues.length > 0) return { vacancies: [], issues };
  const entries = entriesOf(data);
  if (!entries) return { vacancies: [], issues: [...issues, failed('wrong-type')] };
  if (entries.length === 0 && issues.length === 0) return { vacancies: [], issues: [failed('feed-empty')] };
  const all: Issue[] = [...issues];
  const kept = new Map<string, Placed>();
  const total = Math.min(entries.length, MAX_ENTRIES);
  for (const { index, entry } of entries.slice(0, MAX_ENTRIES)) {
    if (entry === SKIPPED) continue;
    const read = readEntry(entry, options);
    all.push(...within(index, read.issues));
    if (read.vacancy) keep(read.vacancy, index, kept, all);
    yield [index + 1, total];
  }
  if (entries.length > MAX_ENTRIES)
    all.push(doubtful('too-large', [], { entries: entries.length, limit: MAX_ENTRIES }));
  const found = [...kept.values()];
  return { vacancies: found.map(({ vacancy }) => vacancy), places: found.map(({ index }) => index), issues: all };
}

/** Stands for a line of NDJSON that was reported already, so that the others keep their index. */
const SKIPPED = Symbol('skipped');

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

/** A vacancy with its place in the feed. */
interface Placed {
  readonly vacancy: Vacancy;
  readonly index: number;
}

function keep(vacancy: Vacancy, index: number, kept: Map<string, Placed>, issues: Issue[]): void {
  const known = kept.get(vacancy.id)?.vacancy;
  if (!known) {
    kept.set(vacancy.id, { vacancy, index });
    return;
  }
  issues.push(doubtful('duplicate-id', [index], { id: vacancy.id }));
  const id = `${vacancy.id}~${hashOf(`${vacancy.title}\n${vacancy.description}`)}`;
  const same = known.title === vacancy.title && known.description === vacancy.description;
  if (!same && !kept.has(id)) kept.set(id, { vacancy: { ...vacancy, id }, index });
}

function parseFeed(text: string): { readonly data: unknown; readonly issues: readonly Issue[] } {
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') return { data: null, issues: [failed('feed-empty')] };
  if (bare.startsWith('<')) return { data: null, issues: [failed('feed-is-html')] };
  try {
    return { data: JSON.parse(bare) as unknown, issues: [] };
  } catch {
    return parseLines(bare) ?? parseMended(bare);
  }
}

function parseLines(text: string): ReturnType<typeof parseFeed> | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const issues: Issue[] = [];
  const entries = lines.map((line, index): unknown => {
    const reading = line.trimStart().startsWith('{') ? parseJson(line) : null;
    if (!reading) issues.push(failed('not-json', [index]));
    else if (reading.repaired) issues.push(doubtful('repaired', [index]));
    return reading?.value ?? SKIPPED;
  });
  const good = entries.filter((entry) => entry !== SKIPPED).length;
  return good > 0 && good >= lines.length / 2 ? { data: entries, issues } : null;
}

function parseMended(text: string): ReturnType<typeof parseFeed> {
  const reading = parseJson(text);
  return reading
    ? { data: reading.value, issues: [doubtful('repaired')] }
    : { data: null, issues: [failed('not-json')] };
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
