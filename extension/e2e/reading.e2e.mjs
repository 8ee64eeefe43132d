import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from './chromium.mjs';
import { drawnOn, setStage } from './stage.mjs';

/** Each kind of page with what must be read: title, employer and place, how, and words that must be drawn on it. */
const KINDS = {
  '/data/vacature/avond': ['Zorgkundige avond', 'WZC Lindehof · Geel', 'achter de pagina', 'wast bewoners'],
  '/velden/vacature/verzorgende': ['Verzorgende thuiszorg', 'Thuiszorg De Kiem · Turnhout', 'tekst van', 'strijk doen'],
  '/gemeente/vacature/zorgkundige': [
    'Zorgkundige woonzorgcentrum De Heide',
    'Kasterlee',
    'tekst van',
    'uittreksel uit het strafregister',
  ],
  '/ziekenhuis/jobs/geriatrie': ['Verpleegkundige geriatrie', 'AZ Duinen · Oostende', 'tekst van', 'verzorgt wonden'],
  '/interim/job/poetshulp': ['Poetshulp ziekenhuis', 'Vlot Interim · Mechelen', 'tekst van', 'vult het linnen aan'],
  '/micro/vacature/kok': [
    'Kok in een woonzorgcentrum',
    'WZC Ter Beke · Geel',
    'in de pagina',
    'houdt de keuken proper',
  ],
  '/laat/jobs/1': ['Logistiek assistent', 'Geel', 'tekst van', 'brengt de maaltijden'],
  '/app/vacature/1': ['Verzorgende', 'Geel', 'tekst van', 'bewoners bij het eten'],
};

/** What a page without a vacancy to match says of itself. */
const OTHERS = {
  '/vacatures': 'meer vacatures samen',
  '/voorbij/vacature/nacht':
    'voorbij De pagina zegt dat de job weg is. Zoek een andere, of vraag het na bij de werkgever. Solliciteren kon tot 31 mei 2020.',
  '/over': 'We lezen hier geen vacature',
  '/kader': 'kader van 127.0.0.1',
  '/vacature.pdf': 'Dit is een pdf',
  '/leeg': 'Deze pagina is nog leeg',
};

describe('reading what stands in front of the coach', { timeout: 120_000 }, () => {
  let stage;
  before(async () => (stage = await setStage()));
  after(() => stage?.close());

  const matcher = () => stage.has(stage.job('zorg-vacancy-matcher'));
  const moved = () => stage.shows('#instead', 'Je kijkt nu naar iets anders');

  for (const [path, [title, facts, road, words]] of Object.entries(KINDS)) {
    test(`${path} gives its title, who, where, how it was read, and its words on the page`, async () => {
      await stage.read(path);
      await stage.shows('#title', title);
      assert.match(await stage.textOf('#facts'), new RegExp(facts));
      assert.match(await stage.textOf('#road'), new RegExp(road));
      await until('the words to be drawn', async () =>
        Object.values(await drawnOn(stage.page)).some((drawn) => drawn.join(' ').includes(words)),
      );
    });
  }

  for (const [path, text] of Object.entries(OTHERS)) {
    test(`${path} says what it is, and there is a box to paste in`, async () => {
      await stage.read(path);
      await stage.shows('#instead', text);
      assert.equal(await matcher(), false);
      assert.equal(await stage.has(stage.job('#paste-box[open] textarea')), true);
    });
  }

  test("a page of the browser's own is refused calmly, and pasted text is read in its place", async () => {
    await stage.page.goto('chrome://version');
    await stage.press();
    await stage.shows('#instead', 'Hier mogen we niet lezen');
    const field = await stage.find(stage.job('textarea'));
    await field.type('Poetshulp\nJe houdt de kamers proper.\nJe werkt graag in team.');
    await stage.click(stage.job('form button'));
    await stage.shows('#title', 'Poetshulp');
    await stage.shows('#road', 'tekst die je gaf');
    assert.equal(await stage.has(stage.job('#underline')), false);
  });

  test('a vacancy in French is read and said to be in another language', async () => {
    await stage.read('/frans/job/aide');
    await stage.shows('#title', 'Aide-soignant');
    await stage.shows('.note', 'niet in het Nederlands');
  });

  test('data that names another job than the page is flagged, and the text can be read instead', async () => {
    await stage.read('/leugen/vacature/kok');
    await stage.shows('#conflict', '“Directeur woonzorgcentrum”');
    await stage.shows('#conflict', '“Kok”');
    await stage.click(stage.job('#read-text'));
    await stage.shows('#road', 'tekst van de pagina');
    assert.equal(await stage.textOf('#title'), 'Kok');
    assert.equal(await stage.has(stage.job('#conflict')), false);
  });

  test('what a page writes is text in the panel and never markup', async () => {
    await stage.read('/kwaad/vacature/1');
    await stage.shows('#title', '<img src=x');
    const markup = await stage.panel.evaluate(() => {
      const count = (root) =>
        [...root.querySelectorAll('*')].reduce(
          (sum, each) => sum + (each.shadowRoot ? count(each.shadowRoot) : 0),
          root.querySelectorAll('img, script:not([src]), iframe').length,
        );
      return count(document);
    });
    assert.equal(markup, 0);
  });

  test('"dit klopt niet" asks for a selection and reads it', async () => {
    await stage.read('/gemeente/vacature/zorgkundige');
    await stage.shows('#title', 'De Heide');
    await stage.click(stage.job('#wrong summary'));
    await stage.click(stage.job('#read-selection'));
    await stage.shows('#no-selection', 'nog niets geselecteerd');
    assert.equal(await stage.textOf('#title'), 'Zorgkundige woonzorgcentrum De Heide');
    await stage.page.evaluate(() =>
      window.getSelection().selectAllChildren(document.querySelector('article p:nth-of-type(2)')),
    );
    await stage.click(stage.job('#read-selection'));
    await stage.shows('#road', 'tekst die je gaf');
    await until('words of the selection to be drawn', async () =>
      Object.values(await drawnOn(stage.page)).some((drawn) => drawn.join(' ').includes('wassen')),
    );
    await stage.click(stage.job('#read'));
    await stage.shows('#road', 'tekst');
  });

  test('another page hides the match until the next press, which is needed and enough', async () => {
    await stage.read('/velden/vacature/verzorgende');
    await stage.shows('#title', 'Verzorgende thuiszorg');
    await stage.visit('/micro/vacature/kok', stage.site.elsewhere);
    await moved();
    assert.equal(await matcher(), false);
    await stage.click(stage.job('#read'));
    await moved();
    await stage.press();
    await stage.shows('#title', 'Kok');
  });

  test('another tab hides the match, and coming back shows it again', async () => {
    const other = await stage.browser.newPage();
    await other.goto(`${stage.site.url}/data/vacature/avond`);
    await other.bringToFront();
    await moved();
    assert.equal(await stage.has(stage.job('#title')), false);
    await other.close();
    await stage.page.bringToFront();
    await stage.shows('#title', 'Kok');
  });

  for (const [button, how] of Object.entries({
    '#other': 'by its address',
    '#hash': 'by its hash',
    '#silent': 'without another address',
  })) {
    test(`a page that becomes another job ${how} is noticed, and nothing stays drawn on it`, async () => {
      await stage.read('/app/vacature/1');
      await stage.shows('#title', 'Verzorgende');
      await until('words to be drawn', async () => Object.keys(await drawnOn(stage.page)).length > 0);
      await stage.page.click(button);
      await moved();
      assert.equal(await matcher(), false);
      await until('the page to be clean', async () => Object.keys(await drawnOn(stage.page)).length === 0);
      await stage.click(stage.job('#read'));
      await stage.shows('#title', 'Ergotherapeut');
    });
  }

  for (const [path, underline] of [
    ['/app/vacature/1', false],
    ['/naast/vacature/1', true],
    ['/naast/vacature/1', false],
  ]) {
    test(`${path} that becomes another job at the same address is noticed ${underline ? 'with' : 'without'} strokes`, async () => {
      await stage.read(path);
      await stage.shows('#title', 'Verzorgende');
      await stage.shows('#places', 'onderlijnd');
      if (!underline) {
        await stage.click(stage.job('#underline'));
        await until('the page to be clean', async () => Object.keys(await drawnOn(stage.page)).length === 0);
      }
      await stage.page.evaluate(() => document.querySelector('main').append('En nog een zin.'));
      await new Promise((resolve) => setTimeout(resolve, 1200));
      assert.equal(await stage.textOf('#title'), 'Verzorgende');
      await stage.page.click('#silent');
      await moved();
      if (!underline) {
        await stage.read(path);
        await stage.shows('#title', 'Verzorgende');
        await stage.click(stage.job('#underline'));
      }
    });
  }

  test('nothing of all this broke a policy or failed in the console', () => assert.deepEqual(stage.problems, []));
});
