import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '@zorg-match/schema';
import { buildLexicon } from '../../lexicon/lexicon.js';
import { seed } from './seed.fixture.js';
import { readVacancy } from '../index.js';
import { necessityCues } from '../data/necessity.data.js';
import { shiftCues } from '../data/shifts.data.js';
import { phraseFinder } from '../phrases.js';
import { tokenise } from '../tokens.js';
import { clauseSuite } from './clauses.suite.js';
import { conditionSuite } from './conditions.suite.js';
import { cueSuite } from './cues.suite.js';
import { judgedSuite } from './judged.suite.js';
import { looseSuite } from './loose.suite.js';
import { modalitySuite } from './modality.suite.js';
import { necessitySuite } from './necessity.suite.js';
import { rewardedSuite } from './rewarded.suite.js';
import { offerSuite } from './offers.suite.js';
import { officialSuite } from './official.suite.js';
import { unusualSuite } from './unusual.suite.js';
import { variantSuite } from './variants.suite.js';
import { wordingSuite } from './wording.suite.js';

const HEADINGS: Readonly<Record<string, string>> = {
  tasks: 'Wat ga je doen?',
  profile: 'Jouw profiel',
  offer: 'Wat bieden wij?',
  about: 'Over ons',
  conditions: 'Uurrooster',
};

const lexicon = buildLexicon(seed);

type Entry = Reading['demands'][number] | Reading['conditions'][number];

function entriesFor(reading: Reading, words: string): Entry[] {
  if (!words.startsWith('@')) {
    const start = reading.text.lastIndexOf(words);
    assert.ok(start >= 0, `"${words}" does not stand in the sentence`);
    return reading.demands.filter((d) => d.start < start + words.length && start < d.end);
  }
  const [kind, ...value] = words.slice(1).split(' ');
  const wanted = value.join(' ');
  return reading.conditions.filter((c) => c.kind === kind && (wanted === '' || wanted === '*' || c.value === wanted));
}

/** What is wrong with a reading, as the suite sees it; empty when it is as expected. */
function complaint(reading: Reading, expectation: string): string {
  if (/^[+-]\p{L}/u.test(expectation)) {
    const offered = reading.offers.some(({ what }) => what === expectation.slice(1));
    return offered === expectation.startsWith('+') ? '' : expectation;
  }
  if (expectation.startsWith('- ')) {
    const found = entriesFor(reading, expectation.slice(2).trim()).filter((e) => e.necessity !== 'not-required');
    return found.length > 0 ? `${expectation}: asked as "${found[0]?.quote}"` : '';
  }
  if (expectation.includes(' ~ ')) {
    const [a = '', b = ''] = expectation.split(' ~ ').map((words) => entriesFor(reading, words.trim())[0]?.group);
    return a !== '' && a === b ? '' : `${expectation}: no alternatives`;
  }
  const [words = '', necessity = ''] = expectation.split(' = ').map((part) => part.trim());
  const found = entriesFor(reading, words);
  if (found.length === 0) return necessity === 'not-required' && !words.startsWith('@') ? '' : `${words}: not found`;
  const other = found.find((e) => e.necessity !== necessity);
  return other ? `${words}: ${other.necessity} instead of ${necessity}` : '';
}

const rows =
  `${necessitySuite}\n${conditionSuite}\n${cueSuite}\n${wordingSuite}\n${variantSuite}\n${clauseSuite}\n${looseSuite}\n${modalitySuite}\n${rewardedSuite}\n${offerSuite}\n${unusualSuite}\n${officialSuite}\n${judgedSuite}`
    .split('\n')
    .filter((line) => line.includes('|'));

for (const row of rows) {
  const [section = '', sentence = '', expectations = ''] = row.split(' | ').map((part) => part.trim());
  test(`${section}: ${sentence}`, () => {
    const reading = readVacancy(lexicon, seed, `Werken bij ons\n\n${HEADINGS[section] ?? ''}\n• ${sentence}\n`);
    assert.deepEqual(
      expectations
        .split(' ; ')
        .map((e) => complaint(reading, e.trim()))
        .filter(Boolean),
      [],
    );
  });
}

const sentences = rows.map((row) => tokenise(row.split(' | ')[1] ?? ''));

for (const [group, source] of [...Object.entries(necessityCues), ...Object.entries(shiftCues)]) {
  test(`each phrase of "${group}" stands in a sentence of the suites`, () => {
    const phrases = source
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const unused = phrases.filter((phrase) => {
      const finder = phraseFinder({ phrase });
      return !sentences.some((tokens) => finder.find(tokens).length > 0);
    });
    assert.deepEqual(unused, []);
  });
}
