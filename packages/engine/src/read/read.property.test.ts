import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '@zorg-match/schema';
import { buildLexicon } from '../lexicon/lexicon.js';
import { readVacancy } from './index.js';
import { conditionSuite } from './suite/conditions.suite.js';
import { necessitySuite } from './suite/necessity.suite.js';
import { seed } from './suite/seed.fixture.js';

const lexicon = buildLexicon(seed);
const read = (text: string): Reading => readVacancy(lexicon, seed, text);

const sentences = `${necessitySuite}\n${conditionSuite}`
  .split('\n')
  .filter((row) => row.includes('|'))
  .map((row) => (row.split(' | ')[1] ?? '').trim());

/** Pieces of adverts, headings, bullets and odd signs in any order. */
const advert = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.constantFrom(
        'Profiel',
        'Wat ga je doen?',
        'Ons aanbod:',
        'Pluspunten:',
        '•',
        '-',
        '1.',
        '\n',
        '\n\n',
        ' – ',
        'en',
        'of',
        '(',
        ')',
        ';',
        ', ',
      ),
      fc.constantFrom(
        '7u-15u',
        '19/38',
        '80%',
        '\u200b',
        '\u00ad',
        '👋',
        'e\u0301',
        '\ud83d',
        'مرحبا',
        '\u00a0',
        '\r\n',
        'CAOEen',
        '…',
        '?!',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .chain((parts) => fc.constantFrom('', ' ', '\n').map((glue) => parts.join(glue)));

test('every span lies within the text and is its quote', () => {
  fc.assert(
    fc.property(advert, (text) => {
      const { demands, conditions, offers, text: kept } = read(text);
      assert.equal(kept, text);
      for (const { start, end, quote } of [...demands, ...conditions, ...offers]) {
        assert.ok(start >= 0 && start < end && end <= text.length, `${start}..${end} of ${text.length}`);
        assert.equal(text.slice(start, end), quote);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same text is read the same way every time', () => {
  fc.assert(
    fc.property(advert, (text) => assert.deepEqual(read(text), read(text))),
    { numRuns: 60 },
  );
});

test('each demand, condition and offer says by which rule it was found', () => {
  fc.assert(
    fc.property(advert, (text) => {
      const { demands, conditions, offers } = read(text);
      for (const { trace } of [...demands, ...conditions, ...offers]) assert.ok(trace && trace.rule !== '');
    }),
    { numRuns: 60 },
  );
});

test('a paragraph about the organisation changes nothing in what the list after it asks', () => {
  const list = 'Jouw profiel\n• Je bent stipt.\n• Kennis van wondzorg is een plus.\n• Je hebt een rijbewijs B.';
  const asked = (reading: Reading): string[] =>
    [...reading.demands, ...reading.conditions].map((e) => `${e.quote} ${e.necessity}`);
  const alone = asked(read(list));
  const about = 'Over ons\nOns huis ligt in het groen en telt negentig kamers.\n\n';
  assert.deepEqual(asked(read(about + list)), alone);
  assert.equal(alone.length, 3);
});

/** Parts of an advert that say nothing of each other, each under its own heading. */
const parts = {
  profile: fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
    .map((list) => `Jouw profiel\n${list.map((one) => `• ${one}`).join('\n')}`),
  tasks: fc
    .uniqueArray(fc.constantFrom('bewoners wassen', 'wonden verzorgen', 'maaltijden opdienen', 'je meet de bloeddruk'))
    .map((list) => `Wat ga je doen?\n${list.map((one) => `- ${one}`).join('\n')}`),
  about: fc
    .array(
      fc.constantFrom(
        'Ons huis ligt in het groen.',
        'Bij ons wonen negentig mensen.',
        'De cafetaria is elke namiddag open.',
        'We bestaan al sinds 1978.',
        'De tuin is pas vernieuwd.',
      ),
    )
    .map((list) => `Over ons\n${list.join(' ')}`),
};

/** What is asked in a text, without the numbers of groups, in an order of its own. */
const said = ({ demands, conditions }: Reading): string[] =>
  [...demands, ...conditions].map((one) => `${one.quote} ${one.necessity}`).sort();

test('the order of parts that say nothing of each other changes nothing in what is asked', () => {
  fc.assert(
    fc.property(parts.profile, parts.tasks, parts.about, (profile, tasks, about) => {
      const straight = said(read(`Zorgkundige\n\n${about}\n\n${tasks}\n\n${profile}\n`));
      assert.deepEqual(said(read(`Zorgkundige\n\n${profile}\n\n${tasks}\n\n${about}\n`)), straight);
      assert.deepEqual(said(read(`Zorgkundige\n\n${tasks}\n\n${about}\n\n${profile}\n`)), straight);
    }),
    { numRuns: 150 },
  );
});

/** Milliseconds of our own processor time, of the fastest of a few readings: what else the machine does hardly counts. */
function duration(text: string, times = 3): number {
  let least = Infinity;
  for (let i = 0; i < times; i++) {
    const start = process.cpuUsage();
    read(text);
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

/** Generous: a machine may be busy, and a quadratic reader takes minutes. */
const BOUND_MS = 20_000;

test('a word of a million letters ends soon', () => {
  assert.ok(duration('a'.repeat(1_000_000), 1) < BOUND_MS);
});

test('a hundred thousand lines end soon', () => {
  assert.ok(duration('Je wast bewoners.\n'.repeat(100_000), 1) < BOUND_MS);
});

const REPEATED = [
  'bachelor of ',
  'is een plus ',
  '2 jaar ervaring ',
  'PROFIEL ',
  'Frans ',
  'visum en ',
  'wassen, ',
  'die ',
  '(',
  'Je wast en ',
  'abCd',
];

for (const words of REPEATED) {
  test(`the time grows with the length for "${words}" over and over`, () => {
    const text = (units: number): string => words.repeat(Math.ceil(units / words.length));
    read(text(20_000));
    const once = duration(text(20_000));
    const fourTimes = duration(text(80_000));
    // A quadratic reader would take 16 times as long.
    assert.ok(fourTimes < 10 * once + 50, `${once.toFixed(1)} ms, then ${fourTimes.toFixed(1)} ms`);
  });
}
