import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHtml } from '../../test/inert.js';
import { organisationOf } from './organisation.js';
import { namesList, sameTitle, titlesOf } from './titles.js';

const titles = (head: string, body: string) => {
  const document = parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const found = titlesOf(document);
  return [found.job, organisationOf(document, found, '')];
};

test('the heading is the title, the rest of the page title the employer', () => {
  assert.deepEqual(titles('<title>Kok – WZC De Es</title>', '<h1>Kok</h1>'), ['Kok', 'WZC De Es']);
  assert.deepEqual(titles('<title>WZC De Es: Kok</title>', '<h1>Kok</h1>'), ['Kok', 'WZC De Es']);
  assert.deepEqual(titles('<title>De Es - Vacatures - Kok m/v</title>', '<h1>Kok m/v</h1>'), ['Kok m/v', 'De Es']);
});

test('the name of a site in a heading is not the title', () => {
  const head = '<title>Kok | Zorgland</title><meta property="og:site_name" content="Zorgland">';
  assert.deepEqual(titles(head, '<h1>Zorgland</h1><h2>Kok</h2>'), ['Kok', 'Zorgland']);
});

test('a heading that says nothing gives way to the title of the page', () => {
  assert.deepEqual(titles('<title>Kok | WZC De Es</title>', '<h1>Vacature</h1>')[0], 'Kok');
});

test('a job board is not the employer', () => {
  const head = '<title>Kok - De Es vzw | Jobat</title><meta property="og:site_name" content="Jobat">';
  assert.deepEqual(titles(head, '<h1>Kok</h1>'), ['Kok', 'De Es vzw']);
  assert.deepEqual(titles('<title>Kok | VDAB</title>', '<h1>Kok</h1>'), ['Kok', undefined]);
});

test('an element for the employer comes first', () => {
  assert.equal(
    titles('<title>Kok | Site</title>', '<h1>Kok</h1><span class="job-company-name">De Es</span>')[1],
    'De Es',
  );
});

test('a place in the page title is not the employer', () => {
  const document = parseHtml(
    '<!doctype html><html><head><title>Kok - Mol</title></head><body><h1>Kok</h1></body></html>',
  );
  assert.equal(organisationOf(document, titlesOf(document), 'Kerkstraat 1, 2400 Mol'), undefined);
});

test('titles of lists are told from titles of jobs', () => {
  const lists = [
    'Vacatures',
    'Onze vacatures',
    '12 vacatures',
    'Vacatures bij De Es',
    'Verpleegkundige vacatures in Gent',
    "Offres d'emploi",
  ];
  const jobs = ['Verpleegkundige', 'Kok in Vacaturegem', 'Jobcoach', 'Medewerker vacaturebeheer', 'Begeleider (m/v)'];
  assert.deepEqual(
    lists.filter((title) => !namesList(title)),
    [],
  );
  assert.deepEqual(jobs.filter(namesList), []);
});

test('two ways to write one title are the same, two jobs are not', () => {
  assert.ok(sameTitle('Verpleegkundige (m/v/x)', 'Vacature: VERPLEEGKUNDIGE'));
  assert.ok(sameTitle('Zorgkundige nachtdienst Geel', 'Zorgkundige nachtdienst – WZC Geel'));
  assert.ok(!sameTitle('Logopedist', 'Medewerker onthaal'));
});
