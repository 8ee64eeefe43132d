import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkJobPosting } from './job-posting.check.js';

describe('checkJobPosting', () => {
  test('finds nothing in a posting as we publish it', () => {
    assert.deepEqual(
      checkJobPosting({
        '@type': 'JobPosting',
        title: 'Kok',
        description: 'Jij kookt.',
        hiringOrganization: { '@type': 'Organization', name: 'Huis' },
        jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Gent' } }],
        employmentType: ['FULL_TIME'],
      }),
      [],
    );
  });

  test('warns of what is missing and of what has another shape', () => {
    const issues = checkJobPosting({ '@type': 'JobPosting', title: 'Kok', hiringOrganization: { naam: 'Huis' } });
    assert.deepEqual(
      issues.map(({ code, path, severity }) => [code, path.join('.'), severity]),
      [
        ['missing-field', 'description', 'warning'],
        ['missing-field', 'hiringOrganization.name', 'warning'],
      ],
    );
  });
});
