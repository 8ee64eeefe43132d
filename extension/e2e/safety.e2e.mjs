import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from './chromium.mjs';
import { drawnOn, setStage } from './stage.mjs';

describe('what leaves the panel', { timeout: 90_000 }, () => {
  let stage;
  /** Every request of the panel and of the background, as the browser itself sees them. */
  const heard = [];
  const listen = async (target) => {
    const session = await target.createCDPSession();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) => heard.push(request.url));
    session.on('Network.webSocketCreated', ({ url }) => heard.push(url));
  };

  before(async () => {
    stage = await setStage();
    await listen(stage.panel.target());
    const worker = await stage.browser.waitForTarget((each) => each.type() === 'service_worker');
    await listen(worker);
  });
  after(() => stage?.close());

  const outside = () => heard.filter((url) => !url.startsWith(`chrome-extension://${stage.id}/`));

  test('reading, matching, drawing and planning ask nothing of any network', async () => {
    await stage.panel.reload();
    await stage.read('/gemeente/vacature/zorgkundige');
    await stage.shows('#title', 'De Heide');
    await stage.shows('#places', 'onderlijnd');
    await stage.click('zorg-panel >>> zorg-job >>> zorg-vacancy-matcher >>> button[part=why]');
    await stage.click('zorg-panel >>> zorg-job >>> zorg-vacancy-matcher >>> button[part~=route]');
    await stage.find('zorg-panel >>> zorg-job >>> zorg-route-explainer >>> [part~=plan]');
    assert.ok(heard.length > 0, 'the listener heard nothing, not even our own files');
    assert.deepEqual(outside(), []);
  });

  test('the site saw the visitor and nobody else', () => {
    const { asked, url } = stage.site;
    const host = new URL(url).host;
    const known = new Set(
      ['/data/vacature/avond', '/gemeente/vacature/zorgkundige', '/favicon.ico'].map((path) => host + path),
    );
    assert.deepEqual(
      asked.filter((each) => !known.has(each)),
      [],
    );
  });

  test('no part of the extension listens to messages from pages', async () => {
    const listens = (context) =>
      context.evaluate(() =>
        ['onMessage', 'onConnect', 'onMessageExternal', 'onConnectExternal'].filter((name) =>
          chrome.runtime[name]?.hasListeners(),
        ),
      );
    assert.deepEqual([await listens(stage.panel), await listens(stage.worker)], [[], []]);
  });

  test("reading breaks neither the page's policy nor ours, and reads nothing that is hidden", async () => {
    await stage.visit('/interim/job/poetshulp');
    await stage.page.evaluate(() => {
      window.broken = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        window.broken.push(effectiveDirective),
      );
    });
    await stage.press();
    await stage.shows('#title', 'Poetshulp ziekenhuis');
    await stage.shows('#places', 'onderlijnd');
    assert.deepEqual(await stage.page.evaluate(() => window.broken), []);
    assert.deepEqual(stage.problems, []);
    const { text } = await stage.panel.$eval('zorg-panel >>> zorg-job >>> zorg-vacancy-matcher', (matcher) =>
      matcher.evidence(matcher.vacancies[0]),
    );
    assert.doesNotMatch(text, /rijbewijs C/);
  });

  test("a page's own scripts see nothing of us", async () => {
    await stage.read('/app/vacature/1');
    await stage.shows('#places', 'onderlijnd');
    const seen = await stage.page.evaluate(() => ({
      runtime: typeof window.chrome?.runtime?.connect,
      marker: Symbol.for('zorg-match/1/marker') in window,
      globals: Object.keys(window).filter((name) => /zorg|pageMarker|pageSnapshot/i.test(name)),
    }));
    assert.deepEqual(seen, { runtime: 'undefined', marker: false, globals: [] });
  });

  test('the page sees which of its words are underlined, and nothing of the client', async () => {
    await stage.read('/data/vacature/avond');
    await stage.shows('#places', 'onderlijnd');
    const before = await drawnOn(stage.page);
    assert.deepEqual(Object.keys(before), ['evidence']);
    assert.ok(before.evidence.length >= 2);
    const rules = () =>
      stage.page.evaluate(() =>
        document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
      );
    const dressed = await rules();
    const matcher = 'zorg-panel >>> zorg-job >>> zorg-vacancy-matcher';
    const states = () =>
      stage.panel.$eval(matcher, (each) => [
        ...new Set(each.evidence(each.vacancies[0]).places.map(({ state }) => state)),
      ]);
    assert.ok(!(await states()).includes('have'));
    const input = await stage.find('zorg-panel >>> zorg-job >>> zorg-skills-picker >>> input');
    await input.type('helpen bij eten');
    await stage.find('zorg-panel >>> zorg-job >>> zorg-skills-picker >>> [role=option]');
    await stage.panel.keyboard.press('ArrowDown');
    await stage.panel.keyboard.press('Enter');
    await until('a client who has some and not all', async () => {
      const now = await states();
      return now.includes('have') && now.length > 1;
    });
    // longer than the page waits before it draws anew
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.deepEqual(await drawnOn(stage.page), before);
    assert.deepEqual(await rules(), dressed);
  });

  test('of the page nothing stands in the storage, and the profile only in memory', async () => {
    const kept = await stage.worker.evaluate(async () => ({
      session: JSON.stringify(await chrome.storage.session.get(null)),
      local: await chrome.storage.local.get(null),
    }));
    assert.deepEqual(kept.local, {});
    assert.doesNotMatch(kept.session, /Lindehof|Heidedorp|<html|localhost/);
  });

  test('forgetting empties the panel, the session and the page', async () => {
    await stage.click('zorg-panel >>> #forget');
    await stage.shows('#instead', 'Alt+Shift+M');
    await until('an empty session', async () => {
      const left = await stage.worker.evaluate(() => chrome.storage.session.get(null));
      return !('zorg-match/1/request' in left) && !('zorg-match/1/profile' in left);
    });
    await until('a clean page', () => stage.page.evaluate(() => window.CSS.highlights.size === 0));
  });

  test('even code within the panel could not send anything', async () => {
    const outcome = await stage.panel.evaluate(async (url) => {
      const image = new Promise((resolve) => {
        const picture = document.createElement('img');
        picture.onload = () => resolve('loaded');
        picture.onerror = () => resolve('blocked');
        picture.src = `${url}/spion.png`;
      });
      const fetched = await fetch(`${url}/spion`).then(
        () => 'sent',
        () => 'blocked',
      );
      return [fetched, await image];
    }, stage.site.url);
    assert.deepEqual(outcome, ['blocked', 'blocked']);
    assert.deepEqual(
      stage.site.asked.filter((each) => each.includes('spion')),
      [],
    );
  });
});
