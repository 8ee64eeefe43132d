import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = (build) =>
  JSON.parse(readFileSync(new URL(`../.output/${build}/manifest.json`, import.meta.url), 'utf8'));
const ASKS = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
];

test('the build for Chromium asks for four permissions and nothing else', () => {
  const built = manifest('chrome-mv3');
  assert.deepEqual([...built.permissions].sort(), ['activeTab', 'scripting', 'sidePanel', 'storage']);
  assert.deepEqual(
    ASKS.filter((key) => key in built),
    [],
  );
});

test('the build for Firefox asks for three and says that it collects nothing', () => {
  const built = manifest('firefox-mv3');
  assert.deepEqual([...built.permissions].sort(), ['activeTab', 'scripting', 'storage']);
  assert.deepEqual(
    ASKS.filter((key) => key in built),
    [],
  );
  assert.deepEqual(built.browser_specific_settings.gecko.data_collection_permissions, { required: ['none'] });
});

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`the pages of ${build} may fetch nothing and run only their own scripts`, () => {
    const policy = manifest(build).content_security_policy.extension_pages;
    for (const rule of ["default-src 'none'", "connect-src 'none'", "script-src 'self'"])
      assert.ok(policy.includes(rule));
    assert.doesNotMatch(policy, /unsafe|https?:|\*|data:/);
  });

  test(`${build} holds a production build without addresses to fetch from`, () => {
    const page = readFileSync(new URL(`../.output/${build}/sidepanel.html`, import.meta.url), 'utf8');
    assert.doesNotMatch(page, /https?:|<script>|style=/);
  });
}
