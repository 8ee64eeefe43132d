import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import type { Condition, Match, Profile, Reading, Verdict } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import fc from 'fast-check';
import { GROUPS, groupClients, placeOf, type Candidate } from './groups.js';

const READING: Reading = { text: '', demands: [], conditions: [], offers: [], occupations: [], warnings: [] };
const TOLD: Profile = { format: 'zorg-profile/1', competences: [{ id: 'koken' }] };
const condition = (
  kind: Condition['kind'],
  value: string,
  necessity: Condition['necessity'] = 'required',
): Condition => ({
  kind,
  value,
  necessity,
  quote: '',
  start: 0,
  end: 0,
});
const verdict = (it: Verdict['verdict'], of: Condition, via?: string): Verdict =>
  via === undefined ? { verdict: it, condition: of } : { verdict: it, condition: of, via };
const match = (grade: Match['fit']['grade'], ...conditions: Verdict[]): Match => ({
  fit: { grade, low: 0.5, high: 0.5, have: 0.5 },
  lines: [],
  conditions,
});
const B = condition('driving-licence', 'B');
const VISUM = condition('registration', 'visum');
const DIPLOMA = condition('diploma', 'zorgkundige');
const groupOf = (it: Match, profile = TOLD) => placeOf(profile, it).group;

test('what fits and meets every required condition is for now', () => {
  assert.equal(groupOf(match('good', verdict('met', B))), 'now');
  assert.equal(groupOf(match('strong')), 'now');
});

test('one required condition that is not met is one step, two are more', () => {
  assert.equal(groupOf(match('good', verdict('unmet', B))), 'one-step');
  assert.equal(groupOf(match('good', verdict('unmet', B), verdict('unmet', VISUM))), 'more-steps');
});

test('two conditions that the same step of a route meets are one step', () => {
  const both = [verdict('unmet', DIPLOMA, 'opleiding'), verdict('unmet', VISUM, 'opleiding')];
  assert.equal(groupOf(match('good', ...both)), 'one-step');
});

test('what is only preferred, or taught on the job, is no step', () => {
  assert.equal(groupOf(match('good', verdict('unmet', condition('driving-licence', 'B', 'preferred')))), 'now');
  assert.equal(groupOf(match('good', verdict('unmet', condition('diploma', 'zorgkundige', 'trainable')))), 'now');
});

test('learning what is missing is a step, and far is more than one', () => {
  assert.equal(groupOf(match('growing')), 'one-step');
  assert.equal(groupOf(match('growing', verdict('unmet', B))), 'more-steps');
  assert.equal(groupOf(match('far')), 'more-steps');
});

test('a deciding condition of which the file says nothing makes it unknown, with the question', () => {
  const { group, reasons } = placeOf(TOLD, match('good', verdict('unknown', VISUM)));
  assert.equal(group, 'unknown');
  assert.deepEqual(reasons.at(-1), { what: 'ask', condition: VISUM });
});

test('an extract or an hour to agree on is a question, and hides nobody', () => {
  const { group, reasons } = placeOf(TOLD, match('good', verdict('unknown', condition('criminal-record', ''))));
  assert.equal(group, 'now');
  assert.equal(reasons.at(-1)?.what, 'ask');
});

test('an empty file and an unread vacancy are unknown, never far', () => {
  assert.deepEqual(placeOf({ format: 'zorg-profile/1' }, match('far')), {
    group: 'unknown',
    reasons: [{ what: 'empty' }],
  });
  assert.equal(groupOf(match('unknown')), 'unknown');
});

const person = (name: string, id = name): Candidate => ({ card: { id, name }, profile: TOLD });
const names = (of: ReturnType<typeof groupClients>) => GROUPS.map((group) => of[group].map(({ name }) => name));

test('within a group the alphabet decides, whatever the fit and the order they came in', () => {
  const fits: Record<string, Match> = { Élise: match('good'), Zoë: match('strong'), anna: match('good') };
  const all = Object.keys(fits).map((name) => ({ ...person(name), profile: { ...TOLD, region: name } }));
  const of = (candidates: Candidate[]) => groupClients(candidates, READING, ({ region = '' }) => fits[region]!);
  assert.deepEqual(
    of(all).now.map(({ name }) => name),
    ['anna', 'Élise', 'Zoë'],
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) =>
      assert.deepEqual(names(of(shuffled)), names(of(all))),
    ),
  );
});

test('nothing of what comes out is a number that could order people', () => {
  const out = groupClients([person('a'), person('b')], READING, () => match('good', verdict('unmet', B, 'stap')));
  const numbers: unknown[] = [];
  JSON.stringify(out, (key, value: unknown) => {
    // where the condition stands in the advert is the same for everybody
    if (typeof value === 'number' && key !== 'start' && key !== 'end') numbers.push([key, value]);
    return value;
  });
  assert.deepEqual(numbers, []);
});

test("with the real engine, country, age and protection change nobody's group where no condition asks about them", () => {
  const engine = createEngine({ taxonomy: coreTaxonomy });
  const reading = engine.read(
    'Poetshulp\n\nTaken\n• Je maakt de kamers schoon.\n• Je wast en strijkt.\n\nProfiel\n• Je hebt een rijbewijs B.',
  );
  const base: Profile = {
    format: 'zorg-profile/1',
    competences: engine.search('kamers schoonmaken', { limit: 5 }).map(({ id }) => ({ id })),
    licences: ['B'],
  };
  const group = (profile: Profile) =>
    names(groupClients([{ card: { id: 'a', name: 'A' }, profile }], reading, (...both) => engine.match(...both)));
  for (const situation of [{ age: 19 }, { age: 60 }, { protection: 'refugee' }, { protection: 'none' }] as const)
    assert.deepEqual(
      group({ ...base, situation, experience: [{ country: 'other' }] }),
      group({ ...base, experience: [{ country: 'BE' }] }),
    );
});
