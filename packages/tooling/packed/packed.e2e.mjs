import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { install } from './consumer.mjs';

const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

/** The marks of Lit and zod, and the registry that Lit lends to Node. */
const OF_LIBRARIES = /^(customElements|lit[A-Z]\w*|reactiveElementVersions|__zod_\w+)$/;

/** Every path that a manifest points at. */
const targets = (value) =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value ?? {}).flatMap(([key, each]) => (key === 'development' ? [] : targets(each)));

describe('our packages as somebody gets them', { timeout: 240_000 }, () => {
  let consumer;
  before(() => {
    consumer = install();
  });
  after(() => rmSync(consumer.folder, { recursive: true, force: true }));
  const node = (...args) => spawnSync(process.execPath, args, { cwd: consumer.folder, encoding: 'utf8' });

  test('hold what their manifest points at, a licence, and neither tests nor sources', () => {
    for (const manifest of consumer.manifests) {
      const at = (path) => join(consumer.folder, 'node_modules', manifest.name, path);
      for (const path of targets(manifest.exports).filter((each) => !each.includes('*')))
        assert.ok(existsSync(at(path)), `${manifest.name} lacks ${path}`);
      for (const path of targets(manifest.bin)) assert.ok(existsSync(at(path)), `${manifest.name} lacks ${path}`);
      assert.ok(!existsSync(at('src')), `${manifest.name} holds its sources`);
      assert.match(manifest.license, /MIT/);
    }
  });

  test('can each be imported in Node by every address, and leave no mark on what is global', () => {
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const failed = [];
      for (const name of ${JSON.stringify(consumer.entries)})
        await import(name).catch((error) => failed.push(name + ': ' + error));
      const marks = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
      console.log(JSON.stringify({ failed, marks }));`;
    const { stdout, stderr } = node('--input-type=module', '-e', script);
    const { failed, marks } = JSON.parse(stdout || '{}');
    assert.deepEqual(failed, [], stderr);
    assert.deepEqual(
      marks.filter((name) => !OF_LIBRARIES.test(name)),
      [],
    );
  });

  test('tell their types: a strict project that uses every address and the main names compiles', () => {
    const { folder, entries } = consumer;
    const imports = entries.map(
      (name, index) => `import * as entry${index} from '${name}';\nexport { entry${index} };`,
    );
    writeFileSync(join(folder, 'all.ts'), imports.join('\n'));
    writeFileSync(
      join(folder, 'uses.ts'),
      `import { createEngine } from '@zorg-match/engine';
import type { Match, Profile } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import { setDefaults } from '@zorg-match/elements';
import '@zorg-match/elements/define';

const profile: Profile = { format: 'zorg-profile/1', competences: [{ id: 'wassen' }] };
const engine = createEngine({ taxonomy });
export const match: Match = engine.match(profile, engine.read('Je wast bewoners.'));
setDefaults({ taxonomy });
const element = document.createElement('zorg-match');
element.vacancies = 'feed.json';
element.addEventListener('zorg-vacancy-select', ({ detail }) => console.log(detail.vacancy.title, detail.grade));
// @ts-expect-error: a limit is a number
element.limit = 'ten';
`,
    );
    for (const [module, moduleResolution] of [
      ['ESNext', 'Bundler'],
      ['NodeNext', 'NodeNext'],
    ]) {
      const options = {
        ...{ target: 'ES2022', module, moduleResolution, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] },
        ...{ strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true },
      };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: options, files: ['all.ts', 'uses.ts'] }),
      );
      const { status, stdout } = node(tsc, '-p', 'tsconfig.json');
      assert.equal(status, 0, `${moduleResolution}: ${stdout}`);
    }
  });

  test('bring the command, which reads a vacancy', () => {
    const { bin, name } = consumer.manifests.find((each) => each.bin);
    const command = join(consumer.folder, 'node_modules', name, bin['zorg-match']);
    const answer = execFileSync(process.execPath, [command, 'search', 'wassen', '--limit', '1'], { encoding: 'utf8' });
    assert.equal(JSON.parse(answer).length, 1);
  });
});
