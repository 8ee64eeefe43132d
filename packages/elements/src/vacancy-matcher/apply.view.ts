import { html, nothing, type TemplateResult } from 'lit';
import type { Card, View } from './view.js';

/**
 * The link to where somebody applies; only to a safe address. It stands twice in an opened job: at its head for who has seen
 * enough, and at its end (`main`) for who read on.
 */
export function applyLink(
  { messages }: Pick<View, 'messages'>,
  { vacancy }: Pick<Card, 'vacancy'>,
  main = false,
): TemplateResult | typeof nothing {
  if (!vacancy.url?.startsWith('https://')) return nothing;
  return html`<a
    class=${main ? 'button primary' : 'button'}
    part=${main ? 'apply' : 'apply-first'}
    href=${vacancy.url}
    target="_blank"
    rel="noopener noreferrer"
    ><span>${messages.matcher.apply} <span class="small">(${messages.common.newTab})</span></span></a
  >`;
}
