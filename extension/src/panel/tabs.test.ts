import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTab, tabOf, TABS, viewOf } from './tabs.js';

test('arrows go round, Home and End go to the ends, other keys go nowhere', () => {
  assert.deepEqual(
    [nextTab('job', 'ArrowRight'), nextTab('job', 'ArrowLeft'), nextTab('today', 'Home'), nextTab('job', 'End')],
    ['clients', 'settings', 'job', 'settings'],
  );
  assert.equal(nextTab('job', 'x'), undefined);
});

test('each part opens with a view that stands in it', () => {
  for (const tab of TABS) if (tab !== 'job') assert.equal(tabOf[viewOf[tab]], tab);
});
