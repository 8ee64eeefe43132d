import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nl } from './nl.js';
import { cli } from './nl/cli.js';
import { coach } from './nl/coach.js';
import { editorIssues } from './nl/editor-issues.js';
import { mirror } from './nl/mirror.js';
import { monitor } from './nl/monitor.js';
import { panel } from './nl/panel.js';
import { jobMessagesFor } from './job-messages.js';
import { profileMessagesFor } from './profile-messages.js';
import { nlRoute } from './route-messages.js';

/** What sentences are filled with here: the longest that is likely, so the figures do not flatter. */
const samples: Record<string, string | number> = {
  occupation: 'verzorgende',
  name: 'Diploma bachelor',
  field: 'verpleegkunde',
  language: 'Nederlands',
  level: 'B2',
  duration: '18 maanden',
  entry: 'koken voor een groep',
  label: 'koken voor een groep',
  first: 'Zorgkundige in Mol',
  title: 'Zorgkundige in Mol',
  plan: 'Zorgkundige worden',
  step: 'opleiding zorgkundige',
  list: 'visum, Nederlands B2',
  text: 'Je kookt',
  query: 'bejaarden was',
  date: '30 november',
  from: '2019',
  to: '2024',
  amount: '€ 2.500',
  path: '[3].title',
  file: 'feed.json',
  place: 'Mol',
  other: 'rijbewijs B',
  category: 'B',
  when: '12 november',
};

/** Named parameters for any sentence: a word for the words above, else a number. */
const params = (number: number) =>
  new Proxy({}, { get: (_, key) => (typeof key === 'string' ? (samples[key] ?? number) : undefined) });

/** Every sentence with where it stands; functions are filled in with several numbers. */
function sentences(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function')
    return [0, 1, 7].map((n) => ({ path, text: (value as (p: unknown) => string)(params(n)) }));
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const all = [
  ...sentences(nl, 'nl'),
  ...sentences(nlRoute, 'route'),
  ...sentences(jobMessagesFor(), 'job'),
  ...sentences(profileMessagesFor(), 'profile'),
  ...sentences(mirror, 'mirror'),
  ...sentences(monitor, 'monitor'),
  ...sentences(panel, 'panel'),
  ...sentences(coach, 'coach'),
  ...sentences(cli, 'cli'),
  ...sentences(editorIssues, 'editor'),
].flatMap(({ path, text }) =>
  text
    .split(/(?<=[.?!:;])\s+/)
    .map((sentence) => ({ path, sentence, words: sentence.split(/\s+/).filter(Boolean).length })),
);

test('no sentence is empty or has an unfilled part', () => {
  const gaps = all.filter(({ sentence }) => /undefined|NaN|\[object/.test(sentence));
  assert.deepEqual(gaps, []);
});

test('no sentence is longer than 20 words', () => {
  assert.deepEqual(
    all.filter(({ words }) => words > 20),
    [],
  );
});

test('sentences of more than one word have at most 12 words on average, and no section more than that', () => {
  const sectionOf = (path: string) => path.split('.').slice(0, 2).join('.');
  const phrases = all.filter(({ words }) => words > 1);
  for (const section of new Set(phrases.map(({ path }) => sectionOf(path)))) {
    const lines = phrases.filter(({ path }) => sectionOf(path) === section);
    const mean = lines.reduce((sum, { words }) => sum + words, 0) / lines.length;
    assert.ok(mean <= 12, `${section}: ${mean.toFixed(1)} words`);
  }
});

test('no sentence blames, uses officialese or addresses people formally', () => {
  const wrong = /\b(helaas|ongeldige?|foutief|verkeerde?|dient u|gelieve|teneinde|middels|conform|u|uw)\b/i;
  assert.deepEqual(
    all.filter(({ sentence }) => wrong.test(sentence)),
    [],
  );
});

/** Long words that people who learn Dutch meet every day or on their first day at work. Add one only after asking. */
const COMMON = new Set(
  (
    'bijvoorbeeld competentie competenties daarnaartoe eenvoudige gekopieerd geselecteerd hogeschool kinderopvang meegenomen ' +
    'nederlands nieuwkomers onbepaalde onderlijnd registratie solliciteren studentenjob uitzendkantoor veranderen ' +
    'verbinding vergelijken vergelijking vergelijkt verpleegkunde verschillende vlaanderen voorstellen vriendelijke ' +
    'vrijwillig vrijwilliger vrijwilligerswerk zelfstandig zelfstandige ziekteverzekering zorgberoep zorgkundige ' +
    'departement volksgezondheid fod vluchteling bescherming tijdelijke'
  ).split(' '),
);

/** Words that cannot be avoided, each with the words that explain it where it stands. */
const EXPLAINED: Readonly<Record<string, RegExp>> = {
  riziv: /Met dat nummer krijgen patiënten geld terug/,
  'riziv-nummer': /Met dat nummer krijgen patiënten geld terug/,
  uittreksel: /Een papier van je gemeente/,
  strafregister: /Een papier van je gemeente/,
  subsidiaire: /subsidiaire bescherming \(je kan niet veilig terug\)/,
  naric: /een papier van NARIC dat je diploma hier telt/,
  visum: /Een visum is de toelating om dit beroep te doen/,
  erkenning: /Een erkenning zegt dat je opleiding telt/,
  graduaat: /Een graduaat is een korte opleiding/,
  duaal: /duaal leren \(school en werk\)/,
};

test('a long word is a common one, or it is explained where it stands', () => {
  const own = all.filter(({ path }) => /^(nl|job|profile)\./.test(path) && !path.endsWith('.fileName'));
  const filled = new Set(Object.values(samples).flatMap((each) => String(each).toLowerCase().split(/[ ,]+/)));
  const told = own.map(({ sentence }) => sentence).join(' ');
  const hard = own.flatMap(({ path, sentence }) =>
    (sentence.match(/[\p{L}-]+/gu) ?? [])
      .filter((word) => word.length >= 10 || /^[A-Z]{3,}/.test(word))
      .map((word) => word.toLowerCase())
      .filter((word) => !filled.has(word) && !COMMON.has(word) && !(EXPLAINED[word]?.test(told) ?? false))
      .map((word) => `${path}: ${word}`),
  );
  assert.deepEqual(hard, []);
  for (const [word, explanation] of Object.entries(EXPLAINED)) assert.match(told, explanation, word);
});
