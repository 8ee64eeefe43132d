import type { Selection } from '@zorg-match/engine/monitor';
import type { MonitorReport } from '@zorg-match/schema';
import { html, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** The places and the jobs that somebody can choose from: those that there are vacancies for. */
export function choices(
  words: Words,
  { regions, areas, occupations }: MonitorReport,
  selection: Selection,
  choose: (selection: Selection) => void,
): TemplateResult {
  const { say } = words;
  const option = (value: string, name: string, chosen: string) =>
    html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
  const change = (key: keyof Selection) => (event: Event) =>
    choose({ ...selection, [key]: (event.target as HTMLSelectElement).value });
  return html`<p class="choices" part="choices">
    <label
      >${say.region}
      <select @change=${change('place')}>
        ${option('', say.everywhere, selection.place)}
        ${regions.map(({ id }) => [
          option(id, words.place(id), selection.place),
          ...areas
            .filter(({ region }) => region === id)
            .map((area) => option(area.id, `– ${words.place(area.id)}`, selection.place)),
        ])}
      </select>
    </label>
    <label
      >${say.occupation}
      <select @change=${change('occupation')}>
        ${option('', say.allJobs, selection.occupation)}
        ${occupations.map(({ id }) => option(id, words.occupation(id), selection.occupation))}
      </select>
    </label>
  </p>`;
}
