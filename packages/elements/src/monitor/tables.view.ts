import type { MonitorReport, SupplyCount } from '@zorg-match/schema';
import { gapsOf } from '@zorg-match/engine/monitor';
import { html, nothing, type TemplateResult } from 'lit';
import { competenceName, occupationName, regionName, type Words } from './figures.js';

/** So many rows and columns of the grid: the most asked competences, the jobs with most vacancies. */
const GRID = { rows: 12, columns: 6 } as const;
const LEVELS = 4;
const UNKNOWN = 'unknown';

/** Which competence is asked for which occupation: a number in each cell, and a shade that follows it. */
export function grid(words: Words, { all, occupations }: MonitorReport): TemplateResult | typeof nothing {
  const columns = occupations.filter(({ id }) => id !== UNKNOWN).slice(0, GRID.columns);
  const rows = all.competences.slice(0, GRID.rows);
  if (columns.length < 2 || rows.length === 0) return nothing;
  const asked = (column: (typeof columns)[number], id: string): number => {
    const found = column.tally.competences.find((each) => each.id === id);
    return found ? found.required + found.preferred + found.trainable : 0;
  };
  const { say } = words;
  return html`<section part="figure" aria-labelledby="grid-title">
    <h3 id="grid-title">${say.grid}</h3>
    <div class="scroll" role="group" aria-labelledby="grid-title" tabindex="0">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">${say.name}</th>
            ${columns.map(({ id }) => html`<th scope="col">${occupationName(words, id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ id }) =>
              html`<tr>
                <th scope="row">${competenceName(words, id)}</th>
                ${columns.map((column) => {
                  const count = asked(column, id);
                  const level = Math.ceil((count / Math.max(1, column.tally.vacancies)) * LEVELS);
                  return html`<td class="number" data-level=${Math.min(LEVELS, level)}>${count}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Vacancies beside counts of people that the page's owner gave. Few people are never shown. */
export function gaps(words: Words, report: MonitorReport, supply: readonly SupplyCount[]): TemplateResult {
  const { say } = words;
  const { cells, totals } = gapsOf(report, supply);
  const name = ({ about, id }: Pick<SupplyCount, 'about' | 'id'>): string =>
    about === 'occupation' ? occupationName(words, id) : competenceName(words, id);
  const head = html`<thead>
    <tr>
      <th scope="col">${say.name}</th>
      <th scope="col">${say.region}</th>
      <th scope="col" class="number">${say.of}</th>
      <th scope="col" class="number">${say.people}</th>
    </tr>
  </thead>`;
  return html`<section part="figure" aria-labelledby="gap-title">
    <h3 id="gap-title">${say.gap}</h3>
    <p class="small muted">${say.gapHint}</p>
    <div class="scroll" role="group" aria-labelledby="gap-title" tabindex="0">
      <table>
        ${head}
        <tbody>
          ${totals.map(
            (each) =>
              html`<tr>
                <th scope="row">${name(each)}</th>
                <td>${say.total}</td>
                <td class="number">${each.vacancies}</td>
                <td class="number">${each.more ? say.more(each) : each.people}</td>
              </tr>`,
          )}
          ${cells.map(
            (each) =>
              html`<tr>
                <th scope="row">${name(each)}</th>
                <td>${regionName(words, each.region)}</td>
                <td class="number">${each.vacancies}</td>
                <td class="number">${each.people ?? say.tooFew}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** The vacancies that are open longest, with a link where there is one. */
export function longest({ say }: Words, report: MonitorReport): TemplateResult | typeof nothing {
  if (report.longest.length === 0) return nothing;
  const { open } = report.all;
  return html`<section part="figure" aria-labelledby="longest-title">
    <h3 id="longest-title">${say.longest}</h3>
    ${open ? html`<p>${say.half({ days: open.medianDays })}</p>` : nothing}
    <ol class="longest">
      ${report.longest.slice(0, 10).map(
        ({ title, url, days }) =>
          html`<li>
            ${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : title}
            <span class="muted small">${days} ${say.days}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}
