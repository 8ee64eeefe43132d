import type { MirrorMessages } from '@zorg-match/i18n';
import type { Reading } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { advertOf } from '../vacancy-matcher/advert.js';
import { evidenceIn, strokes } from './mirrored.js';

/** The draft as it is read, with a stroke under what it asks, and what the strokes mean. Text nodes only. */
export function readText(say: MirrorMessages, reading: Reading): TemplateResult {
  const { blocks } = advertOf(reading.text, evidenceIn(reading));
  return html`<section part="reading" aria-labelledby="read">
    <h3 id="read">${say.read}</h3>
    <p class="small muted">${say.readHint}</p>
    <ul class="legend small">
      ${(Object.keys(strokes) as (keyof typeof strokes)[]).map(
        (kind) =>
          html`<li>
            <span class="stroke" data-state=${strokes[kind]} aria-hidden="true"></span> ${say.strokes[kind]}
          </li>`,
      )}
    </ul>
    <div class="draft" lang="nl">
      ${blocks.map(
        ({ item, title, pieces }) =>
          html`<p class=${item ? 'item' : title ? 'title' : nothing}>
            ${pieces.map(({ text, evidence }) =>
              evidence ? html`<span class="evidence" data-state=${evidence.state}>${text}</span>` : text,
            )}
          </p>`,
      )}
    </div>
  </section>`;
}
