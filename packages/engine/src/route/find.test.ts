import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile, Route, RouteBook } from '@zorg-match/schema';
import { condition, person, reading } from '../match/match.fixture.js';
import { findRoutes } from './find.js';

const route = (id: string, more: Partial<Route> = {}): Route => ({
  id,
  title: { nl: id, fr: `${id} fr` },
  kind: 'training',
  status: 'active',
  who: { nl: '' },
  from: ['any'],
  to: ['zorgkundige'],
  steps: [{ id: `${id}/1`, title: { nl: 'stap' } }],
  contacts: [],
  caveats: [],
  confidence: 'medium',
  sources: ['s'],
  ...more,
});

const book = (...routes: Route[]): RouteBook => ({
  format: 'zorg-routes/1',
  version: '2026.1.0',
  routes,
  rules: [],
  barriers: [],
  contacts: [],
  sources: [
    { id: 's', title: 's', date: '2024-05' },
    { id: 'older', title: 'older', date: '2019' },
    { id: 'bare', title: 'bare', date: 'undated' },
  ],
});

const me = (more: Partial<Profile> = {}): Profile => person([], more);
const find = (routes: Route[], profile: Profile = me()) => findRoutes(book(...routes), profile, { to: 'zorgkundige' });
const ids = (routes: Route[], profile?: Profile): string[] => find(routes, profile).map((plan) => plan.routes[0] ?? '');

test('routes to the occupation come before general ones, others not at all', () => {
  const routes = [route('algemeen', { to: [] }), route('elders', { to: ['kok'] }), route('erheen')];
  assert.deepEqual(ids(routes), ['erheen', 'algemeen']);
});

test('what has ended or is only announced comes last, and says so', () => {
  const plans = find([route('weg', { status: 'ended' }), route('plan', { status: 'announced' }), route('nu')]);
  assert.deepEqual(
    plans.map(({ routes, status, startNow }) => [routes[0], status, startNow]),
    [
      ['nu', 'active', true],
      ['plan', 'announced', false],
      ['weg', 'ended', false],
    ],
  );
});

test('months are added up over the steps that have a sourced number', () => {
  const steps = [
    { id: 'a/1', title: { nl: '' }, months: { low: 2, high: 3 } },
    { id: 'a/2', title: { nl: '' }, duration: { nl: 'enkele weken' } },
    { id: 'a/3', title: { nl: '' }, months: { low: 12, high: 18 } },
  ];
  assert.deepEqual(find([route('a', { steps })])[0]?.months, { low: 14, high: 21 });
});

test('without one sourced number there are no months', () => {
  assert.equal(find([route('a')])[0]?.months, null);
});

test('a duration that depends on the occupation is the one of the occupation aimed at', () => {
  const monthsTo = { zorgkundige: { low: 12, high: 18 }, verpleegkundige: { low: 48, high: 48 } };
  const steps = [{ id: 'a/1', title: { nl: '' }, monthsTo }];
  assert.deepEqual(find([route('a', { steps })])[0]?.months, { low: 12, high: 18 });
});

test('shorter ways come first, those without months after them', () => {
  const lasting = (id: string, high: number): Route =>
    route(id, { steps: [{ id: `${id}/1`, title: { nl: '' }, months: { low: 6, high } }] });
  assert.deepEqual(ids([route('open'), lasting('lang', 30), lasting('kort', 12)]), ['kort', 'lang', 'open']);
});

test('a condition about the person that is told and not met closes a way, and says which', () => {
  const young = route('jong', { eligibility: { ageMax: 25 } });
  const [first, second] = find([young, route('elk')], me({ situation: { age: 40 } }));
  assert.deepEqual([first?.routes, second?.routes], [['elk'], ['jong']]);
  assert.deepEqual([second?.startNow, second?.closedBy], [false, ['age']]);
});

test('what was not told closes nothing', () => {
  const eligibility = {
    ageMin: 18,
    employment: 'unemployed',
    protection: ['refugee'],
    diplomaOrigin: 'EEA',
  } as const;
  assert.equal(find([route('a', { eligibility })])[0]?.startNow, true);
});

test('a way that depends on something not told comes after one for anybody', () => {
  assert.deepEqual(ids([route('werkzoekend', { eligibility: { employment: 'unemployed' } }), route('elk')]), [
    'elk',
    'werkzoekend',
  ]);
});

test('the origin of a diploma opens its own procedure and closes the other', () => {
  const routes = [
    route('buiten', { eligibility: { diplomaOrigin: 'non-EEA' } }),
    route('binnen', { eligibility: { diplomaOrigin: 'EEA' } }),
  ];
  const open = (country: string): readonly string[] =>
    find(routes, me({ diplomas: [{ level: 'bachelor', country }] }))
      .filter(({ startNow }) => startNow)
      .flatMap(({ routes: own }) => own);
  assert.deepEqual(
    [open('MA'), open('other'), open('PL'), open('EEA'), open('BE')],
    [['buiten'], ['buiten'], ['binnen'], ['binnen'], []],
  );
});

test('a way with a wage waits for the right to work', () => {
  const waiting = me({ situation: { rightToWork: 'after-4-months' } });
  const [plan] = find([route('a', { wage: true })], waiting);
  assert.deepEqual([plan?.startNow, plan?.closedBy], [false, ['right-to-work']]);
});

test('a need that is not met blocks, a need that an earlier step gives does not', () => {
  const steps = [
    { id: 'a/1', title: { nl: '' }, gives: [{ kind: 'diploma', value: 'zorgkundige' }] as const },
    { id: 'a/2', title: { nl: '' }, needs: [{ kind: 'diploma', value: 'zorgkundige' }] as const },
    { id: 'a/3', title: { nl: '' }, needs: [{ kind: 'driving-licence', value: 'B' }] as const },
  ];
  const [plan] = find([route('a', { steps })], me({ diplomas: [], licences: [] }));
  assert.deepEqual(
    plan?.blockedBy.map(({ kind }) => kind),
    ['driving-licence'],
  );
  assert.equal(plan.startNow, false);
});

test('steps towards what the person has already are left out', () => {
  const steps = [
    { id: 'a/1', title: { nl: 'intake' } },
    { id: 'a/2', title: { nl: 'studie' }, gives: [{ kind: 'diploma', value: 'zorgkundige' }] as const },
    { id: 'a/3', title: { nl: 'visum' }, gives: [{ kind: 'registration', value: 'visum' }] as const },
  ];
  const [plan] = find([route('a', { steps })], me({ diplomas: [{ level: 'zorgkundige' }] }));
  assert.deepEqual(
    plan?.steps.map(({ id }) => id),
    ['a/3'],
  );
});

test('what a route gives for another occupation does not shorten the way', () => {
  const gives = [{ kind: 'diploma', value: 'bachelor', occupation: 'verpleegkundige' }] as const;
  const steps = [{ id: 'a/1', title: { nl: '' }, gives }];
  const [plan] = find([route('a', { steps })], me({ diplomas: [{ level: 'bachelor' }] }));
  assert.deepEqual(plan?.steps[0]?.gives, []);
});

test('a way that gives what the vacancy asks goes first', () => {
  const steps = [{ id: 'geeft/1', title: { nl: '' }, gives: [{ kind: 'diploma', value: 'zorgkundige' }] as const }];
  const plans = findRoutes(book(route('geeft-niet'), route('geeft', { steps })), me({ diplomas: [] }), {
    to: 'zorgkundige',
    reading: reading([], { conditions: [condition('diploma', 'zorgkundige')] }),
  });
  assert.equal(plans[0]?.routes[0], 'geeft');
});

test('the date of a step is the oldest of its sources that have one', () => {
  const date = (...sources: string[]): string | undefined => find([route('a', { sources })])[0]?.steps[0]?.sourceDate;
  assert.deepEqual([date('s', 'older', 'bare'), date('bare')], ['2019', 'undated']);
});

test('texts are in the language asked when there, else Dutch', () => {
  const title = (lang: string): string | undefined =>
    findRoutes(book(route('a')), me(), { to: 'zorgkundige', lang })[0]?.title;
  assert.deepEqual([title('fr'), title('tr')], ['a fr', 'a']);
});

test('a way with a wage is marked as earning, the shortest as fastest', () => {
  const steps = [{ id: 'b/1', title: { nl: '' }, months: { low: 6, high: 6 } }];
  const [shortest, paid] = find([route('a', { wage: true }), route('b', { steps })]);
  assert.deepEqual([shortest?.routes, paid?.routes], [['b'], ['a']]);
  assert.ok(paid?.kinds.includes('earning') && shortest?.kinds.includes('fastest'));
});
