import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { focused, tabTo } from '../../packages/tooling/browser/pages.mjs';
import { until } from './chromium.mjs';
import { faults } from './looks.mjs';
import { setStage } from './stage.mjs';

const PASSPHRASE = 'kast lamp stoel venster';
const BAR = 'zorg-panel >>> zc-client-bar';
const DESK = 'zorg-panel >>> zc-desk';
const PICKER = 'zorg-panel >>> zorg-job >>> zorg-skills-picker';

describe("a coach's day, by the keyboard", { timeout: 120_000 }, () => {
  let stage, panel;
  before(async () => {
    stage = await setStage('/gemeente/vacature/zorgkundige');
    ({ panel } = stage);
    await stage.shows('#title', 'De Heide');
  });
  after(() => stage?.close());

  const clean = async () => assert.deepEqual(await faults(panel), []);
  const keys = async (...all) => {
    for (const key of all) await panel.keyboard.press(key);
  };
  /** To a part of the panel by its tab. */
  const toTab = async (name) => {
    await panel.evaluate((id) => document.querySelector('zorg-panel').shadowRoot.querySelector(id).focus(), '#tab-job');
    await keys('Home');
    if (name === 'desk') await keys('ArrowRight');
    assert.equal((await focused(panel)).id, `tab-${name}`);
  };
  const toView = async (view) => {
    await toTab('desk');
    const nav = `${DESK} >>> nav button[data-view=${view}]`;
    await stage.find(nav);
    await panel.$eval(nav, (button) => button.focus());
    await keys('Enter');
    await stage.find(`${DESK} >>> nav button[data-view=${view}][aria-current=page]`);
  };
  const type = (text) => panel.keyboard.type(text);
  const pick = async (words) => {
    const input = await stage.find(`${PICKER} >>> input`);
    await input.focus();
    await type(words);
    await stage.find(`${PICKER} >>> [role=option]`);
    await keys('ArrowDown', 'Enter');
  };
  const kept = () => panel.evaluate(() => document.querySelector('zorg-panel').desk.current?.file.saved.length ?? -1);
  const keep = async (note) => {
    await (await stage.find(`${BAR} >>> #keep`)).focus();
    await keys('Enter');
    await stage.find(`${BAR} >>> form select`);
    await tabTo(panel, ({ tag }) => tag === 'textarea');
    await type(note);
    await tabTo(panel, ({ tag, text }) => tag === 'button' && text !== '');
    await keys('Enter');
    await stage.find(`${BAR} >>> #said`);
  };

  test('the files begin with a passphrase, after it is said what happens without it', async () => {
    await toTab('desk');
    await stage.find(`${DESK} >>> zc-door >>> form`);
    await clean();
    await tabTo(panel, ({ tag }) => tag === 'input');
    await type(PASSPHRASE);
    await tabTo(panel, ({ tag }) => tag === 'input');
    await type(PASSPHRASE);
    await until('the check that it is understood', async () => {
      const at = await tabTo(panel, ({ tag }) => tag === 'input');
      return at && panel.$eval(`${DESK} >>> zc-door`, (door) => door.shadowRoot.activeElement?.name === 'understood');
    });
    await keys('Space');
    await tabTo(panel, ({ tag, text }) => tag === 'button' && text === 'Begin');
    await keys('Enter');
    await stage.find(`${DESK} >>> zc-client-list`);
    await clean();
  });

  test('a client is made, and what they can is kept in their file', async () => {
    await (await stage.find(`${DESK} >>> zc-client-list >>> #add input[name=name]`)).focus();
    await type('A. B.');
    await keys('Enter');
    await until('the client in front', () =>
      panel.evaluate(() => document.querySelector('zorg-panel').desk.current?.name === 'A. B.'),
    );
    await toTab('job');
    await pick('helpen bij eten');
    await pick('wassen');
    await until('the profile in the file', () =>
      panel.evaluate(
        () => (document.querySelector('zorg-panel').desk.current?.file.profile.competences ?? []).length === 2,
      ),
    );
    await clean();
  });

  test('three vacancies are saved with a note and a status', async () => {
    await keep('Belt maandag.');
    for (const [path, title] of [
      ['/velden/vacature/verzorgende', 'Verzorgende thuiszorg'],
      ['/micro/vacature/kok', 'Kok'],
    ]) {
      await stage.read(path);
      await stage.shows('#title', title);
      await panel.bringToFront();
      await keep('Samen bekeken.');
    }
    await until('three saved', async () => (await kept()) === 3);
  });

  test("the pages of today stand in the queue, and one opens beside no page's match", async () => {
    await toView('queue');
    await stage.find(`${DESK} >>> zc-queue >>> ul.list button.name`);
    assert.ok((await panel.$$(`${DESK} >>> zc-queue >>> ul.list > li`)).length >= 3);
    await clean();
    await (await stage.find(`${DESK} >>> zc-queue >>> ul.list li:last-child button.name`)).focus();
    await keys('Enter');
    await stage.shows('#road', 'bewaarde vacature');
    assert.equal((await focused(panel)).id, 'tab-job');
  });

  test('"voor wie is dit iets" sorts clients into groups, with reasons and without a score', async () => {
    await stage.read('/gemeente/vacature/zorgkundige');
    await stage.shows('#title', 'De Heide');
    await panel.bringToFront();
    await (await stage.find(`${BAR} >>> #for-whom`)).focus();
    await keys('Enter');
    await stage.find(`${DESK} >>> zc-for-whom >>> [data-group] li button.name`);
    const text = await panel.$eval(`${DESK} >>> zc-for-whom`, (view) => view.shadowRoot.textContent);
    assert.match(text, /A\. B\./);
    assert.doesNotMatch(text, /\d\s?%|score: /i);
    await clean();
  });

  test('saved vacancies are compared, and one that is taken away comes back', async () => {
    await toView('clients');
    await (await stage.find(`${DESK} >>> zc-client-list >>> ul.list button.name`)).focus();
    await keys('Enter');
    await stage.find(`${DESK} >>> zc-client-file >>> zc-saved-list >>> ul.list li`);
    await clean();
    const boxes = await panel.$$(`${DESK} >>> zc-client-file >>> zc-saved-list >>> input[type=checkbox]`);
    for (const box of boxes.slice(0, 2)) {
      await box.focus();
      await keys('Space');
    }
    await (await stage.find(`${DESK} >>> zc-client-file >>> zc-saved-list >>> #compare`)).focus();
    await keys('Enter');
    await stage.find(`${DESK} >>> zc-compare >>> #title`);
    await clean();
    await toView('clients');
    await (await stage.find(`${DESK} >>> zc-client-list >>> ul.list button.name`)).focus();
    await keys('Enter');
    await (await stage.find(`${DESK} >>> zc-client-file >>> zc-saved-list >>> ul.list button.small`)).focus();
    await keys('Enter');
    await until('one less', async () => (await kept()) === 2);
    await (await stage.find(`${DESK} >>> #undo`)).focus();
    await keys('Enter');
    await until('all back', async () => (await kept()) === 3);
  });

  test('the week, the settings and the sheet for the client are clean', async () => {
    for (const view of ['week', 'settings']) {
      await toView(view);
      await stage.find(`${DESK} >>> zc-${view}`);
      await clean();
    }
    await panel.evaluate(() => {
      document.querySelector('zorg-panel').shadowRoot.querySelector('zc-desk').view = 'sheet';
    });
    await stage.find(`${DESK} >>> zc-client-sheet`);
    await clean();
  });

  test('no view of the desk is wider than a panel of 320 pixels', async () => {
    await panel.setViewport({ width: 320, height: 800 });
    for (const view of ['clients', 'client', 'queue', 'week', 'for-whom', 'settings', 'sheet']) {
      await panel.evaluate((name) => {
        document.querySelector('zorg-panel').shadowRoot.querySelector('zc-desk').view = name;
      }, view);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const wide = await panel.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${view}: ${wide}`);
    }
    await panel.setViewport(null);
  });

  test('nothing of a client stands anywhere in clear text', async () => {
    const found = await panel.evaluate(async () => {
      const all = [
        JSON.stringify(await chrome.storage.session.get(null)),
        JSON.stringify(await chrome.storage.local.get(null)),
      ];
      for (const { name } of await window.indexedDB.databases()) {
        const database = await new Promise((resolve) => {
          const opening = window.indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
        });
        for (const store of database.objectStoreNames) {
          const rows = await new Promise((resolve) => {
            const asking = database.transaction(store).objectStore(store).getAll();
            asking.onsuccess = () => resolve(asking.result);
          });
          all.push(
            JSON.stringify(rows, (_, value) =>
              value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                ? new window.TextDecoder().decode(value)
                : value,
            ),
          );
        }
        database.close();
      }
      return all.join('\n').match(/A\. B\.|Belt maandag|Heidedorp|helpen-eten|"wassen"|kast lamp/g);
    });
    assert.equal(found, null);
  });

  test('closing with the button locks the files, and the passphrase opens them again', async () => {
    await (await stage.find('zorg-panel >>> #forget')).focus();
    await keys('Enter');
    await until('a lock', () => panel.evaluate(() => document.querySelector('zorg-panel').desk.phase === 'locked'));
    await toTab('desk');
    await stage.find(`${DESK} >>> zc-door >>> form`);
    await clean();
    await (await stage.find(`${DESK} >>> zc-door >>> form input`)).focus();
    await type(PASSPHRASE);
    await keys('Enter');
    await until('open files', () => panel.evaluate(() => document.querySelector('zorg-panel').desk.cards.length === 1));
  });

  test('nothing failed in the console', () => assert.deepEqual(stage.problems, []));
});
