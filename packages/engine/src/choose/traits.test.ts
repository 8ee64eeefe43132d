import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition, Offer, Reading, Vacancy } from '@zorg-match/schema';
import { condition, demand, reading } from '../match/match.fixture.js';
import type { FilterId, Said } from './filters.js';
import { job } from './job.fixture.js';
import { traitsOf } from './traits.js';

const offer = (what: Offer['what']): Offer => ({ what, quote: '', start: 0, end: 0 });

type Row = readonly [what: string, vacancy: Partial<Vacancy>, read: Partial<Reading>, said: Said];

function rows(filter: FilterId, all: readonly Row[]): void {
  for (const [what, vacancy, read, said] of all) {
    test(`${filter}: ${what}`, () => assert.deepEqual(traitsOf(job(vacancy, reading([], read)))[filter], said));
  }
}

const asks = (kind: Condition['kind'], value: string, more: Partial<Condition> = {}): Partial<Reading> => ({
  conditions: [condition(kind, value, more)],
});

rows('province', [
  ['by postal code', { jobLocation: [{ postalCode: '3500' }] }, {}, ['limburg']],
  ['by the name of the region', { jobLocation: [{ addressRegion: 'Provincie Antwerpen' }] }, {}, ['antwerpen']],
  ['in French too', { jobLocation: [{ addressRegion: 'Limbourg' }] }, {}, ['limburg']],
  ['not by the region of Flanders', { jobLocation: [{ addressRegion: 'Vlaanderen' }] }, {}, null],
]);

rows('hours', [
  ['a full week', {}, asks('hours', '38/38'), ['full']],
  ['half time is part time too', {}, asks('hours', '50%'), ['part', 'half']],
  ['the text goes before the field', { workHours: '38' }, asks('hours', '19/38'), ['part', 'half']],
  ['the field when the text says nothing', { employmentType: ['FULL_TIME'] }, {}, ['full']],
  ['a number that is no week is not taken', {}, asks('hours', '2000 uur'), null],
]);

rows('no-diploma', [
  ['nothing said', {}, {}, null],
  ['said not to be needed', {}, asks('diploma', 'none', { necessity: 'not-required' }), ['yes']],
  ['a must', {}, asks('diploma', 'secundair'), []],
  ['a wish', {}, asks('diploma', 'bachelor', { necessity: 'preferred' }), ['yes']],
  [
    'experience may stand in for it',
    {},
    {
      conditions: [condition('diploma', 'bachelor', { group: 'g' }), condition('experience', '2 jaar', { group: 'g' })],
    },
    ['yes'],
  ],
  [
    'one diploma or another is still a diploma',
    {},
    {
      conditions: [condition('diploma', 'bachelor', { group: 'g' }), condition('diploma', 'graduaat', { group: 'g' })],
    },
    [],
  ],
]);

rows('newcomers', [
  ['nothing said', {}, {}, null],
  ['an early level of Dutch', {}, asks('language', 'nl:A2'), ['yes']],
  ['a high level of Dutch', {}, asks('language', 'nl:B2'), []],
  [
    'help with Dutch beside a high level',
    {},
    { ...asks('language', 'nl:B2'), offers: [offer('language-support')] },
    ['yes'],
  ],
]);

rows('training', [
  ['an offer', {}, { offers: [offer('training')] }, ['yes']],
  ['something that is learnt on the job', {}, { demands: [demand('koken', { necessity: 'trainable' })] }, ['yes']],
  ['nothing said', {}, {}, null],
]);

rows('by-doing', [
  ['a buddy beside training', {}, { offers: [offer('buddy'), offer('training')] }, ['yes']],
  ['a dual place', { title: 'Duaal leren als zorgkundige' }, {}, ['yes']],
  ['training alone says nothing of how', {}, { offers: [offer('training')] }, null],
]);

rows('kind', [
  ['an ordinary job', { title: 'Zorgkundige' }, {}, ['job']],
  ['a stage by its title', { title: 'Stageplaats verpleegkunde' }, {}, ['stage']],
  ['a stage by its field', { employmentType: ['INTERN'] }, {}, ['stage']],
  ['guiding interns is a job', { title: 'Verpleegkundige' }, { text: 'Je begeleidt stagiairs.' }, ['job']],
  ['a job for students', { title: 'Jobstudent logistiek' }, {}, ['student']],
  [
    'individual training on the job',
    { title: 'Logistiek medewerker' },
    { text: 'Je start met een IBO.' },
    ['workplace'],
  ],
  ['a job while training', { title: 'Zorgmedewerker in opleiding' }, {}, ['workplace']],
  ['volunteering', { title: 'Vrijwilliger cafetaria' }, {}, ['volunteer']],
  ['leading volunteers is a job', { title: 'Coördinator van vrijwilligerswerking' }, {}, ['job']],
]);
