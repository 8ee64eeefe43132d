import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageReading } from '@zorg-match/schema';
import type { PageSnapshot } from '../page/snapshot.js';
import { TabReader, type PanelState, type TabReaderWork } from './tab-reader.js';

const snapshotOf = (url: string): PageSnapshot => ({ html: '', url, title: '', selection: '' });
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
      read: ({ url }) => readingOf(url),
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

test('a page that may not be read is refused after a press, and asks for a press after the button in the panel', async () => {
  const { reader, shown } = setUp({ 1: null });
  await reader.requested({ tabId: 1 });
  assert.equal(shown(), 'refused');
  await reader.readAgain();
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

test('what came back from a tab and is not ours counts as refused', async () => {
  const { reader, shown } = setUp({}, { snapshot: () => Promise.resolve(null) });
  await reader.requested({ tabId: 1 });
  assert.equal(shown(), 'refused');
});
