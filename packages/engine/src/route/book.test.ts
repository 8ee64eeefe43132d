import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Plan, PlanRule, Step } from '@zorg-match/schema';
import { compile } from '../../../taxonomy/build/compile.js';
import { person } from '../match/match.fixture.js';
import { matchReading } from '../match/match.js';
import { buildRelations } from '../match/relations.js';
import { condition, reading } from '../match/match.fixture.js';
import { plansIn, STARTING_POINTS } from './book.fixture.js';

// The embedded route book, walked by people who could be anybody.

const { taxonomy } = compile(fileURLToPath(new URL('../../../taxonomy/data/', import.meta.url)));
const book = taxonomy.routes;
assert.ok(book);

const plansFor = plansIn(book);
const people = STARTING_POINTS;
const plansOf = (who: string, to: string): Plan[] => plansFor(people[who] ?? { person: {} }, to);
const routesOf = (who: string, to: string): string[] => plansOf(who, to).flatMap(({ routes }) => routes);
const general = new Set(book.routes.filter(({ to }) => to.length === 0).map(({ id }) => id));
const isGeneral = ({ routes }: Plan): boolean => routes.every((id) => general.has(id));
const isFirstForPupils = ({ routes }: Plan): boolean => routes.join() === 'proeven';

const visum = new Set(book.rules.find(({ id }) => id === 'R01')?.applies?.to);

test('the book holds every route, rule, barrier, contact and target group', () => {
  const { routes, rules, barriers, contacts, groups = [] } = book;
  const counts = [routes.length, rules.length, barriers.length, contacts.length, groups.length];
  assert.deepEqual(counts, [47, 23, 22, 30, 17]);
});

test('what a target group says of somebody is an answer that the book knows', () => {
  for (const { id, facts = {} } of book.groups ?? [])
    for (const [fact, value] of Object.entries(facts)) {
      const question = book.questions?.find((each) => each.id === fact);
      assert.ok(
        question?.answers.some((each) => each.value === value),
        `${id} ${fact}`,
      );
    }
});

for (const { id } of taxonomy.occupations) {
  test(`everybody gets sound plans to ${id}`, () => {
    for (const who of Object.keys(people)) {
      const plans = plansOf(who, id);
      assert.ok(
        plans.some((plan) => !isGeneral(plan)),
        who,
      );
      assert.equal(new Set(plans.map((plan) => plan.id)).size, plans.length, who);
      for (const plan of plans) assertSound(plan, `${who}, ${plan.id}`);
      const others = plans.filter((plan) => !isFirstForPupils(plan));
      const firstGeneral = others.findIndex(isGeneral);
      assert.ok(others.slice(firstGeneral).every(isGeneral), who);
    }
  });
}

function assertSound(plan: Plan, where: string): void {
  const { steps, months, startNow, blockedBy, closedBy = [], status, rules = [] } = plan;
  assert.ok(steps.length > 0, where);
  if (months) assert.ok(months.low <= months.high && months.low >= 0, where);
  if (startNow) assert.deepEqual([blockedBy, closedBy], [[], []], where);
  if (startNow) assert.ok(status === 'active' || status === 'unknown', where);
  else assert.ok(blockedBy.length + closedBy.length > 0 || status === 'ended' || status === 'announced', where);
  if (blockedBy.length > 0 || closedBy.length > 0) assert.ok((plan.advice ?? []).length > 0, where);
  assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length, where);
  for (const step of steps) assertStep(step, steps, where);
  for (const rule of rules) assertSourced(rule, where);
  for (const id of plan.advice ?? []) assert.ok(contacts.has(id), `${where} ${id}`);
  for (const id of plan.instead ?? []) assert.ok(routeIds.has(id) && !plan.routes.includes(id), `${where} ${id}`);
  for (const { after } of plan.onTheWay ?? []) {
    assert.ok(after === null || steps.some(({ id }) => id === after), `${where} ${after ?? ''}`);
  }
}

const contacts = new Set(book.contacts.map(({ id }) => id));
const routeIds = new Set(book.routes.map(({ id }) => id));
const sources = new Set(book.sources.map(({ id }) => id));

function assertStep(step: Step, all: readonly Step[], where: string): void {
  assert.ok(step.title !== '' && step.why !== '', `${where} ${step.id}`);
  assertSourced(step, where);
  for (const id of step.contacts) assert.ok(contacts.has(id), `${where} ${id}`);
  for (const id of step.parallelWith ?? []) {
    assert.ok(all.find((each) => each.id === id)?.parallelWith?.includes(step.id), `${where} ${step.id} ${id}`);
  }
}

function assertSourced(fact: Step | PlanRule, where: string): void {
  assert.ok(fact.sources.length > 0 && fact.sourceDate !== '', `${where} ${fact.id}`);
  for (const source of fact.sources) assert.ok(sources.has(source), `${where} ${fact.id} ${source}`);
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

test('who is unemployed is not sent to a programme for people at work', () => {
  const closed = plansOf('jobseeker', 'zorgkundige').filter(({ closedBy }) => closedBy?.includes('employment'));
  assert.ok(closed.some(({ routes }) => routes[0] === 'kiesvoordezorg'));
});

test('who works outside care is not sent to a course for jobseekers first', () => {
  const first = plansOf('worker in another sector', 'zorgkundige').filter(({ startNow }) => startNow);
  assert.ok(!first.some(({ routes }) => routes[0] === 'vdab-verzorgende' || routes[0] === 'okot'));
});

test('a nurse from outside the EEA starts with recognition there, not with the procedure for the EEA', () => {
  const plans = plansOf('nurse from outside the EEA', 'verpleegkundige');
  const find = (id: string) => plans.find(({ routes }) => routes.includes(id));
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
  const me = person([], people['nurse from outside the EEA']?.person);
  const { conditions } = matchReading(buildRelations(taxonomy), me, read);
  assert.match(conditions[0]?.via ?? '', /^naric-nietEER\//);
});

test('contacts that a source marks as old have no number', () => {
  const numbers = book.contacts.filter(({ phone }) => phone !== undefined).map(({ id }) => id);
  assert.deepEqual(numbers, ['departement-zorg', 'fod-vg', 'vdab', 'duo']);
});

test('a question is asked only where its answers lead to different plans', () => {
  for (const to of ['zorgkundige', 'verpleegkundige', 'huishoudhulp', 'ambulancier-ndp']) {
    const asked = new Map(
      plansOf('nothing told', to).flatMap(({ questions = [] }) => questions.map((each) => [each.fact, each])),
    );
    assert.ok(asked.size > 0, to);
    for (const { fact, answers } of asked.values()) {
      const outcomes = answers.map(({ value }) => {
        const plans = plansFor({ person: {}, answers: { [fact]: value } }, to);
        return JSON.stringify(
          plans.map(({ routes, startNow, steps }) => [routes, startNow, steps.map(({ id }) => id)]),
        );
      });
      assert.ok(new Set(outcomes).size > 1, `${to} ${fact}`);
    }
  }
});

test('what somebody told is not asked', () => {
  const asked = plansOf('jobseeker', 'zorgkundige').flatMap(({ questions = [] }) => questions.map(({ fact }) => fact));
  for (const fact of ['work', 'dutch', 'right-to-work', 'foreign-diploma']) assert.ok(!asked.includes(fact), fact);
});

test('an answer counts as if it stood in the profile', () => {
  const told = plansFor({ person: { situation: { status: 'unemployed' } } }, 'zorgkundige');
  const answered = plansFor({ person: {}, answers: { work: 'seeking' } }, 'zorgkundige');
  assert.deepEqual(
    answered.map(({ id, startNow }) => [id, startNow]),
    told.map(({ id, startNow }) => [id, startNow]),
  );
});

test('who has all that a job asks can apply, and hears of no course', () => {
  const [first, ...others] = plansFor(
    {
      person: {
        situation: { rightToWork: 'yes', status: 'employed' },
        diplomas: [{ level: 'zorgkundige', country: 'BE' }],
        registrations: [
          { kind: 'visum', occupation: 'zorgkundige' },
          { kind: 'erkenning', occupation: 'zorgkundige' },
        ],
      },
    },
    'zorgkundige',
  );
  assert.deepEqual([first?.routes, first?.startNow], [['start:zorgkundige'], true]);
  assert.ok(others.every((plan) => isGeneral(plan) || !plan.startNow));
});

test('amounts and dates say that they must be checked', () => {
  const steps = plansOf('jobseeker', 'zorgkundige').flatMap((plan) => plan.steps);
  const words = ({ title, why, cost = '', income = '', duration = '' }: Step): string =>
    [title, why, cost, income, duration].join(' ');
  for (const step of steps) if (words(step).includes('€')) assert.equal(step.check, true, step.id);
  assert.ok(steps.some(({ check }) => check !== true));
});
