import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FeedReading } from '@zorg-match/schema';
import { codes, parseHtml } from '../../test/inert.js';
import { FeedReader } from './feed-reader.js';
import { readFeed } from './read-feed.js';

const options = { parseHtml, url: 'https://feed.example/jobs.json' };

/** The outcome of work that rests in between. */
function done<T>(work: Generator<unknown, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** What comes of a text that comes in in pieces. */
function inPieces(text: string, cuts: readonly number[]): FeedReading {
  const reader = new FeedReader(options);
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  for (const [index, place] of places.slice(1).entries()) done(reader.take(text.slice(places[index], place)));
  return done(reader.end());
}

const word = fc.constantFrom('Kok', 'Poets "snel"', 'a\\b', 'één [1] {2}', '"entries": [', 'regel\nregel', '');
const posting = fc.record(
  {
    '@type': fc.constantFrom('JobPosting', ['JobPosting', 'Thing']),
    title: word,
    description: word,
    identifier: fc.constantFrom('a', 'b', 'c'),
    jobLocation: fc.array(fc.record({ '@type': fc.constant('Place'), address: word }), { maxLength: 2 }),
  },
  { requiredKeys: ['title'] },
);
const entry = fc.oneof(
  { weight: 6, arbitrary: posting },
  fc.record({ '@type': fc.constantFrom('WebSite', 'Organization'), name: word }),
  fc.record({ '@type': fc.constant('ListItem'), item: posting }),
  fc.record({ '@type': fc.constant('ItemList'), itemListElement: fc.array(posting, { maxLength: 2 }) }),
  fc.constantFrom(3, null, 'kapot, [', true, [1, 2]),
);
const list = fc.array(entry, { maxLength: 6 });
const feed = fc.oneof(
  list,
  list.map((all) => ({ '@context': 'https://schema.org', '@graph': all })),
  list.map((all) => ({ name: '"jobs": [', '@type': 'ItemList', itemListElement: all, size: 3 })),
  fc.tuple(list, list).map(([jobs, graph]) => ({ jobs, '@graph': graph })),
  list.map((all) => ({ '@type': 'WebPage', mainEntity: { '@type': 'ItemList', itemListElement: all } })),
  list.map((all) => ({ '@type': 'JobPosting', title: 'Kok', jobs: all })),
  posting,
);
const cuts = fc.array(fc.nat(3000), { maxLength: 6 });

test('a feed gives the same in whatever pieces it comes in, and the same as when it is parsed as one', () => {
  fc.assert(
    fc.property(feed, cuts, fc.constantFrom(undefined, 2), (value, places, space) => {
      const text = JSON.stringify(value, null, space);
      assert.deepEqual(inPieces(text, places), readFeed(JSON.parse(text), options));
    }),
    { numRuns: 400 },
  );
});

test('whatever happens to a text on its way, reading it never throws and does not depend on the pieces', () => {
  fc.assert(
    fc.property(
      feed,
      cuts,
      fc.nat(2000),
      fc.constantFrom('', '"', ']', '}', ',', '\n', '\\'),
      (value, places, at, put) => {
        const text = JSON.stringify(value);
        const spoilt = text.slice(0, at % text.length) + put + text.slice((at % text.length) + (put === '' ? 1 : 0));
        assert.deepEqual(inPieces(spoilt, places), readFeed(spoilt, options));
      },
    ),
    { numRuns: 400 },
  );
});

test('the first vacancies are there long before the last came in', () => {
  const reader = new FeedReader(options);
  const jobs = Array.from({ length: 50 }, (_, index) => ({ title: `Job ${index}`, description: 'Je kookt.' }));
  const text = JSON.stringify({ name: 'Jobs', '@graph': jobs.map((job) => ({ '@type': 'JobPosting', ...job })) });
  done(reader.take(text.slice(0, text.length / 2)));
  assert.ok(reader.vacancies.length >= 24, `${reader.vacancies.length}`);
  assert.equal(reader.vacancies[0]?.title, 'Job 0');
  assert.deepEqual(reader.head, { name: 'Jobs', '@graph': [] });
});

test('a feed that breaks off keeps what came before, and says where', () => {
  const whole = JSON.stringify(
    Array.from({ length: 9 }, (_, index) => ({ title: `Job ${index}`, description: 'Je kookt.' })),
  );
  const { vacancies, issues } = readFeed(whole.slice(0, -30), options);
  assert.equal(vacancies.length, 8);
  assert.deepEqual(codes(issues), ['not-json']);
  assert.deepEqual(issues[0]?.path, [8]);
});

test('an entry that is no JSON costs only itself', () => {
  const good = '{"title":"Kok","description":"Je kookt."}';
  const { vacancies, issues } = readFeed(`[${good}, {"title": Kok}, {"title":"Poetshulp","description":"x"}]`, options);
  assert.deepEqual(
    vacancies.map(({ title }) => title),
    ['Kok', 'Poetshulp'],
  );
  assert.deepEqual(
    issues.map(({ code, path }) => [code, ...path]),
    [['not-json', 1]],
  );
});

test('it rests after each entry and each piece of a long one, so that nothing waits for the whole', () => {
  const jobs = Array.from({ length: 300 }, () => ({ title: 'Kok', description: 'x'.repeat(2000) }));
  const rests = (text: string) => [...new FeedReader(options).take(text)].length;
  assert.ok(rests(JSON.stringify(jobs)) >= 300);
  assert.ok(rests(`["${'x'.repeat(1_000_000)}"]`) >= 15);
});
