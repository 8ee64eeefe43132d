import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Condition, Profile } from '@zorg-match/schema';
import { compile } from '../../../taxonomy/build/compile.js';
import { buildRelations } from '../match/relations.js';
import { matchReading } from '../match/match.js';
import { condition, reading } from '../match/match.fixture.js';
import { ageBand } from './ages.js';
import { answersOf } from './answered.js';
import { plansIn } from './book.fixture.js';

// What somebody told, in whichever form, counts; and what it counts for is said.

const { taxonomy } = compile(fileURLToPath(new URL('../../../taxonomy/data/', import.meta.url)));
const book = taxonomy.routes;
assert.ok(book);
const plansFor = plansIn(book);
const profileOf = (person: Omit<Profile, 'format'>): Profile => ({ format: 'zorg-profile/1', ...person });

const nurse = { level: 'bachelor', field: 'verpleegkunde', country: 'SY', recognised: false } as const;

test('a profile answers the questions that it tells the answer of, whatever form it has', () => {
  const told = answersOf(
    book,
    profileOf({
      situation: { age: 24, status: 'unemployed', protection: 'refugee' },
      diplomas: [nurse],
      languages: [{ language: 'nl', level: 'C2' }],
      licences: ['B'],
      experience: [],
    }),
  );
  assert.deepEqual(told, {
    age: '20',
    work: 'seeking',
    dutch: 'C1',
    'right-to-work': 'yes',
    protection: 'refugee',
    'foreign-diploma': 'non-EEA',
    'care-background': 'yes',
    'family-care-5y': 'no',
    'work-2y': 'no',
    'licence-b': 'yes',
    lives: 'here',
    'nursing-diploma': 'no',
    secondary: 'no',
  });
});

test('who told nothing answered nothing, and who works may do so anywhere', () => {
  assert.deepEqual(answersOf(book, profileOf({})), {});
  assert.equal(answersOf(book, profileOf({ situation: { status: 'employed' } }))['work'], undefined);
});

test('an answer goes before what the profile says', () => {
  const told = answersOf(book, profileOf({ situation: { status: 'unemployed' }, answers: { work: 'care' } }));
  assert.equal(told['work'], 'care');
});

test('the age is asked only where a way ends at one, and its answer counts as an age', () => {
  const asks = (id: string) =>
    plansFor({ person: {} }, 'zorgkundige')
      .find(({ routes }) => routes.join() === id)
      ?.questions?.some(({ fact }) => fact === 'age');
  assert.deepEqual([asks('duaal'), asks('zorgkundige-7bso'), asks('cvo-zorgkundige')], [true, true, false]);
  const [first] = plansFor({ person: {}, answers: { age: '12' } }, 'zorgkundige');
  assert.deepEqual(first?.routes, ['proeven']);
  const old = plansFor({ person: {}, answers: { age: '30' } }, 'zorgkundige');
  assert.ok(old.find(({ routes }) => routes.join() === 'duaal')?.closedBy?.includes('age'));
});

test('each age gives its band, and each band is an answer', () => {
  const values = book.questions?.find(({ id }) => id === 'age')?.answers.map(({ value }) => value);
  for (let age = 10; age < 70; age += 1) assert.ok(values?.includes(ageBand(age)), String(age));
  assert.deepEqual([14, 15, 16, 18, 25, 26].map(ageBand), ['12', '15', '17', '20', '20', '30']);
});

test('a diploma from abroad is said to count, at the step that looks at it, on each way where it does', () => {
  const person = { diplomas: [nurse], languages: [{ language: 'nl', level: 'B2' as const }] };
  const plans = plansFor({ person }, 'verpleegkundige');
  const creditOf = (id: string) =>
    plans.find(({ routes }) => routes.join() === id)?.credited?.find(({ effect }) => effect === 'counts');
  for (const [id, step] of [
    ['naric-nietEER', 'naric-nietEER/3'],
    ['vrijstelling-buitenlands', 'vrijstelling-buitenlands/2'],
    ['bachelor-vpk', 'bachelor-vpk/2'],
  ] as const) {
    const credit = creditOf(id);
    assert.equal(credit?.step, step, id);
    assert.deepEqual(credit.because, [{ kind: 'diploma', value: 'bachelor', field: 'verpleegkunde' }]);
    assert.ok((credit.text ?? '').length > 20, id);
  }
});

test('what only counts makes no step shorter: the months stay those of the source', () => {
  const person = { diplomas: [{ level: 'bachelor', field: 'economie', country: 'BE' } as const] };
  const plan = plansFor({ person }, 'verpleegkundige').find(({ routes }) => routes.join() === 'bachelor-vpk');
  assert.deepEqual(
    plan?.credited?.map(({ step, effect }) => [step, effect]),
    [['bachelor-vpk/2', 'counts']],
  );
  assert.deepEqual(plan.months, { low: 48, high: 48 });
});

test('a programme for refugees from care asks whether somebody comes from care, and is closed to who told that not', () => {
  const refugee = { situation: { protection: 'refugee' as const } };
  const find = (person: Omit<Profile, 'format'>) =>
    plansFor({ person }, 'zorgkundige').find(({ routes }) => routes.at(-1) === 'integrazorg');
  assert.ok(find(refugee)?.questions?.some(({ fact }) => fact === 'care-background'));
  assert.ok(find({ ...refugee, diplomas: [], experience: [] })?.closedBy?.includes('start'));
  assert.ok(!find({ ...refugee, diplomas: [nurse] })?.questions?.some(({ fact }) => fact === 'care-background'));
});

test('a chain is for who can take its first route', () => {
  const whoOf = new Map(book.routes.map(({ id, who }) => [id, who.nl]));
  for (const plan of plansFor({ person: { diplomas: [] } }, 'verpleegkundige')) {
    const first = plan.routes.find((id) => id !== 'nederlands-eerst');
    const words = whoOf.get(first ?? '');
    if (words !== undefined) assert.equal(plan.who, words, plan.id);
  }
});

test('who has a visum to go on working with is shown no job that asks less', () => {
  const person = { registrations: [{ kind: 'visum' as const, occupation: 'zorgkundige' }] };
  for (const { id, onTheWay = [] } of plansFor({ person }, 'verpleegkundige')) {
    assert.ok(!onTheWay.some(({ occupation }) => occupation === 'logistiek-assistent'), id);
  }
});

const viaOf = (person: Omit<Profile, 'format'>, to: string, asked: Condition) =>
  matchReading(
    buildRelations(taxonomy),
    profileOf(person),
    reading([], { conditions: [asked], occupations: [{ id: to, sure: 1 }] }),
  ).conditions[0]?.via;

test('the step towards a condition is one in which something is done, not the wait after it', () => {
  const diploma = condition('diploma', 'bachelor', { field: 'verpleegkunde' });
  assert.equal(viaOf({ diplomas: [nurse] }, 'verpleegkundige', diploma), 'naric-nietEER/2');
});

test('no step is named towards a condition that has to wait for the right to work', () => {
  const diploma = condition('diploma', 'secundair', { field: 'kinderbegeleiding' });
  const asylum = { diplomas: [], situation: { protection: 'asylum-seeker' as const, status: 'unemployed' as const } };
  const via = viaOf(asylum, 'kinderbegeleider-bp', diploma);
  const route = book.routes.find(({ id }) => via?.startsWith(`${id}/`));
  assert.ok(route && route.wage !== true, via);
});
