import type { PageReading, Vacancy } from '@zorg-match/schema';
import type { ReadWhat, SnapshotReading } from '../page/read-snapshot.js';
import type { PageSnapshot } from '../page/snapshot.js';
import type { ReadRequest } from '../session/read-request.schema.js';
import { isSamePage } from '../page/same-page.js';
import type { PanelState, ReadState } from './panel-state.js';

/** What the reader needs from the browser and from our readers. */
export interface TabReaderWork {
  /** Takes a snapshot of a tab; rejects when the browser does not allow it, `null` when what came back is not ours. */
  snapshot(tabId: number): Promise<PageSnapshot | null>;
  read(snapshot: PageSnapshot, what: ReadWhat): SnapshotReading;
  readPasted(text: string): PageReading;
  /** The present address of a tab, when the browser lets us know it. */
  addressOf(tabId: number): Promise<string | undefined>;
  /** The tab in front of the person in this panel's window. */
  activeTab(): Promise<number | undefined>;
  wait(milliseconds: number): Promise<void>;
}

interface TabChange {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

interface Pending {
  readonly tabId: number;
  readonly what: ReadWhat;
  /** Something happened to the tab meanwhile. */
  touched: boolean;
}

/** How long we wait before each next look at a page that is still empty, in milliseconds: about six seconds together. */
const LOOKS_MS = [300, 600, 1000, 1600, 2500];

/**
 * How many refusals we take for too early: when a page only just opened, the browser may let us know its address already,
 * and its page not yet know that we may read it (seen in Chromium, on a busy machine).
 */
const EARLY_LOOKS = 2;

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
  #pending: Pending | undefined;

  constructor(work: TabReaderWork, changed: (state: PanelState) => void) {
    this.#work = work;
    this.#changed = changed;
  }

  get state(): PanelState {
    return this.#state;
  }

  /** The tab of the reading that is shown now. */
  get tabId(): number | undefined {
    return this.#page?.shown === this.#state ? this.#page.tabId : undefined;
  }

  /**
   * A press on the toolbar's button for a tab of this window. An old one, of before the panel was opened again, may no longer
   * give the right to read: then the person must press again.
   */
  requested({ tabId }: Pick<ReadRequest, 'tabId'>, old = false): Promise<void> {
    return this.#readTab(tabId, 'page', old ? 'moved' : 'refused');
  }

  /** A button within the panel. Without a new press on the toolbar the browser may refuse. */
  async readAgain(what: ReadWhat = 'page'): Promise<void> {
    const tabId = await this.#work.activeTab();
    if (tabId === undefined) this.#put({ step: 'moved' });
    else await this.#readTab(tabId, what, 'moved');
  }

  /** Text that the person pasted; it stays until they read something else. */
  pasted(text: string): void {
    this.#page = this.#pending = undefined;
    this.#put({ step: 'read', from: 'paste', reading: this.#work.readPasted(text) });
  }

  /** A vacancy that was read before; it belongs to no page and stays like pasted text. */
  kept(vacancy: Vacancy, url?: string): void {
    this.#page = this.#pending = undefined;
    const page = { kind: 'vacancy', road: vacancy.road, confidence: 1, issues: [], postings: 0 } as const;
    this.#put({ step: 'read', from: 'kept', reading: { page, vacancy }, ...(url !== undefined && { url }) });
  }

  /** Another tab came in front in this window. */
  activated(tabId: number): void {
    if (this.#pending?.tabId === tabId) return;
    this.#pending = undefined;
    if (this.#staysAnyway() || this.#state.step === 'start') return;
    this.#put(this.#page?.tabId === tabId ? this.#page.shown : { step: 'moved' });
  }

  /** A tab went to another page, or its page went to another address. */
  updated(tabId: number, { status, url }: TabChange): void {
    const gone = url === undefined ? status === 'loading' : !isSamePage(url, this.#page?.url);
    if (!gone) return;
    if (this.#pending?.tabId === tabId) this.#pending.touched = true;
    if (this.#page?.tabId === tabId) this.#leave();
  }

  /** The page that is shown tells that it became another one. */
  becameAnother(tabId: number): void {
    if (this.#page?.tabId === tabId) this.#leave();
  }

  /** Forgets what was read. */
  reset(): void {
    this.#page = this.#pending = undefined;
    this.#put({ step: 'start' });
  }

  #leave(): void {
    this.#page = undefined;
    if (!this.#staysAnyway()) this.#put({ step: 'moved' });
  }

  #staysAnyway(): boolean {
    return this.#state.step === 'read' && this.#state.from !== 'page';
  }

  async #readTab(tabId: number, what: ReadWhat, whenRefused: 'refused' | 'moved'): Promise<void> {
    const pending: Pending = { tabId, what, touched: false };
    const before = this.#state;
    const page = this.#page;
    this.#pending = pending;
    this.#page = undefined;
    this.#put({ step: 'reading', late: false });
    const looked = await this.#look(pending);
    const front = await this.#work.activeTab().catch(() => undefined);
    // The last thing before it is shown: the tab may have gone on since it was looked at.
    const still = typeof looked === 'string' || (await this.#isStillAt(pending, looked.snapshot.url));
    const outcome = still ? looked : 'moved';
    // Another tab, another press or a pasted text came meanwhile, and is shown already.
    if (this.#pending !== pending) return;
    this.#pending = undefined;
    if (outcome === 'moved' || outcome === 'refused') {
      this.#put(await this.#without(tabId, outcome === 'moved' ? 'moved' : whenRefused));
      return;
    }
    const { snapshot, seen } = outcome;
    if (seen.is === 'no-selection' && before.step === 'read') {
      const shown: ReadState = { ...before, hint: 'no-selection' };
      this.#page = page && { ...page, shown };
      this.#put(shown);
      return;
    }
    const shown = shownOf(seen, snapshot.url);
    this.#page = { tabId, url: snapshot.url, shown };
    this.#put(front === tabId ? shown : { step: 'moved' });
  }

  /** Looks at the page until there is something to read, or until it stayed empty for long enough. */
  async #look(pending: Pending): Promise<'moved' | 'refused' | { snapshot: PageSnapshot; seen: SnapshotReading }> {
    for (const [index, delay] of [0, ...LOOKS_MS].entries()) {
      if (delay > 0) await this.#work.wait(delay);
      if (this.#pending !== pending) return 'moved';
      const snapshot = await this.#work.snapshot(pending.tabId).catch(() => null);
      if (!snapshot && index < EARLY_LOOKS && (await this.#mayBeRead(pending.tabId))) continue;
      if (!snapshot) return pending.touched && index > 0 ? 'moved' : 'refused';
      if (!(await this.#isStillAt(pending, snapshot.url))) return 'moved';
      const seen = this.#work.read(snapshot, pending.what);
      if (index >= looksFor(seen, snapshot)) return { snapshot, seen };
      if (index === 0) this.#put({ step: 'reading', late: true });
    }
    return 'refused';
  }

  /** The browser gave us the right to this tab, and it holds something that can be read. */
  async #mayBeRead(tabId: number): Promise<boolean> {
    const address = await this.#work.addressOf(tabId).catch(() => undefined);
    return address !== undefined && /^https?:/.test(address) && !isPdf(address);
  }

  /** A page that could not be read: a PDF looks like any other refusal but for its address. */
  async #without(tabId: number, step: 'refused' | 'moved'): Promise<PanelState> {
    const address = step === 'refused' ? await this.#work.addressOf(tabId).catch(() => undefined) : undefined;
    return { step: address !== undefined && isPdf(address) ? 'pdf' : step };
  }

  /** Asks again as long as something happens to the tab, so that nothing slips in between. */
  async #isStillAt(pending: Pending, url: string): Promise<boolean> {
    while (pending.touched) {
      pending.touched = false;
      if (!(await this.#isAt(pending.tabId, url))) return false;
    }
    return true;
  }

  async #isAt(tabId: number, url: string): Promise<boolean> {
    const address = await this.#work.addressOf(tabId).catch(() => undefined);
    return address !== undefined && isSamePage(address, url);
  }

  #put(state: PanelState): void {
    this.#state = state;
    this.#changed(state);
  }
}

const isPdf = (address: string): boolean => /\.pdf(?:$|[?#])/i.test(address);

/** A page that shows less than this has not begun, and one that shows less than that may only have its edges. */
const NOT_BEGUN = 60;
const EDGES = 400;

/** How many more looks a page is worth: one without words may show its vacancy a moment later. */
function looksFor(seen: SnapshotReading, { loading, shown }: PageSnapshot): number {
  if (seen.is !== 'page' || seen.reading.vacancy !== null) return 0;
  const { kind } = seen.reading.page;
  if (kind === 'expired') return 0;
  if (loading || kind === 'empty' || shown < NOT_BEGUN) return LOOKS_MS.length;
  return shown < EDGES ? 3 : 0;
}

function shownOf(seen: SnapshotReading, url: string): PanelState {
  if (seen.is === 'pdf') return { step: 'pdf' };
  if (seen.is === 'frame') return { step: 'frame', url: seen.url };
  if (seen.is === 'no-selection') return { step: 'start' };
  return { step: 'read', from: 'page', reading: seen.reading, url };
}
