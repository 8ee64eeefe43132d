import { readAny } from '@zorg-match/vacancy/page';
import { parseHtmlInert } from '@zorg-match/vacancy';
import { readSnapshot } from '../page/read-snapshot.js';
import { parseSnapshot } from '../page/snapshot.schema.js';
import { MAX_SNAPSHOT, takeSnapshot, type PageSnapshot } from '../page/snapshot.js';
import { SESSION_KEYS } from '../session/keys.js';
import { parseReadRequest } from '../session/read-request.schema.js';
import type { ZorgPanel } from './panel.element.js';
import { keepForSession, type SessionArea } from './session-profile.js';
import { TabReader } from './tab-reader.js';

interface Listeners<Arguments extends readonly unknown[]> {
  addListener(listener: (...args: Arguments) => void): void;
}

/** The part of the browser that the panel needs. */
export interface PanelBrowser {
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: (limit: number) => PageSnapshot;
      args: [number];
    }): Promise<readonly { readonly result?: unknown }[]>;
  };
  readonly storage: {
    readonly session: SessionArea & {
      readonly onChanged: Listeners<[Record<string, { newValue?: unknown }>]>;
    };
  };
  readonly tabs: {
    get(tabId: number): Promise<{ readonly url?: string | undefined }>;
    query(query: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number | undefined }[]>;
    readonly onActivated: Listeners<[{ tabId: number; windowId: number }]>;
    readonly onUpdated: Listeners<[number, { status?: string | undefined; url?: string | undefined }]>;
  };
  readonly windows: { getCurrent(): Promise<{ readonly id?: number | undefined }> };
}

/** Brings a panel to life: answers presses on the toolbar, watches the tabs of its window, and keeps its profile. */
export async function startPanel(panel: ZorgPanel, browser: PanelBrowser): Promise<void> {
  const { session } = browser.storage;
  const reader = new TabReader(
    {
      snapshot: async (tabId) => {
        const injection = { target: { tabId }, func: takeSnapshot, args: [MAX_SNAPSHOT] as [number] };
        const [outcome] = await browser.scripting.executeScript(injection);
        return parseSnapshot(outcome?.result);
      },
      read: (snapshot) => readSnapshot(snapshot, { parseHtml: parseHtmlInert }),
      readPasted: (text) => readAny(text, { parseHtml: parseHtmlInert }),
      addressOf: async (tabId) => (await browser.tabs.get(tabId)).url,
      activeTab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    },
    (state) => (panel.state = state),
  );
  const forget = await keepForSession(panel.store, session);
  const { id: windowId } = await browser.windows.getCurrent();

  let answered = '';
  const answer = (input: unknown): void => {
    const request = parseReadRequest(input);
    if (!request || request.windowId !== windowId || request.id === answered) return;
    answered = request.id;
    void reader.requested(request);
  };
  session.onChanged.addListener((changes) => answer(changes[SESSION_KEYS.request]?.newValue));
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) reader.activated(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => reader.updated(tabId, change));
  panel.addEventListener('zorg-panel-read', () => void reader.readAgain());
  panel.addEventListener('zorg-panel-paste', ({ detail }) => reader.pasted(detail.text));
  panel.addEventListener('zorg-panel-forget', () => {
    reader.reset();
    void forget();
  });
  answer((await session.get(SESSION_KEYS.request))[SESSION_KEYS.request]);
}
