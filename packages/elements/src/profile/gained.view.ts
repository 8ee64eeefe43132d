import type { Gained, ProfileCompetence } from '@zorg-match/schema';
import { html, type TemplateResult } from 'lit';
import { currentIds, indexOf, labelIn } from '../context/taxonomy-index.js';
import { both } from '../theme/mirror.view.js';
import { changed, choices, select, speaker, type StepView, tidy, valueOf } from './step.js';

/** For each thing that somebody can: where they learned it, and a moment in which they did it. */
export function gainedView(view: StepView): TemplateResult {
  const { t, taxonomy, profile, tell } = view;
  const { gained: words } = t.steps;
  const list = profile.competences ?? [];
  if (list.length === 0) return html`<p class="muted">${speaker(view)((own) => own.steps.gained.none)}</p>`;
  const nameOf = (id: string, { lang }: StepView) => {
    const [current = id] = currentIds(taxonomy, id);
    const entry = indexOf(taxonomy).competences.get(current);
    return entry ? labelIn(entry, lang) : id;
  };
  const put = (index: number, entry: ProfileCompetence) => tell({ competences: changed(list, index, entry) });
  return html`<ul>
    ${list.map((entry, index) => {
      const name = nameOf(entry.id, view);
      return html`<li class="entry">
        ${select(
          both(view, (one) => one.t.steps.gained.where({ name: nameOf(entry.id, one) })),
          entry.gained ?? '',
          choices<Gained>(view, (own) => own.steps.gained.places),
          t.profile.choose,
          (gained) => put(index, tidy<ProfileCompetence>({ ...entry, gained: gained as Gained | '' })),
        )}
        <input
          type="text"
          aria-label=${words.example({ name })}
          placeholder=${words.exampleShort}
          .value=${entry.example ?? ''}
          @change=${(event: Event) => put(index, tidy<ProfileCompetence>({ ...entry, example: valueOf(event).trim() }))}
        />
      </li>`;
    })}
  </ul>`;
}
