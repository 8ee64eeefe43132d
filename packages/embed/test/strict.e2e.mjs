import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { servePartner } from '../../tooling/browser/hosts.mjs';
import { appears, launch, watchedPage } from '../../tooling/browser/pages.mjs';
import { strictPolicy } from '../../tooling/browser/policy.mjs';
import { crawl } from './crawl.mjs';

const page =
  (body) =>
  (_path, { scripts, feed }) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Werken in de zorg</title>
    <script type="module" crossorigin src="${scripts}/zorg-match-employers.js"></script>
  </head>
  <body><h1>Werken in de zorg</h1>${body(feed)}</body>
</html>`;

const BODIES = {
  '/match': (feed) => `<zorg-match vacancies="${feed}" remember></zorg-match>`,
  '/target': () => `<zorg-match target="verpleegkundige" mirror-lang="nl" lang="ar"></zorg-match>`,
  '/monitor': (feed) => `<zorg-monitor vacancies="${feed}"></zorg-monitor>`,
  '/check': () =>
    `<zorg-vacancy-check job-title="Poetsvrouw" value="Taken\n- Je poetst.\n- Je wast bewoners.\nProfiel\n- Rijbewijs B.\nEen jong team."></zorg-vacancy-check>`,
  '/form': () => `<form><zorg-skills-picker name="kan" required></zorg-skills-picker><button>Stuur</button></form>`,
};

const WORDS = { input: 'wassen', other: 'Ik heb elke dag gekookt en ik luisterde naar mensen.', title: 'Zorgkundige' };
/** What ends the walk comes last, by itself. */
const SPARE = ['[part=forget]', '[part=forget-yes]'];

/** Remembers which policies are made, what is printed and saved, and lets no link lead away. */
function watch() {
  window.seen = { policies: [], printed: 0, saved: [], opened: 0 };
  const { trustedTypes } = window;
  const { createPolicy } = trustedTypes;
  trustedTypes.createPolicy = (name, rules) => {
    window.top.seen.policies.push(name);
    return createPolicy.call(trustedTypes, name, rules);
  };
  window.print = () => {
    window.top.seen.printed += 1;
    window.dispatchEvent(new window.Event('afterprint'));
  };
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    window.top.seen.saved.push(blob.type);
    return createObjectURL.call(URL, blob);
  };
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each.localName === 'a');
    if (link && !link.download) event.preventDefault();
  });
}

describe('under the policy that we document', { timeout: 900_000 }, () => {
  let partner;
  let browser;
  before(async () => {
    const pages = (path, others) => BODIES[path] && page(BODIES[path])(path, others);
    partner = await servePartner(pages, (others) => strictPolicy(others));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    partner?.close();
  });

  async function open(path, ready) {
    // a visitor who was never here, but has a cookie of the feed's host, which would go along if we asked with credentials
    const visitor = await browser.createBrowserContext();
    await visitor.setCookie({ name: 'probe', value: '1', domain: 'localhost', path: '/' });
    const watched = await watchedPage(visitor, { width: 1280, height: 900 });
    await watched.page.evaluateOnNewDocument(watch);
    await watched.page.goto(`${partner.site.url}${path}`);
    await appears(watched.page, ready, { timeout: 90_000 });
    return watched;
  }
  const stored = (tab) => tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  const walk = (tab, selector, limit = 160) => tab.evaluate(crawl, selector, { words: WORDS, spare: SPARE, limit });

  /** Nothing was reported, and nothing asked for but our own files and the feed. */
  async function clean({ page: tab, seen }, path) {
    const ours = [partner.scripts.url, partner.site.url, partner.feed.url];
    const elsewhere = seen.requests.filter(
      (url) => !ours.some((each) => url.startsWith(each)) && !/^(blob|data):/.test(url),
    );
    const { policies } = await tab.evaluate(() => window.seen);
    assert.deepEqual(seen.violations, [], path);
    assert.deepEqual(seen.errors, [], path);
    assert.deepEqual(elsewhere, [], path);
    assert.deepEqual(
      policies.filter((name) => !['lit-html', 'zorg-match'].includes(name)),
      [],
    );
  }
  const used = (names, parts) => {
    for (const part of parts)
      assert.ok(
        names.some((name) => name.includes(part)),
        `${part} was not used: ${names.join(' | ')}`,
      );
  };

  test('the whole flow, everything used once, reports nothing and keeps nothing', async () => {
    const tab = await open('/match', 'zorg-match >>> zorg-vacancy-matcher >>> article');
    await tab.page.evaluate(() => {
      const competences = [{ id: 'wassen' }, { id: 'luisteren' }];
      document.querySelector('zorg-match').profile = { format: 'zorg-profile/1', competences };
    });
    const names = await walk(tab.page, 'zorg-match', 40);
    assert.deepEqual((await stored(tab.page)).slice(0, 1), ['']);
    const inside = await tab.page.evaluateHandle(() => document.querySelector('zorg-match').shadowRoot);
    for (const part of ['zorg-profile', 'zorg-vacancy-matcher']) {
      assert.ok(await inside.evaluate((root, tag) => root.querySelector(tag) !== null, part));
    }
    used(names, ['unfold', 'step-open']);
    await clean(tab, '/match');
    await tab.page.close();
  });

  test('every part of the list of jobs, and the way to one of them', async () => {
    const tab = await open('/match', 'zorg-match >>> zorg-vacancy-matcher >>> article');
    await tab.page.evaluate(() => {
      const match = document.querySelector('zorg-match');
      const competences = [{ id: 'wassen' }, { id: 'luisteren' }];
      match.profile = { format: 'zorg-profile/1', competences };
      const list = match.shadowRoot.querySelector('zorg-vacancy-matcher');
      list.id = 'jobs';
      list.addEventListener('zorg-route-open', (event) => event.stopPropagation(), { once: true });
    });
    const LIST = 'zorg-match >>> zorg-vacancy-matcher';
    for (const part of ['why', 'compare']) await tab.page.$$eval(`${LIST} >>> [part=${part}]`, (all) => all[0].click());
    await tab.page.$$eval(`${LIST} >>> [part=compare]`, (all) => all[1].click());
    for (const part of ['compare-open', 'compare-close', 'filters-open', 'quote', 'print']) {
      await appears(tab.page, `${LIST} >>> [part=${part}]`);
      await tab.page.$eval(`${LIST} >>> [part=${part}]`, (each) => each.click());
    }
    await tab.page.waitForFunction(() => window.seen.printed > 0);
    await appears(tab.page, `${LIST} >>> [part=filter] input`);
    await tab.page.$eval(`${LIST} >>> [part=filter] input`, (each) => each.click());
    await appears(tab.page, `${LIST} >>> [part=filters-clear]`);
    await tab.page.$eval(`${LIST} >>> [part=filters-clear]`, (each) => each.click());
    for (const part of ['save', 'hide']) await tab.page.$eval(`${LIST} >>> [part=${part}]`, (each) => each.click());
    await tab.page.evaluate(() => document.querySelector('zorg-match').shadowRoot.querySelector('[part=save]').click());
    await tab.page.$eval(`${LIST} >>> button[part=route]`, (each) => each.click());
    await tab.page.$eval(`${LIST} >>> button[part=route]`, (each) => each.click());
    await appears(tab.page, 'zorg-match >>> zorg-route-explainer >>> [part=map]', { timeout: 90_000 });
    await clean(tab, '/match');
    await tab.page.close();
  });

  test('remembering only after consent, a file opened, everything wiped, and every language', async () => {
    const tab = await open('/match', 'zorg-match >>> [part=consent]');
    assert.deepEqual(await stored(tab.page), ['', 0, 0]);
    await tab.page.$eval('zorg-match >>> [part=consent] input, zorg-match >>> [part=consent] button', (each) =>
      each.click(),
    );
    await tab.page.waitForFunction(() => localStorage.length > 0);
    const file = join(mkdtempSync(join(tmpdir(), 'zorg-match-')), 'profiel.json');
    writeFileSync(
      file,
      JSON.stringify({ format: 'zorg-profile/1', competences: [{ id: 'koken' }, { id: 'luisteren' }] }),
    );
    await (await appears(tab.page, 'zorg-match >>> input[type=file]')).uploadFile(file);
    await appears(tab.page, 'zorg-match >>> zorg-skills-picker >>> [part=chosen-item]');
    for (const lang of ['fr', 'en', 'ar', 'uk', 'tr', 'nl']) {
      await tab.page.evaluate((value) => (document.documentElement.lang = value), lang);
      await appears(tab.page, `zorg-match >>> [part=base][lang=${lang}]`, { timeout: 20_000 });
    }
    for (const id of ['forget', 'forget-yes']) {
      await appears(tab.page, `zorg-match >>> #${id}`);
      await tab.page.$eval(`zorg-match >>> #${id}`, (each) => each.click());
    }
    await tab.page.waitForFunction(() => localStorage.length === 0);
    await clean(tab, '/match');
    await tab.page.close();
  });

  for (const [path, selector, ready, saved] of [
    ['/target', 'zorg-match', 'zorg-match >>> zorg-route-explainer >>> [part=map]', 'text/calendar'],
    ['/monitor', 'zorg-monitor', 'zorg-monitor >>> .figures', 'text/csv'],
    ['/check', 'zorg-vacancy-check', 'zorg-vacancy-check >>> .where', undefined],
    ['/form', 'zorg-skills-picker', 'zorg-skills-picker >>> [part=experiences]', undefined],
  ])
    test(`${selector} on ${path}, everything used once, reports nothing and keeps nothing`, async () => {
      const tab = await open(path, ready);
      const names = await walk(tab.page, selector);
      assert.ok(names.length > 3, names.join(' | '));
      const { saved: files } = await tab.page.evaluate(() => window.seen);
      if (saved)
        assert.ok(
          files.some((type) => type.startsWith(saved)),
          `${saved} was not saved: ${files} after ${names.join(' | ')}`,
        );
      assert.deepEqual(await stored(tab.page), ['', 0, 0]);
      await clean(tab, path);
      await tab.page.close();
    });

  test('the feed is asked for without cookies, and is not told where from', () => {
    const asked = partner.feed.asked.filter(({ path }) => path.startsWith('/vacatures.json'));
    assert.ok(asked.length > 0);
    for (const { headers } of asked) {
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
    }
  });
});
