import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedReading } from '@zorg-match/schema';
import { codes, parseHtml } from '../../test/inert.js';
import { loadFeed, MAX_FEED_BYTES } from './load-feed.js';

const FEED = JSON.stringify([{ '@type': 'JobPosting', title: 'Kok', description: 'Je kookt.' }]);
const base = 'https://partner.example/werken';

const load = (url: string, fetch: typeof globalThis.fetch): Promise<FeedReading> =>
  loadFeed(url, { fetch, parseHtml, base });
const answers = (body: string, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
const fails = () => Promise.reject(new TypeError('Failed to fetch'));

test('a feed is asked for without credentials or referrer, at its full address', async () => {
  const asked: [unknown, RequestInit | undefined][] = [];
  const { vacancies } = await load('/jobs.json', (input, init) => {
    asked.push([input, init]);
    return Promise.resolve(new Response(FEED));
  });
  assert.equal(vacancies[0]?.title, 'Kok');
  const [[url, init] = []] = asked;
  assert.equal(url, 'https://partner.example/jobs.json');
  assert.deepEqual([init?.credentials, init?.referrerPolicy], ['omit', 'no-referrer']);
});

test('an error status is named with its number', async () => {
  const { vacancies, issues } = await load('/jobs.json', answers('niet hier', { status: 404 }));
  assert.deepEqual([vacancies.length, codes(issues), issues[0]?.params['status']], [0, ['http-status'], 404]);
});

test('a refusal by another origin is named as CORS, with what its editor must set', async () => {
  const { issues } = await load('https://elders.example/jobs.json', fails);
  assert.deepEqual(codes(issues), ['cors']);
  assert.deepEqual(
    [issues[0]?.params['origin'], issues[0]?.params['header']],
    ['https://partner.example', 'Access-Control-Allow-Origin'],
  );
});

test('a failure at the own origin is a failure of the network', async () => {
  assert.deepEqual(codes((await load('/jobs.json', fails)).issues), ['network']);
});

test('http is refused, but for the own origin and this machine', async () => {
  assert.deepEqual(codes((await load('http://elders.example/jobs.json', answers(FEED))).issues), ['not-https']);
  for (const url of ['javascript:alert(1)', 'data:application/json,[]', 'ftp://partner.example/x']) {
    assert.deepEqual(codes((await load(url, answers(FEED))).issues), ['not-https']);
  }
  assert.equal((await load('http://localhost:8000/jobs.json', answers(FEED))).vacancies.length, 1);
  const own = await loadFeed('/jobs.json', { fetch: answers(FEED), parseHtml, base: 'http://partner.example/' });
  assert.equal(own.vacancies.length, 1);
});

test('an address that is none is reported', async () => {
  assert.deepEqual(codes((await load('http://', answers(FEED))).issues), ['invalid-value']);
});

test('a feed that is larger than we take is not read', async () => {
  const large = await load('/jobs.json', answers('[]', { headers: { 'content-length': String(MAX_FEED_BYTES + 1) } }));
  assert.deepEqual(codes(large.issues), ['too-large']);
  const endless = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array(5_000_000)) });
  const streamed = await load('/jobs.json', () => Promise.resolve(new Response(endless)));
  assert.deepEqual(codes(streamed.issues), ['too-large']);
});

test('a caller that gives up gets its own reason', async () => {
  const stop = new AbortController();
  stop.abort(new Error('weg'));
  await assert.rejects(loadFeed('/jobs.json', { fetch: fails, parseHtml, base, signal: stop.signal }), /weg/);
});
