import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { focused, tabTo } from '../../packages/tooling/browser/pages.mjs';
import { until } from './chromium.mjs';
import { faults } from './looks.mjs';
import { drawnOn, setStage } from './stage.mjs';

/** Pages that bring the panel into each of its states, and what to wait for. */
const STATES = {
  '/data/vacature/avond': ['#places', 'onderlijnd'],
  '/leugen/vacature/kok': ['#conflict', 'Kok'],
  '/frans/job/aide': ['.note', 'niet in het Nederlands'],
  '/vacatures': ['#instead', 'meer vacatures'],
  '/voorbij/vacature/nacht': ['#instead', 'voorbij'],
  '/over': ['#instead', 'geen vacature'],
  '/kader': ['#instead', 'kader'],
  '/vacature.pdf': ['#instead', 'pdf'],
};

describe('the panel for everybody', { timeout: 120_000 }, () => {
  let stage;
  before(async () => (stage = await setStage()));
  after(() => stage?.close());
  const clean = async () => assert.deepEqual(await faults(stage.panel), []);

  for (const [path, [selector, text]] of Object.entries(STATES)) {
    test(`axe finds nothing at ${path}`, async () => {
      await stage.read(path);
      await stage.shows(selector, text);
      await clean();
    });
  }

  test('axe finds nothing where the browser refuses, after moving on, and with pasted text', async () => {
    await stage.page.goto('chrome://version');
    await stage.press();
    await stage.shows('#instead', 'Hier mogen we niet lezen');
    await clean();
    await stage.read('/micro/vacature/kok');
    await stage.shows('#title', 'Kok');
    await stage.visit('/data/vacature/avond', stage.site.elsewhere);
    await stage.shows('#instead', 'iets anders');
    await clean();
  });

  test('axe finds nothing in the dark', async () => {
    await stage.panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await stage.read('/leugen/vacature/kok');
    await stage.shows('#conflict', 'Kok');
    await clean();
    await stage.panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  });

  test('nothing is wider than the panel at 320 pixels', async () => {
    await stage.read('/gemeente/vacature/zorgkundige');
    await stage.shows('#title', 'De Heide');
    await stage.panel.setViewport({ width: 320, height: 800 });
    const wide = await stage.panel.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide}`);
    await stage.panel.setViewport(null);
  });

  test('the whole way goes by the keyboard alone: read, choose, explain, follow to the page, plan, back', async () => {
    await stage.read('/velden/vacature/verzorgende');
    await stage.shows('#title', 'Verzorgende thuiszorg');
    const { panel } = stage;
    const press = (key) => panel.keyboard.press(key);
    await panel.bringToFront();
    await tabTo(panel, ({ id }) => id === 'read');
    await tabTo(panel, ({ text }) => text.startsWith('Dit klopt niet'));
    await tabTo(panel, ({ id, tag }) => tag === 'input' && id === 'input');
    await panel.keyboard.type('helpen bij eten');
    await stage.find('zorg-panel >>> zorg-job >>> zorg-skills-picker >>> [role=option]');
    await press('ArrowDown');
    await press('Enter');
    await tabTo(panel, ({ id }) => id === 'underline');
    await tabTo(panel, ({ part }) => part === 'why');
    await press('Enter');
    await tabTo(panel, ({ part }) => part === 'quote');
    await press('Enter');
    await until('words that stand out on the page', async () => ((await drawnOn(stage.page)).here ?? []).length > 0);
    assert.equal((await focused(panel)).part, 'quote');
    await panel.keyboard.down('Shift');
    await tabTo(panel, ({ part }) => part.includes('route'));
    await panel.keyboard.up('Shift');
    await press('Enter');
    await stage.find('zorg-panel >>> zorg-job >>> zorg-route-explainer >>> [part~=plan]');
    assert.equal((await focused(panel)).id, 'route');
    await clean();
    await tabTo(panel, ({ id }) => id === 'back');
    await press('Enter');
    await until('the match', async () => !(await stage.has(stage.job('zorg-route-explainer'))));
  });

  test('nothing failed in the console', () => assert.deepEqual(stage.problems, []));
});
