import type { FeedReading, Issue, JobPosting, Vacancy } from '@zorg-match/schema';
import { fetchFeed, readDocumentPostings, readFeedInSlices, readPosting } from '@zorg-match/vacancy';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause, SLICE_MS } from '../readings/slices.js';
import { looksLikeIndex, type ReadAhead, readAhead } from './read-ahead.js';

/** Where vacancies come from: the address of a feed, `page` for the markup of the host page, or the entries themselves. */
export type VacancySource = string | URL | readonly (JobPosting | Vacancy)[];

const NONE: readonly Vacancy[] = [];

/** What was loaded, and from when it is. */
interface Loaded extends FeedReading {
  /** When the list was made or last changed, ISO 8601. */
  readonly updated?: string | undefined;
  /** What was read in the vacancies ahead of time, when the file was an index. */
  readonly ahead?: ReadAhead | undefined;
}

/** Loads the vacancies of an element; the host renders again when they are there. */
export class SourceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settled: (issues: readonly Issue[]) => void;
  #given: unknown;
  #work: AbortController | undefined;

  /** `none`: nothing was given. `failed`: nothing could be used, `issues` tells why. */
  status: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  vacancies: readonly Vacancy[] = NONE;
  issues: readonly Issue[] = [];
  /** When the list was made or last changed, ISO 8601; only when its server or file tells. */
  updated: string | undefined;
  /** What was read in the vacancies ahead of time. */
  ahead: ReadAhead | undefined;
  /** Counts the loads. */
  round = 0;

  /** @param settled called once for each load, with everything that could not be used as it was */
  constructor(host: ReactiveControllerHost, settled: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.status === 'loading') this.reload();
  }

  hostDisconnected(): void {
    this.#work?.abort();
  }

  /** Loads what is given, unless that is what was loaded last. */
  load(given: unknown): void {
    if (given === this.#given) return;
    this.#given = given;
    this.reload();
  }

  /** Loads again, as after a network error. */
  reload(): void {
    this.#work?.abort();
    this.round++;
    const nothing = this.#given === undefined || this.#given === null || this.#given === '';
    this.status = nothing ? 'none' : 'loading';
    this.vacancies = NONE;
    this.issues = [];
    this.updated = this.ahead = undefined;
    if (nothing) return;
    const { signal } = (this.#work = new AbortController());
    void read(this.#given, signal).then(
      (reading) => {
        if (!signal.aborted) this.#settle(reading);
      },
      (error: unknown) => {
        if (signal.aborted) return;
        console.error('zorg-match: the vacancies could not be read.', error);
        this.#settle({ vacancies: NONE, issues: [issue('invalid-value')] });
      },
    );
    this.#host.requestUpdate();
  }

  #settle({ vacancies, issues, updated, ahead }: Loaded): void {
    const empty = issues.every(({ code, severity }) => code === 'feed-empty' || severity === 'warning');
    this.status = vacancies.length > 0 || empty ? 'ready' : 'failed';
    this.vacancies = vacancies;
    this.issues = issues;
    this.updated = updated;
    this.ahead = ahead;
    this.#settled(issues);
    this.#host.requestUpdate();
  }
}

const issue = (code: Issue['code'], params: Issue['params'] = {}): Issue => ({
  code,
  path: [],
  params,
  severity: 'error',
});

async function read(given: unknown, signal: AbortSignal): Promise<Loaded> {
  if (given === 'page') return fromPage();
  if (typeof given === 'string' || given instanceof URL) return fromAddress(given, signal);
  await Promise.resolve(); // so that the host can show that it is loading
  if (!Array.isArray(given)) return { vacancies: NONE, issues: [issue('wrong-type', { received: typeof given })] };
  if (given.length === 0) return { vacancies: NONE, issues: [] };
  // vacancies that were read before stay the same objects, so that their reading is kept
  return given.every(isVacancy)
    ? { vacancies: given, issues: [] }
    : readFeedInSlices(given, { url: location.href }, resting(signal));
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

async function fromAddress(address: string | URL, signal: AbortSignal): Promise<Loaded> {
  const { text, url, modified, issues } = await fetchFeed(address, { signal });
  if (text === null) return { vacancies: NONE, issues };
  if (!looksLikeIndex(text)) return { ...(await readFeedInSlices(text, { url }, resting(signal))), updated: modified };
  const index = JSON.parse(text) as unknown;
  const rest = resting(signal);
  const reading = await readFeedInSlices(index, { url }, rest);
  const ahead = await readAhead(index, reading.vacancies, rest);
  return { ...reading, ahead, updated: ahead?.created ?? modified };
}

/** The JobPosting data of the host page, of which nothing is changed. */
function fromPage(): FeedReading {
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
