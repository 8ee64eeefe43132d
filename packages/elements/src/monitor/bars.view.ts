import type { MonitorMessages } from '@zorg-match/i18n';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Bar, type Figure, totalOf } from './figure.js';

/** How many bars are shown before somebody asks for all. */
const FIRST = 10;

/** What the buttons under a figure do. */
export interface FigureActions {
  readonly showAll: (figure: Figure) => void;
  readonly saveCsv: (figure: Figure) => void;
  readonly saveSvg: (figure: Figure) => void;
}

function drawn({ parts }: Bar, most: number): TemplateResult {
  let x = 0;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${parts.map((part, at) => {
      const width = (part / most) * 100;
      const rect = svg`<rect class=${`part-${at}`} x=${x} y="0" width=${width} height="10" />`;
      x += width;
      return rect;
    })}
  </svg>`;
}

/** A ranked list as a table of which each row holds its bar: one thing to see, to hear, to print and to copy. */
export function bars(say: MonitorMessages, figure: Figure, open: boolean, actions: FigureActions): TemplateResult {
  const { id, title, sentence, legend } = figure;
  const shown = open ? figure.bars : figure.bars.slice(0, FIRST);
  const most = Math.max(1, ...figure.bars.map(totalOf));
  return html`<section part="figure" aria-labelledby=${`${id}-title`}>
    <h3 id=${`${id}-title`}>${title}</h3>
    ${sentence ? html`<p>${sentence}</p>` : nothing}
    <table>
      <caption class="visually-hidden">
        ${title}: ${say.of}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.name}</th>
          <th scope="col"><span class="visually-hidden">${title}</span></th>
          ${
            legend.length > 1
              ? legend.map(
                  (name, at) =>
                    html`<th scope="col" class="number"><span class=${`key part-${at}`}></span>${name}</th>`,
                )
              : nothing
          }
          <th scope="col" class="number">${say.total}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (bar) =>
            html`<tr>
              <th scope="row">${bar.name}</th>
              <td class="picture">${drawn(bar, most)}</td>
              ${bar.parts.length > 1 ? bar.parts.map((part) => html`<td class="number">${part}</td>`) : nothing}
              <td class="number">${totalOf(bar)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="actions">
      ${
        shown.length < figure.bars.length
          ? html`<button type="button" aria-describedby=${`${id}-title`} @click=${() => actions.showAll(figure)}>
              ${say.showAll({ count: figure.bars.length })}
            </button>`
          : nothing
      }
      <button type="button" class="plain" aria-describedby=${`${id}-title`} @click=${() => actions.saveCsv(figure)}>
        ${say.csv}
      </button>
      <button type="button" class="plain" aria-describedby=${`${id}-title`} @click=${() => actions.saveSvg(figure)}>
        ${say.svg}
      </button>
    </p>
  </section>`;
}
