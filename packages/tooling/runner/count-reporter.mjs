import { writeFileSync } from 'node:fs';

const EMPTY = { passed: 0, failed: 0, skipped: 0 };

function count(suite, totals) {
  if (!suite) return totals;
  for (const test of suite.tests) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, totals);
  return totals;
}

/**
 * A reporter for @web/test-runner that writes its totals as JSON, so that the test command can add them up.
 * A file that could not be imported counts as one failure.
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { ...EMPTY };
      for (const session of sessions) {
        const own = count(session.testResults, { ...EMPTY });
        if (!session.passed && own.failed === 0) own.failed = 1;
        for (const key of Object.keys(totals)) totals[key] += own[key];
      }
      if (file) writeFileSync(file, JSON.stringify(totals));
    },
  };
}
