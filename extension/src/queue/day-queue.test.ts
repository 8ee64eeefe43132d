import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { newCabinet, openCabinet, ticking, VACANCY } from '../clients/clients.fixture.js';
import { DayQueue, MOST_PAGES } from './day-queue.js';

const page = (id: string) => ({ vacancy: { ...VACANCY, id, title: id }, url: `https://werk.example/${id}` });
let queue: DayQueue;

beforeEach(async () => {
  queue = new DayQueue(await newCabinet(), ticking());
});
const titles = async (of = queue) => (await of.pages()).map(({ vacancy }) => vacancy.title);

test('the pages of today stand in the queue, the last one first', async () => {
  await queue.add(page('a'));
  await queue.add(page('b'));
  assert.deepEqual(await titles(), ['b', 'a']);
});

test('a page read again moves to the front and stands there once', async () => {
  for (const id of ['a', 'b', 'a']) await queue.add(page(id));
  assert.deepEqual(await titles(), ['a', 'b']);
});

test('the next day starts empty, and nothing of the day before is kept', async () => {
  await queue.add(page('a'));
  const cabinet = await openCabinet();
  const tomorrow = new DayQueue(cabinet, ticking('2026-03-05T12:00:00.000Z'));
  assert.deepEqual(await titles(tomorrow), []);
  assert.deepEqual(await titles(), []);
});

test('one page can be taken out', async () => {
  await queue.add(page('a'));
  await queue.add(page('b'));
  await queue.remove((await queue.pages())[0]!.id);
  assert.deepEqual(await titles(), ['a']);
});

test('a page that was taken out comes back at its place, and stands there once when it was read again meanwhile', async () => {
  for (const id of ['a', 'b', 'c']) await queue.add(page(id));
  const undo = await queue.remove((await queue.pages())[1]!.id);
  assert.deepEqual(await titles(), ['c', 'a']);
  await undo?.();
  assert.deepEqual(await titles(), ['c', 'b', 'a']);
  const again = await queue.remove((await queue.pages())[2]!.id);
  await queue.add(page('a'));
  await again?.();
  assert.deepEqual(await titles(), ['a', 'c', 'b']);
});

test('the queue has an end: the oldest page goes', async () => {
  for (let n = 0; n <= MOST_PAGES; n++) await queue.add(page(`p${n}`));
  const all = await titles();
  assert.deepEqual([all.length, all[0], all.at(-1)], [MOST_PAGES, `p${MOST_PAGES}`, 'p1']);
});
