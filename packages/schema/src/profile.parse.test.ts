import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseProfile } from './profile.parse.js';

const full = {
  format: 'zorg-profile/1',
  competences: [
    { id: 'wonden-verzorgen', level: 'can', gained: 'work', note: 'bij mijn oma' },
    { id: 'infuus', level: 'learning', gained: 'abroad', example: 'Elke dag op de kinderafdeling.' },
  ],
  languages: [{ language: 'nl', level: 'B1', proof: true }],
  diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'PH', recognised: false }],
  registrations: [{ kind: 'visum', occupation: 'zorgkundige' }],
  licences: ['B'],
  experience: [
    { occupation: 'verpleegkundige', months: 60, country: 'EEA' },
    { experience: 'horeca-kok', label: 'kok' },
  ],
  availability: { shifts: ['weekend'], hoursPerWeek: 30, mustEarn: true, seeks: ['stage', 'duaal'] },
  region: 'Antwerpen',
  situation: { age: 34, rightToWork: 'yes', status: 'unemployed', protection: 'none' },
  answers: { work: 'seeking' },
  barriers: ['B-lang-work'],
  preset: 'nieuwkomer',
};

const codes = (input: unknown): string[] => parseProfile(input).issues.map((issue) => issue.code);

describe('parseProfile', () => {
  test('gives a full profile back as it was', () => {
    assert.deepEqual(parseProfile(full), { data: full, issues: [] });
  });

  test('needs nothing but the format', () => {
    assert.deepEqual(parseProfile({ format: 'zorg-profile/1' }), { data: { format: 'zorg-profile/1' }, issues: [] });
  });

  test('leaves out a broken competence entry and keeps the others', () => {
    const { data, issues } = parseProfile({
      format: 'zorg-profile/1',
      competences: [{ id: 'koken' }, { level: 'can' }, { id: 'tillen', level: 'expert' }, { id: 'luisteren' }],
    });
    assert.deepEqual(data?.competences, [{ id: 'koken' }, { id: 'luisteren' }]);
    assert.deepEqual(
      issues.map(({ code, path, severity }) => ({ code, path, severity })),
      [
        { code: 'missing-field', path: ['competences', 1, 'id'], severity: 'error' },
        { code: 'invalid-value', path: ['competences', 2, 'level'], severity: 'error' },
      ],
    );
  });

  test('leaves out one property of the situation and keeps the rest of it', () => {
    const { data, issues } = parseProfile({ ...full, situation: { age: '34', status: 'student' } });
    assert.deepEqual(data?.situation, { status: 'student' });
    assert.deepEqual(issues[0]?.params, { expected: 'number', received: 'text' });
  });

  test('leaves out a list that is no list and keeps the rest', () => {
    const { data } = parseProfile({ ...full, competences: 'koken' });
    assert.equal(data?.competences, undefined);
    assert.equal(data?.region, 'Antwerpen');
  });

  test('leaves out one answer that is none and keeps the others', () => {
    const { data } = parseProfile({ ...full, answers: { work: 'seeking', dutch: 5 } });
    assert.deepEqual(data?.answers, { work: 'seeking' });
  });

  test('leaves out a number of hours that no week has', () => {
    const { data, issues } = parseProfile({ ...full, availability: { hoursPerWeek: 200, mustEarn: true } });
    assert.deepEqual(data?.availability, { mustEarn: true });
    assert.deepEqual(issues[0]?.params, { maximum: 168 });
  });

  test('keeps unknown keys, also inside entries', () => {
    const input = { format: 'zorg-profile/1', colour: 'blauw', competences: [{ id: 'koken', since: 2019 }] };
    assert.deepEqual(parseProfile(input).data, input);
  });

  test('takes a property that is undefined as one that is absent', () => {
    assert.deepEqual(
      codes({ format: 'zorg-profile/1', region: undefined, competences: [{ id: 'a', level: undefined }] }),
      [],
    );
  });

  test('reads what it can of a newer version and says so', () => {
    const { data, issues } = parseProfile({
      ...full,
      format: 'zorg-profile/2',
      competences: [{ id: 'koken' }, { skill: 'x' }],
    });
    assert.deepEqual(data?.competences, [{ id: 'koken' }]);
    assert.equal(data.format, 'zorg-profile/1');
    assert.equal(issues[0]?.code, 'newer-format');
    assert.deepEqual(issues[0].params, { expected: 'zorg-profile/1', received: 'zorg-profile/2' });
  });

  test('refuses another format, and a version that never was', () => {
    for (const format of [
      'zorg-taxonomy/1',
      'zorg-profile',
      'zorg-profile/0',
      'cv/1',
      7,
      Object.create(null) as unknown,
    ]) {
      const parsed = parseProfile({ ...full, format });
      assert.equal(parsed.data, null);
      assert.deepEqual(
        parsed.issues.map((issue) => issue.code),
        ['unknown-format'],
      );
    }
  });

  test('recognises a profile without format by its keys, with a warning', () => {
    const { data, issues } = parseProfile({ competences: [{ id: 'koken' }] });
    assert.deepEqual(data?.competences, [{ id: 'koken' }]);
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [['missing-field', 'warning']],
    );
  });

  test('refuses what is no profile at all', () => {
    for (const input of [null, undefined, '', 'text', 3, [], [full], {}, { title: 'vacature' }]) {
      assert.equal(parseProfile(input).data, null);
      assert.equal(codes(input).length, 1);
    }
  });

  test('never repeats in an issue what a person wrote', () => {
    const secret = 'geheim woord';
    const { issues } = parseProfile({
      ...full,
      situation: { protection: secret },
      competences: [{ id: 4, note: secret }],
    });
    assert.ok(issues.length >= 2);
    assert.ok(!JSON.stringify(issues).includes(secret));
  });

  test('does not change its input and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(full)), (odd, key) => {
        const input = Object.freeze({ ...full, [key]: odd });
        const parsed = parseProfile(input);
        assert.ok(parsed.data !== null || parsed.issues.length > 0);
        parseProfile(odd);
      }),
    );
  });

  test('reads its own outcome without an issue', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (competences) => {
        const { data } = parseProfile({ format: 'zorg-profile/1', competences });
        assert.deepEqual(parseProfile(data), { data, issues: [] });
      }),
    );
  });
});
