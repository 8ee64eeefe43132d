import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const EMPTY = { passed: 0, failed: 0, skipped: 0 };

function count(suite, totals, fails, path, only) {
  if (!suite) return totals;
  for (const test of suite.tests) {
    if (!`${path} ${test.name}`.includes(only)) continue;
    totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) fails(`${path} > ${test.name}\n${test.error?.message ?? ''}`);
  }
  for (const inner of suite.suites) count(inner, totals, fails, `${path} > ${inner.name}`, only);
  return totals;
}

/**
 * A reporter for @web/test-runner that writes its totals as JSON, so that the test command can add them up, and
 * what failed with why. A file that could not be imported, or in which nothing was run, counts as one failure.
 * @param only the words of the tests that are run; the others, which the runner takes for failed, do not count
 */
export function countReporter(into, only = '') {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { ...EMPTY };
      const failures = [];
      for (const session of sessions) {
        const file = relative(process.cwd(), session.testFile);
        const fails = (told) => failures.push({ file, told });
        const own = count(session.testResults, { ...EMPTY }, fails, file, only);
        const broke = only ? session.errors.length > 0 || own.passed + own.skipped === 0 : !session.passed;
        if (broke && own.failed === 0) {
          own.failed = 1;
          fails(`${file}\n${session.errors.map(({ message }) => message).join('\n')}`);
        }
        for (const key of Object.keys(totals)) totals[key] += own[key];
      }
      if (into) writeFileSync(into, JSON.stringify({ ...totals, failures }));
    },
  };
}
