/** Pictures of five routes, and of the page that somebody takes along, from the built embed. */
import { join } from 'node:path';
import { appears } from './browser/pages.mjs';

const settle = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));

/** Who looks, for which job, what they press, and where the picture begins. */
const ROUTES = {
  'route-start': { target: 'zorgkundige', press: [] },
  'route-earner': {
    target: 'zorgkundige',
    profile: {
      situation: { age: 40, status: 'unemployed', rightToWork: 'yes', protection: 'none' },
      diplomas: [],
      registrations: [],
      languages: [{ language: 'nl', level: 'C1' }],
      availability: { mustEarn: true },
    },
    press: ['Zoek een werkgever', 'kinderopvang'],
    from: '[part=plan]',
  },
  'route-refugee': {
    target: 'verpleegkundige',
    profile: {
      situation: { age: 30, status: 'unemployed', protection: 'refugee' },
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'other', recognised: false }],
      registrations: [],
      languages: [{ language: 'nl', level: 'A2' }],
    },
    press: ['Wacht op de beslissing'],
    from: '[part=plan]',
    paper: true,
  },
  'route-pupil': { target: 'zorgkundige', press: ['Ik ben jonger dan 15', 'Loop een dag mee'], from: '[part=general]' },
  'route-no-way': { target: 'fta', profile: { diplomas: [], registrations: [] }, press: [] },
};

/** The element alone on a page of the demo, with a profile. */
async function open(page, url, { target, profile = {}, press }) {
  await page.goto(url);
  await page.waitForFunction(() => customElements.get('zorg-route-explainer') !== undefined, { timeout: 20_000 });
  await page.evaluate(
    (to, own) => {
      const element = document.createElement('zorg-route-explainer');
      Object.assign(element, { target: to, profile: { format: 'zorg-profile/1', ...own } });
      const main = document.createElement('main');
      main.append(element);
      document.body.replaceChildren(main);
    },
    target,
    profile,
  );
  await appears(page, 'zorg-route-explainer >>> [part=map]', { timeout: 20_000 });
  for (const words of press) {
    await page.$eval(
      'zorg-route-explainer',
      (element, wanted) =>
        [...element.shadowRoot.querySelectorAll('button')].find((each) => each.textContent.includes(wanted))?.click(),
      words,
    );
    await settle(page);
  }
}

/** What would be printed, as a picture of the page. */
async function picturePaper(browser, page, path) {
  await page.$eval('zorg-route-explainer', (element) => element.shadowRoot.querySelector('[part=print]').click());
  const source = await page.$eval('zorg-route-explainer', (element) => {
    const paper = element.shadowRoot.querySelector('iframe').contentDocument;
    const rules = [...paper.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join('\n');
    return `<!doctype html><html lang="nl"><style>${rules}</style>${paper.body.outerHTML}</html>`;
  });
  const sheet = await browser.newPage();
  await sheet.setViewport({ width: 794, height: 1123 });
  await sheet.setContent(source);
  await sheet.screenshot({ path, fullPage: true });
  await sheet.close();
}

/** Takes them all into `folder`; says each file's name to `told`. `newPage` opens a watched page with a look. */
export async function routePictures(browser, { url, folder, looks, newPage, told }) {
  for (const look of looks) {
    const page = await newPage(look);
    // nothing is printed: the page that would be is what we look at
    await page.evaluateOnNewDocument(() => (window.print = () => {}));
    for (const [name, route] of Object.entries(ROUTES)) {
      await open(page, url, route);
      await page.evaluate((from) => {
        const element = document.querySelector('zorg-route-explainer');
        const at = from ? element.shadowRoot.querySelector(from) : element;
        at.scrollIntoView({ block: 'start' });
        document.activeElement?.blur();
      }, route.from);
      await settle(page);
      const file = `${name}-${look.width}-${look.dark ? 'dark' : 'light'}.png`;
      await page.screenshot({ path: join(folder, file) });
      told(file);
      if (!route.paper || look.width < 1000) continue;
      await picturePaper(browser, page, join(folder, `${name}-paper.png`));
      told(`${name}-paper.png`);
    }
    await page.close();
  }
}
