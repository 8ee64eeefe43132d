/** A `viewport` command for tests: `executeServerCommand('viewport', { width, height })`. */
export const viewportPlugin = () => ({
  name: 'viewport',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'viewport') return undefined;
    await browser.getPage(id).setViewport(payload);
    return true;
  },
});

/** A `media` command for the media features that `emulateMedia` leaves out: `{ 'forced-colors': 'active' }`. */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'media') return undefined;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    const session = await browser.getPage(id).createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
