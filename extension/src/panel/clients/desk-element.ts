import { theme } from '@zorg-match/elements';
import { coachMessagesFor } from '@zorg-match/i18n/coach';
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { CoachDesk } from '../../desk/coach-desk.js';
import type { DeskState } from '../../desk/desk-state.js';
import { AT_FIRST } from '../../desk/desk-state.js';
import type { DeskView } from './clients.events.js';
import { styles } from './desk.styles.js';

/** The sentences of the desk. */
export const words = coachMessagesFor('nl');

/** `4 maart 2026`; `4 maart` without the year. */
export function day(at: string | Date, style: 'long' | 'short' = 'long'): string {
  return (style === 'long' ? LONG : SHORT).format(new Date(at));
}
const LONG = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long' });

/** What every element of the desk shares: the desk, its look, and rendering again when it changed. */
export abstract class DeskElement extends LitElement {
  static override styles = [...theme, styles];

  /** The desk of this panel. */
  @property({ attribute: false }) desk: CoachDesk | undefined;
  #listening: CoachDesk | undefined;
  #stop: (() => void) | undefined;

  protected get now(): DeskState {
    return this.desk?.state ?? AT_FIRST;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#listening = this.#stop = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk')) this.#listen();
  }

  /** Called after each change of the desk, before rendering. */
  protected deskChanged(): void {
    this.requestUpdate();
  }

  protected open(view: DeskView): void {
    this.dispatchEvent(new CustomEvent('zc-view-open', { detail: { view }, bubbles: true, composed: true }));
  }

  #listen(): void {
    if (this.desk === this.#listening) return;
    this.#stop?.();
    this.#listening = this.desk;
    this.#stop = this.desk?.subscribe(() => this.deskChanged());
    if (this.desk) this.deskChanged();
  }
}

/** The value of a field in a form. */
export function valueOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

/** The form of a submit, which never leaves the panel. */
export function formOf(event: Event): HTMLFormElement {
  event.preventDefault();
  return event.currentTarget as HTMLFormElement;
}

/** The file that somebody chose; the same one can be chosen again. */
export function fileOf(event: Event): File | undefined {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  input.value = '';
  return file;
}

/** Hands a file to the person in front of the panel. */
export function handOver(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // after the browser has taken it
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
