import { createProfileStore, setDefaults } from '@zorg-match/elements';
import '@zorg-match/elements/define';
import { createEngine } from '@zorg-match/engine';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { fixture, html } from '@open-wc/testing';
import { CoachDesk } from '../../src/desk/coach-desk.js';
import type { DeskParts, DeskSession } from '../../src/desk/desk-parts.js';
import type { DeskPage } from '../../src/desk/desk.js';
import type { DeskView } from '../../src/panel/clients/clients.events.js';
import '../../src/panel/clients/define.js';

/** How long a test may take on a machine that does much else. */
export const PATIENCE_MS = 45_000;
export const PASSPHRASE = 'vier gewone woorden samen';
const engine = createEngine({ taxonomy: coreTaxonomy });
setDefaults({ taxonomy: coreTaxonomy });

export const PAGE: DeskPage = {
  vacancy: {
    id: 'https://werk.example/1',
    title: 'Zorgkundige avond',
    description: [
      'Jouw taken',
      '• Je helpt bewoners bij het wassen en aankleden.',
      '• Je helpt bij het eten.',
      '• Je maakt de bedden op en houdt de kamers proper.',
      '• Je biedt een luisterend oor.',
      'Jouw profiel',
      '• Je hebt een rijbewijs B.',
    ].join('\n'),
    hiringOrganization: { name: 'WZC Lindehof' },
    jobLocation: [{ addressLocality: 'Geel' }],
    road: 'json-ld',
  },
  url: 'https://werk.example/1',
};

/** The browser's session storage in the page's own memory. */
function session(): DeskSession {
  const kept = new Map<string, unknown>();
  const listeners: ((changes: Record<string, { newValue?: unknown }>) => void)[] = [];
  const tell = (changes: Record<string, { newValue?: unknown }>) => listeners.forEach((listener) => listener(changes));
  return {
    get: (key) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of [keys].flat()) kept.delete(key);
      tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
      return Promise.resolve();
    },
    onChanged: { addListener: (listener) => listeners.push(listener) },
  };
}

/** A desk in a computer without files: a storage of its own, as test files run side by side. */
export async function newDesk(more: Partial<DeskParts> = {}): Promise<CoachDesk> {
  const database = `test-${crypto.randomUUID()}`;
  const desk = new CoachDesk({
    session: session(),
    store: createProfileStore(),
    engine: () => engine,
    database,
    ...more,
  });
  await desk.start();
  return desk;
}

/** A desk that is open. */
export async function openDesk(more: Partial<DeskParts> = {}): Promise<CoachDesk> {
  const desk = await newDesk(more);
  await desk.create(PASSPHRASE);
  return desk;
}

/** What a person sees and does in the panel, through every shadow root. */
export class Panel {
  readonly host: HTMLElement;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  static async desk(desk: CoachDesk, view: DeskView = 'clients', page: DeskPage | undefined = PAGE): Promise<Panel> {
    return new Panel(await fixture(html`<zc-desk .desk=${desk} .view=${view} .page=${page}></zc-desk>`));
  }

  static async bar(desk: CoachDesk, page: DeskPage | undefined = PAGE): Promise<Panel> {
    return new Panel(await fixture(html`<zc-client-bar .desk=${desk} .page=${page}></zc-client-bar>`));
  }

  find(selector: string, within: Element = this.host): HTMLElement | undefined {
    const root = within.shadowRoot ?? within;
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    for (const each of root.querySelectorAll('*')) {
      const deeper = each.shadowRoot && this.find(selector, each);
      if (deeper) return deeper;
    }
    return undefined;
  }

  async get(selector: string): Promise<HTMLElement> {
    return until(selector, () => this.find(selector));
  }

  async button(text: string): Promise<HTMLElement> {
    return until(`a button "${text}"`, () =>
      this.all('button, summary').find((each) => each.textContent.trim() === text || each.ariaLabel === text),
    );
  }

  all(selector: string, within: Element = this.host): HTMLElement[] {
    const root = within.shadowRoot ?? within;
    const deeper = [...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? this.all(selector, each) : []));
    return [...root.querySelectorAll<HTMLElement>(selector), ...deeper];
  }

  async shows(text: string): Promise<void> {
    await until(`"${text}" on the screen`, () => this.text().includes(text) || undefined);
  }

  text(within: Element = this.host): string {
    const root = within.shadowRoot ?? within;
    const walk = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || node instanceof HTMLStyleElement) return '';
      if (node instanceof HTMLElement && node.hidden) return '';
      return node.shadowRoot ? this.text(node) : `${[...node.childNodes].map(walk).join('')} `;
    };
    return [...root.childNodes].map(walk).join('').replace(/\s+/g, ' ');
  }

  async fill(selector: string, value: string): Promise<void> {
    const field = (await this.get(selector)) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async click(selector: string): Promise<void> {
    (await this.get(selector)).click();
  }

  async press(text: string): Promise<void> {
    (await this.button(text)).click();
  }
}

/** Until something is there; fails with what was waited for. */
export async function until<T>(what: string, find: () => T | undefined, forMs = PATIENCE_MS / 3): Promise<T> {
  const end = performance.now() + forMs;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
