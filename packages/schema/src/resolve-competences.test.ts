import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { taxonomyExample } from '../test/taxonomy-example.js';
import { type KnownCompetences, resolveCompetences } from './resolve-competences.js';
import type { ProfileCompetence } from './profile.js';

const taxonomy: KnownCompetences = {
  competences: taxonomyExample.competences,
  replaced: { oud: ['ouder'], ouder: ['soep-koken', 'tafel-dekken'], rond: ['rond'], weg: [] },
};

const resolve = (...competences: ProfileCompetence[]) =>
  resolveCompetences({ format: 'zorg-profile/1', competences }, taxonomy);

describe('resolveCompetences', () => {
  test('leaves competences that exist as they are', () => {
    const { profile, issues } = resolve({ id: 'soep-koken', note: 'elke week' });
    assert.deepEqual(profile.competences, [{ id: 'soep-koken', note: 'elke week' }]);
    assert.deepEqual(issues, []);
  });

  test('follows replacements to all that stand for the old one now, with what was said of it', () => {
    const { profile, issues } = resolve({ id: 'oud', level: 'learning' });
    assert.deepEqual(profile.competences, [
      { id: 'soep-koken', level: 'learning' },
      { id: 'tafel-dekken', level: 'learning' },
    ]);
    assert.deepEqual(issues[0], {
      code: 'replaced-id',
      path: ['competences', 0, 'id'],
      params: { id: 'oud', by: 'soep-koken, tafel-dekken' },
      severity: 'warning',
    });
  });

  test('lets what the person entered win over what a replacement adds', () => {
    const { profile } = resolve({ id: 'oud', level: 'can' }, { id: 'tafel-dekken', level: 'want' });
    assert.deepEqual(profile.competences, [
      { id: 'soep-koken', level: 'can' },
      { id: 'tafel-dekken', level: 'want' },
    ]);
  });

  test('keeps what nobody knows, with an issue', () => {
    for (const id of ['nieuw', 'weg', 'rond', 'toString']) {
      const { profile, issues } = resolve({ id }, { id: 'soep-koken' });
      assert.deepEqual(profile.competences, [{ id }, { id: 'soep-koken' }]);
      assert.deepEqual(
        issues.map(({ code, params }) => [code, params['id']]),
        [['unknown-id', id]],
      );
    }
  });

  test('gives a profile without competences back', () => {
    const profile = { format: 'zorg-profile/1' } as const;
    assert.equal(resolveCompetences(profile, taxonomy).profile, profile);
  });
});
