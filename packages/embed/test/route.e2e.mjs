import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appears, launch, tabTo, watchedPage } from '../../tooling/browser/pages.mjs';
import { serveDemo } from '../../tooling/server.mjs';

let site;
let browser;

before(async () => {
  site = await serveDemo();
  browser = await launch();
});

after(async () => {
  await browser.close();
  site.close();
});

/** The route explainer alone on the page with the strict policy; printing is only counted. */
async function openRoute() {
  const { page, seen } = await watchedPage(browser);
  await page.evaluateOnNewDocument(() => {
    window.print = () => (window.top.printed = (window.top.printed ?? 0) + 1);
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => (window.saved = text));
      return createObjectURL.call(URL, blob);
    };
  });
  await page.goto(`${site.url}/streng.html`);
  await page.waitForFunction(() => customElements.get('zorg-route-explainer') !== undefined, { timeout: 20_000 });
  await page.evaluate(() => {
    const element = document.createElement('zorg-route-explainer');
    Object.assign(element, { target: 'zorgkundige', profile: { format: 'zorg-profile/1' } });
    document.body.replaceChildren(element);
  });
  await appears(page, 'zorg-route-explainer >>> [part=map]', { timeout: 20_000 });
  return { page, seen };
}

test('a strict policy lets a plan be answered, opened, printed and saved as a calendar, by keyboard alone', async () => {
  const { page, seen } = await openRoute();
  await tabTo(page, ({ text }) => text === 'Ja');
  await page.keyboard.press('Enter');
  await tabTo(page, ({ text }) => /^Doe een intake/.test(text));
  await page.keyboard.press('Enter');
  await appears(page, 'zorg-route-explainer >>> .stop[data-open] > [part=detail]', { visible: true });
  await tabTo(page, ({ part }) => part === 'print');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.printed === 1);
  const paper = await page.$eval('zorg-route-explainer', (element) => {
    const { contentDocument } = element.shadowRoot.querySelector('iframe');
    return {
      text: contentDocument.body.innerText,
      bold: window.getComputedStyle(contentDocument.querySelector('.when')).fontWeight,
    };
  });
  assert.match(paper.text, /^Je weg naar zorgkundige\s+Je kan nu starten als/);
  assert.equal(paper.bold, '650');
  await page.focus('zorg-route-explainer >>> [part=calendar]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.saved !== undefined);
  assert.match(
    await page.evaluate(() => window.saved),
    /^BEGIN:VCALENDAR\r\n[^]*STATUS:TENTATIVE[^]*END:VCALENDAR\r\n$/,
  );
  assert.deepEqual([seen.violations, seen.errors], [[], []]);
  assert.ok(seen.requests.every((address) => address.startsWith(site.url) || address.startsWith('blob:')));
  await page.close();
});

test('a calm reader sees nothing move', async () => {
  const { page } = await openRoute();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const moving = await page.$eval('zorg-route-explainer', (element) =>
    [...element.shadowRoot.querySelectorAll('*')]
      .filter((each) => {
        const { transitionDuration, animationName } = window.getComputedStyle(each);
        return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      })
      .map((each) => each.localName),
  );
  assert.deepEqual(moving, []);
  await page.close();
});
