import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tmpdir } from 'node:os';
import { ADVERT, EMPTY_PAGE, LIST_PAGE, PAGE, POSTING } from '../../test/advert.js';
import { folder, zorgMatch } from '../../test/run.js';
import type { VacancyReading } from '../reading/read-vacancy.js';

const write = folder();

async function read(...words: string[]): Promise<VacancyReading> {
  const { stdout } = await zorgMatch(['read', ...words]);
  return JSON.parse(stdout) as VacancyReading;
}

async function batch(...lines: string[]): Promise<{ code: number; records: Record<string, unknown>[] }> {
  const { code, stdout } = await zorgMatch(['read', '--batch'], lines.join('\n'));
  const records = stdout.trim().split('\n');
  return { code, records: records.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('read', () => {
  test('reads plain text as it stands, with spans that index it', async () => {
    const { page, reading } = await read(write('advert.txt', ADVERT));
    assert.equal(page.road, 'plain-text');
    assert.equal(reading?.text, ADVERT);
    assert.ok(reading.demands.length > 0);
    for (const { quote, start, end } of [...reading.demands, ...reading.conditions, ...reading.offers]) {
      assert.equal(ADVERT.slice(start, end), quote);
    }
  });

  test('reads the posting in a page', async () => {
    const { page, vacancy, reading } = await read(write('page.html', PAGE));
    assert.deepEqual([page.kind, page.road], ['vacancy', 'json-ld']);
    assert.equal(vacancy?.hiringOrganization?.name, 'Woonzorgcentrum De Linde');
    assert.equal(reading?.occupations[0]?.id, 'zorgkundige');
  });

  test('reads a posting as JSON, also from stdin', async () => {
    const { code, stdout } = await zorgMatch(['read', '-'], JSON.stringify(POSTING));
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as VacancyReading).vacancy?.id, 'zk-1');
  });

  test('says why something was read so with --explain, and not without', async () => {
    const file = write('explain.txt', ADVERT);
    const why = ({ reading }: VacancyReading) =>
      [...(reading?.demands ?? []), ...(reading?.offers ?? [])].filter(({ trace }) => trace !== undefined).length;
    assert.equal(why(await read(file)), 0);
    assert.notEqual(why(await read(file, '--explain')), 0);
  });

  test('gives no vacancy for a list page, says so in page, and ends with 1', async () => {
    const { code, stdout, stderr } = await zorgMatch(['read', write('list.html', LIST_PAGE)]);
    const { page, vacancy, reading } = JSON.parse(stdout) as VacancyReading;
    assert.deepEqual([code, page.kind, vacancy, reading], [1, 'list', null, null]);
    assert.match(stderr, /lijst met vacatures/);
  });

  test('gives no vacancy for a page without one, and ends with 1', async () => {
    const { code, stdout, stderr } = await zorgMatch(['read', write('empty.html', EMPTY_PAGE)]);
    const { page, vacancy } = JSON.parse(stdout) as VacancyReading;
    assert.deepEqual([code, page.kind, vacancy], [1, 'empty', null]);
    assert.match(stderr, /Geen vacature gevonden in .*empty\.html/);
  });

  test('names a file that is missing, a folder, or empty, and ends with 1', async () => {
    for (const [file, sentence] of [
      ['/bestaat/niet.html', /We vinden dit bestand niet: \/bestaat\/niet\.html/],
      [tmpdir(), /Dit is een map/],
      [write('leeg.txt', ' \n'), /Dit bestand is leeg/],
    ] as const) {
      const { code, stdout, stderr } = await zorgMatch(['read', file]);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, sentence);
    }
  });

  test('needs a file or --batch, not both and not neither', async () => {
    for (const words of [['read'], ['read', 'x', '--batch']]) assert.equal((await zorgMatch(words)).code, 2);
  });
});

describe('read --batch', () => {
  test('gives a line a record, in order, with the id of each', async () => {
    const { code, records } = await batch(
      JSON.stringify({ id: 'a', text: ADVERT }),
      JSON.stringify({ id: 'b', html: PAGE }),
      JSON.stringify({ id: 'c', jobPosting: POSTING }),
    );
    assert.equal(code, 0);
    assert.deepEqual(
      records.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.ok(records.every(({ vacancy, reading }) => vacancy !== null && reading !== null));
  });

  test('gives an error for a broken line and goes on', async () => {
    const { code, records } = await batch(
      '{"id": 1, "text":',
      '{"id":"b"}',
      '',
      JSON.stringify({ id: 'c', text: ADVERT }),
    );
    assert.equal(code, 1);
    assert.deepEqual(
      records.map((record) => [record['id'], typeof record['error'], 'vacancy' in record]),
      [
        [null, 'string', false],
        ['b', 'string', false],
        ['c', 'undefined', true],
      ],
    );
  });

  test('gives a list page without vacancy like any other record', async () => {
    const { records } = await batch(JSON.stringify({ id: 'l', html: LIST_PAGE }));
    assert.deepEqual([records[0]?.['vacancy'], records[0]?.['reading']], [null, null]);
  });
});
