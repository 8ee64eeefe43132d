import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from './chromium.mjs';
import { drawnOn, setStage } from './stage.mjs';

const MATCHER = 'zorg-panel >>> zorg-job >>> zorg-vacancy-matcher';

describe('the evidence on the page itself', { timeout: 90_000 }, () => {
  let stage;
  before(async () => (stage = await setStage()));
  after(() => stage?.close());

  const drawn = async () => Object.values(await drawnOn(stage.page)).flat();
  const here = async () => (await drawnOn(stage.page)).here ?? [];
  const untilDrawn = () => until('words to be drawn', async () => (await drawn()).length > 0);
  const markup = () => stage.page.evaluate(() => document.documentElement.outerHTML);
  /** Presses the sentence in the panel whose words hold `text`. */
  const pressSentence = async (text) => {
    const quotes = await stage.panel.$$(`${MATCHER} >>> button[part=quote]`);
    for (const quote of quotes)
      if ((await quote.evaluate((each) => each.textContent)).includes(text))
        return quote.evaluate((each) => each.click());
    throw new Error(`zorg-match: no sentence with "${text}" in the panel.`);
  };
  const open = () => stage.click(`${MATCHER} >>> button[part=why]`);
  const said = () =>
    stage.panel.$eval('zorg-panel >>> zorg-job', (job) => job.shadowRoot.querySelector('[role=status]').textContent);

  test('words are found across elements, spaces and soft hyphens, and the page itself does not change', async () => {
    await stage.visit('/data/vacature/avond');
    const before = await markup();
    await stage.press();
    await untilDrawn();
    assert.ok((await drawn()).some((words) => words.replace(/\u00ad/g, '').includes('bij het\u00a0eten en drinken')));
    assert.equal(await markup(), before);
  });

  test('the panel counts what is on the page, what is folded away, and what only stands in the data', async () => {
    await stage.shows('#places', '2 regels onderlijnd op de pagina.');
    await stage.shows('#places', '1 regel in een deel dat dicht staat.');
    await stage.shows('#places', '2 regels niet op de pagina te zien.');
  });

  test('a sentence in the panel brings the page to its words', async () => {
    await stage.read('/velden/vacature/verzorgende');
    await untilDrawn();
    await open();
    await stage.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const far = await stage.page.evaluate(() => window.scrollY);
    await pressSentence('wassen');
    await until('the words to stand out', async () => (await here()).join(' ').includes('wassen'));
    await until('the page to have moved', async () => (await stage.page.evaluate(() => window.scrollY)) < far);
    assert.match(await said(), /in beeld op de pagina/);
  });

  const spotOf = () =>
    stage.page.evaluate(() => {
      const [range] = [...window.CSS.highlights.values()]
        .flatMap((each) => [...each])
        .filter((each) => each.toString().includes('Rijbewijs'));
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });

  test('a click that a script of the page makes moves nothing in the panel', async () => {
    const before = await said();
    const { x, y } = await spotOf();
    await stage.page.evaluate(
      (at) =>
        document
          .elementFromPoint(at.clientX, at.clientY)
          .dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true, ...at })),
      { clientX: x, clientY: y },
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await said(), before);
    assert.ok(!(await here()).join(' ').includes('Rijbewijs'));
  });

  test('a click on words of the page leaves the client files in front', async () => {
    await stage.click('zorg-panel >>> #tab-desk');
    const { x, y } = await spotOf();
    await stage.page.mouse.click(x, y);
    await until('the words to stand out', async () => (await here()).join(' ').includes('Rijbewijs'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const chosen = await stage.panel.$eval('zorg-panel >>> #tab-desk', (tab) => tab.ariaSelected);
    assert.equal(chosen, 'true');
    await stage.click('zorg-panel >>> #tab-job');
  });

  test('a click on words of the page brings the panel to their line', async () => {
    // the page may still be gliding to where the last test sent it
    let spot = await spotOf();
    await until('the page to stand still', async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const before = spot;
      spot = await spotOf();
      return spot.y === before.y;
    });
    await stage.page.mouse.click(spot.x, spot.y);
    await until('the line in the panel', async () =>
      /rijbewijs/i.test(await stage.panel.$eval(MATCHER, (host) => host.shadowRoot.activeElement?.textContent ?? '')),
    );
    assert.match(await said(), /regel bij de zin/);
  });

  test('a sentence that only stands in the data is said not to be on the page', async () => {
    await stage.read('/data/vacature/avond');
    await stage.shows('#places', 'onderlijnd');
    await open();
    await pressSentence('visum');
    await until('the panel to say so', async () => (await said()).includes('niet op de pagina zelf'));
    await pressSentence('wast bewoners');
    await until('the panel to say so', async () => (await said()).includes('dicht staat'));
  });

  test('a page that draws itself anew keeps its marks', async () => {
    await stage.page.evaluate(() => {
      const main = document.querySelector('main');
      main.replaceWith(main.cloneNode(true));
    });
    await until('the new words to be drawn', () =>
      stage.page.evaluate(() =>
        [...window.CSS.highlights.values()].some((each) =>
          [...each].some((range) => range.startContainer.isConnected && range.toString() !== ''),
        ),
      ),
    );
  });

  test('a part of the page that comes and goes under the same heading is no other page', async () => {
    await stage.read('/gemeente/vacature/zorgkundige');
    await stage.shows('#places', 'onderlijnd');
    await stage.page.evaluate(() => {
      for (const each of [...document.querySelectorAll('article ul')]) each.remove();
    });
    await stage.shows('#places', 'niet op de pagina te zien');
    assert.equal(await stage.textOf('#title'), 'Zorgkundige woonzorgcentrum De Heide');
  });

  test('switching it off cleans the page, switching it on draws again', async () => {
    const sheets = () => stage.page.evaluate(() => document.adoptedStyleSheets.length);
    assert.equal(await sheets(), 1);
    await stage.click(stage.job('#underline'));
    await until('a clean page', async () => (await drawn()).length === 0);
    assert.equal(await sheets(), 0);
    await stage.click(stage.job('#underline'));
    await untilDrawn();
  });

  test('nothing failed in the console', () => assert.deepEqual(stage.problems, []));

  test('closing the panel leaves the page as it was', async () => {
    await stage.panel.close();
    await until('a clean page', async () => (await drawn()).length === 0);
    assert.equal(await stage.page.evaluate(() => document.adoptedStyleSheets.length), 0);
  });
});
