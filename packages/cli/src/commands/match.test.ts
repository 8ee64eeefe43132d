import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { taxonomy } from '@zorg-match/taxonomy';
import { EMPTY_PAGE, OTHER_POSTING, PAGE, POSTING } from '../../test/advert.js';
import { folder, zorgMatch } from '../../test/run.js';
import type { MatchResult } from '../matching/rank-vacancies.js';

const write = folder();
const carer = taxonomy.occupations.find(({ id }) => id === 'zorgkundige')?.competences ?? [];
const profile = write('profile.json', {
  format: 'zorg-profile/1',
  competences: carer.map(({ id }) => ({ id })),
  registrations: [{ kind: 'visum', occupation: 'zorgkundige' }],
});
const page = write('page.html', PAGE);
const other = write('other.json', OTHER_POSTING);

async function match(...words: string[]): Promise<{ code: number; stderr: string; results: MatchResult[] }> {
  const { code, stdout, stderr } = await zorgMatch(['match', ...words]);
  return { code, stderr, results: JSON.parse(stdout) as MatchResult[] };
}

describe('match', () => {
  test('gives each vacancy with its file, fit, lines and conditions, the best first', async () => {
    const { code, results } = await match('--profile', profile, other, page);
    assert.equal(code, 0);
    assert.deepEqual(
      results.map(({ file }) => file),
      [page, other],
    );
    const [best] = results;
    assert.deepEqual(Object.keys(best ?? {}).sort(), ['conditions', 'file', 'fit', 'id', 'lines', 'title']);
    assert.equal(best?.id, 'zk-1');
    assert.ok(best.lines.some(({ state, entry }) => state === 'have' && entry !== undefined));
    assert.ok(best.conditions.some(({ condition, verdict }) => condition.value === 'visum' && verdict === 'met'));
  });

  test('takes every vacancy of a feed, and what read gave', async () => {
    const feed = write('feed.json', [OTHER_POSTING, POSTING]);
    assert.deepEqual(
      (await match('--profile', profile, feed)).results.map(({ id }) => id),
      ['zk-1', 'tuin-1'],
    );
    const { stdout } = await zorgMatch(['read', page]);
    assert.deepEqual(
      (await match('--profile', profile, write('read.json', stdout))).results.map(({ id }) => id),
      ['zk-1'],
    );
  });

  test('gives no more than --limit', async () => {
    assert.equal((await match('--profile', profile, page, other, '--limit', '1')).results.length, 1);
  });

  test('leaves out what is past, says how many, and shows them with --all', async () => {
    const gone = write('gone.json', [POSTING, { ...OTHER_POSTING, validThrough: '2026-03-15' }]);
    const day = ['--date', '2026-03-16'];
    const { code, results, stderr } = await match('--profile', profile, gone, ...day);
    assert.deepEqual([code, results.map(({ id }) => id)], [0, ['zk-1']]);
    assert.match(stderr, /1 vacature is voorbij/);
    assert.equal((await match('--profile', profile, gone, ...day, '--all')).results.length, 2);
    assert.equal((await match('--profile', profile, gone, '--date', '2026-03-15')).results.length, 2);
  });

  test('uses the good files when others are missing or hold no vacancy, and ends with 1', async () => {
    const { code, results, stderr } = await match(
      '--profile',
      profile,
      '/niet/hier',
      page,
      write('leeg.html', EMPTY_PAGE),
    );
    assert.deepEqual([code, results.length], [1, 1]);
    assert.match(stderr, /\/niet\/hier/);
    assert.match(stderr, /leeg\.html/);
  });

  test('matches what it can of a profile from a newer version, says so and ends with 1', async () => {
    const newer = write('newer.json', { format: 'zorg-profile/2', competences: carer.map(({ id }) => ({ id })) });
    const { code, results, stderr } = await match('--profile', newer, page);
    assert.equal(code, 1);
    assert.match(stderr, /nieuwer dan deze versie/);
    assert.ok(results[0]?.lines.some(({ state }) => state === 'have'));
  });

  test('matches without a competence that does not exist, names it and ends with 1', async () => {
    const unknown = write('unknown.json', {
      format: 'zorg-profile/1',
      competences: [{ id: 'vliegen-zonder-vleugels' }, ...carer.map(({ id }) => ({ id }))],
    });
    const { code, results, stderr } = await match('--profile', unknown, page);
    assert.equal(code, 1);
    assert.match(stderr, /vliegen-zonder-vleugels/);
    assert.ok(results[0]?.lines.some(({ state }) => state === 'have'));
  });

  test('gives nothing for a profile that is none, and ends with 1', async () => {
    for (const content of ['geen json', '[]', '{"format":"zorg-taxonomy/1"}']) {
      const { code, stdout, stderr } = await zorgMatch(['match', '--profile', write('odd.json', content), page]);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /Dit profiel kunnen we niet lezen/);
    }
  });

  test('needs a profile and a file', async () => {
    assert.equal((await zorgMatch(['match', page])).code, 2);
    assert.equal((await zorgMatch(['match', '--profile', profile])).code, 2);
    assert.equal((await zorgMatch(['match', '--profile', profile, page, '--limit', '0'])).code, 2);
  });
});

describe('match --batch', () => {
  test('answers a past vacancy too, and marks it', async () => {
    const lines = [POSTING, { ...OTHER_POSTING, validThrough: '2026-03-15' }].map((one) => JSON.stringify(one));
    const words = ['match', '--batch', '--profile', profile, '--date', '2026-03-16'];
    const { code, stdout } = await zorgMatch(words, lines.join('\n'));
    const past = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { past?: true }).past);
    assert.deepEqual([code, past], [0, [undefined, true]]);
  });

  test('gives a line a vacancy, in order, with an error for a broken one', async () => {
    const lines = [
      JSON.stringify(OTHER_POSTING),
      '{',
      JSON.stringify({ id: 'p', html: PAGE }),
      '{"id":"e","html":"<html></html>"}',
    ];
    const { code, stdout } = await zorgMatch(['match', '--batch', '--profile', profile], lines.join('\n'));
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(code, 1);
    assert.deepEqual(
      records.map(({ id, fit, error }) => [id, fit !== undefined, typeof error]),
      [
        ['tuin-1', true, 'undefined'],
        [null, false, 'string'],
        ['p', true, 'undefined'],
        ['e', false, 'string'],
      ],
    );
  });
});
