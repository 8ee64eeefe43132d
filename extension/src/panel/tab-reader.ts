import type { PageReading } from '@zorg-match/schema';
import type { PageSnapshot } from '../page/snapshot.js';
import type { ReadRequest } from '../session/read-request.schema.js';

/**
 * What the panel shows.
 * - `start`: nothing was read yet.
 * - `reading`: a page is being read.
 * - `read`: a reading that belongs to the page in front of the person, or to the text that they pasted.
 * - `refused`: the browser lets no extension read this page.
 * - `moved`: the person is on another page than the one that was read, and must press again.
 */
export type PanelState =
  | { readonly step: 'start' | 'reading' | 'refused' | 'moved' }
  | { readonly step: 'read'; readonly from: 'page' | 'paste'; readonly reading: PageReading };

/** What the reader needs from the browser and from our readers. */
export interface TabReaderWork {
  /** Takes a snapshot of a tab; rejects when the browser does not allow it, `null` when what came back is not ours. */
  snapshot(tabId: number): Promise<PageSnapshot | null>;
  read(snapshot: PageSnapshot): PageReading;
  readPasted(text: string): PageReading;
  /** The present address of a tab, when the browser lets us know it. */
  addressOf(tabId: number): Promise<string | undefined>;
  /** The tab in front of the person in this panel's window. */
  activeTab(): Promise<number | undefined>;
}

interface TabChange {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/**
 * Decides what the panel shows as the person presses, pastes, and moves between tabs and pages. A reading is only shown
 * beside the page it was made of.
 */
export class TabReader {
  readonly #work: TabReaderWork;
  readonly #changed: (state: PanelState) => void;
  #state: PanelState = { step: 'start' };
  /** The page of the present reading, while it may come back into view. */
  #page: { readonly tabId: number; readonly url: string; readonly shown: PanelState } | undefined;
  /** The tab that is being read; `touched` when something happened to it meanwhile. */
  #pending: { readonly tabId: number; touched: boolean } | undefined;

  constructor(work: TabReaderWork, changed: (state: PanelState) => void) {
    this.#work = work;
    this.#changed = changed;
  }

  get state(): PanelState {
    return this.#state;
  }

  /** A press on the toolbar's button for a tab of this window. */
  requested({ tabId }: Pick<ReadRequest, 'tabId'>): Promise<void> {
    return this.#readTab(tabId, 'refused');
  }

  /** The button within the panel. Without a new press on the toolbar the browser may refuse. */
  async readAgain(): Promise<void> {
    const tabId = await this.#work.activeTab();
    if (tabId === undefined) this.#put({ step: 'moved' });
    else await this.#readTab(tabId, 'moved');
  }

  /** Text that the person pasted; it stays until they read something else. */
  pasted(text: string): void {
    this.#page = this.#pending = undefined;
    this.#put({ step: 'read', from: 'paste', reading: this.#work.readPasted(text) });
  }

  /** Another tab came in front in this window. */
  activated(tabId: number): void {
    if (this.#pending?.tabId === tabId) return;
    this.#pending = undefined;
    if (this.#isPasted() || this.#state.step === 'start') return;
    this.#put(this.#page?.tabId === tabId ? this.#page.shown : { step: 'moved' });
  }

  /** A tab went to another page, or its page went to another address. */
  updated(tabId: number, { status, url }: TabChange): void {
    const gone = url === undefined ? status === 'loading' : withoutHash(url) !== this.#page?.url;
    if (!gone) return;
    if (this.#pending?.tabId === tabId) this.#pending.touched = true;
    if (this.#page?.tabId !== tabId) return;
    this.#page = undefined;
    if (!this.#isPasted()) this.#put({ step: 'moved' });
  }

  /** Forgets what was read. */
  reset(): void {
    this.#page = this.#pending = undefined;
    this.#put({ step: 'start' });
  }

  #isPasted(): boolean {
    return this.#state.step === 'read' && this.#state.from === 'paste';
  }

  async #readTab(tabId: number, whenRefused: 'refused' | 'moved'): Promise<void> {
    const pending = { tabId, touched: false };
    this.#pending = pending;
    this.#page = undefined;
    this.#put({ step: 'reading' });
    const snapshot = await this.#work.snapshot(tabId).catch(() => null);
    const still = !snapshot || !pending.touched || (await this.#isAt(tabId, snapshot.url));
    const front = await this.#work.activeTab().catch(() => undefined);
    // Another tab, another press or a pasted text came meanwhile, and is shown already.
    if (this.#pending !== pending) return;
    this.#pending = undefined;
    if (!snapshot || !still) {
      this.#put({ step: still ? whenRefused : 'moved' });
      return;
    }
    const shown: PanelState = { step: 'read', from: 'page', reading: this.#work.read(snapshot) };
    this.#page = { tabId, url: withoutHash(snapshot.url), shown };
    this.#put(front === tabId ? shown : { step: 'moved' });
  }

  async #isAt(tabId: number, url: string): Promise<boolean> {
    const address = await this.#work.addressOf(tabId).catch(() => undefined);
    return address !== undefined && withoutHash(address) === withoutHash(url);
  }

  #put(state: PanelState): void {
    this.#state = state;
    this.#changed(state);
  }
}
