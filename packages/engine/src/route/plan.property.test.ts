import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Plan, Profile, Step } from '@zorg-match/schema';
import fc from 'fast-check';
import { compile } from '../../../taxonomy/build/compile.js';
import { mayStart } from './along.js';
import { plansIn, type StartingPoint } from './book.fixture.js';
import { fitGate } from './gates.js';
import { mapOf } from './map.js';
import { judgeNeed } from './need.js';
import { become, give, personOf, type Person } from './person.js';

// What holds for everybody: people are drawn at random, and each plan is walked step by step.

const { taxonomy } = compile(fileURLToPath(new URL('../../../taxonomy/data/', import.meta.url)));
const book = taxonomy.routes;
assert.ok(book);
const plansFor = plansIn(book);
const map = mapOf(book);
const occupations = taxonomy.occupations.map(({ id }) => id);
const withVisum = new Set(book.rules.find(({ id }) => id === 'R01')?.applies?.to);

const fields = ['verpleegkunde', 'verzorgende', 'sociaal werk', 'economie'] as const;
const diploma = fc.record(
  {
    level: fc.constantFrom('secundair', 'zorgkundige', 'graduaat', 'bachelor'),
    field: fc.constantFrom(...fields),
    country: fc.constantFrom('BE', 'EEA', 'SY'),
    recognised: fc.boolean(),
  },
  { requiredKeys: ['level', 'country'] },
);
const registration = fc.record({
  kind: fc.constantFrom('visum', 'erkenning'),
  occupation: fc.constantFrom('zorgkundige', 'basisverpleegkundige', 'verpleegkundige', 'verzorgende'),
});
const experience = fc.record({
  occupation: fc.constantFrom('verzorgende', 'zorgkundige', 'huishoudhulp', 'logistiek-assistent'),
  months: fc.constantFrom(6, 30, 72),
});
const language = fc.record({ language: fc.constantFrom('nl', 'fr'), level: fc.constantFrom('A1', 'A2', 'B1', 'B2') });
const situation = fc.record(
  {
    age: fc.constantFrom(16, 19, 24, 33, 51),
    status: fc.constantFrom('unemployed', 'employed', 'student', 'inactive'),
    rightToWork: fc.constantFrom('yes', 'after-4-months', 'no'),
    protection: fc.constantFrom('none', 'refugee', 'asylum-seeker'),
  },
  { requiredKeys: [] },
);

/** Somebody who told all about what they have, and may have left out how they live. */
const told = fc.record({
  diplomas: fc.array(diploma, { maxLength: 2 }),
  registrations: fc.array(registration, { maxLength: 1 }),
  experience: fc.array(experience, { maxLength: 1 }),
  languages: fc.array(language, { minLength: 1, maxLength: 2 }),
  licences: fc.constantFrom<string[]>([], ['B']),
  situation,
});
const anybody = fc.oneof(told, fc.record({ situation }));
const answers = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { work: 'care' },
  { work: 'other' },
  { study: 'nursing' },
);
const anyone: fc.Arbitrary<StartingPoint> = fc.record({ person: anybody, answers });
const to = fc.constantFrom(...occupations);

const startOf = ({ person, answers: given = {} }: StartingPoint): Person =>
  personOf({ format: 'zorg-profile/1', ...person }, given, book);
const isSound = ({ blockedBy, closedBy = [], status }: Plan): boolean =>
  blockedBy.length === 0 && closedBy.length === 0 && (status === 'active' || status === 'unknown');

/** Time alone opens it, and the plan says how long. */
const waits = ({ blockedBy, closedBy = [], steps }: Plan): boolean =>
  blockedBy.length === 0 &&
  closedBy.join() === 'right-to-work' &&
  steps.some(({ becomes }) => becomes?.['right-to-work']);

function walk(plan: Plan, start: Person, look: (step: Step, before: Person) => void): Person {
  return plan.steps.reduce((person, step) => {
    look(step, person);
    return give(become(person, step.becomes), step.gives, plan.to);
  }, start);
}

const check = (predicate: (who: StartingPoint, occupation: string) => void, numRuns = 150): void =>
  fc.assert(fc.property(anyone, to, predicate), { numRuns });

test('no step of a plan that is open comes before what it needs', () => {
  check((who, occupation) => {
    for (const plan of plansFor(who, occupation).filter(isSound)) {
      walk(plan, startOf(who), ({ id, needs }, person) => {
        for (const need of needs) assert.notEqual(judgeNeed(need, person, occupation), 'unmet', `${plan.id} ${id}`);
      });
    }
  });
});

test('what a step needs and the person has not comes from a step that it cannot run beside', () => {
  check((who, occupation) => {
    const start = startOf(who);
    for (const plan of plansFor(who, occupation).filter(isSound)) {
      plan.steps.forEach((step, index) => {
        const before = plan.steps.slice(0, index).filter(({ id }) => !step.parallelWith?.includes(id));
        const person = before.reduce(
          (each, { gives, becomes }) => give(become(each, becomes), gives, occupation),
          start,
        );
        for (const need of step.needs) {
          assert.notEqual(judgeNeed(need, person, occupation), 'unmet', `${plan.id} ${step.id} ${need.value}`);
        }
      });
    }
  });
});

test('a plan that is open ends where nothing that the law asks is missing', () => {
  check((who, occupation) => {
    for (const plan of plansFor(who, occupation).filter(isSound)) {
      if (plan.routes.every((id) => book.routes.find((route) => route.id === id)?.to.length === 0)) continue;
      const end = walk(plan, startOf(who), () => undefined);
      for (const { gate } of map.jobGates(occupation)) {
        assert.notEqual(fitGate(gate, end, occupation), 'unmet', plan.id);
        const strict = gate.needs.some(({ kind }) => kind === 'registration');
        if (strict) assert.equal(fitGate(gate, end, occupation), 'met', plan.id);
      }
    }
  });
});

test('a job with a visum is never said to be open before the visum', () => {
  check((who, occupation) => {
    for (const plan of plansFor(who, occupation)) {
      for (const { occupation: job, after, when } of plan.onTheWay ?? []) {
        if (!withVisum.has(job) || when !== undefined) continue;
        let person = startOf(who);
        for (const step of plan.steps) {
          person = give(become(person, step.becomes), step.gives, plan.to);
          if (step.id === after) break;
        }
        const asked = after === null ? startOf(who) : person;
        assert.equal(judgeNeed({ kind: 'registration', value: 'visum', occupation: job }, asked, job), 'met', plan.id);
        assert.notEqual(mayStart(map, job, asked), 'unmet', plan.id);
      }
    }
  });
});

/** Steps of unknown length, then months: what "longer" means where not all is sourced. */
function lengthOf({ steps, months }: Plan): readonly [number, number] {
  const unknown = steps.filter((step) => step.mode === 'class' && !step.months && !step.hours).length;
  return [unknown, months?.high ?? 0];
}

const isLonger = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] !== other[0] ? one[0] > other[0] : one[1] > other[1];

function shortest(plans: readonly Plan[]): readonly [number, number] | undefined {
  const lengths = plans.map(lengthOf);
  return lengths.reduce<readonly [number, number] | undefined>(
    (best, each) => (best === undefined || isLonger(best, each) ? each : best),
    undefined,
  );
}

const CREDENTIALS: readonly ((person: Omit<Profile, 'format'>) => Omit<Profile, 'format'>)[] = [
  (person) => ({ ...person, diplomas: [...(person.diplomas ?? []), { level: 'zorgkundige', country: 'BE' }] }),
  (person) => ({ ...person, diplomas: [...(person.diplomas ?? []), { level: 'secundair', country: 'BE' }] }),
  (person) => ({
    ...person,
    diplomas: [...(person.diplomas ?? []), { level: 'graduaat', field: 'verpleegkunde', country: 'BE' }],
  }),
  (person) => ({
    ...person,
    diplomas: [...(person.diplomas ?? []), { level: 'bachelor', field: 'economie', country: 'BE' }],
  }),
  (person) => ({
    ...person,
    registrations: [...(person.registrations ?? []), { kind: 'visum', occupation: 'zorgkundige' }],
  }),
  (person) => ({ ...person, languages: [...(person.languages ?? []), { language: 'nl', level: 'C1' }] }),
  (person) => ({ ...person, licences: ['B'] }),
  (person) => ({ ...person, experience: [...(person.experience ?? []), { occupation: 'verzorgende', months: 72 }] }),
];

test('a further credential never makes the shortest plan longer, unless it closes a way and the plan says so', () => {
  const credential = fc.constantFrom(...CREDENTIALS);
  fc.assert(
    fc.property(told, answers, to, credential, (person, given, occupation, add) => {
      const leads = (plan: Plan): boolean =>
        (isSound(plan) || waits(plan)) &&
        plan.routes.some((id) => book.routes.find((route) => route.id === id)?.to.length !== 0);
      const before = plansFor({ person: person, answers: given }, occupation);
      const after = plansFor({ person: add(person), answers: given }, occupation);
      const was = shortest(before.filter(leads));
      const is = shortest(after.filter(leads));
      if (was === undefined || (is !== undefined && !isLonger(is, was))) return;
      const best = before.filter(leads).find((plan) => lengthOf(plan).join() === was.join());
      const last = best?.routes.at(-1);
      const now = after.find(({ routes }) => routes.at(-1) === last);
      assert.ok(
        (now?.closedBy?.length ?? 0) > 0,
        `${occupation}: ${best?.id ?? ''} was ${was.join()}, is ${is?.join() ?? 'gone'}`,
      );
    }),
    { numRuns: 250 },
  );
});

test('months are the sum of what is sourced, and say when a step has no number', () => {
  check((who, occupation) => {
    for (const { id, steps, months, monthsAtLeast, openLength = [] } of plansFor(who, occupation)) {
      const unsourced = steps.filter((step) => !step.months).map((step) => step.id);
      assert.ok(
        unsourced.every((step) => openLength.includes(step)),
        id,
      );
      if (!months)
        assert.ok(
          steps.every((step) => !step.months),
          id,
        );
      else {
        assert.ok(
          months.low <= months.high && months.high <= steps.reduce((sum, step) => sum + (step.months?.high ?? 0), 0),
          id,
        );
        assert.equal(monthsAtLeast, openLength.length > 0 ? months.low : undefined, id);
      }
    }
  }, 100);
});

test('the same person gets the same plans', () => {
  check(
    (who, occupation) => assert.deepEqual(plansFor(who, occupation), plansFor(structuredClone(who), occupation)),
    40,
  );
});
