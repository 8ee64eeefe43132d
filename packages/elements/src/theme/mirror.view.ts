import { html, nothing, type TemplateResult } from 'lit';

/** A text with the language that it is in. */
export interface Mirrored {
  readonly text: string;
  readonly language: string;
}

/** The same in a second language, on a line of its own; nothing when one of `known` says it already. */
export function beside(mirror: Mirrored | undefined, ...known: readonly string[]): TemplateResult | typeof nothing {
  if (!mirror || known.includes(mirror.text)) return nothing;
  return html`<span class="mirror small muted"><bdi part="mirror" lang=${mirror.language}>${mirror.text}</bdi></span>`;
}
