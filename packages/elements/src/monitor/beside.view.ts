import { publishedFigures } from '@zorg-match/engine/monitor';
import { gapFigure, opensFigure, publishedPictures } from '@zorg-match/engine/monitor/pictures';
import type { MonitorReport, Openings, PublishedFigure, SupplyCount, Waiting } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { marking } from '../theme/marking.js';
import type { SupplyFile } from './supply-file.js';
import { type FigureActions, picture } from './picture.view.js';
import type { Words } from './words.js';

/** So many are named. */
const NAMED = 10;

/** The vacancies that are open longest, with a link where there is one. */
export function longest(
  { say }: Words,
  waiting: readonly Waiting[],
  half: number | undefined,
): TemplateResult | typeof nothing {
  const [first] = waiting;
  if (!first) return nothing;
  return html`<section part="figure" aria-labelledby="longest-title">
    <h3 id="longest-title">${say.longest}</h3>
    <p class="sentence">${say.longestSays(first)} ${half === undefined ? nothing : say.half({ days: half })}</p>
    <ol class="longest">
      ${waiting.slice(0, NAMED).map(
        ({ title, url, days }) =>
          html`<li>
            <span lang="nl"
              >${url?.startsWith('https://') ? html`<a href=${url} rel="noreferrer">${title}</a>` : title}</span
            >
            <span class="muted small">${days} ${say.days}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What learning one thing more would open, from an occupation that somebody chooses. */
export function opens(
  words: Words,
  openings: readonly Openings[],
  from: string,
  choose: (event: Event) => void,
  actions: FigureActions,
): TemplateResult | typeof nothing {
  if (openings.length === 0) return nothing;
  const { say } = words;
  const starts = openings.map((each) => each.from).filter((id) => id !== '');
  const named = starts
    .map((id) => ({ id, name: words.occupation(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.lang));
  const figure = opensFigure(words, openings, from);
  return picture(
    words,
    figure,
    actions,
    html`<label class="field"
      >${say.opensFrom}
      <select @change=${choose}>
        <option value="" ?selected=${from === ''}>${say.opensNothing}</option>
        ${named.map(({ id, name }) => html`<option value=${id} ?selected=${id === from}>${name}</option>`)}
      </select>
    </label>`,
  );
}

/** Vacancies beside people, and where somebody can lay their own counts beside them. */
export function gap(
  words: Words,
  report: MonitorReport,
  supply: readonly SupplyCount[],
  place: string,
  file: { readonly read: SupplyFile | undefined; readonly choose: (event: Event) => void; readonly remove: () => void },
  actions: FigureActions,
): TemplateResult {
  const { say } = words;
  const { read } = file;
  const adding = html`<details class="supply" ?open=${read !== undefined}>
    <summary>${say.supplyAdd}</summary>
    <p class="small muted">${say.supplyHint}</p>
    <label class="field">${say.supplyFile} <input type="file" accept=".csv,text/csv" @change=${file.choose} /></label>
    ${
      read === undefined
        ? nothing
        : html`<div class="note">
            <p>${read.noColumns ? say.supplyNone : say.supplyRead({ count: read.supply.length })}</p>
            ${read.broken.length > 0 ? html`<p>${say.supplyBroken({ count: read.broken.length, first: read.broken[0] ?? 0 })}</p>` : nothing}
            <p><button type="button" class="plain" @click=${file.remove}>${say.supplyRemove}</button></p>
          </div>`
    }
  </details>`;
  if (supply.length === 0)
    return html`<section part="figure" aria-labelledby="gap-title">
      <h3 id="gap-title">${say.gap}</h3>
      ${adding}
    </section>`;
  return picture(words, gapFigure(words, report, supply, place), actions, adding);
}

/** What others published, each with its source and its date; never mixed with what is counted here. */
export function published(
  words: Words,
  own: readonly PublishedFigure[] | undefined,
  actions: FigureActions,
): TemplateResult | typeof nothing {
  const { say } = words;
  const pictures = publishedPictures(words, own ?? publishedFigures);
  if (pictures.length === 0) return nothing;
  return html`<div class="published" part="published">
    <div>
      <h3>${say.published}</h3>
      <p class="small muted">${say.publishedHint}</p>
    </div>
    <div class="figures">
      ${pictures.map(({ figure, sources }) =>
        picture(
          words,
          figure,
          actions,
          sources.map(({ title, date, url }) => {
            const source = marking(say.source({ source: title, date }), [title]);
            return html`<p class="small muted">
              ${url?.startsWith('https://') ? html`<a href=${url} rel="noreferrer">${source}</a>` : source}
            </p>`;
          }),
        ),
      )}
    </div>
  </div>`;
}
