import { readAny } from '@zorg-match/vacancy/page';
import { parseHtmlInert } from '@zorg-match/vacancy';
import type { CoachDesk } from '../desk/coach-desk.js';
import { readSnapshot } from '../page/read-snapshot.js';
import { parseSnapshot } from '../page/snapshot.schema.js';
import { MARKER_PORT } from '../page/marker/mark.js';
import { SESSION_KEYS } from '../session/keys.js';
import { parseReadRequest } from '../session/read-request.schema.js';
import type { PanelBrowser } from './panel-browser.js';
import type { ZorgPanel } from './panel.element.js';
import { PageMarks } from './page-marks.js';
import { keepForSession } from './session-profile.js';
import { TabReader } from './tab-reader.js';

/** Names of the scripts that may run in a page, in the built extension. */
const SNAPSHOT_SCRIPT = '/page-snapshot.js';
const MARKER_SCRIPT = '/page-marker.js';

/** A press longer ago than this, in milliseconds, was not the one that opened this panel. */
const FRESH_MS = 10_000;

/** Brings a panel to life: answers presses on the toolbar, watches the tabs of its window, draws on the page. */
export async function startPanel(panel: ZorgPanel, browser: PanelBrowser, desk?: CoachDesk): Promise<void> {
  const { session } = browser.storage;
  const reader = readerFor(panel, browser, desk);
  const marks = marksFor(panel, browser, reader);
  const forget = await keepForSession(panel.store, session, () => desk?.current === undefined);
  const { id: windowId } = await browser.windows.getCurrent();
  panel.desk = desk;

  let answered = '';
  const answer = (input: unknown): void => {
    const request = parseReadRequest(input);
    if (!request || request.windowId !== windowId || request.id === answered) return;
    answered = request.id;
    void reader.requested(request, Date.now() - request.at > FRESH_MS);
  };
  session.onChanged.addListener((changes) => answer(changes[SESSION_KEYS.request]?.newValue));
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) reader.activated(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => reader.updated(tabId, change));
  panel.addEventListener('zorg-panel-read', ({ detail }) => void reader.readAgain(detail.what));
  panel.addEventListener('zorg-panel-paste', ({ detail }) => reader.pasted(detail.text));
  panel.addEventListener('zorg-panel-open', ({ detail }) => reader.kept(detail.vacancy, detail.url));
  panel.addEventListener('zorg-panel-forget', () => {
    marks.clear();
    reader.reset();
    void desk?.lock();
    void forget();
  });
  answer((await session.get(SESSION_KEYS.request))[SESSION_KEYS.request]);
}

function readerFor(panel: ZorgPanel, browser: PanelBrowser, desk: CoachDesk | undefined): TabReader {
  const parseHtml = parseHtmlInert;
  return new TabReader(
    {
      snapshot: async (tabId) => {
        const [outcome] = await browser.scripting.executeScript({ target: { tabId }, files: [SNAPSHOT_SCRIPT] });
        return parseSnapshot(outcome?.result);
      },
      read: (snapshot, what) => readSnapshot(snapshot, what, { parseHtml }),
      readPasted: (text) => readAny(text, { parseHtml }),
      addressOf: async (tabId) => (await browser.tabs.get(tabId)).url,
      activeTab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    (state) => {
      panel.state = state;
      if (state.step !== 'read' || state.from !== 'page') return;
      const { page, vacancy } = state.reading;
      if (vacancy && page.kind === 'vacancy' && state.url !== undefined && state.hint === undefined)
        void desk?.pageRead({ vacancy, url: state.url });
    },
  );
}

function marksFor(panel: ZorgPanel, browser: PanelBrowser, reader: TabReader): PageMarks {
  const marks = new PageMarks(
    {
      inject: (tabId) => browser.scripting.executeScript({ target: { tabId }, files: [MARKER_SCRIPT] }),
      connect: (tabId) => browser.tabs.connect(tabId, { name: MARKER_PORT, frameId: 0 }),
    },
    (message, tabId) => {
      if (message.type === 'changed') reader.becameAnother(tabId);
      else if (tabId === reader.tabId) panel.toldByPage(message);
    },
  );
  panel.addEventListener('zorg-panel-marks', ({ detail }) => {
    const { tabId } = reader;
    if (tabId === undefined || detail.title === undefined) marks.clear();
    else
      void marks
        .draw(tabId, detail.marks, detail.title)
        .then((drawn) => drawn || detail.marks.length === 0 || panel.marksRefused());
  });
  panel.addEventListener('zorg-panel-go', ({ detail }) => marks.go(detail.line));
  return marks;
}
