import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { until } from './chromium.mjs';
import { faults } from './looks.mjs';
import { setStage } from './stage.mjs';

const DESK = 'zorg-panel >>> zc-desk';
const MONITOR = `${DESK} >>> zc-region >>> zorg-monitor`;
/** Six clients can wash somebody, three can cook: the three are never told. */
const CLIENTS = [
  ...Array.from({ length: 3 }, (_, at) => ({ name: `Wasser ${at}`, can: ['wassen'] })),
  ...Array.from({ length: 3 }, (_, at) => ({ name: `Kokswasser ${at}`, can: ['wassen', 'koken-voor-mensen'] })),
];
/** Where the saved vacancies are; the last asks for cooking. */
const PLACES = [
  { addressLocality: 'Turnhout', postalCode: '2300' },
  { addressLocality: 'Mol', postalCode: '2400' },
  { addressLocality: 'Hasselt', postalCode: '3500' },
];

describe('the region on the desk', { timeout: 240_000 }, () => {
  let stage, panel;
  before(async () => {
    stage = await setStage('/gemeente/vacature/zorgkundige');
    ({ panel } = stage);
    await stage.shows('#title', 'De Heide');
    await panel.bringToFront();
    await panel.evaluate(
      async ([clients, places]) => {
        const { desk } = document.querySelector('zorg-panel');
        await desk.create('kast lamp stoel venster');
        for (const { name, can } of clients)
          await desk.addClient(name, { format: 'zorg-profile/1', competences: can.map((id) => ({ id })) });
        for (const [at, place] of places.entries()) {
          const description = `Jouw taken\n• Je wast bewoners.\n${at === 2 ? '• Je kookt voor de bewoners.\n' : ''}Jouw profiel\n• Je werkt in het weekend.`;
          const vacancy = { id: `v${at}`, title: 'Zorgkundige', description, road: 'main-text', jobLocation: [place] };
          await desk.keep({ vacancy }, { status: 'idea', note: `Voor ${clients[0].name}.` });
        }
        // another client saved the same one: it counts once
        const [first] = desk.cards;
        await desk.choose(first.id);
        await desk.keep({ vacancy: (await desk.region()).vacancies[0] }, { status: 'idea', note: '' });
      },
      [CLIENTS, PLACES],
    );
  });
  after(() => stage?.close());

  const textOf = (part) =>
    panel.$eval(`${MONITOR} >>> ${part}`, (element) => element.textContent.replace(/\s+/g, ' ').trim());

  test('opens by keyboard, and counts each saved vacancy once', async () => {
    await stage.click('zorg-panel >>> #tab-desk');
    const tab = await stage.find(`${DESK} >>> nav button[data-view=region]`);
    await tab.focus();
    await panel.keyboard.press('Enter');
    await stage.find(`${MONITOR} >>> .lead`);
    assert.match(await textOf('.lead'), /^3 vacatures, geteld op/);
    assert.match(
      await textOf('[aria-labelledby=conditions-title] .sentence'),
      /3 van de 3 vacatures noemen: .*weekend/,
    );
    assert.deepEqual(await faults(panel), []);
  });

  test('tells how many clients stand beside the vacancies, hides fewer than five, and names nobody', async () => {
    const gap = await textOf('[aria-labelledby=gap-title] table');
    assert.match(gap, /mensen wassen 3 6/);
    assert.match(gap, /koken voor mensen \d tonen we niet/);
    const all = await panel.$eval(`${DESK} >>> zc-region`, (region) => {
      const within = (root) =>
        [...root.querySelectorAll('*')].reduce(
          (text, each) => text + (each.shadowRoot ? within(each.shadowRoot) : ''),
          root.textContent,
        );
      return within(region.shadowRoot);
    });
    for (const { name } of CLIENTS) assert.ok(!all.includes(name), `${name} is shown`);
  });

  test('gives the table of people as a file in which few are hidden too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zorg-region-'));
    try {
      const session = await stage.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await panel.$eval(`${MONITOR} >>> [aria-labelledby=gap-title] .save`, (fold) => {
        fold.open = true;
        fold.querySelector('button').click();
      });
      const file = await until('the file', () => readdirSync(folder).find((name) => name.endsWith('.csv')));
      const table = readFileSync(join(folder, file), 'utf8');
      assert.match(table, /wassen,3,6/);
      assert.match(table, /koken voor mensen,\d,tonen we niet/);
      assert.doesNotMatch(table, /asser \d/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('shows one place when it is chosen, and nothing is asked of anybody', async () => {
    await panel.$eval(`${MONITOR} >>> select`, (select) => {
      select.value = 'kempen';
      select.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
    await until('the Kempen', async () => /^2 vacatures/.test(await textOf('.lead')));
    assert.match(await textOf('[aria-labelledby=conditions-title] .sentence'), /^In de Kempen noemen 2 van de 2/);
    const own = `chrome-extension://${stage.id}/`;
    assert.deepEqual(
      stage.requests.filter((address) => !address.startsWith(own) && !/^(data|blob):/.test(address)),
      [],
    );
    assert.deepEqual(stage.problems, []);
  });
});
