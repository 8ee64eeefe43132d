import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const EMPTY = { passed: 0, failed: 0, skipped: 0 };

function count(suite, totals, failures, path) {
  if (!suite) return totals;
  for (const test of suite.tests) {
    totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) failures.push(`${path} > ${test.name}\n${test.error?.message ?? ''}`);
  }
  for (const inner of suite.suites) count(inner, totals, failures, `${path} > ${inner.name}`);
  return totals;
}

/**
 * A reporter for @web/test-runner that writes its totals as JSON, so that the test command can add them up, and
 * what failed with why. A file that could not be imported counts as one failure.
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { ...EMPTY };
      const failures = [];
      for (const session of sessions) {
        const own = count(session.testResults, { ...EMPTY }, failures, relative(process.cwd(), session.testFile));
        if (!session.passed && own.failed === 0) {
          own.failed = 1;
          failures.push(`${session.testFile}\n${session.errors.map(({ message }) => message).join('\n')}`);
        }
        for (const key of Object.keys(totals)) totals[key] += own[key];
      }
      if (file) writeFileSync(file, JSON.stringify({ ...totals, failures }));
    },
  };
}
