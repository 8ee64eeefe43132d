import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTab } from './tabs.js';

test('arrows go round, Home and End go to the ends, other keys go nowhere', () => {
  assert.deepEqual(
    [nextTab('job', 'ArrowRight'), nextTab('job', 'ArrowLeft'), nextTab('desk', 'ArrowRight')],
    ['desk', 'desk', 'job'],
  );
  assert.deepEqual([nextTab('desk', 'Home'), nextTab('job', 'End')], ['job', 'desk']);
  assert.equal(nextTab('job', 'x'), undefined);
});
