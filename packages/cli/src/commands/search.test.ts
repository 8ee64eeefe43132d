import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Suggestion } from '@zorg-match/schema';
import { taxonomyExample } from '../../../schema/test/taxonomy-example.js';
import { folder, zorgMatch } from '../../test/run.js';

const write = folder();

async function search(...words: string[]): Promise<Suggestion[]> {
  const { code, stdout, stderr } = await zorgMatch(['search', ...words]);
  assert.deepEqual([code, stderr], [0, '']);
  return JSON.parse(stdout) as Suggestion[];
}

describe('search', () => {
  test('finds competences for what somebody types', async () => {
    const [first] = await search('mensen wassen');
    assert.equal(first?.kind, 'competence');
    assert.ok(first.score > 0.6 && first.label !== '' && first.matched !== '');
  });

  test('finds occupations with --kind occupation', async () => {
    assert.equal((await search('zorgkundige', '--kind', 'occupation'))[0]?.id, 'zorgkundige');
  });

  test('gives no more than --limit, and nothing for nothing', async () => {
    assert.ok((await search('helpen', '--limit', '2')).length <= 2);
    assert.deepEqual(await search(''), []);
  });

  test('searches in the taxonomy that --taxonomy names', async () => {
    const file = write('taxonomy.json', taxonomyExample);
    assert.equal((await search('soep maken', '--taxonomy', file))[0]?.id, 'soep-koken');
  });

  test('refuses a taxonomy that is broken or does not hold together, and ends with 1', async () => {
    const dangling = { ...taxonomyExample, experiences: [{ ...taxonomyExample.experiences[0], competences: ['x'] }] };
    for (const content of [dangling, { format: 'zorg-taxonomy/1' }, 'geen json']) {
      const file = write('broken.json', content);
      const { code, stdout, stderr } = await zorgMatch(['search', 'soep', '--taxonomy', file]);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /Deze taxonomie kunnen we niet gebruiken/);
    }
  });

  test('gives with --batch one list a line for each line', async () => {
    const { code, stdout } = await zorgMatch(['search', '--batch', '--limit', '1'], 'wassen\n\nkoken\n');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Suggestion[]);
    assert.deepEqual([code, lines.map((list) => list.length)], [0, [1, 0, 1]]);
  });

  test('refuses a kind that does not exist, a limit that is no count, and no query', async () => {
    for (const words of [['a', '--kind', 'job'], ['a', '--limit', '-1'], ['a', '--limit', 'veel'], [], ['a', 'b']]) {
      const { code, stdout, stderr } = await zorgMatch(['search', ...words]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.notEqual(stderr, '');
    }
  });
});
