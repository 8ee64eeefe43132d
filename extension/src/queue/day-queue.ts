import type { Vacancy } from '@zorg-match/schema';
import { advertOf, parseAdvert } from '../clients/advert.js';
import type { Undo } from '../clients/client-files.js';
import type { Cabinet } from '../vault/cabinet.js';
import { makeShape, type Shape } from '../vault/shape.js';
import { parseQueuedTimes } from './queued.schema.js';

/** A page that was read today after the coach's click. */
export interface QueuedPage {
  readonly id: string;
  readonly vacancy: Vacancy;
  readonly url?: string;
  /** ISO 8601. */
  readonly at: string;
}

/** More pages than anybody reads in a day. */
export const MOST_PAGES = 80;

/** How a page of the queue stands in the cabinet. */
export const PAGE: Shape<QueuedPage> = makeShape('page', (input) => {
  const advert = parseAdvert(input);
  const rest = parseQueuedTimes(input);
  return advert && rest && { id: advert.id, vacancy: advert.vacancy, ...rest };
});

/** What was read, before it has a place in the queue. */
export type ReadPage = Omit<QueuedPage, 'id' | 'at'>;

/** The pages read today, the last one first. What was read on another day goes at the first look. */
export class DayQueue {
  readonly #cabinet: Cabinet;
  readonly #now: () => Date;

  constructor(cabinet: Cabinet, now: () => Date) {
    this.#cabinet = cabinet;
    this.#now = now;
  }

  async pages(): Promise<readonly QueuedPage[]> {
    const { kept } = await this.#cabinet.readAll(PAGE);
    const all = [...kept.values()];
    const today = dayOf(this.#now());
    const old = all.filter(({ value }) => dayOf(new Date(value.at)) !== today);
    if (old.length > 0)
      await this.#cabinet
        .write(old.map(({ value, rev }) => ({ shape: PAGE, id: value.id, rev })))
        .catch(() => undefined);
    return all
      .map(({ value }) => value)
      .filter(({ at }) => dayOf(new Date(at)) === today)
      .sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  /** A page read again moves to the front; the oldest goes when there are too many. */
  async add(page: ReadPage): Promise<void> {
    const pages = await this.pages();
    const known = pages.find((each) => isSame(each, page));
    const advert = advertOf(known?.id ?? crypto.randomUUID(), page.vacancy, null);
    if (!advert) return;
    const url = page.url !== undefined && page.url.length <= 4000 ? { url: page.url } : {};
    const at = this.#now().toISOString();
    await this.#cabinet.update(PAGE, advert.id, () => ({ id: advert.id, vacancy: advert.vacancy, ...url, at }));
    if (!known) await Promise.all(pages.slice(MOST_PAGES - 1).map(({ id }) => this.remove(id)));
  }

  /** Takes a page out; it comes back at its own time, unless it was read again meanwhile. */
  async remove(id: string): Promise<Undo | undefined> {
    const kept = await this.#cabinet.read(PAGE, id);
    if (kept === undefined || kept === 'damaged') return undefined;
    const { rev, value } = kept;
    await this.#cabinet.write([{ shape: PAGE, id, rev }]);
    return async () => {
      const pages = await this.pages();
      if (!pages.some((each) => isSame(each, value))) await this.#cabinet.write([{ shape: PAGE, id, rev: 0, value }]);
    };
  }
}

const isSame = (one: ReadPage, other: ReadPage): boolean =>
  one.vacancy.id === other.vacancy.id && one.url === other.url;

/** The coach's own day, not Greenwich's. */
function dayOf(date: Date): string {
  return date.toDateString();
}
