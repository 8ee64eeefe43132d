import { html, nothing, type TemplateResult } from 'lit';
import { currentIds, indexOf, labelIn } from '../context/taxonomy-index.js';
import { type StepId, STEPS } from './presets.data.js';
import type { StepView } from './step.js';
import { partsOf } from './summary.js';

/** What somebody gives along with what they can, and what is nobody's business but theirs: paper goes from hand to hand. */
const OFF_PAPER: ReadonlySet<StepId> = new Set(['gained', 'situation']);

/** What somebody can do and told, on paper. */
export function sheetView(view: StepView): TemplateResult {
  const { t, messages, lang, taxonomy, profile } = view;
  const { competences } = indexOf(taxonomy);
  const nameOf = (id: string) => {
    const [current = id] = currentIds(taxonomy, id);
    const entry = competences.get(current);
    return entry ? labelIn(entry, lang) : id;
  };
  return html`<section class="sheet" part="sheet">
    <h3>${t.profile.sheet}</h3>
    <ul>
      ${(profile.competences ?? []).map(
        ({ id, level = 'can', gained, example }) =>
          html`<li>
            <strong>${nameOf(id)}</strong>:
            ${messages.picker.levels[level]}${
              gained ? `, ${t.steps.gained.places[gained]}` : nothing
            }${example ? html`. <q>${example}</q>` : nothing}
          </li>`,
      )}
    </ul>
    ${STEPS.filter((step) => !OFF_PAPER.has(step)).map((step) => {
      const parts = partsOf(view, step);
      return parts
        ? html`<h4>${t.profile.steps[step]}</h4>
            <p>${parts.join(', ') || t.profile.none}</p>`
        : nothing;
    })}
  </section>`;
}
