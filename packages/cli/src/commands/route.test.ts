import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Plan } from '@zorg-match/schema';
import { folder, zorgMatch } from '../../test/run.js';

const write = folder();
const DOCS = new URL('../../../../docs/routes.md', import.meta.url);
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

  const pack = (): Record<string, unknown> => {
    const [, json = ''] = /```json\n([^]*?)```/.exec(readFileSync(DOCS, 'utf8')) ?? [];
    return JSON.parse(json) as Record<string, unknown>;
  };
  const withPack = (content: unknown, to = 'zorgkundige') =>
    zorgMatch(['route', '--profile', profile, '--to', to, '--routes', write('routes.json', content)]);

  test('the pack in the docs passes the check', async () => {
    const { code, stderr } = await zorgMatch(['check', write('pack.json', pack())]);
    assert.deepEqual([code, /stad-/.test(stderr)], [0, false]);
  });

  test('lays a pack of a city over ours', async () => {
    const { code, stdout } = await withPack(pack());
    const routes = (JSON.parse(stdout) as Plan[]).flatMap((plan) => plan.routes);
    assert.equal(code, 0);
    assert.ok(routes.includes('stad-eerst-kijken') && routes.includes('cvo-zorgkundige'));
  });

  test('a pack that refers to what is nowhere, or is none, ends with 1 and names the check', async () => {
    for (const broken of [
      { ...pack(), contacts: [] },
      { format: 'zorg-routes/1', version: '1' },
    ]) {
      const { code, stdout, stderr } = await withPack(broken);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /zorg-match check/);
    }
  });

  test('needs a profile and an occupation', async () => {
    assert.equal((await zorgMatch(['route', '--to', 'zorgkundige'])).code, 2);
    assert.equal((await zorgMatch(['route', '--profile', profile])).code, 2);
  });
});
