import type { MirrorMessages } from '@zorg-match/i18n';
import type { Condition, Demand, Reading } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { advertOf } from '../vacancy-matcher/advert.js';
import { evidenceIn, strokes } from './mirrored.js';

const KINDS = Object.keys(strokes) as (keyof typeof strokes)[];

function legend(say: MirrorMessages): TemplateResult {
  return html`<ul class="legend small">
    ${KINDS.map(
      (kind) =>
        html`<li><span class="stroke" data-state=${strokes[kind]} aria-hidden="true"></span> ${say.strokes[kind]}</li>`,
    )}
  </ul>`;
}

/** The words of a draft as they lie under its field, with a stroke under what it asks: only the strokes are seen. */
export function strokesUnder(reading: Reading | undefined, text: string): unknown {
  if (reading?.text !== text) return text;
  const pieces: unknown[] = [];
  let at = 0;
  for (const { start, end, state } of [...evidenceIn(reading)].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(
      text.slice(at, start),
      html`<span class="evidence" data-state=${state}>${text.slice(start, end)}</span>`,
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** What a machine made of the draft: each thing asked, in its own words and in ours, with how much it is asked. */
function found(
  say: MirrorMessages,
  { demands, conditions }: Reading,
  nameOf: (condition: Condition) => string,
): TemplateResult {
  const row = (entry: Demand | Condition, name: string, language?: string) =>
    entry.necessity === 'not-required'
      ? nothing
      : html`<tr>
          <th scope="row" lang=${language ?? nothing}>${name}</th>
          <td>${say.strokes[entry.necessity]}</td>
          <td><q lang="nl" dir="ltr">${entry.quote}</q></td>
        </tr>`;
  return html`<details>
    <summary>${say.foundTitle}</summary>
    <div class="scroll" role="group" aria-label=${say.foundTitle} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${say.foundName}</th>
            <th scope="col">${say.foundHow}</th>
            <th scope="col">${say.foundWords}</th>
          </tr>
        </thead>
        <tbody>
          ${conditions.map((each) => row(each, nameOf(each)))}
          ${demands.filter(({ competence }) => competence !== null).map((each) => row(each, each.label, 'nl'))}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The draft as it is read, with a stroke under what it asks, and what the strokes mean. Text nodes only. */
export function readText(
  say: MirrorMessages,
  reading: Reading,
  title: string,
  nameOf: (condition: Condition) => string,
): TemplateResult {
  const { blocks } = advertOf(reading.text, evidenceIn(reading));
  return html`<section part="reading" aria-labelledby="read">
    <h3 id="read">${say.read}</h3>
    <p class="small muted">${say.readHint}</p>
    ${legend(say)}
    <div class="draft" lang="nl" dir="ltr">
      ${title === '' ? nothing : html`<p class="title">${title}</p>`}
      ${blocks.map(
        ({ item, title: heads, pieces }) =>
          html`<p class=${item ? 'item' : heads ? 'title' : nothing}>
            ${pieces.map(({ text, evidence }) =>
              evidence ? html`<span class="evidence" data-state=${evidence.state}>${text}</span>` : text,
            )}
          </p>`,
      )}
    </div>
    ${found(say, reading, nameOf)}
  </section>`;
}
