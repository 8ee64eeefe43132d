import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Route, RouteBook, RouteStep } from '@zorg-match/schema';
import { routesExample as good, taxonomyExample } from '../../test/taxonomy-example.js';
import { parseRouteBook } from '../route-book.parse.js';
import { checkRouteBook } from './route-book.check.js';

const [route] = good.routes as [Route];
const [step] = route.steps as [RouteStep];

function found(changes: Partial<RouteBook>): [string, string][] {
  return checkRouteBook({ ...good, ...changes }, taxonomyExample).map(({ code, path }) => [code, path.join('.')]);
}

const withStep = (changes: Partial<RouteStep>): Partial<RouteBook> => ({
  routes: [{ ...route, steps: [{ ...step, ...changes }] }],
});

describe('checkRouteBook', () => {
  test('finds nothing in a good book', () => {
    assert.deepEqual(checkRouteBook(good, taxonomyExample), []);
  });

  test('finds occupations, contacts and sources that do not exist', () => {
    assert.deepEqual(found({ routes: [{ ...route, to: ['x'], contacts: ['x'], sources: ['x'] }] }), [
      ['unknown-id', 'routes.0.to.0'],
      ['unknown-id', 'routes.0.contacts.0'],
      ['unknown-id', 'routes.0.sources.0'],
    ]);
  });

  test('lets a route lead to any occupation', () => {
    assert.deepEqual(found({ routes: [{ ...route, to: [] }] }), []);
  });

  test('finds an occupation in what a step asks or gives that does not exist', () => {
    const one = [{ kind: 'registration' as const, value: 'visum', occupation: 'x' }];
    assert.deepEqual(found(withStep({ needs: one, gives: one })), [
      ['unknown-id', 'routes.0.steps.0.needs.0.occupation'],
      ['unknown-id', 'routes.0.steps.0.gives.0.occupation'],
    ]);
  });

  test('finds routes, barriers, contacts and questions of a target group that do not exist', () => {
    const bad = { routes: ['x'], barriers: ['x'], contacts: ['x'], facts: { x: 'y' }, sources: ['x'] };
    const groups = [{ id: 'g', name: { nl: 'a' }, needs: { nl: 'b' }, confidence: 'high' as const, ...bad }];
    assert.deepEqual(found({ groups }), [
      ['unknown-id', 'groups.0.routes.0'],
      ['unknown-id', 'groups.0.barriers.0'],
      ['unknown-id', 'groups.0.contacts.0'],
      ['unknown-id', 'groups.0.facts.0'],
      ['unknown-id', 'groups.0.sources.0'],
    ]);
  });

  test('finds a step that is not named after its route', () => {
    assert.deepEqual(found(withStep({ id: 'andere/1' })), [['invalid-value', 'routes.0.steps.0.id']]);
  });

  test('finds months that end before they start', () => {
    assert.deepEqual(found(withStep({ months: { low: 9, high: 6 } })), [['contradiction', 'routes.0.steps.0.months']]);
  });

  test('finds an age for which nobody is both old and young enough', () => {
    assert.deepEqual(found({ routes: [{ ...route, eligibility: { ageMin: 30, ageMax: 25 } }] }), [
      ['contradiction', 'routes.0.eligibility'],
    ]);
  });

  test('finds a fact without a source in routes, rules, barriers and contacts', () => {
    const bare = { confidence: 'medium' as const, sources: [] };
    const rules = [{ id: 'R01', when: { nl: 'a' }, then: { nl: 'b' }, effect: 'hard' as const, ...bare }];
    const barriers = [{ id: 'B1', theme: 'taal', barrier: { nl: 'a' }, aids: [], contacts: ['x'], ...bare }];
    const contacts = good.contacts.map((one) => ({ ...one, ...bare }));
    assert.deepEqual(found({ routes: [{ ...route, ...bare }], rules, barriers, contacts }), [
      ['missing-source', 'routes.0.sources'],
      ['missing-source', 'rules.0.sources'],
      ['missing-source', 'barriers.0.sources'],
      ['missing-source', 'contacts.0.sources'],
      ['unknown-id', 'barriers.0.contacts.0'],
    ]);
  });

  test('finds ids that stand twice', () => {
    assert.deepEqual(found({ sources: [...good.sources, ...good.sources] }), [['duplicate-id', 'sources.1.id']]);
  });

  test('finds what rules, access and advice name and does not exist', () => {
    const bare = { confidence: 'unsourced' as const, sources: [] };
    const rule = { id: 'R', when: { nl: 'a' }, then: { nl: 'b' }, effect: 'hard' as const, ...bare };
    const entry = {
      occupation: 'x',
      title: { nl: 'a' },
      who: { nl: 'b' },
      needs: [],
      start: [],
      contacts: ['x'],
      ...bare,
    };
    assert.deepEqual(
      found({
        rules: [{ ...rule, applies: { routes: ['x'] }, does: { instead: ['x'] } }],
        access: [{ ...entry, near: ['kok', 'x'] }],
        advice: { language: ['x'] },
      }),
      [
        ['unknown-id', 'rules.0.applies.routes.0'],
        ['unknown-id', 'rules.0.does.instead.0'],
        ['unknown-id', 'access.0.occupation'],
        ['unknown-id', 'access.0.near.1'],
        ['unknown-id', 'access.0.contacts.0'],
        ['unknown-id', 'advice.language.0'],
      ],
    );
  });

  test('lets a book that is laid over ours refer to our contacts, sources and routes', () => {
    const pack: RouteBook = { ...good, routes: [{ ...route, id: 'eigen', steps: [] }], contacts: [], sources: [] };
    assert.deepEqual(checkRouteBook(pack, taxonomyExample), []);
  });

  test('lets such a book leave out what it has nothing of', () => {
    const own = { ...route, id: 'eigen', steps: [] };
    const { data, issues } = parseRouteBook({ format: 'zorg-routes/1', version: '1', routes: [own] });
    assert.deepEqual(issues, []);
    assert.ok(data);
    assert.deepEqual([data.rules, data.barriers, data.contacts, data.sources], [[], [], [], []]);
    assert.deepEqual(checkRouteBook(data, taxonomyExample), []);
  });
});
