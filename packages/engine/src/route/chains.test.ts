import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Access, Plan, Profile, Route, RouteBook, RouteStep, Rule } from '@zorg-match/schema';
import { condition, person, reading } from '../match/match.fixture.js';
import { findRoutes, type FindOptions } from './find.js';

// What the planner puts before, behind and around a route, on books of a few lines.

const route = (id: string, more: Partial<Route> = {}): Route => ({
  id,
  title: { nl: id },
  kind: 'training',
  status: 'active',
  who: { nl: '' },
  from: ['any'],
  to: ['zorgkundige'],
  steps: [],
  contacts: [],
  caveats: [],
  confidence: 'medium',
  sources: [],
  ...more,
});

const step = (id: string, more: Partial<RouteStep> = {}): RouteStep => ({ id, title: { nl: id }, ...more });
const fact = { confidence: 'medium', sources: [] } as const;

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  when: { nl: '' },
  then: { nl: id },
  effect: 'hard',
  ...fact,
  ...more,
});

const access = (occupation: string, more: Partial<Access> = {}): Access => ({
  occupation,
  title: { nl: occupation },
  who: { nl: '' },
  needs: [],
  start: [step(`start:${occupation}/1`, { mode: 'orientation', becomes: { work: 'care' } })],
  contacts: ['loket'],
  ...fact,
  ...more,
});

const book = (routes: Route[], more: Partial<RouteBook> = {}): RouteBook => ({
  format: 'zorg-routes/1',
  version: '1',
  routes,
  rules: [],
  barriers: [],
  contacts: [],
  sources: [],
  ...more,
});

const plans = (routes: RouteBook, profile: Partial<Profile> = {}, options: Partial<FindOptions> = {}): Plan[] =>
  findRoutes(routes, person([], profile), { to: 'zorgkundige', ...options });
const stepsOf = (plan: Plan | undefined): string[] => plan?.steps.map(({ id }) => id) ?? [];

const dutch = route('taal', {
  kind: 'language',
  to: [],
  steps: [
    step('taal/a2', { mode: 'class', gives: [{ kind: 'language', value: 'nl:A2' }] }),
    step('taal/b1', { mode: 'class', gives: [{ kind: 'language', value: 'nl:B1' }] }),
  ],
});
const needsA2 = step('cursus/1', { mode: 'class', needs: [{ kind: 'language', value: 'nl:A2' }] });

test('a course of Dutch comes first, up to the level that is missing and no further', () => {
  const [plan] = plans(book([dutch, route('cursus', { steps: [needsA2] })]), { languages: [] });
  assert.deepEqual([plan?.routes, stepsOf(plan), plan?.startNow], [['taal', 'cursus'], ['taal/a2', 'cursus/1'], true]);
});

test('a level that is there, or that nobody told, brings no course', () => {
  const routes = book([dutch, route('cursus', { steps: [needsA2] })]);
  for (const profile of [{}, { languages: [{ language: 'nl', level: 'B1' as const }] }]) {
    assert.deepEqual(plans(routes, profile)[0]?.routes, ['cursus']);
  }
});

const visum = { kind: 'registration', value: 'visum', occupation: 'zorgkundige' } as const;
const diploma = { kind: 'diploma', value: 'zorgkundige' } as const;
const visumRule = rule('R01', {
  gates: [
    {
      to: ['zorgkundige'],
      before: 'job',
      needs: [visum],
      sure: 'law',
      steps: [step('R01/visum', { needs: [diploma], gives: [visum], mode: 'paperwork' })],
    },
  ],
});

test('what the law asks before the job comes last where the route does not bring it', () => {
  const course = route('cursus', { steps: [step('cursus/1', { gives: [diploma] })] });
  const [plan] = plans(book([course], { rules: [visumRule] }), { diplomas: [], registrations: [] });
  assert.deepEqual([stepsOf(plan), plan?.startNow], [['cursus/1', 'R01/visum'], true]);
  assert.deepEqual(
    plan?.gates?.map(({ condition: { value }, verdict, rule: id }) => [value, verdict, id]),
    [['visum', 'unmet', 'R01']],
  );
});

test('a diploma that the law asks blocks when it was not told and the route does not give it', () => {
  const [plan] = plans(book([route('test', { steps: [step('test/1')] })], { rules: [visumRule] }));
  assert.deepEqual([plan?.startNow, plan?.blockedBy.map(({ kind }) => kind)], [false, ['diploma']]);
});

test('a language that only the visum asks is learnt beside the papers', () => {
  const level = { before: 'visum', to: ['zorgkundige'], needs: [{ kind: 'language', value: 'nl:A2' }] } as const;
  const papers = route('papieren', {
    kind: 'recognition',
    steps: [
      step('papieren/1', { mode: 'paperwork', months: { low: 4, high: 4 } }),
      step('papieren/2', { mode: 'paperwork', gives: [visum] }),
    ],
  });
  const rules = [rule('R03', { gates: [{ ...level, sure: 'check' }] })];
  const [plan] = plans(book([dutch, papers], { rules }), { languages: [] });
  assert.deepEqual(plan?.steps[0]?.parallelWith, ['papieren/1']);
  assert.deepEqual(
    plan.rules?.map(({ id }) => id),
    ['R03'],
  );
});

const nurse = { kind: 'diploma', value: 'graduaat', field: 'verpleegkunde' } as const;

test('a route that starts from a diploma comes after one that gives it', () => {
  const first = route('graduaat', { to: ['elders'], steps: [step('graduaat/1', { gives: [nurse] })] });
  const bridge = route('brug', { steps: [step('brug/1', { needs: [nurse] })] });
  const found = plans(book([first, bridge]), { diplomas: [] });
  assert.deepEqual(
    found.map(({ routes, startNow }) => [routes.join('+'), startNow]),
    [
      ['graduaat+brug', true],
      ['brug', false],
    ],
  );
  assert.deepEqual(
    found[1]?.blockedBy.map(({ value }) => value),
    ['graduaat'],
  );
});

test('without the school diploma an admission test opens the course; a diploma from abroad goes to the school', () => {
  const words = { title: { nl: 'proef' }, why: { nl: '' } };
  const entry = step('studie/1', { needs: [{ kind: 'diploma', value: 'secundair' }], admission: words });
  const routes = book([route('studie', { steps: [entry] })]);
  const foreign = [{ level: 'secundair', country: 'SY', recognised: false }] as const;
  assert.deepEqual(stepsOf(plans(routes, { diplomas: [] })[0]), ['studie/toelating', 'studie/1']);
  assert.deepEqual(stepsOf(plans(routes, { diplomas: foreign })[0]), ['studie/1']);
});

test('years of work that are still missing are counted from those that are there', () => {
  const wait = { title: { nl: 'werk verder' }, why: { nl: '' } };
  const need = { kind: 'experience', value: '2 jaar' } as const;
  const routes = book([route('hogerop', { steps: [step('hogerop/1', { needs: [need], wait })] })]);
  const [plan] = plans(routes, { experience: [{ occupation: 'verzorgende', months: 18 }] });
  assert.deepEqual([stepsOf(plan), plan?.months], [['hogerop/wait', 'hogerop/1'], { low: 6, high: 6 }]);
});

test('a route for people in care comes after a job that anybody can take', () => {
  const inside = route('intern', { from: ['helper'], eligibility: { employment: 'employed-in-care' }, wage: true });
  const routes = book([{ ...inside, steps: [step('intern/1')] }], { access: [access('helper')] });
  const found = plans(routes, { situation: { status: 'unemployed' } });
  assert.deepEqual(
    found.map((plan) => [plan.routes.join('+'), plan.startNow]),
    [
      ['start:helper+intern', true],
      ['intern', false],
    ],
  );
});

test('a rule that closes a route says so, and names others to look at', () => {
  const closes = rule('R10', {
    applies: { routes: ['werkend'], facts: { work: ['seeking'] } },
    does: { closes: true, instead: ['zoekend'] },
  });
  const routes = book(
    [route('werkend', { steps: [step('werkend/1')] }), route('zoekend', { to: [], steps: [step('zoekend/1')] })],
    { rules: [closes] },
  );
  const [plan] = plans(routes, { situation: { status: 'unemployed' } });
  assert.deepEqual([plan?.closedBy, plan?.closedByRules, plan?.instead], [['employment'], ['R10'], ['zoekend']]);
  assert.deepEqual(
    plan?.rules?.map(({ id, closes: does }) => [id, does]),
    [['R10', true]],
  );
});

test('a question stands at the plan that its answer decides', () => {
  const question = { id: 'work', question: { nl: 'Wat doe je?' }, answers: [{ value: 'seeking', label: { nl: 'x' } }] };
  const routes = book(
    [
      route('zoekend', { eligibility: { employment: 'unemployed' }, steps: [step('zoekend/1')] }),
      route('elk', { steps: [step('elk/1')] }),
    ],
    { questions: [question] },
  );
  const asked = (plan: Plan): string[] => (plan.questions ?? []).map(({ fact: about }) => about);
  assert.deepEqual(
    plans(routes).map((plan) => [plan.routes[0], asked(plan)]),
    [
      ['elk', []],
      ['zoekend', ['work']],
    ],
  );
  const [told] = plans(routes, {}, { answers: { work: 'seeking' } });
  assert.deepEqual([told?.routes, told && asked(told)], [['zoekend'], []]);
});

test('a paper from which a way starts and that nobody told is asked, and what is sure goes first', () => {
  const question = { id: 'visum', question: { nl: 'Visum?' }, answers: [{ value: 'yes', label: { nl: 'Ja' } }] };
  const routes = book(
    [
      route('hoger', { steps: [step('hoger/1', { needs: [visum], months: { low: 1, high: 1 } })] }),
      route('elk', { steps: [step('elk/1', { months: { low: 9, high: 9 } })] }),
    ],
    { questions: [question] },
  );
  assert.deepEqual(
    plans(routes).map((plan) => [plan.routes[0], plan.kinds.includes('fastest'), plan.questions?.length]),
    [
      ['elk', true, 0],
      ['hoger', false, 1],
    ],
  );
});

test('what the vacancy offers becomes steps with its own words; what it asks and nothing brings is named', () => {
  const offers = [{ what: 'buddy', title: { nl: 'buddy' }, why: { nl: '' }, mode: 'workplace' as const }];
  const routes = book([], { access: [access('zorgkundige')], offers });
  const advert = reading([], {
    conditions: [condition('driving-licence', 'B')],
    offers: [{ what: 'buddy', quote: 'Je krijgt een buddy', start: 0, end: 19 }],
  });
  const [plan] = plans(routes, { licences: [] }, { reading: advert });
  assert.deepEqual(stepsOf(plan), ['start:zorgkundige/1', 'vacature/buddy']);
  assert.equal(plan?.steps[1]?.quote, 'Je krijgt een buddy');
  assert.deepEqual(
    plan.vacancyAsks?.map(({ kind }) => kind),
    ['driving-licence'],
  );
});

test('an occupation that no route leads to says what blocks, what lies near and who can advise', () => {
  const routes = book([], {
    access: [access('zorgkundige', { needs: [diploma], near: ['helper'] })],
    rules: [visumRule],
  });
  const [plan, ...others] = plans(routes, { diplomas: [], registrations: [] });
  assert.deepEqual(
    [plan?.blockedBy.map(({ kind }) => kind), plan?.nearest, plan?.advice, others],
    [['diploma'], ['helper'], ['loket'], []],
  );
});

test('a wage from the first day goes first for who must earn', () => {
  const routes = book([
    route('kort', { steps: [step('kort/1', { months: { low: 6, high: 6 } })] }),
    route('loon', { wage: true, steps: [step('loon/1', { months: { low: 12, high: 12 } })] }),
  ]);
  const first = (profile: Partial<Profile>): string | undefined => plans(routes, profile)[0]?.routes[0];
  assert.deepEqual([first({}), first({ availability: { mustEarn: true } })], ['kort', 'loon']);
});
