import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const scratch = mkdtempSync(join(tmpdir(), 'zorg-match-test-'));
let serial = 0;

/** A port that nobody listens on now. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Runs a program and gives its exit code and all it printed. `quiet` keeps the print back. */
export function run(command, args, { cwd, env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        chunks.push(chunk);
        if (!quiet) process.stdout.write(chunk);
      });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Every file below `folder` whose name ends in `ending`, sorted, without builds and dependencies. */
export function filesBelow(folder, ending, found = []) {
  if (!existsSync(folder)) return found;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'generated', '.output', '.wxt'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) filesBelow(path, ending, found);
    else if (entry.name.endsWith(ending)) found.push(path);
  }
  return found.sort();
}

/** A step that passes or fails as a whole: types, lint, a build. */
export async function check(command, args, options) {
  const { code, output } = await run(command, args, { ...options, quiet: true });
  if (code !== 0) process.stdout.write(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Files that may be run a second time; more that fail at once is no accident of the moment. */
const MOST_AGAIN = 3;

/**
 * Runs test files, and what failed in a real browser once more: a machine that is shared loses a moment now and then. What
 * fails twice has failed; what passes only the second time is told by name.
 * @param files of which tests are run
 * @param attempt runs files and gives `passed`, `failed` and `failedFiles`
 */
async function twice(files, attempt) {
  const first = await attempt(files);
  const again = first.failedFiles;
  if (first.failed === 0 || again.length === 0 || again.length > MOST_AGAIN) return first;
  console.log(`   once more: ${again.join(', ')}`);
  const second = await attempt(again);
  if (second.failed === 0) console.log(`   PASSED ONLY THE SECOND TIME: ${again.join(', ')}`);
  return { passed: first.passed + Math.max(0, first.failed - second.failed), failed: second.failed };
}

/** The files in which something failed, by the notes of Node's TAP reporter; relative to `root`. */
export function failedFilesIn(tap, root) {
  const failures = tap.matchAll(
    /^ *not ok [^\n]*\n *---\n(?:(?! *\.\.\.)[^\n]*\n)*? *location: '([^'\n]+?)(?::\d+){2}'/gm,
  );
  return [...new Set([...failures].map(([, path = '']) => relative(root, path)))];
}

/** Test files in Node's own runner, TypeScript included, on the sources. */
async function nodeRun(root, names, concurrency) {
  const tap = join(scratch, `${String((serial += 1))}.tap`);
  const reporters = [
    ...['--test-reporter=tap', `--test-reporter-destination=${tap}`],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ];
  // a page that never answers must end as a failure, not as a run that never ends
  const limits = [`--test-concurrency=${String(concurrency)}`, '--test-timeout=900000'];
  const flags = ['--import', 'tsx', '--conditions=development', '--test', ...limits];
  const { code, output } = await run(process.execPath, [...flags, ...reporters, ...names], { cwd: root, quiet: true });
  const notes = readFileSync(tap, 'utf8');
  const total = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(notes)?.[1] ?? 0);
  const counts = { passed: total('pass'), failed: total('fail') + total('cancelled'), failedFiles: [] };
  if (code === 0) return counts;
  process.stdout.write(output.slice(-20_000));
  return { ...counts, failed: Math.max(counts.failed, 1), failedFiles: failedFilesIn(notes, root) };
}

/** Files that share a process: starting one and compiling the sources costs more than most files' own tests. */
const DOZEN = 12;

/**
 * Files that only import a dozen test files each, every so manyth one, so that slow ones that stand together are spread. Files
 * below `extension/` stay by themselves: they share one IndexedDB within a process.
 */
function byTheDozen(root, names) {
  const alone = names.filter((name) => name.startsWith('extension'));
  const shared = names.filter((name) => !alone.includes(name));
  const groups = Math.ceil(shared.length / DOZEN);
  const together = Array.from({ length: groups }, (_, group) => {
    const path = join(scratch, `together-${String((serial += 1))}.test.mjs`);
    const files = shared.filter((_, at) => at % groups === group);
    writeFileSync(
      path,
      files.map((name) => `await import(${JSON.stringify(pathToFileURL(join(root, name)).href)});\n`).join(''),
    );
    return path;
  });
  return [...together, ...alone];
}

/** Test files in Node's own runner; those that open a real browser may fail once, the others share processes. */
export async function nodeTests(root, files, { concurrency = 2, browser = false } = {}) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const attempt = (names) => nodeRun(root, names, concurrency);
  const names = files.map((file) => relative(root, file));
  return browser ? twice(names, attempt) : attempt(byTheDozen(root, names));
}

/** Test files by @web/test-runner, in these engines, in a process of their own. */
async function browserRun(root, engines, files, only) {
  const counts = join(scratch, `browser-${String((serial += 1))}.json`);
  const env = {
    ZORG_TEST_COUNTS: counts,
    ZORG_ENGINES: engines.join(),
    ZORG_TEST_PORT: String(await freePort()),
    ZORG_TEST_ONLY: only,
  };
  const { code, output } = await run('npx', ['wtr', '--files', ...files], { cwd: root, env, quiet: true });
  const totals = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
  const failures = totals.failures ?? [];
  if (only ? totals.failed > 0 : code !== 0) {
    console.log(failures.length > 0 ? failures.map(({ told }) => told).join('\n\n') : output.slice(-20_000));
    totals.failed = Math.max(totals.failed, 1);
  }
  return { ...totals, failedFiles: [...new Set(failures.map(({ file }) => file))] };
}

/**
 * The elements by @web/test-runner, in these engines. `processes` browsers share the files: within one browser only one
 * page can be in front, and what loads once it is seen never comes in a page behind another. `only` tests whose name holds
 * these words are run.
 */
export async function browserTests(root, files, { engines = ['chromium'], processes = 1, only = '' } = {}) {
  const attempt = async (names) => {
    const shares = Array.from({ length: processes }, (_, at) => names.filter((_, i) => i % processes === at));
    const runs = shares.filter(({ length }) => length > 0).map((share) => browserRun(root, engines, share, only));
    const all = await Promise.all(runs);
    const sum = (key) => all.reduce((total, each) => total + (each[key] ?? 0), 0);
    if (sum('skipped') > 0)
      console.log(`   ${sum('skipped')} left out: ${engines.join(' and ')} cannot pretend what they ask`);
    return { passed: sum('passed'), failed: sum('failed'), failedFiles: all.flatMap((each) => each.failedFiles) };
  };
  return twice(
    files.map((file) => relative(root, file)),
    attempt,
  );
}
