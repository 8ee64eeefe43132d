import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failedFilesIn } from './steps.mjs';

const TAP = `TAP version 13
# Subtest: a page
    # Subtest: opens
    not ok 1 - opens
      ---
      duration_ms: 3
      location: '/house/packages/a.e2e.mjs:3:5'
      error: |-
        It said 'no'.
      ...
    # Subtest: closes
    ok 2 - closes
      ---
      duration_ms: 1
      location: '/house/packages/b.e2e.mjs:9:1'
      ...
not ok 1 - a page
  ---
  duration_ms: 4
  location: '/house/packages/a.e2e.mjs:2:1'
  ...
ok 2 - another
  ---
  location: '/house/packages/c.e2e.mjs:2:1'
  ...
`;

test('the files in which something failed, once each, none of the others', () => {
  assert.deepEqual(failedFilesIn(TAP, '/house'), ['packages/a.e2e.mjs']);
});
