import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SESSION_KEYS } from '../session/keys.js';
import { parseReadRequest } from '../session/read-request.schema.js';
import { onPress, type PressBrowser } from './on-press.js';

function browser(panel: Partial<PressBrowser>) {
  const done: string[] = [];
  const kept: Record<string, unknown> = {};
  const set = (items: Record<string, unknown>): Promise<void> => {
    done.push('asked');
    Object.assign(kept, items);
    return Promise.resolve();
  };
  return { done, kept, browser: { storage: { session: { set } }, ...panel } };
}

test('a press opens the panel first and then asks it to read the tab', () => {
  const { done, kept, ...fake } = browser({});
  const sidePanel = {
    open: ({ windowId }: { windowId: number }) => {
      done.push(`open ${windowId}`);
      return Promise.resolve();
    },
  };
  onPress({ id: 7, windowId: 3 }, { ...fake.browser, sidePanel });
  assert.deepEqual(done, ['open 3', 'asked']);
  const request = parseReadRequest(kept[SESSION_KEYS.request]);
  assert.deepEqual([request?.tabId, request?.windowId], [7, 3]);
});

test('two presses on one tab are two requests', () => {
  const { kept, browser: fake } = browser({});
  onPress({ id: 7, windowId: 3 }, fake);
  const first = kept[SESSION_KEYS.request];
  onPress({ id: 7, windowId: 3 }, fake);
  assert.notDeepEqual(kept[SESSION_KEYS.request], first);
});

test('Firefox opens its sidebar, and a panel that does not open is only told of', async (context) => {
  const warned = context.mock.method(console, 'warn', () => undefined);
  let opened = 0;
  const sidebarAction = {
    open: () => {
      opened += 1;
      return Promise.reject(new Error('geen venster'));
    },
  };
  onPress({ id: 7, windowId: 3 }, { ...browser({}).browser, sidebarAction });
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([opened, warned.mock.callCount()], [1, 1]);
});

test('what stands in the session and is no request is not taken for one', () => {
  for (const odd of [
    undefined,
    null,
    3,
    {},
    { tabId: 7, windowId: 3, id: 'x' },
    { tabId: '7', windowId: 3, at: 1, id: 'x' },
    { tabId: -1, windowId: 3, at: 1, id: 'x' },
  ]) {
    assert.equal(parseReadRequest(odd), null);
  }
});
