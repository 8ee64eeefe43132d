import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '@zorg-match/schema';
import { folder, zorgMatch } from '../../test/run.js';

const write = folder();
const profile = write('profile.json', { format: 'zorg-profile/1', situation: { age: 34, status: 'unemployed' } });

describe('route', () => {
  test('gives plans to the occupation', async () => {
    const { code, stdout } = await zorgMatch(['route', '--profile', profile, '--to', 'zorgkundige']);
    const plans = JSON.parse(stdout) as Plan[];
    assert.equal(code, 0);
    assert.ok(plans.length > 0 && plans.every(({ to, steps }) => to === 'zorgkundige' && steps.length > 0));
  });

  test('takes the answers in the profile', async () => {
    const questions = async (answers: object) => {
      const file = write('answers.json', { format: 'zorg-profile/1', answers });
      const { stdout } = await zorgMatch(['route', '--profile', file, '--to', 'zorgkundige']);
      return (JSON.parse(stdout) as Plan[]).flatMap(({ questions = [] }) => questions.map(({ fact }) => fact));
    };
    assert.ok((await questions({})).includes('work'));
    assert.ok(!(await questions({ work: 'seeking' })).includes('work'));
  });

  test('names an occupation that does not exist, offers what may be meant, and ends with 1', async () => {
    const { code, stdout, stderr } = await zorgMatch(['route', '--profile', profile, '--to', 'zorgkundige-nacht']);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /Dit beroep kennen we niet: zorgkundige-nacht\. Bedoel je: .*zorgkundige/);
  });

  test('needs a profile and an occupation', async () => {
    assert.equal((await zorgMatch(['route', '--to', 'zorgkundige'])).code, 2);
    assert.equal((await zorgMatch(['route', '--profile', profile])).code, 2);
  });
});
