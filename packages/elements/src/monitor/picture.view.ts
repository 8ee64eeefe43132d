import { type Bar, cellsOf, type Figure, headOf, levelOf, totalOf } from '@zorg-match/engine/monitor/pictures';
import { html, nothing, type TemplateResult } from 'lit';
import { columns, map, paired, stacked } from './charts.view.js';
import { softBreaks } from '../theme/soft-breaks.js';
import type { SaveAs } from './save.js';
import type { Words } from './words.js';

/** How many bars are shown before somebody asks for all. */
const FIRST = 10;
/** Columns of numbers that fit beside a name on a phone with their heads upright. */
const MANY = 2;
/** Longest word in a name that the narrow first column has room for. */
const NAME_LETTERS = 11;

/** What can be done with a figure. */
export interface FigureActions {
  readonly opened: ReadonlySet<string>;
  readonly toggle: (figure: Figure) => void;
  readonly save: (figure: Figure, as: SaveAs) => void;
}

/** A figure with its sentence, its table and what somebody can do with it; `under` stands below the table. */
export function picture(
  words: Words,
  figure: Figure,
  actions: FigureActions,
  under: unknown = nothing,
): TemplateResult {
  const { id, title, sentence, hint, kind } = figure;
  return html`<section part="figure" aria-labelledby=${`${id}-title`}>
    <h3 id=${`${id}-title`}>${title}</h3>
    ${sentence ? html`<p class="sentence">${sentence}</p>` : nothing}
    ${kind === 'columns' ? columns(figure) : kind === 'map' ? map(figure) : nothing}
    ${hint ? html`<p class="small muted">${hint}</p>` : nothing}
    ${
      kind === 'columns'
        ? html`<details>
            <summary>${words.say.asTable}</summary>
            ${table(figure, figure.bars)}
          </details>`
        : shownTable(words, figure, actions)
    }
    ${under} ${saving(words, figure, actions)}
  </section>`;
}

function shownTable(words: Words, figure: Figure, { opened, toggle }: FigureActions): TemplateResult {
  const isOpen = opened.has(figure.id) || figure.kind === 'grid';
  const shown = isOpen ? figure.bars : figure.bars.slice(0, FIRST);
  const { say } = words;
  return html`${table(figure, shown)}
  ${
    figure.bars.length > FIRST && figure.kind !== 'grid'
      ? html`<p class="actions">
          <button
            type="button"
            class="plain"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-describedby=${`${figure.id}-title`}
            @click=${() => toggle(figure)}
          >
            ${isOpen ? say.showFewer : say.showAll({ count: figure.bars.length })}
          </button>
        </p>`
      : nothing
  }`;
}

/** Each row holds its own bar: one thing to see, to hear, to print and to copy. */
function table(figure: Figure, shown: readonly Bar[]): TemplateResult {
  const { id, title, kind, bars, legend, counts } = figure;
  const drawn = kind === 'bars' || kind === 'pairs';
  const most = Math.max(1, ...bars.map((bar) => (kind === 'pairs' ? Math.max(...bar.parts) : totalOf(bar))));
  const [naming, ...heads] = headOf(figure);
  const key = (at: number) =>
    drawn && legend.length > 1 && at < legend.length ? html`<span class=${`key part-${at}`}></span>` : nothing;
  return html`<div
    class="scroll"
    role="group"
    aria-labelledby=${`${id}-title`}
    tabindex=${kind === 'grid' ? 0 : nothing}
  >
    <table class=${kind !== 'grid' && heads.length > MANY ? `${kind} parts` : kind}>
      <caption class="visually-hidden">
        ${title}${counts ? `: ${counts}` : nothing}
      </caption>
      <thead>
        <tr>
          <th scope="col">${naming}</th>
          ${drawn ? html`<th scope="col" class="picture"><span class="visually-hidden">${title}</span></th>` : nothing}
          ${heads.map((head, at) => html`<th scope="col" class="number">${key(at)}${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (bar) =>
            html`<tr>
              <th scope="row">${softBreaks(bar.name, NAME_LETTERS)}</th>
              ${drawn ? html`<td class="picture">${kind === 'pairs' ? paired(bar, most) : stacked(bar, most)}</td>` : nothing}
              ${cellsOf(figure, bar).map(
                (cell, at) =>
                  html`<td
                    class="number"
                    data-level=${kind === 'grid' ? levelOf(bar.parts[at] ?? 0, figure.of?.[at] ?? 0) : nothing}
                  >
                    ${cell}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function saving({ say }: Words, figure: Figure, { save }: FigureActions): TemplateResult {
  const button = (as: SaveAs) =>
    html`<button type="button" class="plain" aria-describedby=${`${figure.id}-title`} @click=${() => save(figure, as)}>
      ${say[as]}
    </button>`;
  return html`<details class="save">
    <summary aria-label=${say.saveFigure({ title: figure.title })}>${say.save}</summary>
    <p class="actions">${button('csv')} ${button('svg')} ${button('png')}</p>
  </details>`;
}
