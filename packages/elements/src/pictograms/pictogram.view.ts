import { html, nothing, type TemplateResult } from 'lit';
import { PICTOGRAMS } from './pictograms.js';

/** The drawing of a group of competences, for in a box of class `pictogram`; nothing for a group that has none. */
export function pictogram(group: string): TemplateResult | typeof nothing {
  if (!Object.hasOwn(PICTOGRAMS, group)) return nothing;
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${PICTOGRAMS[group]}></path></svg>`;
}
