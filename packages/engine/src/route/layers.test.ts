import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact, Route, RouteBook } from '@zorg-match/schema';
import { findRoutes } from './find.js';
import { layerRouteBooks } from './layers.js';

const route = (id: string, more: Partial<Route> = {}): Route => ({
  id,
  title: { nl: id },
  kind: 'training',
  status: 'active',
  who: { nl: '' },
  from: ['any'],
  to: ['zorgkundige'],
  steps: [{ id: `${id}/1`, title: { nl: 'stap' } }],
  contacts: ['school'],
  caveats: [],
  confidence: 'medium',
  sources: ['s'],
  ...more,
});

const contact = (id: string, name: string): Contact => ({
  id,
  name,
  purpose: { nl: '' },
  confidence: 'high',
  sources: ['s'],
});

const book = (more: Partial<RouteBook> = {}): RouteBook => ({
  format: 'zorg-routes/1',
  version: '1',
  routes: [],
  rules: [],
  barriers: [],
  contacts: [],
  sources: [],
  ...more,
});

const ours = book({
  routes: [route('cvo'), route('okot')],
  contacts: [contact('school', 'De school')],
  sources: [{ id: 's', title: 'Bron', date: '2024' }],
  advice: { language: ['school'] },
});

test('what a region writes under an id of ours takes its place, what is new comes after', () => {
  const region = book({ version: 'antwerpen', routes: [route('antwerps'), route('cvo', { status: 'ended' })] });
  const { routes, version } = layerRouteBooks(ours, region);
  assert.deepEqual(
    routes.map(({ id, status }) => [id, status]),
    [
      ['cvo', 'ended'],
      ['okot', 'active'],
      ['antwerps', 'active'],
    ],
  );
  assert.equal(version, '1+antwerpen');
});

test('later books win over earlier ones', () => {
  const first = book({ contacts: [contact('school', 'Stad')] });
  const second = book({ contacts: [contact('school', 'Partner')] });
  assert.deepEqual(
    layerRouteBooks(ours, first, second).contacts.map(({ name }) => name),
    ['Partner'],
  );
});

test('advice is laid over by its key, and stays where a layer says nothing', () => {
  const layered = layerRouteBooks(ours, book({ advice: { diploma: ['x'] } }), book());
  assert.deepEqual(layered.advice, { language: ['school'], diploma: ['x'] });
});

test('the books that go in stay as they are, and one alone comes out as it was', () => {
  const before = structuredClone(ours);
  layerRouteBooks(ours, book({ routes: [route('cvo', { status: 'ended' })] }));
  assert.deepEqual(ours, before);
  assert.deepEqual(layerRouteBooks(ours), ours);
});

test('plans are made from the layered book', () => {
  const layered = layerRouteBooks(ours, book({ routes: [route('antwerps'), route('cvo', { status: 'ended' })] }));
  const plans = findRoutes(layered, { format: 'zorg-profile/1' }, { to: 'zorgkundige' });
  assert.deepEqual(
    plans.map(({ routes, status }) => [routes[0], status]),
    [
      ['okot', 'active'],
      ['antwerps', 'active'],
      ['cvo', 'ended'],
    ],
  );
});
