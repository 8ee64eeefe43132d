import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, test } from 'node:test';
import { parseIndex, type VacancyIndexFile } from '@zorg-match/schema';
import { checkIndex } from '@zorg-match/schema/check';
import { taxonomy } from '@zorg-match/taxonomy';
import { OTHER_POSTING, POSTING } from '../../test/advert.js';
import { folder, zorgMatch } from '../../test/run.js';

const write = folder();

describe('index', () => {
  test('writes the good entries of a feed with their readings, and tells of the others with 1', async () => {
    const out = write('index.json', '');
    const feed = write('feed.json', [POSTING, { '@type': 'JobPosting' }, OTHER_POSTING]);
    const { code, stdout, stderr } = await zorgMatch(['index', feed, '--out', out]);
    assert.equal(code, 1);
    assert.match(stderr, /vacature 2, title/);
    assert.deepEqual(JSON.parse(stdout), { file: out, taxonomyVersion: taxonomy.version, entries: 2 });
    const { data, issues } = parseIndex(JSON.parse(readFileSync(out, 'utf8')));
    assert.deepEqual(issues, []);
    assert.ok(data);
    assert.deepEqual(
      data.entries.map(({ vacancy }) => vacancy.id),
      ['zk-1', 'tuin-1'],
    );
    assert.deepEqual(checkIndex(data, taxonomy), []);
    const { entries } = JSON.parse(readFileSync(out, 'utf8')) as VacancyIndexFile;
    const size = (of: unknown) => JSON.stringify(of).length;
    assert.ok(size(entries[0]?.read) * 3 < size(data.entries[0]?.reading), 'a reading takes a third of the room');
  });

  test('is taken by match and check in place of the feed', async () => {
    const out = write('again.json', '');
    await zorgMatch(['index', write('feed.json', [POSTING]), '--out', out]);
    const profile = write('profile.json', { format: 'zorg-profile/1' });
    const matched = await zorgMatch(['match', '--profile', profile, out]);
    assert.deepEqual(
      (JSON.parse(matched.stdout) as { id: string }[]).map(({ id }) => id),
      ['zk-1'],
    );
    assert.equal((await zorgMatch(['check', out])).code, 0);
  });

  test('writes nothing for a feed without a vacancy or a place that cannot be written', async () => {
    const good = write('feed.json', [POSTING]);
    for (const [feed, out] of [
      [write('leeg.json', '[]'), write('out.json', 'oud')],
      [good, tmpdir()],
    ] as const) {
      const { code, stdout, stderr } = await zorgMatch(['index', feed, '--out', out]);
      assert.deepEqual([code, stdout], [1, '']);
      assert.notEqual(stderr, '');
    }
  });

  test('needs a place to write', async () => {
    assert.equal((await zorgMatch(['index', 'feed.json'])).code, 2);
  });
});
