import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { fitOf } from '../../../engine/src/match/grade.js';
import { taxonomy } from '@zorg-match/taxonomy';
import { demoJobs, outcomeOf, roles } from './cases.js';

const engine = createEngine({ taxonomy });
const jobs = demoJobs(engine);

describe('in the demo feed', () => {
  for (const role of roles()) {
    test(`a ${role.id} finds what anybody who knows care work expects`, () => {
      const { failures } = outcomeOf(engine, jobs, role);
      assert.deepEqual(failures, Object.keys(role.known));
    });
  }

  test('every grade is the one recomputed from the lines that are shown', () => {
    for (const role of roles()) {
      for (const { match } of outcomeOf(engine, jobs, role).order) assert.deepEqual(fitOf(match.lines), match.fit);
    }
  });

  test('roles name competences that the taxonomy knows', () => {
    const ids = new Set(taxonomy.competences.map(({ id }) => id));
    const strange = roles().flatMap(({ profile }) => (profile.competences ?? []).filter(({ id }) => !ids.has(id)));
    assert.deepEqual(strange, []);
  });
});
