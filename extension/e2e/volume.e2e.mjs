import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from './chromium.mjs';
import { setStage } from './stage.mjs';

const CLIENTS = 50;
const SAVED = 200;
/** So often the panel is opened at most, to see once what it takes when nothing else takes the machine. */
const OPENINGS = 4;
/** What is said to a coach is one second; a machine that does other work as well gets twice that. */
const SECOND_MS = 1000;
const ROOM = Number(process.env.ZORG_TEST_ROOM ?? 2);

describe(`a desk with ${CLIENTS} clients, one of them with ${SAVED} saved vacancies`, { timeout: 120_000 }, () => {
  let stage;
  before(async () => {
    stage = await setStage('/gemeente/vacature/zorgkundige');
    await stage.shows('#title', 'De Heide');
    await stage.panel.evaluate(
      async ([clients, saved]) => {
        const { desk } = document.querySelector('zorg-panel');
        await desk.create('kast lamp stoel venster');
        const profile = {
          format: 'zorg-profile/1',
          competences: ['wassen', 'helpen-eten', 'luisteren'].map((id) => ({ id })),
        };
        for (let index = 0; index < clients; index += 1) await desk.addClient(`C${index}`, profile);
        for (let index = 0; index < saved; index += 1) {
          const description = `Jouw taken\n• Je helpt bewoners bij het eten.\n• Je wast bewoners op hun tempo.\n• Je werkt op afdeling ${index}.\nJouw profiel\n• Je hebt een visum als zorgkundige.`;
          const vacancy = { id: `v${index}`, title: `Zorgkundige ${index}`, description, road: 'main-text' };
          await desk.keep({ vacancy }, { status: 'idea', note: '' });
        }
      },
      [CLIENTS, SAVED],
    );
  });
  after(() => stage?.close());

  test('the panel opens with everything in it, and can be used, within a second', async () => {
    const { panel } = stage;
    const opens = async () => {
      await panel.reload({ waitUntil: 'domcontentloaded' });
      await until('the last client in the list', () =>
        panel.evaluate(() => document.querySelector('zorg-panel')?.desk?.cards.length === 50),
      );
      await until('the match', () => stage.has('zorg-panel >>> zorg-job >>> zorg-vacancy-matcher >>> [part=card]'));
      return Math.round(await panel.evaluate(() => performance.now()));
    };
    // the storage still settles after hundreds of writes, and a machine does other work: the quickest tells what it takes
    const took = [];
    while (took.length < OPENINGS && (took.length === 0 || Math.min(...took) >= SECOND_MS * ROOM))
      took.push(await opens());
    console.log(`   usable ${took.join(', ')} ms after it began to load`);
    assert.ok(Math.min(...took) < SECOND_MS * ROOM, `${took.join(', ')} ms`);
  });

  test('the file with all its vacancies opens within a second', async () => {
    const { panel } = stage;
    const took = await panel.evaluate(async () => {
      const host = document.querySelector('zorg-panel');
      const start = performance.now();
      host.shadowRoot.querySelector('#tab-desk').click();
      host.shadowRoot.querySelector('zc-desk').view = 'client';
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve));
        const file = host.shadowRoot.querySelector('zc-desk').shadowRoot.querySelector('zc-client-file');
        const list = file?.shadowRoot.querySelector('zc-saved-list');
        if (list?.shadowRoot.querySelector('ul.list li')) return performance.now() - start;
        if (performance.now() - start > 10_000) return Infinity;
      }
    });
    console.log(`   file shown after ${Math.round(took)} ms`);
    assert.ok(took < SECOND_MS * ROOM, `${took} ms`);
  });

  test('"voor wie is dit iets" answers for all clients within a second', async () => {
    const took = await stage.panel.evaluate(async () => {
      const { desk, state } = document.querySelector('zorg-panel');
      const start = performance.now();
      await desk.forWhom({ vacancy: state.reading.vacancy });
      return performance.now() - start;
    });
    console.log(`   all clients sorted after ${Math.round(took)} ms`);
    assert.ok(took < SECOND_MS * ROOM, `${took} ms`);
  });

  test('typing in the picker never waits for long', async () => {
    const { panel } = stage;
    await stage.click('zorg-panel >>> #tab-job');
    await panel.evaluate(() => {
      window.longest = 0;
      new window.PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ type: 'event', durationThreshold: 16 });
    });
    const open = await stage.panel.$('zorg-panel >>> zorg-job >>> .profile:not([open]) summary');
    await open?.evaluate((summary) => summary.click());
    const input = await stage.find('zorg-panel >>> zorg-job >>> zorg-skills-picker >>> input');
    await input.focus();
    await panel.keyboard.type('helpen bij het huishouden', { delay: 30 });
    const longest = await panel.evaluate(() => window.longest);
    console.log(`   longest wait for a key ${Math.round(longest)} ms`);
    assert.ok(longest < 100 * ROOM, `${longest} ms`);
  });
});
