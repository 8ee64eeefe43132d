import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Plan, Profile } from '@zorg-match/schema';
import { compile } from '../../../taxonomy/build/compile.js';
import { plansIn } from './book.fixture.js';

// What is not told, or what no source says for sure, is not told as if it were; by the embedded book.

const { taxonomy } = compile(fileURLToPath(new URL('../../../taxonomy/data/', import.meta.url)));
const book = taxonomy.routes;
assert.ok(book);
const plansFor = plansIn(book);
type Person = Omit<Profile, 'format'>;
const planBy = (route: string, to: string, person: Person, answers = {}): Plan | undefined =>
  plansFor({ person, answers }, to).find(({ routes }) => routes.join() === route);
const asked = (plan: Plan | undefined): string[] => (plan?.questions ?? []).map(({ fact }) => fact);
const rulesOf = (plan: Plan | undefined): string[] => (plan?.rules ?? []).map(({ id }) => id);

const seeker: Person = { situation: { protection: 'asylum-seeker' } };

test('who asks asylum reads of the four months and the card, and is not asked whether they may work', () => {
  const plans = plansFor({ person: seeker }, 'logistiek-assistent');
  const start = plans.find(({ routes }) => routes.join() === 'start:logistiek-assistent');
  assert.equal(start?.steps[0]?.id, 'R05/wait');
  assert.ok(rulesOf(start).includes('R05'));
  assert.ok(!plans.some((plan) => asked(plan).includes('right-to-work')));
});

test('who asks asylum and told to work here already does not wait', () => {
  const start = planBy('start:logistiek-assistent', 'logistiek-assistent', {
    situation: { protection: 'asylum-seeker', rightToWork: 'yes' },
  });
  assert.deepEqual([start?.startNow, start?.steps[0]?.id], [true, 'start:logistiek-assistent/1']);
});

const nurse = { level: 'bachelor', field: 'verpleegkunde', country: 'other', recognised: false } as const;
const recognition = (situation: NonNullable<Person['situation']>, answers = {}, to = 'verpleegkundige') =>
  planBy('naric-nietEER', to, { situation, diplomas: [nurse], languages: [{ language: 'nl', level: 'C1' }] }, answers);

test('recognition costs nothing for who asks asylum, has protection or lives on a leefloon, and its own price for others', () => {
  for (const protection of ['asylum-seeker', 'refugee', 'subsidiary', 'temporary'] as const) {
    assert.deepEqual(recognition({ protection })?.euro, { low: 0, high: 0 }, protection);
  }
  assert.deepEqual(recognition({}, { leefloon: 'yes' })?.euro, { low: 0, high: 0 });
  assert.deepEqual(recognition({})?.euro, { low: 238, high: 238 });
});

test('recognition gives a nurse a visum, and an erkenning only to whom the law asks one of', () => {
  const papers = (to: string) =>
    recognition({}, {}, to)?.steps.flatMap(({ gives }) => gives.filter(({ kind }) => kind === 'registration'));
  assert.deepEqual(
    papers('verpleegkundige')?.map(({ value }) => value),
    ['visum'],
  );
  assert.deepEqual(
    papers('zorgkundige')?.map(({ value }) => value),
    ['erkenning', 'visum'],
  );
});

test('the bridge to bachelor asks for the diploma it starts from, and is not the fastest before that is told', () => {
  const bridge = (answers = {}) =>
    planBy('brugopleiding', 'verpleegkundige', {}, { 'foreign-diploma': 'EEA', ...answers });
  assert.deepEqual([asked(bridge()).includes('nursing-diploma'), bridge()?.kinds], [true, []]);
  assert.ok(!asked(bridge({ 'nursing-diploma': 'yes' })).includes('nursing-diploma'));
  assert.deepEqual(
    bridge({ 'nursing-diploma': 'no' })?.blockedBy.map(({ value }) => value),
    ['graduaat'],
  );
});

test('an outcome on which sources differ has no badge, and leaves the cost open', () => {
  const person: Person = { situation: { age: 40, status: 'unemployed', rightToWork: 'yes' }, diplomas: [] };
  const doubtful = planBy('vdab-verzorgende', 'zorgkundige', person);
  assert.deepEqual(
    [doubtful?.startNow, doubtful?.kinds, doubtful?.euro],
    [true, [], { low: 0, high: 0, atLeast: true }],
  );
  assert.deepEqual(
    doubtful?.steps.filter(({ unsure }) => unsure).map(({ id }) => id),
    ['vdab-verzorgende/3'],
  );
  assert.deepEqual(planBy('vdab-verzorgende', 'verzorgende', person)?.euro, { low: 0, high: 0 });
});

test('the documents to have ready are named where a source lists them, and nowhere else', () => {
  const papers = planBy('EER-erkenning', 'verpleegkundige', { diplomas: [{ ...nurse, country: 'EEA' }] })?.steps;
  assert.match(papers?.find(({ id }) => id === 'EER-erkenning/1')?.papers ?? '', /conformiteitsattest/);
  assert.ok(recognition({})?.steps.every((step) => step.papers === undefined));
});
