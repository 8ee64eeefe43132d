import { aTimeout, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../src/skills-picker/skills-picker.js';
import type { ZorgSkillsPicker } from '../src/skills-picker/skills-picker.element.js';

export { freshPage, pageStore } from './page-store.js';

/** What a person sees and presses in a picker. */
export class Picker {
  readonly element: ZorgSkillsPicker;

  constructor(element: ZorgSkillsPicker) {
    this.element = element;
  }

  static async mount(template: TemplateResult): Promise<Picker> {
    const root = fixtureSync<HTMLElement>(template);
    const picker = new Picker(root.parentElement!.querySelector('zorg-skills-picker')!);
    await picker.element.updateComplete;
    return picker;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string, type?: new () => E): E[] {
    const found = [...this.element.renderRoot.querySelectorAll<E>(selector)];
    return type ? found.filter((each) => each instanceof type) : found;
  }
  get(selector: string): HTMLElement {
    return this.all(selector)[0]!;
  }
  has(selector: string): boolean {
    return this.all(selector).length > 0;
  }
  /** The level of the first chosen competence. */
  get level(): HTMLSelectElement {
    return this.all('[part=level]', HTMLSelectElement)[0]!;
  }
  get buttons(): HTMLButtonElement[] {
    return this.all('button', HTMLButtonElement);
  }
  get input(): HTMLInputElement {
    return this.all('[role=combobox]', HTMLInputElement)[0]!;
  }
  /** Texts of what the list offers, in order; empty when it is closed. */
  get options(): string[] {
    return this.get('[role=listbox]').hidden ? [] : this.all('[role=option]').map(text);
  }
  /** The option that the keyboard points at. */
  get active(): string | undefined {
    const id = this.input.getAttribute('aria-activedescendant');
    return id === null ? undefined : text(this.get(`#${id}`));
  }
  get chosen(): string[] {
    return this.all('[part=chosen-item] .name').map(text);
  }
  button(name: string): HTMLButtonElement {
    return this.buttons.find((button) => (button.getAttribute('aria-label') ?? text(button)) === name)!;
  }
  /** Types into the field, as a person does. */
  async type(words: string): Promise<void> {
    this.input.focus();
    await sendKeys({ type: words });
    await this.element.updateComplete;
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.settle();
  }
  async click(button: HTMLElement): Promise<void> {
    button.click();
    await this.settle();
  }
  /** After focus moved and the live region spoke. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await aTimeout(1);
    await this.element.updateComplete;
  }
  get said(): string {
    return text(this.get('[role=status]'));
  }
  /** What has the focus within the picker. */
  get focused(): HTMLElement | null {
    return this.element.shadowRoot!.activeElement as HTMLElement | null;
  }
}

export function text(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
