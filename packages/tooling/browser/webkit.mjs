import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { executable, findProgram } from './find-program.mjs';

/** WebDriver's code points for keys that are no character (W3C WebDriver, 17.4.2). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const LIBRARIES = ['x86_64-linux-gnu', 'aarch64-linux-gnu', ''];
const MINIBROWSERS = ['4.1', '6.0', '4.0'].flatMap((version) =>
  LIBRARIES.map((folder) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`),
);
const BUTTONS = { left: 0, middle: 1, right: 2 };
const PATIENCE_MS = 10_000;
/** A driver that answers nothing for so long has lost its browser. */
const LOST_MS = 60_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** WebKitGTK's driver, its small browser and a screen to draw on; `undefined` when one of the three is missing. */
export function findWebKit() {
  const driver = findProgram({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] });
  const browser = MINIBROWSERS.find(executable);
  const screen = process.env.DISPLAY ? 'none' : findProgram({ variable: 'XVFB_PATH', names: ['Xvfb'] });
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** WebKitGTK's small browser, spoken to over W3C WebDriver, on a screen of its own when there is none. */
export class WebKit {
  #programs = [];
  #driver = '';
  #session = '';

  static async start() {
    const webkit = new WebKit();
    try {
      await webkit.#start();
    } catch (error) {
      await webkit.stop();
      throw error;
    }
    return webkit;
  }

  async #start() {
    process.once('exit', this.#kill); // a run that breaks off leaves no browser behind
    const { driver, browser, screen } = findWebKit();
    const display = process.env.DISPLAY ?? (await this.#screen(screen));
    const port = await freePort();
    const quiet = { LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory' };
    this.#run(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', ...quiet } });
    this.#driver = `http://127.0.0.1:${port}`;
    await this.#answers();
    const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    const { sessionId } = await this.#call('POST', '/session', { capabilities: { alwaysMatch: options } });
    this.#session = `/session/${sessionId}`;
  }

  #run(command, args, options) {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    this.#programs.push(child);
    return child;
  }

  /** Xvfb picks a free display itself and writes its number to file 3. */
  async #screen(program) {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const child = this.#run(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error('zorg-match: Xvfb ended before there was a screen.')));
      child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    });
    return `:${number}`;
  }

  async #answers() {
    for (const end = Date.now() + PATIENCE_MS; ;) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (Date.now() > end) throw error;
        await sleep(100);
      }
    }
  }

  async #call(method, path, body, patienceMs = LOST_MS) {
    const signal = AbortSignal.timeout(patienceMs);
    const sent = { method, signal, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`${this.#driver}${path}`, sent);
    const { value } = await response.json();
    if (!response.ok) throw new Error(`zorg-match: WebKit, ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  goto(url) {
    return this.#call('POST', `${this.#session}/url`, { url });
  }

  url() {
    return this.#call('GET', `${this.#session}/url`);
  }

  /** Runs the body of a function in the page. */
  evaluate(script, ...args) {
    return this.#call('POST', `${this.#session}/execute/sync`, { script, args });
  }

  /** Presses keys one after another: a character, a key's name, or a chord such as `Shift+Tab`. */
  press(keys) {
    const actions = keys.flatMap((key) => {
      const chord = key.length > 1 ? key.split('+').map((part) => KEYS[part] ?? part) : [key];
      const down = chord.map((value) => ({ type: 'keyDown', value }));
      return [...down, ...chord.toReversed().map((value) => ({ type: 'keyUp', value }))];
    });
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  mouse(...steps) {
    const actions = steps.map(({ button, ...step }) => ({ ...step, ...(button && { button: BUTTONS[button] }) }));
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  #act(...actions) {
    return this.#call('POST', `${this.#session}/actions`, { actions });
  }

  release() {
    return this.#call('DELETE', `${this.#session}/actions`);
  }

  /** Sizes the page. What the driver sizes is the window around it: set, measure, correct. Its bar keeps it above 447 px. */
  async resize(width, height) {
    const wanted = { width, height };
    for (let tries = 0; tries < 10; tries += 1) {
      await this.#call('POST', `${this.#session}/window/rect`, { ...wanted });
      const [w, h] = await this.evaluate('return [innerWidth, innerHeight]');
      if (w === width && h === height) return;
      wanted.width += width - w;
      wanted.height += height - h;
      await sleep(50);
    }
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', this.#session, undefined, PATIENCE_MS).catch(() => {});
    process.off('exit', this.#kill);
    this.#kill();
  }

  #kill = () => {
    for (const program of this.#programs.toReversed()) program.kill();
  };
}
