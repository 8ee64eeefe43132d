import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const built = (name) => readFileSync(new URL(`../../../dist/embed/${name}`, import.meta.url), 'utf8');
const sizes = JSON.parse(built('sizes.json'));
const KB = 1000;

/** Ceilings in gzip bytes. Raising one is a decision: say in the commit what the bytes buy. */
// on demand: what the reader knows by heart is two files: cue words and phrases of many house styles, the kinds of words that tell
// who does the verb and how much a clause asks, and words of each occupation's work, 89 kB; and acts with their objects as people
// say them, with the weights by which it decides where no rule speaks, 54 kB. The engine itself, 99 kB, was 85 before it weighed
// what is a demand, how much it is asked and which occupation it is of, and 96 before it weighed the second.
const CEILING = { code: 50 * KB, first: 120 * KB, onDemand: 100 * KB };

test('the first load stays under its ceilings, code and data apart', () => {
  const { gzip, gzipCode } = sizes['zorg-match.js'];
  assert.ok(gzipCode <= CEILING.code, `code is ${gzipCode} bytes gzip`);
  assert.ok(gzip <= CEILING.first, `code and data are ${gzip} bytes gzip`);
});

test('the first load is one module: it imports nothing before somebody asks', () => {
  assert.doesNotMatch(built('zorg-match.js'), /(^|[;}\s])(import|export)\s*[^(;]*?from\s*["'][^"']*["']/);
});

test('what loads on demand stays under its ceiling, file by file', () => {
  for (const [name, { gzip }] of Object.entries(sizes))
    if (name !== 'zorg-match.js') assert.ok(gzip <= CEILING.onDemand, `${name} is ${gzip} bytes gzip`);
});

test('each further language stays under 40 kB: its labels with all that elements say, the routes apart', () => {
  const all = (pattern) => Object.entries(sizes).flatMap(([name, { gzip }]) => (pattern.test(name) ? [gzip] : []));
  const sum = (list) => list.reduce((total, each) => total + each, 0);
  for (const language of ['ar', 'en', 'fr', 'tr', 'uk']) {
    const labels = all(new RegExp(`^zorg-match\\.labels-${language}-`));
    const said = all(new RegExp(`^zorg-match\\.${language}-(?!route)`));
    // with the explainer come its sentences and all that the routes say: 821 of them, prices, lengths and rules too
    const routes = all(new RegExp(`^zorg-match\\.(${language}-route|route-texts-${language})-`));
    assert.equal(labels.length, 1, `the labels of ${language} are a file of their own`);
    assert.equal(routes.length, 2, `what routes say in ${language} loads with them`);
    assert.ok(sum(labels) + sum(said) <= 40 * KB, `${language} is ${sum(labels) + sum(said)} bytes gzip`);
    assert.ok(sum(routes) <= 28 * KB, `routes in ${language} are ${sum(routes)} bytes gzip`);
  }
});

test('a server may import each script: nothing fails, and nothing of ours is global', () => {
  const script = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    for (const name of ['zorg-match', 'zorg-match-employers']) await import('./' + name + '.js');
    console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../../../dist/embed', import.meta.url)),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.deepEqual(
    JSON.parse(stdout).filter((name) => !/^(lit[A-Z]|reactiveElement)/.test(name)),
    [],
  );
});

test('each file has its integrity value, and licences of what is inside lie beside it', async () => {
  const { createHash } = await import('node:crypto');
  const { files } = JSON.parse(built('integrity.json'));
  assert.ok(Object.keys(files).includes('zorg-match.js'));
  for (const [name, integrity] of Object.entries(files)) {
    const digest = createHash('sha384').update(built(name)).digest('base64');
    assert.equal(integrity, `sha384-${digest}`, name);
  }
  for (const name of ['lit-html', '@lit/context', 'fuse.js', 'zod'])
    assert.match(built('THIRD-PARTY-LICENSES.txt'), new RegExp(`^Name: ${name}$`, 'm'));
});
