import type { Occupation } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { baseLanguage } from '../controllers/language.js';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import { both, bothInLine } from '../theme/mirror.view.js';
import { select, speaker, type StepView, tick } from './step.js';

/** How many tasks are shown at first, and how many more at a time. */
export const TASKS = 8;

/** Which job somebody looks at, and how many of its tasks. */
export interface Looking {
  readonly job: string;
  readonly shown: number;
}

/** The card of a job: a day in it, its tasks with "dit kan ik", and the jobs beside it. */
export function cardView(view: StepView, { job, shown }: Looking, look: (looking: Looking) => void): TemplateResult {
  const { t, taxonomy } = view;
  const named = (each: Occupation) => bothInLine(view, ({ lang }) => labelIn(each, lang));
  const jobs = taxonomy.occupations.map((each) => [each.id, named(each)] as const);
  return html`${select(
    speaker(view)((own) => own.steps.card.label),
    job,
    jobs,
    t.profile.choose,
    (id) => look({ job: id, shown: TASKS }),
  )}
  ${job ? inside(view, { job, shown }, look) : nothing}`;
}

function inside(view: StepView, { job, shown }: Looking, look: (looking: Looking) => void): unknown {
  const { t, lang, taxonomy, profile, add, remove } = view;
  const { card: words } = t.steps;
  const { occupations, competences } = indexOf(taxonomy);
  const occupation = occupations.get(job);
  if (!occupation) return nothing;
  const day = occupation.day[baseLanguage(lang)] ?? occupation.day['nl'] ?? [];
  const say = speaker(view);
  const had = new Set(profile.competences?.map(({ id }) => id));
  const tasks = [...occupation.competences]
    .sort((one, other) => Number(other.essential) - Number(one.essential) || other.weight - one.weight)
    .flatMap(({ id }) => competences.get(id) ?? []);
  const neighbours = occupation.neighbours.flatMap(({ id }) => occupations.get(id) ?? []);
  return html`<div class="card" part="job-card">
    ${
      day.length > 0
        ? html`<h5>${say((own) => own.steps.card.day)}</h5>
            <p>${day.join(' ')}</p>`
        : nothing
    }
    <fieldset>
      <legend>${say((own) => own.steps.card.tasks)}</legend>
      ${tasks.slice(0, shown).map((each) =>
        tick(
          both(view, (one) => labelIn(each, one.lang)),
          had.has(each.id),
          (on) => (on ? add([each.id]) : remove(each.id)),
        ),
      )}
      ${
        tasks.length > shown
          ? html`<button class="plain" type="button" @click=${() => look({ job, shown: shown + TASKS })}>
              ${words.more({ count: Math.min(TASKS, tasks.length - shown) })}
            </button>`
          : nothing
      }
    </fieldset>
    ${
      neighbours.length > 0
        ? html`<h5>${say((own) => own.steps.card.neighbours)}</h5>
            <div class="row">
              ${neighbours.map(
                (each) =>
                  html`<button type="button" @click=${() => look({ job: each.id, shown: TASKS })}>
                    ${both(view, (one) => labelIn(each, one.lang))}
                  </button>`,
              )}
            </div>`
        : nothing
    }
  </div>`;
}
