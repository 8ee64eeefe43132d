import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageReading, Vacancy } from '@zorg-match/schema';
import { codes, page, pageSource, parseHtml } from '../../test/inert.js';
import { MAX_HTML, readPage, readPageHtml } from './read-page.js';

const now = Date.parse('2026-07-01');
const read = (name: string, url?: string): PageReading => readPageHtml(pageSource(name), { parseHtml, now, url });
const vacancyOf = (name: string): Vacancy => {
  const { vacancy } = read(name);
  assert.ok(vacancy);
  return vacancy;
};

test('a page with JSON-LD that agrees with its heading is read with full confidence', () => {
  const { page: report, vacancy } = read('json-ld');
  assert.deepEqual(report, { kind: 'vacancy', road: 'json-ld', confidence: 1, issues: [], postings: 1 });
  assert.deepEqual(
    [vacancy?.id, vacancy?.title, vacancy?.hiringOrganization?.name],
    ['PH-2041', 'Zorgkundige nacht', 'WZC Populierenhof'],
  );
  assert.equal(
    vacancy?.description,
    [
      'Wij zoeken een zorgkundige voor de nacht.',
      'Wat ga je doen?',
      '• Je doet rondes en je helpt wie wakker is.',
      '• Je noteert alles in het zorgdossier.',
      'Jouw profiel',
      '• Je hebt een visum als zorgkundige.',
      'Wij bieden een contract van onbepaalde duur & maaltijdcheques.',
    ].join('\n'),
  );
});

test('broken JSON-LD that a careful reader can recover gives the same, less sure', () => {
  const { page: report, vacancy } = read('broken-json');
  assert.deepEqual(
    [report.kind, report.road, report.confidence, codes(report.issues)],
    ['vacancy', 'json-ld', 0.9, ['repaired']],
  );
  assert.match(vacancy?.description ?? '', /^Je kookt elke dag vers .*\(ツ\)_\/¯\n• Je maakt het menu/);
});

test('microdata is read when there is no JSON-LD', () => {
  const { page: report, vacancy } = read('microdata');
  assert.deepEqual([report.kind, report.road], ['vacancy', 'microdata']);
  assert.deepEqual([vacancy?.title, vacancy?.jobLocation?.[0]?.addressLocality], ['Poetshulp', 'Kinrooi']);
});

test('without markup the main text is read, and nothing of what surrounds it', () => {
  const { page: report, vacancy } = read('main-text', 'https://bolderkar.example/vacature/kinderbegeleider');
  assert.deepEqual([report.kind, report.road, report.issues], ['vacancy', 'main-text', []]);
  assert.ok(report.confidence > 0.5 && report.confidence < 0.9);
  assert.deepEqual([vacancy?.title, vacancy?.hiringOrganization?.name], ['Kinderbegeleider', 'Crèche Bolderkar']);
  assert.equal(
    vacancy?.description,
    [
      'Halle Deeltijds',
      'Wat ga je doen?',
      "Je zorgt met twee collega's voor veertien kinderen tot drie jaar.",
      '• Je geeft eten, je verschoont en je troost.',
      '• Je praat elke dag met de ouders.',
      'Wie zoeken we?',
      '• Je hebt een kwalificatie voor kinderbegeleider of je wil die halen.',
      '• Je werkt graag vroeg of laat.',
      'Wij bieden',
      'Contract: onbepaalde duur',
      'Uren: 30 uur per week',
    ].join('\n'),
  );
});

test('a page without html, head or body of the old kind is read too', () => {
  const { page: report, vacancy } = read('old-markup');
  assert.deepEqual(
    [report.kind, vacancy?.title, vacancy?.hiringOrganization?.name],
    ['vacancy', 'Onderhoudsmedewerker', 'Rusthuis Ter Lommer'],
  );
  assert.match(vacancy?.description ?? '', /\n• Je herstelt wat stuk is\.\n• Je verzorgt de tuin\.\n/);
});

test('something written before the head does not hide the body', () => {
  const html = pageSource('main-text').replace('<head>', '<meta name="mirrored" content="yes"><head>');
  assert.deepEqual(readPageHtml(html, { parseHtml, now }).vacancy, read('main-text').vacancy);
  assert.deepEqual(readPage(parseHtml(html), { parseHtml, now }).vacancy, read('main-text').vacancy);
});

for (const [name, kind, issues] of [
  ['list', 'list', ['list-page']],
  ['list-markup', 'list', ['list-page']],
  ['no-vacancies', 'list', ['list-page', 'no-vacancy']],
  ['shell', 'empty', ['empty-page']],
  ['expired', 'expired', ['expired']],
  ['article', 'other', ['no-vacancy']],
] as const) {
  test(`the page "${name}" is ${kind} and gives no vacancy`, () => {
    const { page: report, vacancy } = read(name);
    assert.deepEqual([report.kind, vacancy, codes(report.issues)], [kind, null, issues]);
  });
}

test('a vacancy whose date has passed is called expired and still given', () => {
  const { page: report, vacancy } = readPageHtml(pageSource('json-ld'), {
    parseHtml,
    now: Date.parse('2027-01-01T12:00:00Z'),
  });
  assert.deepEqual([report.kind, codes(report.issues), vacancy?.title], ['expired', ['expired'], 'Zorgkundige nacht']);
  const lastDay = readPageHtml(pageSource('json-ld'), { parseHtml, now: Date.parse('2026-12-31T20:00:00Z') });
  assert.equal(lastDay.page.kind, 'vacancy');
});

test('a sentence about what will happen when a job is filled does not make it expired', () => {
  const html = pageSource('main-text').replace('Wie zoeken we?', 'Zodra deze vacature is ingevuld, verdwijnt ze.');
  assert.equal(readPageHtml(html, { parseHtml, now }).page.kind, 'vacancy');
});

test('of several postings the one with the address of the page is the page', () => {
  const { page: report, vacancy } = read('list-markup', 'https://debrug.example/poets?utm=x');
  assert.deepEqual([report.kind, report.postings, vacancy?.title], ['vacancy', 2, 'Poetshulp']);
});

test('a teaser in the markup gives way to the text of the page', () => {
  const { page: report, vacancy } = read('teaser');
  assert.equal(report.road, 'json-ld');
  assert.deepEqual(
    report.issues.map(({ code, params }) => [code, params['used']]),
    [['thin-text', 'page']],
  );
  assert.match(vacancy?.description ?? '', /• Je begeleidt gezinnen met schulden\./);
});

test('a title in the markup that is not the one on the page is reported', () => {
  const { page: report } = read('conflict');
  const conflict = report.issues.find(({ code }) => code === 'conflict');
  assert.deepEqual(conflict?.params, { markup: 'Medewerker onthaal', page: 'Logopedist' });
  assert.ok(report.confidence < 0.7);
});

test('a vacancy of one line is a vacancy with thin text', () => {
  const { page: report, vacancy } = read('one-line');
  assert.deepEqual(
    [report.kind, codes(report.issues), vacancy?.title],
    ['vacancy', ['thin-text'], 'Chauffeur minder mobielen'],
  );
  assert.equal(vacancy?.hiringOrganization, undefined);
});

test('the language is that of the text, whatever the page says', () => {
  const { page: report, vacancy } = read('french');
  assert.deepEqual([vacancy?.language, codes(report.issues)], ['fr', ['other-language']]);
});

test('nothing that could run survives', () => {
  const said = JSON.stringify(vacancyOf('hostile'));
  assert.doesNotMatch(said, /alert|script(?!ion)|onclick|onerror|iframe|<|polluted/i);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  assert.match(said, /Je behandelt mensen met rugpijn\./);
});

test('a document is not changed by reading it', () => {
  for (const name of ['main-text', 'json-ld', 'microdata', 'hostile']) {
    const document = page(name);
    const before = document.documentElement.outerHTML;
    readPage(document, { parseHtml, now });
    assert.equal(document.documentElement.outerHTML, before);
  }
});

test('the same page gives the same reading', () => {
  assert.deepEqual(read('main-text'), read('main-text'));
});

test('a page of five megabytes is read in seconds', () => {
  const filler = '<div class="x"><p>Een zin die nergens over gaat en toch ruimte neemt.</p></div>'.repeat(66_000);
  const html = pageSource('json-ld').replace('</main>', `</main>${filler}`);
  assert.ok(html.length > 5_000_000);
  const start = Date.now();
  const { vacancy } = readPageHtml(html, { parseHtml, now });
  assert.equal(vacancy?.title, 'Zorgkundige nacht');
  assert.ok(Date.now() - start < 30_000);
});

test('what lies beyond the largest page is left out and said so', () => {
  const html = `${pageSource('json-ld')}<!--${'x'.repeat(MAX_HTML)}-->`;
  const { page: report, vacancy } = readPageHtml(html, { parseHtml, now });
  assert.deepEqual([codes(report.issues), vacancy?.title], [['too-large'], 'Zorgkundige nacht']);
});

test('a page of nothing is empty, never an error', () => {
  for (const html of ['', ' ', '<', '<html>', '<body></body>', '\u0000', '<script>']) {
    assert.equal(readPageHtml(html, { parseHtml, now }).page.kind, 'empty');
  }
});
