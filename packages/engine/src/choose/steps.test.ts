import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../engine.js';
import { condition, demand, person, reading, taxonomy } from '../match/match.fixture.js';
import { whatIf, withChange } from './change.js';
import { job } from './job.fixture.js';
import { smallestSteps } from './steps.js';
import { effectOf } from './world.js';

const engine = createEngine({ taxonomy });
const me = person(['rapporteren', 'stipt'], { licences: [], diplomas: [] });
const wash = (more = {}) => job({}, reading(['wassen', 'rapporteren', 'tillen'], more));
const licence = { conditions: [condition('driving-licence', 'B')] };

test('what if shows the lines and conditions that change, and the grade before and after', () => {
  const read = reading(['wassen', 'rapporteren', 'medicatie', 'koken'], licence);
  const { before, after, lines, conditions } = whatIf(
    engine,
    me,
    { competences: ['wassen'], conditions: [{ kind: 'driving-licence', value: 'B' }] },
    read,
  );
  assert.deepEqual([before.fit.grade, after.fit.grade], ['growing', 'good']);
  assert.deepEqual(
    lines.map(({ demand: { competence } }) => competence),
    ['wassen'],
  );
  assert.deepEqual(
    conditions.map(({ condition: { kind } }) => kind),
    ['driving-licence'],
  );
});

test('trying a change leaves the profile as it was', () => {
  const told = JSON.stringify(me);
  withChange(me, { competences: ['wassen'], conditions: [{ kind: 'language', value: 'nl:B2' }] });
  assert.equal(JSON.stringify(me), told);
});

test('what somebody is learning becomes what they can', () => {
  const learning = person([], { competences: [{ id: 'wassen', level: 'learning' }] });
  assert.deepEqual(withChange(learning, { competences: ['wassen'] }).competences, [{ id: 'wassen', level: 'can' }]);
});

test('the step that opens most vacancies comes first', () => {
  const jobs = [wash(), wash(), job({}, reading(['koken', 'rapporteren', 'medicatie']))];
  const [first] = smallestSteps(engine, me, jobs);
  assert.deepEqual(first?.change, { competences: ['tillen'] });
  assert.deepEqual(first.opens, [0, 1]);
});

test('a licence is a step where it is all that is in the way', () => {
  const able = person(['wassen', 'rapporteren', 'tillen'], { licences: [] });
  assert.deepEqual(
    smallestSteps(engine, able, [wash(licence)]).map(({ change }) => change),
    [{ conditions: [{ kind: 'driving-licence', value: 'B' }] }],
  );
});

test('two things together are told when neither opens enough alone', () => {
  const steps = smallestSteps(engine, me, [wash(licence)]);
  assert.equal(steps[0]?.change.conditions?.length, 1);
  assert.equal(steps[0].change.competences?.length, 1);
});

test('of steps that open as much, what the person wants to learn comes first', () => {
  const jobs = [job({}, reading(['koken', 'rapporteren', 'wassen', 'tillen', 'medicatie']))];
  const able = person(['rapporteren'], { licences: [] });
  const first = (profile: typeof able) => smallestSteps(engine, profile, jobs)[0];
  assert.equal(first(able)?.wished, false);
  const wishing = person([], { competences: [{ id: 'rapporteren' }, { id: 'wassen', level: 'want' }] });
  assert.deepEqual([first(wishing)?.change.competences, first(wishing)?.wished], [['wassen'], true]);
});

test('an act that the law keeps for nurses is no small step', () => {
  const reserved = {
    ...taxonomy,
    competences: taxonomy.competences.map((each) =>
      each.id === 'medicatie' ? { ...each, act: 'reserved' as const } : each,
    ),
  };
  const jobs = [job({}, reading(['medicatie', 'rapporteren', 'koken']))];
  const steps = smallestSteps({ taxonomy: reserved }, me, jobs).map(({ change }) => change.competences?.[0]);
  assert.ok(steps.includes('koken') && !steps.includes('medicatie'));
});

test('a bachelor is no small step', () => {
  const gated = wash({ conditions: [condition('diploma', 'bachelor')] });
  assert.deepEqual(smallestSteps(engine, person(['wassen', 'rapporteren', 'tillen'], { diplomas: [] }), [gated]), []);
});

test('it says how many of the opened vacancies teach it', () => {
  const taught = job({}, reading(['rapporteren', 'koken', demand('tillen', { necessity: 'trainable' })]));
  const steps = smallestSteps(engine, me, [taught, job({}, reading(['rapporteren', 'koken', 'medicatie']))]);
  assert.deepEqual(steps.find(({ change }) => change.competences?.[0] === 'koken')?.taught, 0);
});

test('the effect on a list is what matching each vacancy again says', () => {
  const jobs = [wash(), wash(licence), job({}, reading(['koken', 'bakken', 'medicatie', 'kleden', 'warm']))];
  const order = ['strong', 'good', 'growing', 'unknown', 'far'];
  for (const id of taxonomy.competences.map((each) => each.id)) {
    const change = { competences: [id] };
    const { rises } = effectOf(engine, me, change, jobs);
    const again = jobs.flatMap(({ reading: read }, index) => {
      const { before, after } = whatIf(engine, me, change, read);
      return order.indexOf(after.fit.grade) < order.indexOf(before.fit.grade) ? [index] : [];
    });
    assert.deepEqual(rises, again, id);
  }
});
