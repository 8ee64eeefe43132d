import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VACANCY } from '../clients/clients.fixture.js';
import { openDatabase } from '../store/database.js';
import { MIGRATIONS } from '../store/migrations.js';
import { emptyStorage, failing } from '../store/storage.fixture.js';
import type { CoachDesk } from './coach-desk.js';
import { channels, openPanel, PASSPHRASE, startPanel, until } from './desk.fixture.js';

const COOKS = { format: 'zorg-profile/1', competences: [{ id: 'koken' }] } as const;
const EMPTY = { format: 'zorg-profile/1' } as const;
const PAGE = { vacancy: VACANCY, url: 'https://werk.example/1' };
const desks: CoachDesk[] = [];
const opened = async (...args: Parameters<typeof openPanel>) => {
  const panel = await openPanel(...args);
  desks.push(panel.desk);
  return panel;
};

beforeEach(() => {
  emptyStorage();
  fakeBrowser.reset();
});
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.lock();
});

test('from a first passphrase to a client, and back the next morning', async () => {
  const { desk } = await startPanel();
  assert.equal(desk.phase, 'first');
  assert.equal(await desk.create('kort'), false);
  assert.deepEqual([desk.phase, desk.problem], ['first', 'weak-passphrase']);
  assert.equal(await desk.create(PASSPHRASE), true);
  await desk.addClient('M. V.', COOKS);
  assert.equal(desk.current?.name, 'M. V.');
  await until(() => desk.state.persisted === true);
  await desk.lock();
  fakeBrowser.reset();
  const { desk: next } = await startPanel();
  assert.deepEqual([next.phase, next.cards], ['locked', []]);
  assert.equal(await next.unlock('een andere wachtzin dan dat'), false);
  assert.equal(next.problem, 'wrong-passphrase');
  assert.equal(await next.unlock(PASSPHRASE), true);
  assert.deepEqual([next.cards.map(({ name }) => name), next.problem], [['M. V.'], undefined]);
  await next.lock();
});

test('a panel that opens again in the same session is open, with the same client in front', async () => {
  const { desk } = await opened();
  await desk.addClient('M. V.', COOKS);
  const { desk: again, store } = await startPanel();
  desks.push(again);
  assert.deepEqual([again.phase, again.current?.name], ['open', 'M. V.']);
  assert.deepEqual(store.profile, COOKS);
});

test('what is picked in the panel goes into the file of the client in front, and of nobody else', async () => {
  const { desk, store } = await opened();
  const anna = (await desk.addClient('Anna', EMPTY))!;
  const bert = (await desk.addClient('Bert', EMPTY))!;
  store.replace(COOKS);
  await desk.choose(anna);
  assert.deepEqual(store.profile, EMPTY);
  await desk.choose(bert);
  assert.deepEqual(store.profile, COOKS);
});

test('the region counts what clients saved once, from what is really kept, beside how many clients can what', async () => {
  const { desk } = await opened();
  for (const name of ['Anna', 'Bert']) {
    await desk.addClient(name, COOKS);
    await desk.keep(PAGE, { status: 'idea', note: `Voor ${name}.` });
  }
  await desk.keep({ vacancy: { ...VACANCY, id: 'other' } }, { status: 'idea', note: '' });
  const region = await desk.region();
  assert.deepEqual(region.vacancies.map(({ id }) => id).sort(), [VACANCY.id, 'other'].sort());
  assert.deepEqual(region.supply, [{ about: 'competence', id: 'koken', region: 'all', people: 2 }]);
  assert.doesNotMatch(JSON.stringify(region), /Anna|Bert/);
});

test('without a client in front nothing of a profile is kept', async () => {
  const { desk, store } = await opened();
  const anna = (await desk.addClient('Anna', EMPTY))!;
  await desk.choose(undefined);
  store.replace(COOKS);
  await desk.choose(anna);
  assert.deepEqual(store.profile, EMPTY);
});

test('locking empties the panel, the state and the session', async () => {
  const { desk, store } = await opened();
  await desk.addClient('Anna', COOKS);
  await desk.keep(PAGE, { status: 'idea', note: 'x' });
  await desk.lock();
  assert.deepEqual([desk.phase, desk.cards, desk.current, store.profile], ['locked', [], undefined, EMPTY]);
  assert.doesNotMatch(JSON.stringify(await fakeBrowser.storage.session.get(null)), /Anna|koken|"key"/);
  assert.equal(await desk.keep(PAGE, { status: 'idea', note: '' }), false);
});

test('a storage that a newer version takes away leaves nothing of a client in the panel', async () => {
  const { desk, store } = await opened();
  await desk.addClient('Anna', COOKS);
  const newer = await openDatabase(() => {}, { migrations: [...MIGRATIONS, () => undefined] });
  assert.deepEqual([desk.phase, desk.problem, desk.current], ['closed', 'other-tab', undefined]);
  assert.deepEqual(store.profile, EMPTY);
  newer.close();
});

test('what was picked just before locking is saved', async () => {
  const { desk, store } = await opened();
  await desk.addClient('Anna', EMPTY);
  store.replace(COOKS);
  await desk.lock();
  await desk.unlock(PASSPHRASE);
  await desk.choose(desk.cards[0]!.id);
  assert.deepEqual(desk.current?.file.profile, COOKS);
});

test('two windows: a change in one shows in the other, and locking one locks both', async () => {
  const channel = channels();
  const { desk: one } = await opened({ channel: channel() });
  const { desk: other, store } = await startPanel({ channel: channel() });
  desks.push(other);
  const id = (await one.addClient('Anna', EMPTY))!;
  await until(() => other.cards.length === 1);
  await other.choose(id);
  await one.setNotes(id, 'belt morgen');
  await until(() => other.current?.file.notes === 'belt morgen');
  await one.importProfile(COOKS);
  await until(() => JSON.stringify(store.profile) === JSON.stringify(COOKS));
  await one.lock();
  await until(() => other.phase === 'locked');
  assert.deepEqual(store.profile, EMPTY);
});

test('nobody worked for the time that was set: the desk locks by itself', async (context) => {
  let at = Date.parse('2026-03-04T09:00:00Z');
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { desk } = await opened({ now: () => new Date(at) });
  await desk.setSettings({ idleMinutes: 5 });
  at += 5 * 60_000;
  context.mock.timers.tick(5 * 60_000);
  context.mock.timers.reset();
  await until(() => desk.phase === 'locked');
});

test('a full disk is told, what was there stays, and what was picked is saved when there is room again', async () => {
  const { desk, store } = await opened();
  const id = (await desk.addClient('Anna', EMPTY))!;
  store.replace(COOKS);
  await failing(1, 'full', () => desk.binding.flush());
  assert.equal(desk.problem, 'full');
  await failing(1, 'full', () => desk.choose(undefined));
  assert.deepEqual([store.profile, desk.current?.id], [COOKS, id]);
  await desk.choose(undefined);
  await desk.choose(id);
  assert.deepEqual([desk.current?.file.profile, desk.problem], [COOKS, undefined]);
});

test('deleting a client can be undone, and the offer ends when the desk locks', async () => {
  const { desk } = await opened();
  const id = (await desk.addClient('Anna', COOKS))!;
  await desk.keep(PAGE, { status: 'idea', note: 'x' });
  await desk.removeClient(id);
  assert.deepEqual([desk.cards.length, desk.current, desk.state.undo?.name], [0, undefined, 'Anna']);
  await desk.undoLast();
  await desk.choose(id);
  assert.deepEqual([desk.current?.file.saved.length, desk.state.undo], [1, undefined]);
  await desk.removeClient(id);
  await desk.lock();
  await desk.unlock(PASSPHRASE);
  await desk.undoLast();
  assert.equal(desk.cards.length, 0);
});

test('a profile from a file takes the place of the present one, and can be undone', async () => {
  const { desk, store } = await opened();
  await desk.addClient('Anna', EMPTY);
  assert.equal(await desk.importProfile('kapot'), false);
  assert.equal(desk.problem, 'not-a-profile');
  assert.equal(await desk.importProfile(COOKS), true);
  assert.deepEqual(store.profile, COOKS);
  await desk.undoLast();
  assert.deepEqual(store.profile, EMPTY);
});

test('wiping leaves nothing on this computer, and the desk starts anew', async () => {
  const { desk } = await opened();
  await desk.addClient('Anna', COOKS);
  await desk.wipe();
  assert.equal(desk.phase, 'first');
  await desk.create('heel andere woorden nu');
  assert.deepEqual(desk.cards, []);
});

test('a backup moves everything to another computer, with its passphrase', async () => {
  const { desk } = await opened();
  await desk.addClient('Anna', COOKS);
  await desk.keep(PAGE, { status: 'applied', note: 'x' });
  assert.equal(await desk.makeBackup('niet de wachtzin zelf'), undefined);
  assert.equal(desk.problem, 'wrong-passphrase');
  const backup = (await desk.makeBackup(PASSPHRASE))!;
  assert.ok(desk.state.settings.backupAt);
  await desk.lock();
  emptyStorage(); // another computer
  const { desk: other } = await startPanel();
  desks.push(other);
  assert.equal(await other.startFromBackup(backup, 'niet de wachtzin zelf'), false);
  assert.equal(other.phase, 'first');
  assert.equal(await other.startFromBackup(backup, PASSPHRASE), true);
  await other.choose(other.cards[0]!.id);
  assert.equal(other.current?.file.saved[0]?.status, 'applied');
  const advert = await other.advert(other.current.file.saved[0].id);
  assert.equal(advert?.vacancy.title, VACANCY.title);
});

test('pages read while the desk is locked wait in memory and join the queue when it opens', async () => {
  const { desk } = await opened();
  await desk.lock();
  await desk.pageRead(PAGE);
  await desk.unlock(PASSPHRASE);
  assert.deepEqual(
    (await desk.queue()).map(({ vacancy }) => vacancy.title),
    [VACANCY.title],
  );
});

test('a file nobody used is announced, then forgotten a week later, and said so', async () => {
  let at = Date.parse('2026-01-10T09:00:00Z');
  const now = () => new Date(at);
  const { desk } = await opened({ now });
  await desk.addClient('Anna', COOKS);
  await desk.choose(undefined);
  at = Date.parse('2026-08-01T09:00:00Z');
  const { desk: august } = await openPanel({ now });
  assert.deepEqual([august.state.soon.map(({ name }) => name), august.cards.length], [['Anna'], 1]);
  at = Date.parse('2026-08-08T09:00:00Z');
  const { desk: later } = await openPanel({ now });
  assert.deepEqual([later.state.forgotten, later.cards.length], [['Anna'], 0]);
  await later.lock();
});

test('what was forgotten can be brought back, and stays at the next opening', async () => {
  let at = Date.parse('2026-01-10T09:00:00Z');
  const now = () => new Date(at);
  const { desk } = await opened({ now });
  await desk.addClient('Anna', COOKS);
  await desk.choose(undefined);
  at = Date.parse('2026-08-01T09:00:00Z');
  await opened({ now });
  at = Date.parse('2026-08-08T09:00:00Z');
  const { desk: later } = await opened({ now });
  assert.deepEqual([later.cards.length, later.state.undo?.what], [0, 'forgotten']);
  await later.undoLast();
  assert.deepEqual([later.cards.length, later.state.forgotten, later.state.undo], [1, [], undefined]);
  at = Date.parse('2026-08-20T09:00:00Z');
  const { desk: next } = await opened({ now });
  assert.deepEqual([next.cards.length, next.state.forgotten, next.state.soon], [1, [], []]);
});

test('a warning for one month does not count after six months were set again', async () => {
  let at = Date.parse('2026-01-10T09:00:00Z');
  const now = () => new Date(at);
  const { desk } = await opened({ now });
  await desk.addClient('Anna', COOKS);
  await desk.choose(undefined);
  at = Date.parse('2026-02-05T09:00:00Z');
  const { desk: february } = await opened({ now });
  await february.setSettings({ forgetMonths: 1 });
  assert.equal(february.state.soon.length, 1);
  await february.setSettings({ forgetMonths: 6 });
  assert.deepEqual([february.state.soon, february.cards[0]?.warnedAt], [[], undefined]);
  at = Date.parse('2026-07-20T09:00:00Z');
  const { desk: july } = await opened({ now });
  assert.deepEqual([july.state.soon.length, july.cards.length], [1, 1]);
});

test('a way is kept once, and comes back after it was taken out', async () => {
  const { desk } = await opened();
  const id = (await desk.addClient('Anna', COOKS))!;
  const route = { occupation: 'zorgkundige', plan: 'p1', title: 'Zorgkundige worden' };
  await desk.keepRoute(route);
  await desk.keepRoute(route);
  assert.equal(desk.current?.file.routes.length, 1);
  await desk.removeRoute(id, desk.current.file.routes[0]!);
  assert.equal(desk.current.file.routes.length, 0);
  await desk.undoLast();
  assert.equal(desk.current.file.routes[0]?.title, 'Zorgkundige worden');
});

test('for whom a vacancy is, is read from the files', async () => {
  const { desk } = await opened();
  await desk.addClient('Bert', EMPTY);
  await desk.addClient('Anna', EMPTY);
  const groups = await desk.forWhom(PAGE);
  assert.deepEqual(
    groups.unknown.map(({ name }) => name),
    ['Anna', 'Bert'],
  );
});

test('a browser that asks the person about the storage, and gets no answer, keeps nobody waiting', async () => {
  const { desk } = await opened({ persist: () => new Promise(() => undefined) });
  assert.deepEqual([desk.phase, desk.state.persisted], ['open', undefined]);
});

test('a storage that cannot be opened is a calm state', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  indexedDB.open = () => {
    throw new DOMException('not here', 'SecurityError');
  };
  const { desk } = await startPanel();
  assert.deepEqual([desk.phase, desk.problem], ['closed', 'no-storage']);
});
