import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { worldOf } from '../../../engine/src/choose/world.js';
import { demoJobs, roles } from './cases.js';

const engine = createEngine({ taxonomy });
const jobs = demoJobs(engine);

test('a vacancy is open for the smallest steps exactly when its match says so', () => {
  for (const { id, profile } of roles()) {
    const told = { licences: [], diplomas: [], registrations: [], availability: { shifts: [] }, ...profile };
    const { open } = worldOf(taxonomy, told, jobs);
    jobs.forEach(({ vacancy, reading }, index) => {
      const { fit, conditions } = engine.match(told, reading);
      const stopped = conditions.some(
        ({ condition, verdict }) => verdict === 'unmet' && condition.necessity === 'required',
      );
      const fits = fit.grade === 'strong' || fit.grade === 'good';
      assert.equal(open[index], fits && !stopped, `${id}, ${vacancy.id}`);
    });
  }
});
