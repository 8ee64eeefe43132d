import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Demand, Profile, Reading } from '@zorg-match/schema';
import { compile } from '../../../taxonomy/build/compile.js';
import { findRoutes } from './find.js';

const { taxonomy } = compile(fileURLToPath(new URL('../../../taxonomy/data/', import.meta.url)));
const book = taxonomy.routes!;
const person: Profile = {
  format: 'zorg-profile/1',
  competences: [{ id: 'luisteren' }],
  situation: { age: 30, status: 'unemployed', rightToWork: 'yes' },
  diplomas: [],
  registrations: [],
};

const demand = (competence: string | null, label: string, necessity: Demand['necessity'] = 'required'): Demand => ({
  competence,
  label,
  necessity,
  section: 'tasks',
  quote: label,
  start: 0,
  end: label.length,
});
const reading = (more: Partial<Reading>): Reading => ({
  text: '',
  demands: [],
  conditions: [],
  offers: [],
  occupations: [],
  warnings: [],
  ...more,
});
const many = ['koken', 'poetsen', 'rijden', 'tellen'].map((label) => demand(label, label));

const steps = (text: string, to = 'logistiek-assistent') =>
  findRoutes(book, person, { to, reading: reading({ text }) }).flatMap((plan) => plan.steps);

for (const [text, id] of [
  ['Je kan hier ook duaal leren.', 'vacature/duaal'],
  ['Stageplaatsen zijn beschikbaar. Bel ons.', 'vacature/stage'],
  ['Start met een IBO bij ons!', 'vacature/ibo'],
] as const)
  test(`"${text}" becomes a step with the sentence of the advert`, () => {
    const step = steps(text).find((each) => each.id === id);
    assert.equal(step?.quote, text.split(/(?<=[.!])\s/)[0]);
  });

test('an advert that says there is no stage, or only has the letters in another word, gives no such step', () => {
  const found = steps('Je krijgt geen stage. Je bent enthousiast en werkt gestaged.').map(({ id }) => id);
  assert.deepEqual(
    found.filter((id) => id.startsWith('vacature/')),
    [],
  );
});

test('what the vacancy asks to be able to do and was not told is named once, without what is only preferred', () => {
  const demands = [demand('luisteren', 'luisteren'), ...many, many[0]!, demand('zingen', 'zingen', 'preferred')];
  const [plan] = findRoutes(book, person, { to: 'zorgkundige', reading: reading({ demands }) });
  assert.deepEqual(plan?.lacks, ['koken', 'poetsen', 'rijden', 'tellen']);
});

test('the terms of the job are nothing that a way could bring', () => {
  const conditions = [
    { kind: 'contract', value: 'stage', necessity: 'required', quote: '', start: 0, end: 0 },
  ] as const;
  const plans = findRoutes(book, person, { to: 'logistiek-assistent', reading: reading({ conditions }) });
  assert.ok(plans.every(({ vacancyAsks }) => vacancyAsks === undefined));
});

test('who told no competences is told of none that are missing', () => {
  const nobody: Profile = { format: 'zorg-profile/1' };
  const plans = findRoutes(book, nobody, { to: 'zorgkundige', reading: reading({ demands: many }) });
  assert.ok(plans.every(({ lacks }) => lacks === undefined));
});

test('who lacks much of what a vacancy asks first sees a way on which it is learnt', () => {
  const first = (demands: readonly Demand[]) =>
    findRoutes(book, person, { to: 'logistiek-assistent', reading: reading({ demands: [...demands] }) })[0];
  assert.deepEqual(first([])?.routes, ['start:logistiek-assistent']);
  assert.equal(first(many)?.teaches, true);
});

test('who names money as a barrier sees ways with a wage first, and answers in the profile count', () => {
  const without = findRoutes(book, person, { to: 'zorgkundige' });
  const paid = findRoutes(book, { ...person, barriers: ['finances'] }, { to: 'zorgkundige' });
  assert.ok(!without[0]?.kinds.includes('earning'));
  assert.ok(paid[0]?.kinds.includes('earning'));
  const asked = findRoutes(book, { format: 'zorg-profile/1' }, { to: 'zorgkundige' });
  const told = findRoutes(book, { format: 'zorg-profile/1', answers: { work: 'care' } }, { to: 'zorgkundige' });
  assert.ok(asked.some(({ questions = [] }) => questions.some(({ fact }) => fact === 'work')));
  assert.ok(told.every(({ questions = [] }) => !questions.some(({ fact }) => fact === 'work')));
});
