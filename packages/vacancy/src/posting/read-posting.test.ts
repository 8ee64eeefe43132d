import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Vacancy } from '@zorg-match/schema';
import { codes, parseHtml } from '../../test/inert.js';
import { readPosting } from './read-posting.js';

const read = (posting: unknown, url?: string) => readPosting(posting, { parseHtml, url });
const vacancy = (posting: Record<string, unknown>): Vacancy => {
  const reading = read({ title: 'Kok', description: 'Je kookt.', ...posting });
  assert.ok(reading.vacancy);
  return reading.vacancy;
};

test('entities and markup in a title are decoded', () => {
  assert.equal(
    vacancy({ title: 'Kok &amp; poetshulp &#40;<b>80%</b>&#41; &eacute;n meer' }).title,
    'Kok & poetshulp (80%) én meer',
  );
});

test('an employer may be a text, an object or the first of several', () => {
  const names = ['Hof', { name: 'Hof' }, [{ '@type': 'Organization', name: 'Hof' }, 'Ander']].map(
    (hiringOrganization) => vacancy({ hiringOrganization }).hiringOrganization?.name,
  );
  assert.deepEqual(names, ['Hof', 'Hof', 'Hof']);
});

test('a place of work may be an address, a text, a name, or several', () => {
  const place = (jobLocation: unknown) => vacancy({ jobLocation }).jobLocation;
  assert.deepEqual(place({ address: { postalCode: 2400, addressLocality: 'Mol', addressCountry: { name: 'BE' } } }), [
    { postalCode: '2400', addressLocality: 'Mol', addressCountry: 'BE' },
  ]);
  assert.deepEqual(place({ address: 'Kerkstraat 1, 2400 Mol, België' }), [
    { streetAddress: 'Kerkstraat 1', postalCode: '2400', addressLocality: 'Mol', addressCountry: 'België' },
  ]);
  assert.deepEqual(place(['Gent', { name: 'Gent' }, { address: { addressLocality: 'Aalst' } }]), [
    { addressLocality: 'Gent' },
    { addressLocality: 'Aalst' },
  ]);
});

test('one word in every field of an address is a filler', () => {
  const address = { streetAddress: 'Overal', postalCode: 'Overal', addressLocality: 'Overal' };
  assert.deepEqual(vacancy({ jobLocation: { address } }).jobLocation, [{ addressLocality: 'Overal' }]);
});

test('pay may be numbers, texts of numbers or a sentence', () => {
  const pay = (baseSalary: unknown, salaryCurrency?: string) => vacancy({ baseSalary, salaryCurrency }).baseSalary;
  assert.deepEqual(pay({ currency: 'EUR', value: { minValue: '2.450', maxValue: 3120.5, unitText: 'MONTHLY' } }), {
    currency: 'EUR',
    minValue: 2450,
    maxValue: 3120.5,
    unitText: 'MONTH',
  });
  assert.deepEqual(pay('€ 14,50 tot € 16 per uur'), {
    currency: 'EUR',
    minValue: 14.5,
    maxValue: 16,
    unitText: 'HOUR',
  });
  assert.deepEqual(pay({ value: { value: '£22,186 per annum' } }), {
    currency: 'GBP',
    minValue: 22186,
    maxValue: 22186,
    unitText: 'YEAR',
  });
  assert.deepEqual(pay(2800, 'eur'), { currency: 'EUR', minValue: 2800, maxValue: 2800 });
});

test('pay without an amount or a currency is not invented', () => {
  assert.equal(vacancy({ baseSalary: { currency: 'EUR', value: { value: 'in overleg' } } }).baseSalary, undefined);
  assert.equal(vacancy({ baseSalary: 72_000 }).baseSalary, undefined);
});

test('employment types get the spelling of schema.org, one or many', () => {
  assert.deepEqual(vacancy({ employmentType: 'Full-Time, part time' }).employmentType, ['FULL_TIME', 'PART_TIME']);
  assert.deepEqual(vacancy({ employmentType: ['TEMPORARY', 'Flexi-job', 'TEMPORARY'] }).employmentType, [
    'TEMPORARY',
    'Flexi-job',
  ]);
});

test('dates become ISO 8601, and one that does not exist is reported', () => {
  assert.equal(vacancy({ datePosted: '2020-11-19 20:28:32 UTC' }).datePosted, '2020-11-19T20:28:32Z');
  assert.equal(vacancy({ datePosted: '2018-12-27T10:50:17+0000' }).datePosted, '2018-12-27T10:50:17+00:00');
  assert.equal(vacancy({ validThrough: '3/5/2026' }).validThrough, '2026-05-03');
  const { vacancy: kept, issues } = read({ title: 'Kok', description: 'x', validThrough: '2026-02-30' });
  assert.equal(kept?.validThrough, undefined);
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['invalid-value', ['validThrough']]],
  );
});

test('only https addresses are kept, relative ones against the page', () => {
  assert.equal(
    read({ title: 'Kok', description: 'x', url: '/jobs/kok' }, 'https://hof.example/jobs').vacancy?.url,
    'https://hof.example/jobs/kok',
  );
  for (const url of [
    'javascript:alert(1)',
    'http://hof.example/',
    'data:text/html,x',
    'https://me:secret@hof.example/',
  ]) {
    const { vacancy: kept, issues } = read({ title: 'Kok', description: 'x', url });
    assert.equal(kept?.url, undefined);
    assert.ok(codes(issues).includes('not-https'));
  }
});

test('the id is the identifier, else the address, else the same hash each time', () => {
  assert.equal(vacancy({ identifier: { value: 2041 }, url: 'https://hof.example/1' }).id, '2041');
  assert.equal(vacancy({ url: 'https://hof.example/1' }).id, 'https://hof.example/1');
  assert.equal(vacancy({}).id, vacancy({}).id);
  assert.notEqual(vacancy({}).id, vacancy({ description: 'Je kookt niet.' }).id);
});

test('properties that we do not know are kept, without markup and without addresses that run code', () => {
  const { extra } = vacancy({
    industry: 'Zorg',
    directApply: true,
    logo: 'javascript:alert(1)',
    nested: { note: '<p onclick="alert(1)">Fiets</p>', '@context': 'x' },
  });
  assert.deepEqual(extra, { industry: 'Zorg', directApply: true, nested: { note: 'Fiets' } });
});

test('a part of the advert that stands in a property of its own joins the description under a heading', () => {
  const { description } = vacancy({
    description: 'Je kookt elke dag.',
    qualifications: 'Je hebt een attest.',
    skills: 'Je kookt elke dag.',
  });
  assert.equal(description, 'Je kookt elke dag.\nProfiel\nJe hebt een attest.');
});

test('a posting without a title is refused, one without a description is used with a warning', () => {
  assert.deepEqual(read({ description: 'x' }).vacancy, null);
  assert.deepEqual(codes(read({ title: 'Kok' }).issues), ['missing-field']);
  assert.equal(read({ title: 'Kok' }).vacancy?.description, '');
});

test('whatever a posting holds, reading it never throws', () => {
  const keys = fc.constantFrom(
    'title',
    'description',
    'hiringOrganization',
    'jobLocation',
    'baseSalary',
    'employmentType',
    'datePosted',
    'url',
    'identifier',
    'x',
  );
  fc.assert(
    fc.property(fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 })), (posting) => {
      assert.doesNotThrow(() => read(posting));
    }),
    { numRuns: 300 },
  );
  for (const odd of [null, undefined, 3, 'x', []]) assert.deepEqual(codes(read(odd).issues), ['wrong-type']);
});
