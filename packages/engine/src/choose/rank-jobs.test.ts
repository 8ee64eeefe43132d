import assert from 'node:assert/strict';
import { test } from 'node:test';
import { person, reading, taxonomy } from '../match/match.fixture.js';
import { job } from './job.fixture.js';
import type { Job } from './job.js';
import { rankJobs } from './rank-jobs.js';

const engine = { taxonomy };
const me = person(['wassen', 'koken', 'tillen']);
const of = (name: string, occupation: string, more = {}): Job =>
  job(
    { hiringOrganization: { name }, ...more },
    reading(['wassen', 'koken', 'tillen'], { occupations: [{ id: occupation, sure: 1 }] }),
  );
const order = (jobs: readonly Job[], options = {}, profile = me) =>
  rankJobs(engine, profile, jobs, options).matches.map(({ index }) => index);

test('a vacancy whose last day is past is left out and counted; its last day itself is not past', () => {
  const jobs = [
    of('a', 'x', { validThrough: '2026-11-21' }),
    of('b', 'y', { validThrough: '2026-11-22T23:59' }),
    of('c', 'z'),
  ];
  const { matches, past } = rankJobs(engine, me, jobs, { today: '2026-11-22' });
  assert.deepEqual([matches.map(({ index }) => index), past], [[1, 2], 1]);
});

test('one employer does not fill the screen as long as there are others as good', () => {
  const jobs = [of('a', '1'), of('a', '2'), of('a', '3'), of('a', '4'), of('b', '5'), of('c', '6')];
  assert.deepEqual(order(jobs), [0, 1, 4, 5, 2, 3]);
});

test('one occupation does not either', () => {
  const jobs = [of('a', 'x'), of('b', 'x'), of('c', 'x'), of('d', 'x'), of('e', 'y')];
  assert.deepEqual(order(jobs), [0, 1, 2, 4, 3]);
});

test('mixing never brings a lower grade above a higher one', () => {
  const less = job(
    { hiringOrganization: { name: 'b' } },
    reading(['wassen', 'rapporteren', 'medicatie', 'kleden', 'poetsen']),
  );
  assert.deepEqual(order([less, of('a', 'x'), of('a', 'x'), of('a', 'x')]), [1, 2, 3, 0]);
});

test('the kinds that a person looks for come first within a grade', () => {
  const pupil = person(['wassen', 'koken', 'tillen'], { availability: { seeks: ['stage', 'duaal'] } });
  const jobs = [of('a', 'x'), of('b', 'y', { title: 'Stage in de thuiszorg' })];
  assert.deepEqual(order(jobs, {}, pupil), [1, 0]);
  assert.deepEqual(order(jobs), [0, 1]);
});

test('a limit gives the beginning of the whole ranking', () => {
  const jobs = Array.from({ length: 30 }, (_, index) => of(`e${index % 3}`, `o${index % 2}`));
  assert.deepEqual(order(jobs, { limit: 7 }), order(jobs).slice(0, 7));
});

test('a list that changed is ranked anew', () => {
  const jobs = [of('a', 'x')];
  assert.deepEqual(order(jobs), [0]);
  jobs.push(of('b', 'y'));
  assert.deepEqual(order(jobs), [0, 1]);
  jobs[0] = job({}, reading(['rapporteren', 'medicatie', 'kleden']));
  assert.deepEqual(order(jobs), [1, 0]);
});

test('it counts the vacancies of each grade, also those that a limit leaves out', () => {
  const less = job({}, reading(['rapporteren', 'medicatie', 'kleden', 'poetsen']));
  assert.deepEqual(rankJobs(engine, me, [of('a', 'x'), less, less], { limit: 1 }).grades, {
    strong: 1,
    good: 0,
    growing: 0,
    unknown: 0,
    far: 2,
  });
});

test('somebody without anything chosen keeps the order of the feed, employers mixed', () => {
  assert.deepEqual(order([of('a', '1'), of('b', '2'), of('c', '3')], {}, person([])), [0, 1, 2]);
});

test('situation and country never change the order', () => {
  const jobs = [of('a', 'x'), of('b', 'y', { title: 'Stage' }), of('c', 'z')];
  const told = person(['wassen', 'koken', 'tillen'], {
    situation: { age: 17, status: 'student', protection: 'refugee' },
  });
  assert.deepEqual(order(jobs, {}, told), order(jobs));
});
