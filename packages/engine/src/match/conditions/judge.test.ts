import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConditionKind, Profile } from '@zorg-match/schema';
import { condition, demand, person, reading, taxonomy } from '../match.fixture.js';
import { matchReading } from '../match.js';
import { buildRelations } from '../relations.js';
import type { Asked, Judgement } from './facts.js';
import { judgeCondition } from './judge.js';

/** Rows of: what is asked, what somebody tells, for which occupation, and what we say. */
type Row = readonly [asked: Partial<Asked> & { value: string }, told: Partial<Profile>, expected: Judgement];

const rows = (kind: ConditionKind, title: string, all: readonly Row[]): void => {
  test(title, () => {
    for (const [asked, told, expected] of all) {
      const facts = { profile: person([], told), occupations: ['zorgkundige'] };
      assert.equal(judgeCondition({ kind, ...asked }, facts), expected, JSON.stringify([asked, told]));
    }
  });
};

rows('diploma', 'a diploma is met from its level on, and unknown when nothing was told', [
  [{ value: 'bachelor' }, {}, 'unknown'],
  [{ value: 'bachelor' }, { diplomas: [] }, 'unmet'],
  [{ value: 'bachelor' }, { diplomas: [{ level: 'master' }] }, 'met'],
  [{ value: 'bachelor' }, { diplomas: [{ level: 'graduaat' }] }, 'unmet'],
  [{ value: 'secundair' }, { diplomas: [{ level: 'none' }, { level: 'secundair', country: 'BE' }] }, 'met'],
  [{ value: 'none' }, {}, 'met'],
  [{ value: 'iets anders' }, { diplomas: [{ level: 'master' }] }, 'unknown'],
]);

rows('diploma', 'the field of a diploma decides where both fields are known', [
  [
    { value: 'bachelor', field: 'sociaal werk' },
    { diplomas: [{ level: 'bachelor', field: 'verpleegkunde' }] },
    'unmet',
  ],
  [
    { value: 'bachelor', field: 'in de verpleegkunde' },
    { diplomas: [{ level: 'bachelor', field: 'Verpleegkunde' }] },
    'met',
  ],
  [{ value: 'bachelor', field: 'verpleegkunde' }, { diplomas: [{ level: 'bachelor' }] }, 'unknown'],
  [
    { value: 'bachelor', field: 'een menswetenschap' },
    { diplomas: [{ level: 'bachelor', field: 'psychologie' }] },
    'unknown',
  ],
  [{ value: 'bachelor', field: 'verpleegkunde' }, { diplomas: [{ level: 'bachelor', field: 'Economie' }] }, 'unmet'],
  [{ value: 'bachelor', field: 'marketing' }, { diplomas: [{ level: 'bachelor', field: 'vroedkunde' }] }, 'unmet'],
  [{ value: 'bachelor', field: 'boekhouden' }, { diplomas: [{ level: 'bachelor', field: 'economie' }] }, 'unknown'],
  [
    { value: 'bachelor', field: 'sociaal werk' },
    { diplomas: [{ level: 'bachelor', field: 'sociale economie' }] },
    'unknown',
  ],
  [
    { value: 'bachelor', field: 'verpleegkunde' },
    { diplomas: [{ level: 'bachelor', field: 'behandeling en radiografie' }] },
    'unknown',
  ],
]);

rows('diploma', 'zorgkundige is a training of its own, which nurses have and economists have not', [
  [{ value: 'zorgkundige' }, { diplomas: [{ level: 'zorgkundige' }] }, 'met'],
  [{ value: 'zorgkundige' }, { diplomas: [{ level: 'bachelor', field: 'verpleegkunde' }] }, 'met'],
  [{ value: 'zorgkundige' }, { diplomas: [{ level: 'bachelor', field: 'economie' }] }, 'unmet'],
  [{ value: 'zorgkundige' }, { diplomas: [{ level: 'bachelor' }] }, 'unknown'],
  [{ value: 'zorgkundige' }, { diplomas: [{ level: 'secundair' }] }, 'unmet'],
]);

rows('diploma', 'a diploma from abroad counts once it is recognised', [
  [{ value: 'bachelor' }, { diplomas: [{ level: 'bachelor', country: 'other', recognised: false }] }, 'unmet'],
  [{ value: 'bachelor' }, { diplomas: [{ level: 'bachelor', country: 'EEA', recognised: true }] }, 'met'],
  [{ value: 'bachelor' }, { diplomas: [{ level: 'bachelor', country: 'MA' }] }, 'unknown'],
  [{ value: 'bachelor' }, { diplomas: [{ level: 'bachelor', country: 'BE', recognised: false }] }, 'met'],
]);

rows('registration', 'a registration counts for its own occupation', [
  [{ value: 'visum' }, {}, 'unknown'],
  [{ value: 'visum' }, { registrations: [] }, 'unmet'],
  [{ value: 'visum' }, { registrations: [{ kind: 'visum', occupation: 'zorgkundige' }] }, 'met'],
  [{ value: 'visum' }, { registrations: [{ kind: 'visum', occupation: 'logopedist' }] }, 'unmet'],
  [{ value: 'visum' }, { registrations: [{ kind: 'visum' }] }, 'unknown'],
  [{ value: 'riziv' }, { registrations: [{ kind: 'visum', occupation: 'zorgkundige' }] }, 'unmet'],
  [{ value: 'erkenning' }, { registrations: [{ kind: 'visum', occupation: 'zorgkundige' }] }, 'unknown'],
  [{ value: 'erkenning' }, { registrations: [{ kind: 'visum', occupation: 'logopedist' }] }, 'unmet'],
  [{ value: 'erkenning' }, { registrations: [{ kind: 'riziv', occupation: 'zorgkundige' }] }, 'unmet'],
  [
    { value: 'visum', occupation: 'logopedist' },
    { registrations: [{ kind: 'visum', occupation: 'zorgkundige' }] },
    'unmet',
  ],
]);

rows('language', 'a language is met from the asked level on', [
  [{ value: 'nl:B2' }, {}, 'unknown'],
  [{ value: 'nl:B2' }, { languages: [{ language: 'nl', level: 'C1' }] }, 'met'],
  [{ value: 'nl:B2' }, { languages: [{ language: 'nl', level: 'B1' }] }, 'unmet'],
  [{ value: 'nl:B2' }, { languages: [{ language: 'nl' }] }, 'unknown'],
  [{ value: 'fr' }, { languages: [{ language: 'nl', level: 'C2' }] }, 'unmet'],
]);

rows('language', 'a language without a level is met from B1 on and unknown below', [
  [{ value: 'nl' }, { languages: [{ language: 'nl', level: 'B1' }] }, 'met'],
  [{ value: 'nl' }, { languages: [{ language: 'nl', level: 'A2' }] }, 'unknown'],
  [{ value: 'nl' }, { languages: [{ language: 'nl' }] }, 'unknown'],
]);

rows('driving-licence', 'no licence told is unknown, an empty list is none', [
  [{ value: 'B' }, {}, 'unknown'],
  [{ value: 'B' }, { licences: [] }, 'unmet'],
  [{ value: 'B' }, { licences: ['b'] }, 'met'],
  [{ value: 'B' }, { licences: ['C'] }, 'met'],
  [{ value: 'C' }, { licences: ['B'] }, 'unmet'],
]);

rows('experience', 'experience counts by its months in the occupation', [
  [{ value: 'none' }, {}, 'met'],
  [{ value: 'any' }, {}, 'unknown'],
  [{ value: 'any' }, { experience: [] }, 'unmet'],
  [{ value: '2 jaar' }, { experience: [{ occupation: 'zorgkundige', months: 24 }] }, 'met'],
  [{ value: '2 jaar' }, { experience: [{ occupation: 'zorgkundige', months: 12 }] }, 'unmet'],
  [{ value: '6 maanden' }, { experience: [{ occupation: 'zorgkundige', months: 6 }] }, 'met'],
  [{ value: '2 jaar' }, { experience: [{ label: 'horeca', months: 120 }] }, 'unknown'],
  [{ value: '2 jaar' }, { experience: [{ occupation: 'zorgkundige' }] }, 'unknown'],
]);

rows('shift', 'a shift is met when the person says it is possible', [
  [{ value: 'weekend' }, {}, 'unknown'],
  [{ value: 'weekend' }, { availability: { shifts: [] } }, 'unmet'],
  [{ value: 'weekend' }, { availability: { shifts: ['weekend'] } }, 'met'],
  [{ value: 'laat' }, { availability: { shifts: ['avond'] } }, 'met'],
  [{ value: 'none' }, {}, 'met'],
]);

rows('hours', 'hours are met when the person has as many', [
  [{ value: '19/38' }, {}, 'unknown'],
  [{ value: '19/38' }, { availability: { hoursPerWeek: 20 } }, 'met'],
  [{ value: '80%' }, { availability: { hoursPerWeek: 20 } }, 'unmet'],
  [{ value: '19-38 uur' }, { availability: { hoursPerWeek: 20 } }, 'met'],
  [{ value: 'voltijds' }, { availability: { hoursPerWeek: 30 } }, 'unmet'],
  [{ value: 'deeltijds' }, { availability: { hoursPerWeek: 30 } }, 'met'],
]);

rows('work-permit', 'the right to work is as the person knows it', [
  [{ value: '' }, {}, 'unknown'],
  [{ value: '' }, { situation: { rightToWork: 'yes' } }, 'met'],
  [{ value: '' }, { situation: { rightToWork: 'after-4-months' } }, 'unmet'],
]);

rows('contract', 'only a contract for students depends on the person', [
  [{ value: 'onbepaald' }, { situation: { status: 'student' } }, 'unknown'],
  [{ value: 'student' }, { situation: { status: 'student' } }, 'met'],
  [{ value: 'student' }, { situation: { status: 'employed' } }, 'unmet'],
  [{ value: 'student' }, {}, 'unknown'],
]);

rows('criminal-record', 'an extract is never asked of the person here', [[{ value: 'uittreksel' }, {}, 'unknown']]);

const relations = buildRelations(taxonomy);

test('what the advert says it does not ask is met', () => {
  const read = reading([], { conditions: [condition('driving-licence', 'B', { necessity: 'not-required' })] });
  assert.equal(matchReading(relations, person([], { licences: [] }), read).conditions[0]?.verdict, 'met');
});

test('of alternative conditions one that is met suffices', () => {
  const read = reading([], {
    conditions: [
      condition('diploma', 'bachelor', { group: 'g' }),
      condition('experience', '2 jaar', { group: 'g', occupation: 'verzorgende' }),
    ],
  });
  const me = person([], { diplomas: [], experience: [{ occupation: 'verzorgende', months: 30 }] });
  const { conditions } = matchReading(relations, me, read);
  assert.deepEqual(
    conditions.map(({ condition: { kind }, verdict }) => [kind, verdict]),
    [['experience', 'met']],
  );
  assert.deepEqual(
    conditions[0]?.alternatives?.map(({ kind }) => kind),
    ['diploma'],
  );
});

test('a competence that stands in for a condition meets it', () => {
  const read = reading([demand('koken', { group: 'g' })], {
    conditions: [condition('diploma', 'bachelor', { group: 'g' })],
  });
  assert.equal(matchReading(relations, person(['koken'], { diplomas: [] }), read).conditions[0]?.verdict, 'met');
});

test('a competence that a condition may replace weighs as a wish', () => {
  const read = reading([demand('koken', { group: 'g' }), 'tillen'], {
    conditions: [condition('diploma', 'bachelor', { group: 'g' })],
  });
  const [replaceable, must] = matchReading(relations, person(['wassen']), read).lines;
  assert.ok((replaceable?.weight ?? 0) < (must?.weight ?? 0));
});

test('the same condition said twice is one, a contradiction stays two', () => {
  const twice = reading([], { conditions: [condition('shift', 'nacht'), condition('shift', 'nacht')] });
  const contradiction = reading([], {
    conditions: [condition('shift', 'nacht'), condition('shift', 'nacht', { necessity: 'not-required' })],
  });
  assert.equal(matchReading(relations, person([]), twice).conditions.length, 1);
  assert.equal(matchReading(relations, person([]), contradiction).conditions.length, 2);
});

test('what the law asks and is not met comes first and is marked, and the lines are as they were', () => {
  const strict = buildRelations({
    ...taxonomy,
    occupations: taxonomy.occupations.map((each) => ({ ...each, regulated: 'federal' as const })),
  });
  const conditions = [
    condition('shift', 'nacht'),
    condition('diploma', 'bachelor'),
    condition('registration', 'visum'),
  ];
  const occupations = [{ id: 'zorgkundige', sure: 1 }];
  const demands = [demand('koken'), demand('wassen'), demand('tillen')];
  const me = person(['koken', 'wassen'], { diplomas: [], registrations: [], availability: { shifts: [] } });
  const gated = matchReading(strict, me, reading(demands, { conditions, occupations }));
  assert.deepEqual(
    gated.conditions.map(({ condition: { kind }, legal }) => [kind, legal]),
    [
      ['diploma', true],
      ['registration', true],
      ['shift', undefined],
    ],
  );
  const free = matchReading(strict, me, reading(demands, { occupations }));
  assert.deepEqual([gated.fit, gated.lines], [free.fit, free.lines]);
});

test('in a job that is free to all a diploma is the wish of the employer', () => {
  const read = reading([], { conditions: [condition('diploma', 'bachelor')], occupations: [{ id: 'x', sure: 1 }] });
  assert.equal(matchReading(relations, person([], { diplomas: [] }), read).conditions[0]?.legal, undefined);
});
