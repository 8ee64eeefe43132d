import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Plan, Profile } from '@zorg-match/schema';
import { compile } from '../../../taxonomy/build/compile.js';
import { person } from '../match/match.fixture.js';
import { matchReading } from '../match/match.js';
import { buildRelations } from '../match/relations.js';
import { condition, reading } from '../match/match.fixture.js';
import { findRoutes } from './find.js';

// The embedded route book, walked by people who could be anybody.

const folder = fileURLToPath(new URL('../../../taxonomy/data/', import.meta.url));
const { taxonomy } = compile(folder);
const book = taxonomy.routes;
assert.ok(book);

const people: Readonly<Record<string, Profile>> = {
  'nothing told': person([]),
  pupil: person([], { situation: { age: 16, status: 'student' } }),
  jobseeker: person([], { situation: { age: 40, status: 'unemployed' }, diplomas: [] }),
  'worker in another sector': person([], { situation: { age: 34, status: 'employed' } }),
  'nurse from outside Europe': person([], {
    situation: { age: 30, protection: 'refugee', rightToWork: 'yes' },
    diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'other', recognised: false }],
    languages: [{ language: 'nl', level: 'A2' }],
  }),
  'nurse from the EEA': person([], {
    diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'EEA', recognised: false }],
  }),
  'asylum seeker': person([], { situation: { protection: 'asylum-seeker', rightToWork: 'after-4-months' } }),
  'home carer': person([], {
    experience: [{ occupation: 'verzorgende', months: 72 }],
    situation: { status: 'employed' },
  }),
};

const plansOf = (who: string, to: string): Plan[] => findRoutes(book, people[who] ?? person([]), { to });
const routesOf = (who: string, to: string): string[] => plansOf(who, to).flatMap(({ routes }) => routes);
const general = new Set(book.routes.filter(({ to }) => to.length === 0).map(({ id }) => id));
const isGeneral = ({ routes }: Plan): boolean => routes.every((id) => general.has(id));
const isFirstForPupils = ({ routes }: Plan): boolean => routes.join() === 'proeven';

const visum = new Set([
  'zorgkundige',
  'basisverpleegkundige',
  'verpleegkundige',
  'vroedvrouw',
  'ambulancier-ndp',
  'ergotherapeut',
]);

test('the book holds every route, rule, barrier and contact', () => {
  const { routes, rules, barriers, contacts } = book;
  assert.deepEqual([routes.length, rules.length, barriers.length, contacts.length], [47, 23, 22, 30]);
});

for (const { id } of taxonomy.occupations) {
  test(`everybody gets sound plans to ${id}`, () => {
    for (const who of Object.keys(people)) {
      const plans = plansOf(who, id);
      assert.ok(plans.length > 0, who);
      for (const plan of plans) assertSound(plan, `${who}, ${plan.id}`);
      const others = plans.filter((plan) => !isFirstForPupils(plan));
      const firstGeneral = others.findIndex(isGeneral);
      assert.ok(others.slice(firstGeneral).every(isGeneral), who);
    }
  });
}

function assertSound(plan: Plan, where: string): void {
  assert.ok(plan.steps.length > 0, where);
  if (plan.months) assert.ok(plan.months.low <= plan.months.high && plan.months.low >= 0, where);
  if (plan.startNow) assert.deepEqual([plan.blockedBy, plan.closedBy], [[], []], where);
  assert.ok(!plan.startNow || (plan.status !== 'ended' && plan.status !== 'announced'), where);
  for (const step of plan.steps) {
    assert.ok(step.sources.length > 0 && step.sourceDate !== '' && step.title !== '' && step.why !== '', step.id);
    for (const source of step.sources)
      assert.ok(
        book?.sources.some(({ id }) => id === source),
        `${step.id} ${source}`,
      );
    for (const contact of step.contacts)
      assert.ok(
        book?.contacts.some(({ id }) => id === contact),
        step.id,
      );
  }
}

test('a way to a job with a visum always names the visum', () => {
  for (const to of visum) {
    for (const plan of plansOf('nothing told', to).filter((plan) => !isGeneral(plan))) {
      const words = [plan.caveats, plan.steps.map(({ title, why }) => [title, why])].flat(2).join(' ');
      assert.match(words, /visum/i, plan.id);
    }
  }
});

test('no text says that somebody may work as something without saying when', () => {
  const text = JSON.stringify(book.routes);
  for (const [sentence] of text.matchAll(/[^."]*\bmag je[^."]*\bwerken[^."]*/g)) {
    assert.match(sentence, /pas|niet|zonder|als je|na 4/i, sentence);
  }
});

test('the same person gets the same plans every time', () => {
  assert.deepEqual(plansOf('home carer', 'zorgkundige'), plansOf('home carer', 'zorgkundige'));
});

test('who is unemployed is not sent to a programme for people at work', () => {
  const closed = plansOf('jobseeker', 'zorgkundige').filter(({ closedBy }) => closedBy?.includes('employment'));
  assert.ok(closed.some(({ routes }) => routes[0] === 'kiesvoordezorg'));
});

test('who works outside care is not sent to a course for jobseekers first', () => {
  const first = plansOf('worker in another sector', 'zorgkundige').filter(({ startNow }) => startNow);
  assert.ok(!first.some(({ routes }) => routes[0] === 'vdab-verzorgende' || routes[0] === 'okot'));
});

test('a nurse from outside the EEA starts with recognition there, not with the procedure for the EEA', () => {
  const plans = plansOf('nurse from outside Europe', 'verpleegkundige');
  const find = (id: string) => plans.find(({ routes }) => routes[0] === id);
  assert.equal(find('naric-nietEER')?.startNow, true);
  assert.deepEqual(find('EER-erkenning')?.closedBy, ['diploma-origin']);
});

test('a home carer with six years finds the short way before the course of years', () => {
  const order = routesOf('home carer', 'zorgkundige');
  assert.ok(order.indexOf('zorgkundige-275u') >= 0);
  assert.equal(
    plansOf('home carer', 'zorgkundige').find(({ routes }) => routes[0] === 'zorgkundige-275u')?.startNow,
    true,
  );
});

test('ended and announced ways stand last among those to the occupation', () => {
  const states = plansOf('nothing told', 'zorgkundige')
    .filter((plan) => !isGeneral(plan))
    .map(({ status }) => status === 'ended' || status === 'announced');
  assert.ok(states.includes(true));
  assert.deepEqual(states, [...states].sort());
});

test('an unmet visum points to a step that gives it', () => {
  const read = reading([], {
    conditions: [condition('registration', 'visum')],
    occupations: [{ id: 'zorgkundige', sure: 1 }],
  });
  const { conditions } = matchReading(buildRelations(taxonomy), person([], { registrations: [] }), read);
  assert.equal(conditions[0]?.verdict, 'unmet');
  const step = book.routes.flatMap(({ steps }) => steps).find(({ id }) => id === conditions[0]?.via);
  assert.ok(step?.gives?.some(({ kind }) => kind === 'registration'));
});

test('a foreign diploma that waits for recognition points to recognition before study', () => {
  const read = reading([], {
    conditions: [condition('diploma', 'bachelor', { field: 'verpleegkunde' })],
    occupations: [{ id: 'verpleegkundige', sure: 1 }],
  });
  const me = people['nurse from outside Europe'] ?? person([]);
  const { conditions } = matchReading(buildRelations(taxonomy), me, read);
  assert.match(conditions[0]?.via ?? '', /^naric-nietEER\//);
});

test('contacts that a source marks as old have no number', () => {
  const numbers = book.contacts.filter(({ phone }) => phone !== undefined).map(({ id }) => id);
  assert.deepEqual(numbers, ['departement-zorg', 'fod-vg', 'vdab', 'duo']);
});
