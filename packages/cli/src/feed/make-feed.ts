import { dirname, isAbsolute, join } from 'node:path';
import type { Issue, Vacancy } from '@zorg-match/schema';
import { readPosting } from '@zorg-match/vacancy';
import { parseHtml } from '../input/parse-html.js';
import { readText } from '../input/read-text.js';
import { sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import type { FeedField } from './columns.data.js';
import type { Found } from './draft.js';
import { fetchSource, isAddress } from './fetch-source.js';
import { readSource } from './read-source.js';

/** How a feed is made. */
export interface FeedChoice {
  readonly columns: ReadonlyMap<string, FeedField>;
  readonly follow: boolean;
  /** Most pages that are opened. */
  readonly pages: number;
  /** Employer of every vacancy that names none. */
  readonly organization?: string | undefined;
}

/** Shorter texts tell too little to match with. */
const THIN = 200;

/** Opens the sources one by one and keeps each vacancy once. */
export class FeedMaker {
  readonly #session: Session;
  readonly #choice: FeedChoice;
  readonly #kept = new Map<string, Vacancy>();
  #fetched = 0;
  #opened = 0;
  #tooMany = false;
  /** How many entries could not be used. */
  skipped = 0;

  constructor(session: Session, choice: FeedChoice) {
    this.#session = session;
    this.#choice = choice;
  }

  get vacancies(): readonly Vacancy[] {
    return [...this.#kept.values()];
  }

  /** Adds what is in a file, at an address, or on stdin (`-`). What cannot be used is told and left out. */
  async add(place: string): Promise<void> {
    const found = await this.#open(place);
    if (!found) return;
    this.#take(found, place);
    for (const page of found.pages) {
      if (this.#opened >= this.#choice.pages) {
        if (!this.#tooMany) this.#session.problem(sentences.feed.tooMany(this.#choice.pages));
        this.#tooMany = true;
        return;
      }
      this.#opened += 1;
      // what stands at an address never names a file of this machine
      const from = isAddress(place) ? place : undefined;
      const isPath = !from && !isAddress(page) && !isAbsolute(page) && place !== '-';
      const at = isPath ? join(dirname(place), page) : page;
      const inner = await this.#open(at, from);
      if (inner) this.#take(inner, at);
    }
  }

  async #open(place: string, from?: string): Promise<Found | undefined> {
    const { columns, follow } = this.#choice;
    try {
      if (!from && !isAddress(place))
        return readSource(await readText(place, this.#session.stdin), { file: place, columns, follow });
      const first = this.#fetched === 0;
      this.#fetched += 1;
      const { text, url } = await fetchSource(place, { first, from });
      return readSource(text, { file: place, url, columns, follow });
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      this.#session.problem(error.message);
      this.skipped += 1;
      return undefined;
    }
  }

  #take({ drafts, vacancies, issues, pages }: Found, place: string): void {
    this.#session.tell(place, issues);
    if (drafts.length + vacancies.length + pages.length === 0) {
      if (issues.length === 0) this.#session.problem(sentences.feed.nothingIn(place));
      this.skipped += 1;
    }
    for (const vacancy of vacancies) this.#keep(vacancy, place);
    for (const { at, posting } of drafts) {
      const { vacancy, issues: own } = readPosting(posting, { parseHtml });
      this.#session.tell(at, own.filter(isOfUse));
      if (vacancy) this.#keep(vacancy, at);
      else this.skipped += 1;
    }
  }

  #keep(vacancy: Vacancy, at: string): void {
    const { organization } = this.#choice;
    const named = vacancy.hiringOrganization ?? (organization === undefined ? undefined : { name: organization });
    if (vacancy.description.length < THIN) this.#session.remark(`${at}: ${sentences.feed.thin(vacancy.title)}`);
    const known = this.#kept.get(vacancy.id);
    if (known) this.#session.remark(`${at}: ${sentences.feed.twice(vacancy.title)}`);
    this.#kept.set(vacancy.id, { ...vacancy, ...(named && { hiringOrganization: named }) });
  }
}

/** A missing text is told in other words, with its title. */
const isOfUse = ({ code, path }: Issue): boolean => !(code === 'missing-field' && path[0] === 'description');
