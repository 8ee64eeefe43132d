import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { servePartner } from '../../tooling/browser/hosts.mjs';
import { appears, launch, visibleText, watchedPage } from '../../tooling/browser/pages.mjs';

const page = (
  _path,
  { scripts, feed },
) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Emploi</title>
<script type="module" crossorigin src="${scripts}/zorg-match.js"></script></head>
<body><zorg-match vacancies="${feed}"></zorg-match></body></html>`;

/** Files of which French is made, each with an element that cannot do without it. */
const FILES = {
  labels: { pattern: /\.labels-fr-/, tells: 'zorg-match', lang: 'zorg-match >>> [part=base]' },
  'the list of jobs': {
    pattern: /\.fr-list-/,
    tells: 'zorg-match >>> zorg-vacancy-matcher',
    lang: 'zorg-match >>> zorg-vacancy-matcher >>> [part=base]',
  },
};

describe('a language of which one file does not come', { timeout: 180_000 }, () => {
  let partner;
  let browser;
  before(async () => {
    partner = await servePartner(page);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    partner?.close();
  });

  for (const [name, { pattern, tells, lang }] of Object.entries(FILES))
    test(`${name}: Dutch as a whole, says so, and is whole when it is tried again`, async () => {
      const { page: tab, seen } = await watchedPage(browser);
      let away = true;
      await tab.setRequestInterception(true);
      tab.on('request', (request) =>
        away && pattern.test(request.url()) ? request.abort('internetdisconnected') : request.continue(),
      );
      await tab.goto(`${partner.site.url}/`);
      // each element that comes tries once itself
      await appears(tab, 'zorg-match >>> zorg-vacancy-matcher >>> [part=card]');
      await tab.waitForNetworkIdle({ idleTime: 1500, timeout: 60_000 });
      const retry = await appears(tab, `${tells} >>> [part=language-missing] button`);
      assert.equal(await tab.$eval(lang, (base) => base.lang), 'nl');
      assert.match(await visibleText(tab), /Français laden lukt nu niet/);
      away = false;
      await retry.click();
      await appears(tab, `${lang}[lang=fr]`);
      assert.equal(await tab.$(`${tells} >>> [part=language-missing]`), null);
      assert.ok(seen.requests.filter((url) => pattern.test(url)).length >= 2);
      await tab.close();
    });
});
