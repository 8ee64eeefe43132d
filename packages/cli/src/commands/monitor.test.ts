import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import type { Gap, GapTotal, MonitorReport } from '@zorg-match/schema';
import { OTHER_POSTING, POSTING } from '../../test/advert.js';
import { folder, zorgMatch } from '../../test/run.js';

const write = folder();
const day = ['--date', '2026-11-22'];
const inLimburg = {
  ...POSTING,
  identifier: 'zk-2',
  jobLocation: { '@type': 'Place', address: { postalCode: '3500' } },
};

async function reportOf(words: readonly string[], stdin = '') {
  const ran = await zorgMatch(['monitor', ...words, ...day], stdin);
  assert.equal(ran.code, 0, ran.stderr);
  return JSON.parse(ran.stdout) as MonitorReport & { supply?: { cells: Gap[]; totals: GapTotal[] } };
}

describe('monitor', () => {
  test('counts what the vacancies of a feed ask and offer, by occupation and by province', async () => {
    const report = await reportOf([write('feed.json', [POSTING, inLimburg, OTHER_POSTING])]);
    assert.equal(report.all.vacancies, 3);
    assert.equal(report.occupations.find(({ id }) => id === 'zorgkundige')?.tally.vacancies, 2);
    assert.equal(report.regions.find(({ id }) => id === 'limburg')?.tally.vacancies, 1);
    assert.equal(report.all.competences.find(({ id }) => id === 'wassen')?.required, 2);
    assert.ok(report.all.conditions.some(({ kind, value }) => kind === 'registration' && value === 'visum'));
    assert.ok(report.all.offers.some(({ what }) => what === 'training'));
  });

  test('gives the same for a feed, its lines on stdin, an index and a folder with them', async () => {
    const feed = write('one.json', [POSTING, OTHER_POSTING]);
    const lines = [POSTING, OTHER_POSTING].map((posting) => JSON.stringify(posting)).join('\n');
    const index = write('index.json', '');
    await zorgMatch(['index', feed, '--out', index]);
    const within = join(dirname(feed), 'map');
    mkdirSync(within);
    write('map/a.ndjson', JSON.stringify(POSTING));
    write('map/b.json', [OTHER_POSTING]);
    const expected = await reportOf([feed]);
    assert.deepEqual(await reportOf(['-'], lines), expected);
    assert.deepEqual(await reportOf([index]), expected);
    assert.deepEqual(await reportOf([within]), expected);
  });

  test('takes lines that were read before as they are, and gives the same', async () => {
    const lines = [POSTING, OTHER_POSTING].map((posting) => JSON.stringify({ jobPosting: posting })).join('\n');
    const { stdout } = await zorgMatch(['read', '--batch'], lines);
    assert.deepEqual(await reportOf(['-'], stdout), await reportOf(['-'], lines));
    const [first = ''] = stdout.split('\n');
    const changed = JSON.parse(first) as { reading: { demands: unknown[] } };
    changed.reading.demands = [];
    assert.deepEqual((await reportOf(['-'], JSON.stringify(changed))).all.competences, [], 'it is not read again');
  });

  test('writes a page with each picture, its sentence and its table, and nothing in it that runs or loads', async () => {
    const named = { ...POSTING, title: 'Zorgkundige <script>alert(1)</script>', datePosted: '2026-09-01' };
    const feed = write('page.json', [named, inLimburg, OTHER_POSTING]);
    const supply = write('page.csv', 'naam;regio;aantal\nzorgkundige;Limburg;3\nzorgkundige;Antwerpen;40\n');
    const html = write('page.html', '');
    await reportOf([feed, '--html', html, '--supply', supply]);
    const page = readFileSync(html, 'utf8');
    for (const heading of [
      'Beroepen',
      'Waar?',
      'Wat moet je kunnen?',
      'Wat beslist mee?',
      'Vacatures naast mensen',
      'Gepubliceerde cijfers',
    ])
      assert.match(page, new RegExp(`<h2>${heading.replace('?', '\\?')}</h2>`));
    assert.match(page, /tonen we niet/);
    assert.match(page, /12,2 %[^]*Bron: Stad Antwerpen: Innovatiecentrum Werk, 2021-11-10/);
    assert.match(page, /Van 26 in 2021|van 26 in 2021 naar 220 in 2022/);
    assert.doesNotMatch(page, /<script|javascript:|<link|<img|src=/);
    assert.doesNotMatch(page, /[^0-9]43[^0-9].*mensen/);
  });

  test('puts people beside vacancies, and never shows fewer than five', async () => {
    const feed = write('supply-feed.json', [POSTING, inLimburg]);
    const supply = write(
      'supply.csv',
      '\uFEFFsoort;naam;regio;aantal\nberoep;zorgkundige;Limburg;3\nberoep;zorgkundige;antwerpen;40\ncompetentie;wassen;;12\n',
    );
    const { supply: beside } = await reportOf([feed, '--supply', supply]);
    assert.deepEqual(beside?.cells.map(({ id, region, people }) => [id, region, people]).sort(), [
      ['wassen', 'all', 12],
      ['zorgkundige', 'antwerpen', 40],
      ['zorgkundige', 'limburg', null],
    ]);
    assert.deepEqual(
      beside.totals.find(({ id }) => id === 'zorgkundige'),
      { about: 'occupation', id: 'zorgkundige', vacancies: 1, people: 40, more: true },
    );
  });

  test('tells a few people and a whole of hidden parts by the same words, and nobody as 0', async () => {
    const feed = write('few-feed.json', [POSTING]);
    const supply = write(
      'few.csv',
      'naam;regio;aantal\nzorgkundige;Kempen;4\nzorgkundige;Mechelen;3\nzorgkundige;Antwerpen;7\nlogistiek-assistent;Kempen;0\nlogistiek-assistent;Limburg;9\n',
    );
    const html = write('few.html', '');
    await reportOf([feed, '--html', html, '--supply', supply]);
    const page = readFileSync(html, 'utf8');
    const told = (name: string) =>
      new RegExp(`<th scope="row">${name}</th><td>\\d+</td><td>([^<]+)</td>`).exec(page)?.[1];
    for (const place of ['de Kempen', 'Mechelen', 'Antwerpen'])
      assert.equal(told(`zorgkundige, [^<]*${place}[^<]*`), 'tonen we niet', place);
    assert.equal(told('logistiek[^,]*, [^<]*Kempen'), '0');
    assert.equal(told('zorgkundige, samen'), undefined, 'the province holds its parts');
    assert.equal(told('logistiek[^,]*, samen'), '9', 'what stands in several places is told together');
    assert.match(page, /Eén tot vier mensen tonen we nooit/);
  });

  test('tells each row and line that it cannot use, counts the others and ends with 1', async () => {
    const feed = write('again.json', [POSTING]);
    const supply = write('rows.csv', 'naam,aantal\nzorgkundige,7\nastronaut,2\nzorgkundige,veel\n');
    const rows = await zorgMatch(['monitor', feed, '--supply', supply, ...day]);
    assert.equal(rows.code, 1);
    assert.match(rows.stderr, /regel 3:[^]*regel 4:/);
    const lines = await zorgMatch(['monitor', '-', ...day], `${JSON.stringify(POSTING)}\n{oeps\n`);
    assert.equal(lines.code, 1);
    assert.match(lines.stderr, /regel 2: Deze regel is geen JSON/);
    assert.equal((JSON.parse(lines.stdout) as MonitorReport).all.vacancies, 1);
  });

  test('says what to do when there is nothing to count, or the day or a column is wrong', async () => {
    const feed = write('fine.json', [POSTING]);
    assert.equal((await zorgMatch(['monitor', feed, '--date', 'gisteren'])).code, 2);
    assert.equal((await zorgMatch(['monitor', write('empty.json', '[]')])).code, 1);
    const { code, stderr } = await zorgMatch(['monitor', feed, '--supply', write('bad.csv', 'a,b\n1,2\n')]);
    assert.equal(code, 1);
    assert.match(stderr, /kolommen naam en aantal/);
  });
});
