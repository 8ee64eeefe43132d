import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { FIREFOX, findFirefox } from '../../tooling/browser/engines.mjs';
import { servePartner } from '../../tooling/browser/hosts.mjs';
import { strictPolicy } from '../../tooling/browser/policy.mjs';
import { findWebKit, WebKit } from '../../tooling/browser/webkit.mjs';

/** What is refused is told to the site itself. */
const POLICY = (others) => strictPolicy(others, ['report-uri /refused']);

const page = (_path, { scripts, feed }) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Werken in de zorg</title>
    <script type="module" crossorigin src="${scripts}/zorg-match.js"></script>
  </head>
  <body><zorg-match vacancies="${feed}" languages="ar"><p>Zonder JavaScript</p></zorg-match></body>
</html>`;

/** What a walk asks of a browser: to go somewhere, to run the body of a function, to press keys, to end. */
const BROWSERS = {
  Firefox: {
    there: findFirefox,
    start: async () => {
      const browser = await puppeteer.launch({ ...FIREFOX, executablePath: findFirefox(), headless: true });
      const tab = await browser.newPage();
      return {
        goto: (url) => tab.goto(url),
        run: (body, ...args) => tab.evaluate(`(function () { ${body} }).apply(null, ${JSON.stringify(args)})`),
        press: async (keys) => {
          for (const key of keys) await tab.keyboard.press(key);
        },
        stop: () => browser.close(),
      };
    },
  },
  WebKit: {
    there: findWebKit,
    start: async () => {
      const webkit = await WebKit.start();
      return {
        goto: (url) => webkit.goto(url),
        run: (body, ...args) => webkit.evaluate(body, ...args),
        press: (keys) => webkit.press(keys),
        stop: () => webkit.stop(),
      };
    },
  },
};

/** In the page: the first element that fits, through every shadow root. */
const FIND = `const find = (root, selector) => {
  for (const each of (root.shadowRoot ?? root).querySelectorAll('*')) {
    if (each.matches(selector)) return each;
    const inner = each.shadowRoot && find(each, selector);
    if (inner) return inner;
  }
  return null;
};
const found = find(document, arguments[0]);`;

for (const [name, { there, start }] of Object.entries(BROWSERS))
  describe(`the built element in ${name}`, { timeout: 180_000, skip: there() ? false : `no ${name} here` }, () => {
    let partner;
    let browser;
    before(async () => {
      partner = await servePartner(page, POLICY);
      browser = await start();
    });
    after(async () => {
      await browser?.stop();
      partner?.close();
    });

    /** What is said of the first element that fits, as soon as that is more than nothing. */
    async function of(selector, what = 'textContent.trim()') {
      for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
        const said = await browser.run(`${FIND} return found && found.${what}`, selector);
        if (said) return said;
      }
      throw new Error(`zorg-match: ${selector} did not appear in ${name}`);
    }
    const press = async (selector, key) => {
      await of(selector, 'localName');
      await browser.run(`${FIND} found.focus()`, selector);
      await browser.press([key]);
    };

    test('choose, see why, find the way, and read it in Arabic, under a strict policy that reports nothing', async () => {
      await browser.goto(`${partner.site.url}/`);
      await of('#input', 'localName');
      await of('[part=card]', 'localName');
      await browser.run(`${FIND} found.focus()`, '#input');
      await browser.press([...'mensen wassen']);
      await of('[role=option]');
      await browser.press(['ArrowDown', 'Enter']);
      assert.match(await of('[part=chosen-item] .name'), /mensen wassen/);
      await press('[part=why]', 'Enter');
      assert.ok((await of('[part=line]')).length > 20);
      await press('button[part=route]', 'Enter');
      assert.ok((await of('[part=map]')).length > 20);
      await press('[part=language][lang=ar]', 'Enter');
      await of('zorg-match', `shadowRoot.querySelector('[part=base][lang=ar][dir=rtl]')?.localName`);
      const refused = partner.site.asked.filter(({ path }) => path === '/refused').map(({ body }) => body);
      // the browser asks for a page's icon by itself, and the policy forbids it
      assert.deepEqual(
        refused.filter((report) => !/"blocked-uri":"[^"]*favicon/.test(report)),
        [],
      );
    });
  });
