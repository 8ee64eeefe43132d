/**
 * `npm run screenshots`: pictures of the demo for the docs, from the build, the same way each time. `-- states` takes every
 * state of the workbench in place of those, `-- states zorg-profile` those of one element.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appears, launch, tabTo, watchedPage } from './browser/pages.mjs';
import { routePictures } from './route-pictures.mjs';
import { serveDemo } from './server.mjs';
import { statePictures } from './state-pictures.mjs';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const LOOKS = [
  { width: 1280, height: 1000, dark: false },
  { width: 768, height: 1000, dark: true },
  { width: 320, height: 720, dark: false },
];
const INPUT = 'zorg-match >>> zorg-skills-picker >>> #input';
const LIST = 'zorg-match >>> zorg-vacancy-matcher';
const OPTION = 'zorg-match >>> zorg-skills-picker >>> [role=option]';
const SKILLS = ['bejaarden wassen', 'helpen bij eten', 'luisteeren', 'observeren'];

/** What a visitor does, with a picture after each part. */
const WALK = {
  async picker(page) {
    await page.focus(INPUT);
    for (const words of SKILLS) {
      await page.keyboard.type(words);
      await appears(page, OPTION, { visible: true });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('medicat');
    await appears(page, OPTION, { visible: true });
    await scrollTo(page, 'zorg-match');
  },
  async match(page) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await scrollTo(page, 'zorg-match');
  },
  async why(page) {
    await tabTo(page, ({ part }) => part === 'why');
    await page.keyboard.press('Enter');
    await appears(page, 'zorg-match >>> zorg-vacancy-matcher >>> [part=summary]', { visible: true });
    await scrollTo(page, 'zorg-match >>> zorg-vacancy-matcher >>> article');
  },
  async detail(page) {
    await scrollTo(page, `${LIST} >>> [part=summary]`);
  },
  async 'what-if'(page) {
    await press(page, '[part=step]');
    await settle(page);
    await scrollTo(page, `${LIST} >>> [part=steps]`);
  },
  async filters(page) {
    await press(page, '[part=steps-stop]');
    await press(page, '[part=filters-open]');
    await scrollTo(page, LIST);
  },
  async compare(page) {
    await press(page, '[part=filters-open]');
    for (const button of (await page.$$(`${LIST} >>> [part=compare]`)).slice(0, 3))
      await button.evaluate((b) => b.click());
    await press(page, '[part=compare-open]');
    await appears(page, `${LIST} >>> table`);
    await scrollTo(page, LIST);
  },
  async print(page) {
    await press(page, '[part=compare-close]');
    await page.evaluate(() => (window.print = () => {}));
    await press(page, '[part=print]');
    await appears(page, `${LIST} >>> [part=sheet]`);
    await page.emulateMediaType('print');
  },
  async profile(page) {
    await page.emulateMediaType('screen');
    await page.evaluate(() => window.dispatchEvent(new window.Event('afterprint')));
    await appears(page, `${LIST} >>> article`);
    await page.$eval('zorg-match >>> zorg-profile', (profile) => profile.open('languages'));
    await scrollTo(page, 'zorg-match >>> zorg-profile');
  },
  async route(page) {
    await page.focus('zorg-match >>> zorg-vacancy-matcher >>> [part=route]');
    await page.keyboard.press('Enter');
    await appears(page, 'zorg-match >>> zorg-route-explainer >>> ol', { visible: true });
    await scrollTo(page, 'zorg-match >>> zorg-route-explainer');
  },
};

/** Presses a part of the list, whatever lies over it. */
const press = async (page, selector) => {
  const part = await appears(page, `${LIST} >>> ${selector}`);
  await part.evaluate((each) => each.click());
  await settle(page);
};
const scrollTo = (page, selector) => page.$eval(selector, (element) => element.scrollIntoView({ block: 'start' }));
const settle = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));

/** The walk over the demo's first page, and the routes. */
async function docsPictures(browser, site) {
  mkdirSync(folder, { recursive: true });
  for (const look of LOOKS) {
    const { page } = await watchedPage(browser, look);
    await page.goto(`${site.url}/index.html`);
    await appears(page, 'zorg-match >>> zorg-vacancy-matcher >>> article', { timeout: 20_000 });
    for (const [name, act] of Object.entries(WALK)) {
      await act(page);
      await settle(page);
      const file = `${name}-${look.width}-${look.dark ? 'dark' : 'light'}.png`;
      await page.screenshot({ path: join(folder, file) });
      console.log(`docs/screenshots/${file}`);
    }
    await page.close();
  }
  await routePictures(browser, {
    url: `${site.url}/index.html`,
    folder,
    looks: [
      { width: 1280, height: 1000, dark: false },
      { width: 320, height: 1000, dark: true },
    ],
    newPage: async (look) => (await watchedPage(browser, look)).page,
    told: (file) => console.log(`docs/screenshots/${file}`),
  });
}

const [what, only] = process.argv.slice(2);
const site = await serveDemo();
const browser = await launch();
try {
  if (what === 'states') await statePictures(browser, { url: site.url, only, told: (text) => console.log(text) });
  else await docsPictures(browser, site);
} finally {
  await browser.close();
  site.close();
}
