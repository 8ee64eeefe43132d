import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taxonomy } from '@zorg-match/taxonomy';
import { condition, person, reading } from '../match/match.fixture.js';
import { cardOf } from './card.js';
import { job } from './job.fixture.js';
import { openQuestions } from './questions.js';

const asks = (...conditions: ReturnType<typeof condition>[]) => job({}, reading([], { conditions }));
const jobs = [
  asks(condition('shift', 'weekend'), condition('shift', 'nacht')),
  asks(condition('shift', 'laat'), condition('driving-licence', 'B')),
  asks(condition('driving-licence', 'B', { necessity: 'preferred' })),
];

test('a question says in how many vacancies a must waits for its answer', () => {
  const open = new Map(openQuestions(person([]), jobs).map((each) => [each.question, each.jobs]));
  assert.deepEqual([open.get('shifts'), open.get('licences'), open.get('diplomas')], [2, 1, 0]);
});

test('what somebody can comes first, then what most vacancies wait for', () => {
  assert.deepEqual(
    openQuestions(person([]), jobs)
      .map(({ question }) => question)
      .slice(0, 3),
    ['competences', 'shifts', 'licences'],
  );
});

test('an answered question is not open, and "none" is an answer', () => {
  const told = person(['wassen'], { licences: [], diplomas: [], availability: { shifts: [] } });
  const open = openQuestions(told, jobs).map(({ question }) => question);
  for (const question of ['competences', 'licences', 'diplomas', 'shifts'] as const) {
    assert.ok(!open.includes(question), question);
  }
});

test('a preset chooses which questions come first, and loses none', () => {
  for (const preset of taxonomy.presets ?? []) {
    const open = openQuestions(person([]), jobs, preset).map(({ question }) => question);
    assert.deepEqual(open.slice(0, preset.asks.length), preset.asks, preset.id);
    assert.deepEqual(
      [...open].sort(),
      openQuestions(person([]), [])
        .map(({ question }) => question)
        .sort(),
    );
  }
});

test('an occupation card tells a day in five sentences, its tasks without attitudes, and the next jobs', () => {
  const attitudes = new Set(taxonomy.competences.filter(({ kind }) => kind === 'attitude').map(({ id }) => id));
  for (const { id } of taxonomy.occupations) {
    const card = cardOf({ taxonomy }, id);
    assert.equal(card?.day.length, 5, id);
    assert.ok(card.tasks.length >= 5 && card.tasks.every(({ competence }) => !attitudes.has(competence)), id);
  }
});

test('a card says which of its tasks somebody chose, but not what they only want to learn', () => {
  const me = { ...person(['wassen']), competences: [{ id: 'wassen' }, { id: 'aankleden', level: 'want' as const }] };
  const chosen = cardOf({ taxonomy }, 'verzorgende', me)?.tasks.filter((each) => each.chosen);
  assert.deepEqual(
    chosen?.map(({ competence }) => competence),
    ['wassen'],
  );
});

test('there is no card for an occupation that we do not know', () => {
  assert.equal(cardOf({ taxonomy }, 'tovenaar'), undefined);
});
