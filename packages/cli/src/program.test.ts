import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zorgMatch } from '../test/run.js';

describe('run', () => {
  test('names a command that does not exist, offers the nearest one, and ends with 2', async () => {
    const { code, stdout, stderr } = await zorgMatch(['serach', 'koken']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /Deze opdracht kennen we niet: serach\. Bedoel je: search\?/);
  });

  test('names an option that does not exist or lacks its value, and ends with 2', async () => {
    const unknown = await zorgMatch(['search', 'koken', '--snel']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /Deze optie kennen we niet: --snel/);
    assert.equal((await zorgMatch(['search', 'koken', '--kind'])).code, 2);
  });

  test('explains itself without a command, with 2', async () => {
    const { code, stdout, stderr } = await zorgMatch([]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /Opdrachten:/);
  });

  test('explains itself and each command on request, in Dutch, with 0', async () => {
    for (const words of [
      ['--help'],
      ['help', 'read'],
      ['search', '--help'],
      ['match', '-h'],
      ['route', '-h'],
      ['check', '-h'],
      ['index', '-h'],
    ]) {
      const { code, stdout, stderr } = await zorgMatch(words);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^Gebruik: zorg-match/);
      assert.doesNotMatch(stdout, /Usage|Options|display help|\[options\]|choices|undefined/);
    }
  });

  test('tells its version', async () => {
    assert.match((await zorgMatch(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
