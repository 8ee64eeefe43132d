import { aTimeout, fixtureSync, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/match/match.js';
import type { ZorgMatch } from '../src/match/match.element.js';
import { Picker, text } from './picker.js';

export { answering } from './answering.js';

/** A posting as a feed gives it. */
export const posting = (title: string, description: string, more: Record<string, unknown> = {}) => ({
  '@type': 'JobPosting',
  title,
  description,
  hiringOrganization: { '@type': 'Organization', name: `WZC ${title}` },
  ...more,
});

export const postings = [
  posting(
    'Logistiek assistent',
    '<p>Wat ga je doen?</p><ul><li>Je doet het bedden opmaken en kamers schoonmaken.</li></ul>',
  ),
  posting(
    'Zorgkundige',
    '<p>Wat ga je doen?</p><ul><li>Je helpt met bewoners wassen.</li><li>Je gaat luisteren naar mensen.</li></ul>',
  ),
];

/** What a person sees and presses in a `zorg-match`. */
export class Match {
  readonly element: ZorgMatch;

  constructor(element: ZorgMatch) {
    this.element = element;
  }

  /** Puts one in the page and waits until it is ready. */
  static async ready(template: TemplateResult): Promise<Match> {
    const element = fixtureSync<ZorgMatch>(template);
    await oneEvent(element, 'zorg-ready');
    return new Match(element).settle();
  }

  get(selector: string): HTMLElement {
    return this.element.renderRoot.querySelector<HTMLElement>(selector)!;
  }
  has(selector: string): boolean {
    return this.element.renderRoot.querySelector(selector) !== null;
  }
  get picker(): Picker {
    return new Picker(this.element.renderRoot.querySelector('zorg-skills-picker')!);
  }
  get matcher(): HTMLElement {
    return this.get('zorg-vacancy-matcher');
  }
  /** Titles of the jobs, in the order shown. */
  get jobs(): string[] {
    return [...(this.matcher.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map(text);
  }
  button(name: string, within: ParentNode = this.element.renderRoot): HTMLElement {
    return [...within.querySelectorAll<HTMLElement>('button')].find((each) => text(each) === name)!;
  }
  async click(element: HTMLElement): Promise<void> {
    element.click();
    await this.settle();
  }
  /** After everything inside rendered as well. */
  async settle(): Promise<this> {
    for (let round = 0; round < 3; round++) {
      await this.element.updateComplete;
      await aTimeout(1);
    }
    await this.picker.element.updateComplete;
    return this;
  }
}

/** Keeps the console quiet for the time of `action`, and gives what was warned. */
export async function warnings(action: () => Promise<unknown>): Promise<unknown[][]> {
  const seen: unknown[][] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void seen.push(words);
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return seen;
}
