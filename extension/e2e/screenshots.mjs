/** `npm run screenshots -w extension`: pictures of the panel for docs/coach.md, from the build, the same way each time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setStage } from './stage.mjs';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const LOOKS = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 480, scheme: 'light' },
  { width: 480, scheme: 'dark' },
];
const PICKER = 'zorg-panel >>> zorg-job >>> zorg-skills-picker';
const MATCHER = 'zorg-panel >>> zorg-job >>> zorg-vacancy-matcher';
const SKILLS = ['helpen bij eten', 'wassen', 'luisteren', 'samenwerken'];

mkdirSync(folder, { recursive: true });
const stage = await setStage('/gemeente/vacature/zorgkundige');
const { panel, page } = stage;
const settle = (milliseconds = 400) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const save = async (of, name) => {
  await of.bringToFront();
  await settle();
  await of.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
};
const look = async ({ width, scheme }, height = 900) => {
  await panel.setViewport({ width, height, deviceScaleFactor: 2 });
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
};

async function choose() {
  const input = await stage.find(`${PICKER} >>> input`);
  for (const words of SKILLS) {
    await input.type(words);
    await stage.find(`${PICKER} >>> [role=option]`);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
  }
  await stage.click(stage.job('.profile summary'));
  await panel.evaluate(() => window.scrollTo(0, 0));
}

/** The test's page has no looks of its own: enough of them for a picture. */
const dress = () =>
  page.evaluate(() => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(
      'body{margin:0;font:17px/1.6 Georgia,serif;color:#222}header{background:#33475b;padding:14px 40px}header a{color:#fff;margin-right:18px;font-family:system-ui}main{max-width:680px;padding:8px 40px}h1{font-size:30px;line-height:1.25}h2{font-size:20px;margin-bottom:4px}p,ul{margin-top:6px}',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** A desk with a few clients and what was kept for them; nobody's names. */
const fillDesk = () =>
  panel.evaluate(async () => {
    const { desk, state } = document.querySelector('zorg-panel');
    await desk.create('kast lamp stoel venster');
    const profile = (...ids) => ({ format: 'zorg-profile/1', competences: ids.map((id) => ({ id })) });
    await desk.addClient('M. (avond)', profile('wassen', 'helpen-eten'));
    await desk.addClient('De kok', profile('koken'));
    await desk.addClient('L. T.', {
      ...profile('wassen', 'helpen-eten', 'luisteren', 'samenwerken'),
      registrations: [{ kind: 'visum', occupation: 'zorgkundige' }],
    });
    await desk.addClient('A. B.', profile());
    const page = { vacancy: state.reading.vacancy, url: state.url };
    await desk.keep(page, { status: 'idea', note: 'Samen bekeken.' });
  });

const showView = (view) =>
  panel.evaluate((name) => {
    const root = document.querySelector('zorg-panel').shadowRoot;
    root.querySelector('#tab-desk').click();
    root.querySelector('zc-desk').view = name;
    window.scrollTo(0, 0);
  }, view);

/** The page and the panel as they stand beside each other on a coach's screen. */
async function sideBySide() {
  const half = async (of) => `data:image/png;base64,${await of.screenshot({ encoding: 'base64' })}`;
  await page.bringToFront();
  await page.setViewport({ width: 860, height: 860, deviceScaleFactor: 1 });
  await dress();
  await settle();
  const left = await half(page);
  await panel.setViewport({ width: 400, height: 860, deviceScaleFactor: 1 });
  await panel.bringToFront();
  await settle();
  const right = await half(panel);
  const sheet = await stage.browser.newPage();
  await sheet.setViewport({ width: 1262, height: 860 });
  await sheet.setContent(
    `<body style="margin:0;display:flex;background:#888;gap:2px"><img src="${left}"><img src="${right}"></body>`,
  );
  await settle();
  await sheet.screenshot({ path: join(folder, 'panel-side-by-side.png') });
  await sheet.close();
  console.log('docs/screenshots/panel-side-by-side.png');
}

try {
  await stage.shows('#places', 'onderlijnd');
  await fillDesk();
  await look(LOOKS[0]);
  await choose();
  await stage.shows('#places', 'onderlijnd');
  await sideBySide();
  for (const each of LOOKS) {
    await look(each);
    await save(panel, `panel-match-${each.width}-${each.scheme}`);
  }
  await look(LOOKS[0], 1100);
  await stage.click(`${MATCHER} >>> button[part=why]`);
  await panel.$eval(MATCHER, (matcher) => matcher.scrollIntoView({ block: 'start' }));
  await save(panel, 'panel-why-360-light');
  for (const [view, name] of Object.entries({ clients: 'clients', 'for-whom': 'for-whom', client: 'client' })) {
    await showView(view);
    await save(panel, `panel-${name}-360-light`);
  }
  for (const [name, path, text] of [
    ['list', '/vacatures', 'meer vacatures'],
    ['conflict', '/leugen/vacature/kok', ''],
  ]) {
    await stage.read(path);
    await (text ? stage.shows('#instead', text) : stage.shows('#conflict', 'Kok'));
    await look(LOOKS[0], 640);
    await panel.evaluate(() => window.scrollTo(0, 0));
    await save(panel, `panel-${name}-360-light`);
  }
} finally {
  await stage.close();
}
