import { WebKit } from '../browser/webkit.mjs';

/** A launcher of @web/test-runner for WebKitGTK; what its commands for keys and mouse ask of a `webdriver` is at the end. */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #starting;
  #active;

  #webkit() {
    return (this.#starting ??= WebKit.start());
  }

  /** A browser that was lost in the session before is left, for a new one. */
  async startSession(id, url) {
    this.#active = id;
    try {
      await this.#open(url);
    } catch {
      await this.stop();
      await this.#open(url);
    }
  }

  async #open(url) {
    const webkit = await this.#webkit();
    await webkit.resize(800, 600);
    await webkit.goto(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  /** Nothing when the browser is lost: then this file has failed, and the run goes on with a new one. */
  async getBrowserUrl() {
    return (await this.#webkit()).url().catch((error) => console.error(error.message));
  }

  async stopSession() {
    this.#active = undefined;
    await (await this.#webkit()).goto('about:blank').catch(() => this.stop());
    return {};
  }

  startDebugSession() {
    throw new Error('zorg-match: tests in WebKit cannot be debugged by hand.');
  }

  async stop() {
    const webkit = this.#starting;
    this.#starting = undefined;
    await (await webkit)?.stop();
  }

  async resize({ width, height }) {
    await (await this.#webkit()).resize(width, height);
  }

  async sendKeys(_id, keys) {
    await (await this.#webkit()).press(keys);
  }

  async sendMouseMove(_id, x, y) {
    await (await this.#webkit()).mouse({ type: 'pointerMove', duration: 0, x, y });
  }

  async sendMouseClick(_id, x, y, button = 'left') {
    const there = { type: 'pointerMove', duration: 0, x, y };
    await (await this.#webkit()).mouse(there, { type: 'pointerDown', button }, { type: 'pointerUp', button });
  }

  async sendMouseDown(_id, button = 'left') {
    await (await this.#webkit()).mouse({ type: 'pointerDown', button });
  }

  async sendMouseUp(_id, button = 'left') {
    await (await this.#webkit()).mouse({ type: 'pointerUp', button });
  }

  async resetMouse() {
    await (await this.#webkit()).release();
  }
}
