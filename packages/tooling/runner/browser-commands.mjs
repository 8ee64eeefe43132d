/** One session for each page: what one session pretends, another cannot take back, and pages are used again. */
const sessions = new WeakMap();
async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** A `viewport` command for tests: `executeServerCommand('viewport', { width, height })`. */
export const viewportPlugin = () => ({
  name: 'viewport',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'viewport') return undefined;
    await ('resize' in browser ? browser.resize(payload) : browser.getPage(id).setViewport(payload));
    return true;
  },
});

/**
 * A `media` command for the media features that `emulateMedia` leaves out: `{ 'forced-colors': 'active' }`. False in an
 * engine where nobody can pretend that, so that the test says it was left out.
 */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'media') return undefined;
    if (browser.name !== 'Chromium') return false;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    const session = await sessionOf(browser.getPage(id));
    await session.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});

/** An `accessibility-tree` command: the whole page as a screen reader meets it, lists and groups included. Chromium only. */
export const treePlugin = () => ({
  name: 'accessibility-tree',
  async executeCommand({ command, session: { browser, id } }) {
    if (command !== 'accessibility-tree') return undefined;
    return browser.getPage(id).accessibility.snapshot({ interestingOnly: false });
  },
});

/**
 * A `compose` command: what an input method or a dead key does in a field. `{ text }` is being composed, `{ text, done: true }`
 * is put in. False where nobody can pretend that.
 */
export const composePlugin = () => ({
  name: 'compose',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'compose') return undefined;
    const { text, done } = payload;
    if (browser.name !== 'Chromium') return false;
    const session = await sessionOf(browser.getPage(id));
    const at = text.length;
    if (done) await session.send('Input.insertText', { text });
    else await session.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
    return true;
  },
});
