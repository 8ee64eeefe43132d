import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageReading } from '@zorg-match/schema';
import type { PageSnapshot } from '../page/snapshot.js';
import type { PanelState } from './panel-state.js';
import { TabReader, type TabReaderWork } from './tab-reader.js';

const snapshotOf = (url: string): PageSnapshot => ({
  html: '',
  url,
  title: '',
  contentType: 'text/html',
  shown: 1000,
  loading: false,
  selection: '',
  selectionHeading: '',
  frames: [],
});
const EMPTY: PageReading = {
  page: { kind: 'empty', road: null, confidence: 1, issues: [], postings: 0 },
  vacancy: null,
};
const readingOf = (title: string): PageReading => ({
  page: { kind: 'vacancy', road: 'main-text', confidence: 0.7, issues: [], postings: 0 },
  vacancy: { id: title, title, description: '', road: 'main-text' },
});

/** A reader whose tabs show what the test says; `null` is a page that may not be read. */
function setUp(pages: Record<number, string | null>, more: Partial<TabReaderWork> = {}) {
  const seen: PanelState[] = [];
  const reader = new TabReader(
    {
      snapshot: (tabId) => {
        const url = pages[tabId];
        return typeof url === 'string' ? Promise.resolve(snapshotOf(url)) : Promise.reject(new Error('refused'));
      },
      read: ({ url }) => ({ is: 'page', reading: readingOf(url) }),
      wait: () => Promise.resolve(),
      readPasted: readingOf,
      addressOf: (tabId) => Promise.resolve(pages[tabId] ?? undefined),
      activeTab: () => Promise.resolve(1),
      ...more,
    },
    (state) => seen.push(state),
  );
  const shown = (): string => {
    const { state } = reader;
    return state.step === 'read' ? `${state.from}: ${state.reading.vacancy?.title ?? ''}` : state.step;
  };
  return { reader, seen, shown };
}

test('a press reads the tab and says so meanwhile', async () => {
  const { reader, seen, shown } = setUp({ 1: 'https://a.example/kok' });
  await reader.requested({ tabId: 1 });
  assert.deepEqual(
    seen.map(({ step }) => step),
    ['reading', 'read'],
  );
  assert.equal(shown(), 'page: https://a.example/kok');
});

test('a page that is still empty is looked at until it fills in, and says so meanwhile', async () => {
  let looks = 0;
  const { reader, seen, shown } = setUp(
    { 1: 'https://a.example/kok' },
    { read: ({ url }) => ({ is: 'page', reading: (looks += 1) < 3 ? EMPTY : readingOf(url) }) },
  );
  await reader.requested({ tabId: 1 });
  assert.deepEqual([looks, shown()], [3, 'page: https://a.example/kok']);
  assert.ok(seen.some((state) => state.step === 'reading' && state.late));
});

test('a page that stays empty is shown as such after a few seconds, with few words after fewer', async () => {
  const waited: number[] = [];
  const wait = (milliseconds: number) => {
    waited.push(milliseconds);
    return Promise.resolve();
  };
  const { reader } = setUp({ 1: 'https://a.example/' }, { wait, read: () => ({ is: 'page', reading: EMPTY }) });
  await reader.requested({ tabId: 1 });
  assert.equal(reader.state.step === 'read' && reader.state.reading.page.kind, 'empty');
  const total = waited.reduce((sum, each) => sum + each, 0);
  assert.ok(total > 4000 && total < 8000);
});

test('waiting for a page ends when another one is asked for', async () => {
  const release: (() => void)[] = [];
  const { reader, shown } = setUp(
    { 1: 'https://a.example/leeg', 2: 'https://a.example/kok' },
    {
      activeTab: () => Promise.resolve(2),
      wait: () => new Promise((resolve) => release.push(resolve)),
      read: ({ url }) => ({ is: 'page', reading: url.endsWith('leeg') ? EMPTY : readingOf(url) }),
    },
  );
  const first = reader.requested({ tabId: 1 });
  await new Promise((resolve) => setImmediate(resolve));
  await reader.requested({ tabId: 2 });
  for (const each of release) each();
  await first;
  assert.equal(shown(), 'page: https://a.example/kok');
});

test('a PDF and a frame of another site have states of their own', async () => {
  const pdf = setUp({ 1: 'https://a.example/x' }, { read: () => ({ is: 'pdf' }) });
  await pdf.reader.requested({ tabId: 1 });
  assert.equal(pdf.shown(), 'pdf');
  const frame = setUp({ 1: 'https://a.example/x' }, { read: () => ({ is: 'frame', url: 'https://b.example/' }) });
  await frame.reader.requested({ tabId: 1 });
  assert.equal(frame.shown(), 'frame');
});

test('a refusal on the address of a PDF is known as a PDF', async () => {
  const { reader, shown } = setUp({ 1: null }, { addressOf: () => Promise.resolve('https://a.example/kok.pdf?x=1') });
  await reader.requested({ tabId: 1 });
  assert.equal(shown(), 'pdf');
});

test('without a selection the reading stays, with a hint', async () => {
  const { reader, shown } = setUp(
    { 1: 'https://a.example/kok' },
    {
      read: ({ url }, what) =>
        what === 'selection' ? { is: 'no-selection' } : { is: 'page', reading: readingOf(url) },
    },
  );
  await reader.requested({ tabId: 1 });
  await reader.readAgain('selection');
  assert.equal(shown(), 'page: https://a.example/kok');
  assert.equal(reader.state.step === 'read' && reader.state.hint, 'no-selection');
  assert.equal(reader.tabId, 1);
});

test('a page that tells that it became another one is no longer shown', async () => {
  const { reader, shown } = setUp({ 1: 'https://a.example/kok' });
  await reader.requested({ tabId: 1 });
  reader.becameAnother(2);
  assert.equal(shown(), 'page: https://a.example/kok');
  reader.becameAnother(1);
  assert.equal(shown(), 'moved');
});

test('a kept vacancy belongs to no page and stays', () => {
  const { reader, shown } = setUp({ 1: 'https://a.example/kok' });
  reader.kept({ id: 'k', title: 'Kok', description: '', road: 'main-text' }, 'https://a.example/kok');
  reader.activated(2);
  reader.updated(1, { status: 'loading' });
  assert.equal(shown(), 'kept: Kok');
  assert.equal(reader.tabId, undefined);
});

test('a page that may not be read is refused after a press, and asks for a press after the button in the panel', async () => {
  const { reader, shown } = setUp({ 1: null });
  await reader.requested({ tabId: 1 });
  assert.equal(shown(), 'refused');
  await reader.readAgain();
  assert.equal(shown(), 'moved');
});

test('a press of before the panel was opened again asks for a new one where the right is gone', async () => {
  const { reader, shown } = setUp({ 1: null });
  await reader.requested({ tabId: 1 }, true);
  assert.equal(shown(), 'moved');
});

test('another tab hides the reading, coming back shows it again', async () => {
  const { reader, shown } = setUp({ 1: 'https://a.example/kok' });
  await reader.requested({ tabId: 1 });
  reader.activated(2);
  assert.equal(shown(), 'moved');
  reader.activated(1);
  assert.equal(shown(), 'page: https://a.example/kok');
});

test('another page in the tab ends the reading for good', async () => {
  for (const change of [{ status: 'loading' }, { url: 'https://a.example/zorgkundige' }]) {
    const { reader, shown } = setUp({ 1: 'https://a.example/kok' });
    await reader.requested({ tabId: 1 });
    reader.updated(1, change);
    assert.equal(shown(), 'moved');
    reader.activated(2);
    reader.activated(1);
    assert.equal(shown(), 'moved');
  }
});

test('another place on the same page, or news of another tab, changes nothing', async () => {
  const { reader, shown } = setUp({ 1: 'https://a.example/kok#boven' });
  await reader.requested({ tabId: 1 });
  reader.updated(1, { url: 'https://a.example/kok#onder' });
  reader.updated(1, { status: 'complete' });
  reader.updated(2, { status: 'loading' });
  assert.equal(shown(), 'page: https://a.example/kok#boven');
});

test('a page that changed while it was read is not shown beside the new one', async () => {
  const { reader, shown } = setUp(
    { 1: 'https://a.example/kok' },
    { addressOf: () => Promise.resolve('https://b.example/') },
  );
  const reading = reader.requested({ tabId: 1 });
  reader.updated(1, { status: 'loading' });
  await reading;
  assert.equal(shown(), 'moved');
});

test('a page that changes at the last moment before it is shown is not shown beside the new one', async () => {
  let leave: () => void = () => undefined;
  const { reader, shown } = setUp(
    { 1: 'https://a.example/kok' },
    {
      addressOf: () => Promise.resolve('https://b.example/'),
      activeTab: () => {
        leave();
        return Promise.resolve(1);
      },
    },
  );
  leave = () => reader.updated(1, { status: 'loading' });
  await reader.requested({ tabId: 1 });
  assert.equal(shown(), 'moved');
});

test('a page that was still loading when it was read is shown', async () => {
  const { reader, shown } = setUp({ 1: 'https://a.example/kok' });
  const reading = reader.requested({ tabId: 1 });
  reader.updated(1, { status: 'loading', url: 'https://a.example/kok' });
  await reading;
  assert.equal(shown(), 'page: https://a.example/kok');
});

test('of two presses the last one is shown, whichever is ready first', async () => {
  const waiting: ((snapshot: PageSnapshot) => void)[] = [];
  const { reader, shown } = setUp(
    {},
    { snapshot: () => new Promise((resolve) => waiting.push(resolve)), activeTab: () => Promise.resolve(2) },
  );
  const [first, second] = [reader.requested({ tabId: 1 }), reader.requested({ tabId: 2 })];
  waiting[1]?.(snapshotOf('https://a.example/tweede'));
  await second;
  waiting[0]?.(snapshotOf('https://a.example/eerste'));
  await first;
  assert.equal(shown(), 'page: https://a.example/tweede');
});

test('a tab that is left while it is read is not shown beside the other one', async () => {
  const { reader, shown } = setUp({ 1: 'https://a.example/kok' });
  const reading = reader.requested({ tabId: 1 });
  reader.activated(2);
  await reading;
  assert.equal(shown(), 'moved');
});

test('a press on a tab that is no longer in front is shown when the person comes back to it', async () => {
  const { reader, shown } = setUp({ 1: 'https://a.example/kok' }, { activeTab: () => Promise.resolve(2) });
  await reader.requested({ tabId: 1 });
  assert.equal(shown(), 'moved');
  reader.activated(1);
  assert.equal(shown(), 'page: https://a.example/kok');
});

test('pasted text belongs to no page and stays', async () => {
  const { reader, shown } = setUp({ 1: 'https://a.example/kok' });
  await reader.requested({ tabId: 1 });
  reader.pasted('Poetshulp');
  reader.activated(2);
  reader.updated(1, { status: 'loading' });
  assert.equal(shown(), 'paste: Poetshulp');
});

test('before anything was read, tabs come and go without a word', () => {
  const { reader, seen } = setUp({});
  reader.activated(2);
  reader.updated(2, { status: 'loading' });
  assert.deepEqual(seen, []);
});

test('a page that only just opened is asked again before it counts as refused', async () => {
  let asked = 0;
  const url = 'https://a.example/kok';
  const snapshot = () => ((asked += 1) < 2 ? Promise.reject(new Error('not yet')) : Promise.resolve(snapshotOf(url)));
  const { reader, shown } = setUp({ 1: url }, { snapshot });
  await reader.requested({ tabId: 1 });
  assert.deepEqual([asked, shown()], [2, `page: ${url}`]);
});

test('what came back from a tab and is not ours counts as refused', async () => {
  const { reader, shown } = setUp({}, { snapshot: () => Promise.resolve(null) });
  await reader.requested({ tabId: 1 });
  assert.equal(shown(), 'refused');
});
