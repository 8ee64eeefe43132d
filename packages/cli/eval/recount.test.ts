import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { differences } from './recount.js';
import { demoJobs } from './roles/cases.js';

test('over the demo feed the monitor counts what a slow count of each part gives', () => {
  const posted = demoJobs(createEngine({ taxonomy }));
  const { compared, found } = differences(posted);
  assert.ok(posted.length > 40 && compared > 1000, `${posted.length} vacancies, ${compared} numbers`);
  assert.deepEqual(found, []);
});
