import type { Issue, JobPosting, Vacancy } from '@zorg-match/schema';
import {
  FeedReader,
  openFeed,
  readDocumentPostings,
  readEntries,
  type ReadEntry,
  readPosting,
} from '@zorg-match/vacancy';
import { pause, SLICE_MS } from '../readings/slices.js';
import { AheadReader, isIndexHead, type ReadAhead } from './read-ahead.js';

/** Where vacancies come from: the address of a feed, `page` for the markup of the host page, or the entries themselves. */
export type VacancySource = string | URL | readonly (JobPosting | Vacancy)[];

/** What was loaded so far, and from when it is. */
export interface Loaded {
  readonly vacancies: readonly Vacancy[];
  readonly issues: readonly Issue[];
  /** When the list was made or last changed, ISO 8601. */
  readonly updated?: string | undefined;
  /** What was read in the vacancies ahead of time, when the file was an index. */
  readonly ahead?: ReadAhead | undefined;
}

/** How much is taken of what is given, when that is more than a list of jobs needs. */
export interface Room {
  readonly entries: number;
  readonly bytes: number;
}

/** Loads in steps: what there is so far, each time with more after the same beginning, then all of it. */
type Loading = AsyncGenerator<Loaded, Loaded, void>;

/** So many make a first screen, with some to choose from. */
const FIRST = 20;
/** How many times more there must be before they are handed over again. */
const GROWTH = 4;

/** Loads what is given; ends early with the reason of `signal`. */
export function loadVacancies(given: unknown, signal: AbortSignal, room?: Room): Loading {
  if (given === 'page') return atOnce(fromPage);
  if (typeof given === 'string' || given instanceof URL) return fromAddress(given, signal, room);
  if (!Array.isArray(given))
    return atOnce(() => ({ vacancies: [], issues: [issue('wrong-type', { received: typeof given })] }));
  // vacancies that were read before stay the same objects, so that their reading is kept
  return given.every(isVacancy) ? atOnce(() => ({ vacancies: given, issues: [] })) : fromEntries(given, signal, room);
}

/** An issue about all that was given. */
export const issue = (code: Issue['code'], params: Issue['params'] = {}): Issue => ({
  code,
  path: [],
  params,
  severity: 'error',
});

// eslint-disable-next-line require-yield -- there is nothing so far, only all
async function* atOnce(load: () => Loaded): Loading {
  await Promise.resolve(); // so that the host can show that it is loading
  return load();
}

/** A rest for everybody else whenever a slice is over; rejects once nobody wants the outcome any more. */
function resting(signal: AbortSignal): () => Promise<void> | undefined {
  let sliceEnds = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < sliceEnds) return undefined;
    return pause().then(() => {
      signal.throwIfAborted();
      sliceEnds = performance.now() + SLICE_MS;
    });
  };
}

/** Says when what is there should be handed over: a first screen at once, then seldom, since the list stirs each time. */
function leaps(): (count: number) => boolean {
  let next = FIRST;
  return (count) => {
    if (count < next) return false;
    next *= GROWTH;
    return true;
  };
}

async function* fromEntries(given: readonly unknown[], signal: AbortSignal, room?: Room): Loading {
  const rest = resting(signal);
  const enough = leaps();
  const vacancies: Vacancy[] = [];
  const work = readEntries(given, { url: location.href, entries: room?.entries });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (step.value && vacancies.push(step.value.vacancy) && enough(vacancies.length))
      yield { vacancies: [...vacancies], issues: [] };
    await rest();
  }
}

async function* fromAddress(address: string | URL, signal: AbortSignal, room?: Room): Loading {
  const feed = await openFeed(address, { signal, bytes: room?.bytes });
  const reader = new FeedReader({ url: feed.url, entries: room?.entries });
  const rest = resting(signal);
  const enough = leaps();
  let count = 0;
  let ahead: AheadReader | undefined;
  const soFar = (): Pick<Loaded, 'updated' | 'ahead'> => {
    const known = ahead?.soFar();
    return { ahead: known, updated: known?.created ?? feed.modified };
  };
  const came = async (read: ReadEntry): Promise<void> => {
    if (count++ === 0 && isIndexHead(reader.head)) ahead = await AheadReader.of(reader.head);
    ahead?.add(read);
  };
  for await (const piece of feed.pieces) {
    for (const read of reader.take(piece)) {
      if (read) await came(read);
      if (read && enough(count)) yield { vacancies: reader.vacancies, issues: [], ...soFar() };
      await rest();
    }
  }
  if (count === 0 && feed.issues.length > 0) return { vacancies: [], issues: feed.issues };
  const end = reader.end();
  for (;;) {
    const step = end.next();
    if (step.done !== true) await rest();
    else {
      const { vacancies, issues } = step.value;
      return { vacancies, issues: [...feed.issues, ...issues], ...soFar() };
    }
  }
}

/** The JobPosting data of the host page, of which nothing is changed. */
function fromPage(): Loaded {
  const { postings, issues } = readDocumentPostings(document);
  const read = postings.map(({ posting, road }) => readPosting(posting, { road, url: location.href }));
  const vacancies = read.flatMap(({ vacancy }) => vacancy ?? []);
  const all = [...issues, ...read.flatMap((each) => each.issues)];
  return { vacancies, issues: vacancies.length > 0 ? all : [...all, issue('no-vacancy', { url: location.href })] };
}

function isVacancy(entry: unknown): entry is Vacancy {
  const { id, title, description, road } = (entry ?? {}) as Partial<Record<keyof Vacancy, unknown>>;
  return [id, title, description, road].every((value) => typeof value === 'string');
}
