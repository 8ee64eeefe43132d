import { html, nothing, type TemplateResult } from 'lit';

/** A text with the language that it is in. */
export interface Mirrored {
  readonly text: string;
  readonly language: string;
}

/** What something is written with in one language, with the same in the language that mirrors it. */
export interface Spoken<V> {
  readonly lang: string;
  readonly other?: V | undefined;
}

/** The same in a second language, on a line of its own; nothing when one of `known` says it already. */
export function beside(mirror: Mirrored | undefined, ...known: readonly string[]): TemplateResult | typeof nothing {
  if (!mirror || mirror.text === '' || known.includes(mirror.text)) return nothing;
  return html`<span class="mirror small muted"><bdi part="mirror" lang=${mirror.language}>${mirror.text}</bdi></span>`;
}

/** What `say` says in the page's language, with the same in the second language on a line below. */
export function both<V extends Spoken<V>>(view: V, say: (view: V) => string): unknown {
  const { other } = view;
  const own = say(view);
  return other ? html`${own} ${beside({ text: say(other), language: other.lang }, own)}` : own;
}

/** The same on one line, where a page can hold text only, such as a choice in a list; each in its own direction. */
export function bothInLine<V extends Spoken<V>>(view: V, say: (view: V) => string): string {
  const own = say(view);
  const second = view.other ? say(view.other) : own;
  return second === own || second === '' ? own : `\u2068${own}\u2069 · \u2068${second}\u2069`;
}
