import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { walkLargeFeed } from '../../tooling/browser/large-feed.mjs';
import { launch } from '../../tooling/browser/pages.mjs';

const MANY = 2000;
/** Milliseconds: by the clock with room for what else runs, for a task in CPU time; `docs/performance-browser.md` tells what it takes. */
const PATIENCE = { key: 300, task: 150 };
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const longest = (list) => Math.max(0, ...list);

describe('a large feed in the built embed', { timeout: 300_000 }, () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  test('shows a first screen before the rest came in, stays lively while it is read, and loses nothing', async () => {
    const walk = await walkLargeFeed(browser, MANY);
    assert.equal(walk.total, MANY);
    for (const [when, keys] of [
      ['while the feed is read', walk.keysReading],
      ['when all is read', walk.keysAfter],
      ['while all is put in another order', walk.keysRanking],
    ])
      assert.ok(median(keys) <= PATIENCE.key, `${when} a key took ${keys.join(', ')} ms to its picture`);
    for (const tasks of [walk.tasksReading, walk.tasksAfter])
      assert.ok(longest(tasks) <= PATIENCE.task, `the longest task took ${longest(tasks)} ms`);
  });
});
