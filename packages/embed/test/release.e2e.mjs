import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { appears, launch, watchedPage } from '../../tooling/browser/pages.mjs';
import { strictPolicy } from '../../tooling/browser/policy.mjs';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const read = (path) => readFileSync(join(dist, path), 'utf8');

/** A partner's server as the guide describes it: the release folder, the snippet in a page, a feed, a strict policy. */
async function partnerSite({ spoil } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zorg-release-'));
  cpSync(join(dist, 'release/zorg-match'), join(folder, 'zorg-match'), { recursive: true });
  const snippet = read('release/snippet.html');
  const [, hash] = /'(sha256-[^']+)'/.exec(snippet);
  const tag = '<zorg-match vacancies="/feed.json"></zorg-match>';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><head><title>Jobs</title>${snippet}</head><body>${tag}</body></html>`,
  );
  mkdirSync(join(folder, 'feeds'));
  cpSync(join(dist, 'demo/feeds/kinderen.json'), join(folder, 'feed.json'));
  const { version, onDemand } = JSON.parse(read('embed/integrity.json'));
  if (spoil)
    appendFileSync(
      join(
        folder,
        'zorg-match',
        version,
        onDemand.find((name) => name.includes(spoil)),
      ),
      '\n// other',
    );
  const files = sirv(folder, { dev: true });
  const policy = strictPolicy({ scripts: `'self' '${hash}'` });
  const server = createServer((request, response) => {
    if (request.url === '/') response.setHeader('content-security-policy', policy);
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    rmSync(folder, { recursive: true });
  };
  return { url: `http://localhost:${server.address().port}/`, close };
}

describe('the release folder, as a partner serves it', { timeout: 120_000 }, () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  test('the snippet works as it is, under a strict policy, with an integrity value for each file', async () => {
    const site = await partnerSite();
    const { page, seen } = await watchedPage(browser);
    await page.goto(site.url);
    await appears(page, 'zorg-match >>> zorg-vacancy-matcher >>> article', { timeout: 40_000 });
    // the browser asks for a page's icon by itself, and the policy forbids it
    assert.deepEqual(
      seen.violations.filter((text) => !text.includes('favicon')),
      [],
    );
    const { files, onDemand, version } = JSON.parse(read('embed/integrity.json'));
    const map = JSON.parse(/<script type="importmap">([\s\S]*?)<\/script>/.exec(read('release/snippet.html'))[1]);
    for (const name of onDemand) assert.equal(map.integrity[`/zorg-match/${version}/${name}`], files[name]);
    await page.close();
    site.close();
  });

  test('a file that was changed on the way is refused, and the page stays calm', async () => {
    const site = await partnerSite({ spoil: 'vacancy-matcher' });
    const { page, seen } = await watchedPage(browser);
    await page.goto(site.url);
    await page.waitForFunction(() => customElements.get('zorg-match') !== undefined);
    await page.waitForNetworkIdle({ idleTime: 1000, timeout: 40_000 });
    assert.equal(await page.$('zorg-match >>> zorg-vacancy-matcher >>> article'), null);
    assert.ok(
      seen.errors.some((text) => /integrity|digest|fetched/i.test(text)),
      seen.errors.join('\n'),
    );
    assert.ok(await page.$('zorg-match >>> zorg-skills-picker >>> #input'), 'the picker still works');
    await page.close();
    site.close();
  });

  test('the bill of materials lies beside it', () => {
    const bill = JSON.parse(read('release/sbom.cdx.json'));
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.ok(bill.components.some(({ name }) => name === 'lit'));
  });
});
