import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const output = (path) => fileURLToPath(new URL(`../.output/${path}`, import.meta.url));
const manifest = (build) => JSON.parse(readFileSync(output(`${build}/manifest.json`), 'utf8'));

const SHARED = ['activeTab', 'scripting', 'storage'];
const BUILDS = {
  'chrome-mv3': { permissions: ['activeTab', 'scripting', 'sidePanel', 'storage'], zip: 'chrome' },
  'firefox-mv3': { permissions: SHARED, zip: 'firefox' },
};
/** Everything that a manifest may say. What is not here (hosts, content scripts, pages for the web …) fails the test. */
const MAY_SAY = new Set([
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'permissions',
  'action',
  'commands',
  'content_security_policy',
  'background',
  'side_panel',
  'sidebar_action',
  'minimum_chrome_version',
  'browser_specific_settings',
]);

for (const [build, { permissions, zip }] of Object.entries(BUILDS)) {
  test(`${build} asks for ${permissions.join(', ')} and nothing else`, () => {
    const built = manifest(build);
    assert.deepEqual([...built.permissions].sort(), permissions);
    assert.deepEqual(
      Object.keys(built).filter((key) => !MAY_SAY.has(key)),
      [],
    );
  });

  test(`the pages of ${build} may fetch nothing and run only their own scripts`, () => {
    const { extension_pages: policy, ...others } = manifest(build).content_security_policy;
    for (const rule of [
      "default-src 'none'",
      "connect-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.includes(rule), rule);
    assert.doesNotMatch(policy, /unsafe|https?:|\*|data:|blob:/);
    assert.deepEqual(others, {});
  });

  test(`${build} holds a production build without scripts, styles or addresses from elsewhere`, () => {
    const page = readFileSync(output(`${build}/sidepanel.html`), 'utf8');
    assert.doesNotMatch(page, /https?:|<script>|style=|\son[a-z]+=/);
    for (const file of readdirSync(output(build), { recursive: true }).filter((name) => String(name).endsWith('.js'))) {
      const code = readFileSync(output(`${build}/${file}`), 'utf8');
      assert.doesNotMatch(code, /\beval\(|new Function\(["'`]return|importScripts\(|import\(["']https?:/, String(file));
      assert.doesNotMatch(code, /\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bEventSource\b/, String(file));
    }
  });

  test(`${build} is packed for its store, the manifest on top`, () => {
    const name = readdirSync(output('.')).find((file) => file.endsWith(`-${zip}.zip`));
    assert.ok(name, 'no archive');
    const { version } = manifest(build);
    assert.equal(name, `zorg-match-${version}-${zip}.zip`);
    const packed = readFileSync(output(name));
    for (const inside of ['manifest.json', 'sidepanel.html', 'page-marker.js'])
      assert.ok(packed.includes(inside), inside);
  });
}

test('the same keys read the page in both browsers', () => {
  for (const build of Object.keys(BUILDS))
    assert.deepEqual(manifest(build).commands, { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } });
});

test('Firefox is told that nothing is collected', () => {
  const { gecko } = manifest('firefox-mv3').browser_specific_settings;
  assert.deepEqual(gecko.data_collection_permissions, { required: ['none'] });
});

test('what runs within a page is one script each, without imports', () => {
  for (const build of Object.keys(BUILDS))
    for (const script of ['page-marker.js', 'page-snapshot.js'])
      assert.doesNotMatch(readFileSync(output(`${build}/${script}`), 'utf8'), /^\s*import\b|\bimport\(|\brequire\(/m);
});

test("Firefox's own check finds no errors", () => {
  const webExt = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
  assert.ok(existsSync(webExt));
  const said = execFileSync(
    process.execPath,
    [webExt, 'lint', '--source-dir', output('firefox-mv3'), '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { errors } = JSON.parse(said.slice(said.indexOf('{')));
  assert.deepEqual(errors, []);
});
