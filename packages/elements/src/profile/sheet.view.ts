import type { CompetenceLevel, Gained } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { currentIds, indexOf, labelIn } from '../context/taxonomy-index.js';
import { inARow } from '../controllers/language.js';
import { beside, both } from '../theme/mirror.view.js';
import { type StepId, STEPS } from './presets.data.js';
import { speaker, type StepView } from './step.js';
import { partsOf } from './summary.js';

/** What somebody gives along with what they can, and what is nobody's business but theirs: paper goes from hand to hand. */
const OFF_PAPER: ReadonlySet<StepId> = new Set(['gained', 'situation']);

function levelOf(view: StepView, level: CompetenceLevel, gained: Gained | undefined): string {
  const { t, messages } = view;
  return inARow(view, [messages.picker.levels[level], ...(gained ? [t.steps.gained.places[gained]] : [])]);
}

/** What somebody can do and told, on paper. */
export function sheetView(view: StepView): TemplateResult {
  const { taxonomy, profile } = view;
  const say = speaker(view);
  const { competences } = indexOf(taxonomy);
  const nameOf = (id: string, lang: string) => {
    const [current = id] = currentIds(taxonomy, id);
    const entry = competences.get(current);
    return entry ? labelIn(entry, lang) : id;
  };
  return html`<section class="sheet" part="sheet">
    <h3>${say((t) => t.profile.sheet)}</h3>
    <ul>
      ${(profile.competences ?? []).map(
        ({ id, level = 'can', gained, example }) =>
          html`<li>
            <strong>${nameOf(id, view.lang)}</strong>:
            ${levelOf(view, level, gained)}${example ? html`. <q>${example}</q>` : nothing}
            ${
              view.other
                ? beside({
                    text: `${nameOf(id, view.other.lang)}: ${levelOf(view.other, level, gained)}`,
                    language: view.other.lang,
                  })
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${STEPS.filter((step) => !OFF_PAPER.has(step)).map((step) => {
      const told = (one: StepView) => {
        const parts = partsOf(one, step);
        return parts && inARow(one, parts);
      };
      return told(view) === undefined
        ? nothing
        : html`<h4>${say((t) => t.profile.steps[step])}</h4>
            <p>${both(view, (one) => told(one) || one.t.profile.none)}</p>`;
    })}
  </section>`;
}
