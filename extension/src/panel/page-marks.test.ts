import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FromPage, ToPage } from '../page/marker/mark.js';
import { PageMarks, type PagePort } from './page-marks.js';

/** Lines to tabs that remember what was sent, and let a test be the page. */
function setUp(allowed: (tabId: number) => boolean = () => true) {
  const log: string[] = [];
  const told: FromPage[] = [];
  const pages = new Map<number, { tell: (message: unknown) => void; leave: () => void }>();
  const connect = (tabId: number): PagePort => {
    log.push(`connect ${tabId}`);
    const page = { tell: (message: unknown): unknown => message, leave: (): void => undefined };
    pages.set(tabId, page);
    return {
      postMessage: (message: ToPage) => log.push(`${message.type} ${tabId}`),
      disconnect: () => log.push(`bye ${tabId}`),
      onMessage: { addListener: (listener) => (page.tell = listener) },
      onDisconnect: { addListener: (listener) => (page.leave = listener) },
    };
  };
  const inject = (tabId: number) => (allowed(tabId) ? Promise.resolve() : Promise.reject(new Error('refused')));
  const marks = new PageMarks({ inject, connect }, (message) => told.push(message));
  return { marks, log, told, pages };
}

test('a page is prepared once and drawn on as often as the match changes', async () => {
  const { marks, log } = setUp();
  await marks.draw(1, [], 'Kok');
  await marks.draw(1, [], 'Kok');
  assert.deepEqual(log, ['connect 1', 'mark 1', 'mark 1']);
});

test('another tab ends the line to the first, which wipes it', async () => {
  const { marks, log } = setUp();
  await marks.draw(1, [], 'Kok');
  await marks.draw(2, [], 'Kok');
  assert.deepEqual(log, ['connect 1', 'mark 1', 'bye 1', 'connect 2', 'mark 2']);
});

test('a browser that does not allow it is told of', async () => {
  const { marks, log } = setUp(() => false);
  assert.equal(await marks.draw(1, [], 'Kok'), false);
  assert.deepEqual(log, []);
});

test('clearing while a page is prepared draws nothing on it', async () => {
  const { marks, log } = setUp();
  const drawing = marks.draw(1, [], 'Kok');
  marks.clear();
  await drawing;
  assert.deepEqual(log, []);
});

test('what a page tells is only taken in its own form, and not after its line ended', async () => {
  const { marks, told, pages } = setUp();
  await marks.draw(1, [], 'Kok');
  const first = pages.get(1);
  first?.tell({ type: 'picked', line: 'l2' });
  for (const odd of [
    null,
    'x',
    {},
    { type: 'picked', line: '<b>' },
    { type: 'found', lines: [{ line: 'l1', at: 'x' }] },
  ])
    first?.tell(odd);
  await marks.draw(2, [], 'Kok');
  first?.tell({ type: 'picked', line: 'l3' });
  assert.deepEqual(told, [{ type: 'picked', line: 'l2' }]);
});

test('a page that goes away is prepared anew when it comes back', async () => {
  const { marks, log, pages } = setUp();
  await marks.draw(1, [], 'Kok');
  pages.get(1)?.leave();
  marks.go('l1');
  await marks.draw(1, [], 'Kok');
  assert.deepEqual(log, ['connect 1', 'mark 1', 'connect 1', 'mark 1']);
});
