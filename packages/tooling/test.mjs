/**
 * The one test command: types, lint, unit tests, elements in real Chromium and in part in Firefox and WebKit, the built embed, the
 * built extension. `npm test -- unit browser` runs only the named steps, `npm test -- all-engines` every test of the elements in
 * Firefox and WebKit. Ends with `N passed, N failed`, summed over all runners.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './browser/chromium.mjs';
import { otherEngines } from './browser/engines.mjs';
import { browserTests, check, filesBelow, nodeTests, run } from './runner/steps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inRoot = { cwd: root };
const below = (folder, ending) => filesBelow(join(root, folder), ending);
const unitFiles = () =>
  ['packages', 'extension', 'demo']
    .flatMap((folder) => below(folder, '.test.ts'))
    .filter(
      (file) =>
        !/(packages[\\/](elements[\\/](src|test)|vacancy[\\/]test[\\/]browser)|extension[\\/]test[\\/]browser)/.test(
          file,
        ),
    )
    .concat(below('packages/tooling', '.test.mjs'));

const elementFiles = () => ['packages/elements/src', 'packages/elements/test'].flatMap((f) => below(f, '.test.ts'));
const browserFiles = () => [
  ...elementFiles(),
  ...['packages/vacancy/test/browser', 'extension/test/browser'].flatMap((folder) => below(folder, '.test.ts')),
];
/** What is tested in Firefox and WebKit too; how fast ten thousand vacancies go is measured in Chromium. */
const elsewhere = () => elementFiles().filter((file) => !file.endsWith('many.test.ts'));

/**
 * What is asked of Firefox and WebKit each time: that every element, filled, keeps its contract (axe, Tab, narrow, spaced out),
 * and that the field works by its keys and in a form.
 */
const briefly = () => [
  { files: elementFiles().filter((file) => file.endsWith('.contract.test.ts')), only: 'filled' },
  { files: elementFiles().filter((file) => /skills-picker\.(keyboard|aria|form)\.test\.ts$/.test(file)) },
];

/** The elements once more in Firefox and WebKit, side by side, as far as these are there. */
async function otherEngineTests(runs) {
  await engines;
  const { there, left } = await otherEngines();
  for (const sentence of left) console.log(`   left out: ${sentence}`);
  const totals = { passed: 0, failed: 0 };
  const inEngine = async (engine) => {
    for (const { files, only } of runs) {
      const { passed, failed } = await browserTests(root, files, { engines: [engine], only });
      console.log(`   ${engine}: ${passed} passed, ${failed} failed`);
      totals.passed += passed;
      totals.failed += failed;
    }
  };
  await Promise.all(there.map(inEngine));
  return totals;
}

/** Tests that open a browser of their own: one at a time. */
const IN_BROWSER = { concurrency: 1, browser: true };

const STEPS = {
  data: () => check('npm', ['run', 'data'], inRoot),
  prepare: () => check('npx', ['wxt', 'prepare'], { cwd: join(root, 'extension') }),
  types: () => check('npm', ['run', 'types'], inRoot),
  lint: () => check('npm', ['run', 'lint'], inRoot),
  unit: () => nodeTests(root, unitFiles()),
  browser: () => browserTests(root, browserFiles(), { processes: 2 }),
  engines: () => otherEngineTests(briefly()),
  'all-engines': () => otherEngineTests([{ files: elsewhere() }]),
  build: () => check('npm', ['run', 'build'], inRoot),
  embed: () => nodeTests(root, [...below('packages', '.e2e.mjs'), ...below('demo', '.e2e.mjs')], IN_BROWSER),
  extension: () => nodeTests(root, below('extension', '.e2e.mjs'), IN_BROWSER),
};

/** Rows of steps one after another; rows within one turn run side by side, since each keeps one core busy. */
const ORDER = [
  [['data', 'prepare']],
  [['types', 'build'], ['lint']],
  [['unit', 'browser', 'engines', 'all-engines', 'embed', 'extension']],
];

/** Only when asked for by name: everything in two more engines takes longer than all the rest. */
const ON_REQUEST = new Set(['all-engines']);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`zorg-match: no step called ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

try {
  process.env.CHROMIUM_PATH = ensureChromium();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const wanted = (name) => (asked.length > 0 ? asked.includes(name) : !ON_REQUEST.has(name));
const program = fileURLToPath(new URL('browser/install-engines.mjs', import.meta.url));
/** Firefox and WebKit come in while the first steps run. */
const engines = ['engines', 'all-engines'].some(wanted) ? run(process.execPath, [program]) : undefined;

const totals = { passed: 0, failed: 0 };
async function take(name) {
  if (!wanted(name)) return;
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = await STEPS[name]();
  totals.passed += passed;
  totals.failed += failed;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`   ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
const inTurn = async (row) => {
  for (const name of row) await take(name);
};
for (const rows of ORDER) await Promise.all(rows.map(inTurn));

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
