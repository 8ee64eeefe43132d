import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { AROUND, elementsOf, tokens } from '../api/elements.mjs';
import { STRICT_POLICY } from '../server.mjs';
import { anchors, blocks, pages, prose, read, root, target } from './pages.mjs';

const each = pages().map((page) => ({ page, text: read(page) }));
const codeIn = (language) =>
  each.flatMap(({ page, text }) =>
    blocks(text)
      .filter((block) => block.language === language)
      .map(({ code }) => ({ page, code })),
  );

test('every link within the project leads to a file and a heading that are there', () => {
  const dead = [];
  for (const { page, text } of each)
    for (const [, link] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      const { path, anchor } = target(page, link);
      if (!existsSync(join(root, path))) dead.push(`${page}: ${link}`);
      else if (anchor && path.endsWith('.md') && !anchors(read(path)).has(anchor)) dead.push(`${page}: ${link}`);
    }
  assert.deepEqual(dead, []);
});

test('the index sends readers to every guide, by itself or through the pages that it names', () => {
  const index = 'docs/README.md';
  const reached = new Set([index]);
  for (const page of reached) {
    if (!existsSync(join(root, page))) continue;
    for (const [, link] of prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)) {
      const { path } = target(page, link);
      if (path.startsWith('docs/') && path.endsWith('.md')) reached.add(path);
    }
  }
  const named = read(index);
  for (const { page } of each)
    if (page.startsWith('docs/'))
      assert.ok(
        reached.has(page) || named.includes(page.slice('docs/'.length)),
        `nothing in ${index} leads to ${page}`,
      );
});

test('tags in the guides have attributes that exist', () => {
  const elements = elementsOf(JSON.parse(read('packages/elements/api/custom-elements.json')));
  const known = new Map(elements.map(({ tag, attributes }) => [tag, new Set(attributes.map(({ name }) => name))]));
  const everywhere = new Set(['id', ...AROUND.map(({ name }) => name)]);
  const written = [
    ...codeIn('html'),
    ...each.map(({ page, text }) => ({ page, code: text.replace(/^ *```[\s\S]*?^ *```$/gm, '') })),
  ];
  let seen = 0;
  for (const { page, code } of written)
    for (const [, tag, words] of code.matchAll(/<(zorg-[a-z-]+)((?:\s+[^<>`]*)?)>/g)) {
      assert.ok(known.has(tag), `${page}: <${tag}>`);
      // a value may be a list of words, which are no attributes
      for (const [, name] of words.replace(/"[^"]*"/g, '""').matchAll(/(?:^|\s)([a-z][a-z-]*)(?==|\s|$)/g)) {
        seen += 1;
        assert.ok(known.get(tag).has(name) || everywhere.has(name), `${page}: <${tag} ${name}>`);
      }
    }
  assert.ok(seen > 20, `${seen} attributes were seen`);
});

test('custom properties in the guides are ours', () => {
  const known = new Set(tokens().map(({ name }) => name));
  for (const { page, text } of each)
    for (const [name] of text.matchAll(/(?<!\w)--zorg-[a-z]+(?:-[a-z]+)*/g))
      assert.ok(known.has(name) || [...known].some((full) => full.startsWith(`${name}-`)), `${page}: ${name}`);
});

test('the policy in the guide is the one that is tested', () => {
  assert.ok(read('docs/embed.md').includes(`Content-Security-Policy: ${STRICT_POLICY}`));
});

test('scripts that the guides name exist', () => {
  const { scripts } = JSON.parse(read('package.json'));
  // a package's own page may name a script of its own
  for (const { page, text } of each.filter(({ page: path }) => !path.startsWith('packages'))) {
    for (const [, name] of text.matchAll(/npm run ([a-z][a-z-]*)(?![^\n]* -w )/g))
      assert.ok(name in scripts, `${page}: npm run ${name}`);
    for (const [, file] of text.matchAll(/^node (\S+\.mjs)/gm))
      assert.ok(existsSync(join(root, file)), `${page}: ${file}`);
  }
});

describe('commands in the guides', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zorg-docs-'));
  after(() => rmSync(folder, { recursive: true }));
  const csv = join(root, 'packages/cli/test/feed/vacatures.csv');
  for (const name of ['export.csv', 'vacatures.csv']) cpSync(csv, join(folder, name));
  const text = '<p>Je helpt bewoners bij het wassen en aankleden. Je hebt een visum als zorgkundige.</p>'.repeat(3);
  writeFileSync(join(folder, 'pagina.html'), `<html><body><main><h1>Zorgkundige</h1>${text}</main></body></html>`);
  writeFileSync(join(folder, 'pages.txt'), 'pagina.html\n');

  const main = join(root, 'packages/cli/src/main.ts');
  const loader = ['--import', import.meta.resolve('tsx'), '--conditions=development'];
  const zorgMatch = (words) =>
    spawnSync(process.execPath, [...loader, main, ...words], { cwd: folder, encoding: 'utf8' });
  const wordsOf = (line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
  const lines = ['docs/embed.md', 'docs/partner.md', 'docs/developer.md']
    .flatMap((page) => blocks(read(page)).filter(({ language }) => language === 'sh'))
    .flatMap(({ code }) => code.split('\n'))
    .filter((line) => line.startsWith('npx zorg-match '));

  test('each one runs, in the order of the guides; those that fetch are only asked whether they are understood', () => {
    assert.ok(lines.length > 8);
    // the feed of the first guide must be there before it is checked
    const made = zorgMatch(['feed', 'export.csv', '--out', 'vacatures.json']);
    assert.ok([0, 1].includes(made.status), made.stderr);
    for (const line of new Set(lines)) {
      const words = wordsOf(line.replace(/^npx zorg-match /, ''));
      const fetches = words.some((word) => word.startsWith('https://'));
      const { status, stderr } = zorgMatch(fetches ? [...words, '--help'] : words);
      // 1: the made-up table has a row to mend on purpose
      assert.ok(status === 0 || status === 1, `${line}\n${stderr}`);
    }
  });

  test('the engine example runs', () => {
    const { code } = blocks(read('docs/developer.md')).find(({ language }) => language === 'ts engine');
    const file = join(root, 'node_modules/.cache', 'zorg-docs-example.ts');
    writeFileSync(file, code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [...loader, file], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^(?:strong|good|growing|far|unknown) \d+ \d+/);
  });
});
