import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Profile } from '@zorg-match/schema';
import { taxonomyExample } from '../../test/taxonomy-example.js';
import { checkProfile } from './profile.check.js';

const found = (changes: Partial<Profile>): [string, string][] =>
  checkProfile({ format: 'zorg-profile/1', ...changes }, taxonomyExample).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

describe('checkProfile', () => {
  test('finds nothing in a profile that the taxonomy knows', () => {
    const experience = [{ occupation: 'kok' }, { label: 'kapper' }];
    assert.deepEqual(found({ competences: [{ id: 'soep-koken' }], experience }), []);
  });

  test('finds competences that were replaced or never were', () => {
    assert.deepEqual(found({ competences: [{ id: 'soep' }, { id: 'x' }] }), [
      ['replaced-id', 'competences.0.id'],
      ['unknown-id', 'competences.1.id'],
    ]);
  });

  test('finds experiences that do not exist', () => {
    assert.deepEqual(found({ experience: [{ experience: 'x' }] }), [['unknown-id', 'experience.0.experience']]);
  });

  test('finds occupations that do not exist', () => {
    assert.deepEqual(
      found({ registrations: [{ kind: 'visum', occupation: 'x' }], experience: [{ occupation: 'x' }] }),
      [
        ['unknown-id', 'registrations.0.occupation'],
        ['unknown-id', 'experience.0.occupation'],
      ],
    );
  });
});
