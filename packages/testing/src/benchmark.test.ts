import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { taxonomy } from '@zorg-match/taxonomy';
import { parse } from 'yaml';
import { loadBenchmark } from './benchmark.js';
import {
  BENCHMARK_SETS,
  COMPETENCE_KINDS,
  CONDITION_VALUES,
  NECESSITIES,
  OFFER_KINDS,
  SECTIONS,
  parseBenchmark,
  type LabelledVacancy,
} from './labels.js';

/** The occupations that must each occur, and the only ids that a label may name. */
const OCCUPATIONS = [
  'logistiek-assistent',
  'zorgondersteuner',
  'huishoudelijke-dienst',
  'keukenmedewerker',
  'patientenvervoer-intern',
  'huishoudhulp',
  'persoonlijk-assistent',
  'verzorgende',
  'zorgkundige',
  'basisverpleegkundige',
  'verpleegkundige',
  'gespecialiseerd-verpleegkundige',
  'vroedvrouw',
  'kinderbegeleider-bp',
  'kinderbegeleider-bko',
  'onthaalouder',
  'opvoeder-begeleider',
  'animator-wzc',
  'medewerker-maatschappelijk-werk',
  'maatschappelijk-assistent',
  'ambulancier-ndp',
  'hulpverlener-ambulancier',
  'fta',
  'ergotherapeut',
  'medisch-secretariaat',
  'ervaringsdeskundige',
];
const RUN = 12;

const vacancies = loadBenchmark();

const quotes = (vacancy: LabelledVacancy): string[] => [
  ...vacancy.competences.map(({ quote }) => quote),
  ...vacancy.conditions.map(({ quote }) => quote),
  ...vacancy.offered.map(({ quote }) => quote),
  ...vacancy.notRequirements,
];

/** Every run of twelve words, without case and punctuation. */
function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' ')));
}

function demoTexts(): string[] {
  const folder = new URL('../../../demo/vacancies/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as { text: string }[])
    .map(({ text }) => text);
}

test('each set has at least fifteen vacancies', () => {
  for (const set of BENCHMARK_SETS) assert.ok(loadBenchmark(set).length >= 15, set);
});

test('each vacancy has an id of its own and between 90 and 450 words', () => {
  assert.equal(new Set(vacancies.map(({ id }) => id)).size, vacancies.length);
  for (const { id, text } of vacancies) {
    const words = text.split(/\s+/u).length;
    assert.ok(words >= 90 && words <= 450, `${id}: ${words} words`);
  }
});

test('each quote stands in its text exactly once, without spaces around it', () => {
  for (const vacancy of vacancies) {
    for (const quote of quotes(vacancy)) {
      assert.equal(vacancy.text.split(quote).length - 1, 1, `${vacancy.id}: "${quote}"`);
      assert.equal(quote, quote.trim(), vacancy.id);
    }
  }
});

test('no label says the same thing twice', () => {
  for (const { id, competences, conditions, offered, notRequirements } of vacancies) {
    for (const labels of [competences, conditions, offered, notRequirements]) {
      const seen = labels.map((label) => JSON.stringify(label));
      assert.equal(new Set(seen).size, seen.length, id);
    }
  }
});

test('the labels of competences keep to the vocabularies', () => {
  for (const { id, competences } of vacancies) {
    assert.ok(competences.length >= 5, `${id}: ${competences.length} competences`);
    for (const { quote, concept, kind, necessity, section } of competences) {
      assert.ok(concept.length > 3, `${id}: "${quote}"`);
      assert.ok(COMPETENCE_KINDS.includes(kind), `${id}: ${kind}`);
      assert.ok(NECESSITIES.includes(necessity), `${id}: ${necessity}`);
      assert.ok(SECTIONS.includes(section), `${id}: ${section}`);
    }
  }
});

test('three sets name competences that the taxonomy has, for each mention', () => {
  const known = new Set(taxonomy.competences.map(({ id }) => id));
  for (const { id, competences } of (['unseen', 'varied', 'aside'] as const).flatMap(loadBenchmark)) {
    for (const { quote, ids } of competences) {
      assert.ok(ids, `${id}: "${quote}"`);
      for (const competence of ids) assert.ok(known.has(competence), `${id}: ${competence}`);
    }
  }
});

test('the labels of conditions have a normalised value', () => {
  for (const { id, conditions } of vacancies) {
    for (const { kind, value, necessity, quote } of conditions) {
      assert.match(value, CONDITION_VALUES[kind], `${id}: ${kind} of "${quote}"`);
      assert.ok(NECESSITIES.includes(necessity), `${id}: ${necessity}`);
    }
  }
});

test('the labels of offers keep to the vocabulary', () => {
  for (const { id, offered } of vacancies) {
    for (const { what } of offered) assert.ok(OFFER_KINDS.includes(what), `${id}: ${what}`);
  }
});

test('every occupation that we know occurs, and some vacancies are for none of them', () => {
  const named = new Set(vacancies.flatMap(({ occupations }) => occupations));
  assert.deepEqual([...named].sort(), [...OCCUPATIONS].sort());
  assert.ok(vacancies.filter(({ occupations }) => occupations.length === 0).length >= 3);
});

test('every necessity and every kind of condition and offer occurs in each of the first sets', () => {
  for (const set of ['dev', 'seen', 'unseen'] as const) {
    const part = loadBenchmark(set);
    const has = (values: readonly string[]) => [...new Set(values)].sort();
    assert.deepEqual(has(part.flatMap((v) => v.competences.map((c) => c.necessity))), [...NECESSITIES].sort());
    assert.deepEqual(has(part.flatMap((v) => v.conditions.map((c) => c.kind))), Object.keys(CONDITION_VALUES).sort());
    assert.deepEqual(has(part.flatMap((v) => v.offered.map((o) => o.what))), [...OFFER_KINDS].sort());
  }
});

test('no vacancy shares twelve words in a row with another or with a vacancy of the demo', () => {
  const owner = new Map<string, string>();
  for (const text of demoTexts()) for (const run of runs(text)) owner.set(run, 'the demo');
  for (const { id, text } of vacancies) {
    for (const run of runs(text)) {
      assert.equal(owner.get(run), undefined, `${id} shares "${run}" with ${owner.get(run)}`);
    }
    for (const run of runs(text)) owner.set(run, id);
  }
});

test('the bundle for the browser reads back as the same vacancies', async () => {
  const build = fileURLToPath(new URL('../build/bundle.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', build], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const generated = new URL('./generated/benchmark.ts', import.meta.url).href;
  const { benchmarkJson } = (await import(generated)) as { benchmarkJson: string };
  assert.deepEqual(parseBenchmark(benchmarkJson), vacancies);
});
