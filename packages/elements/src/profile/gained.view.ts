import type { Gained, ProfileCompetence } from '@zorg-match/schema';
import { html, type TemplateResult } from 'lit';
import { currentIds, indexOf, labelIn } from '../context/taxonomy-index.js';
import { changed, entries, select, type StepView, tidy, valueOf } from './step.js';

/** For each thing that somebody can: where they learned it, and a moment in which they did it. */
export function gainedView({ t, lang, taxonomy, profile, tell }: StepView): TemplateResult {
  const { gained: words } = t.steps;
  const list = profile.competences ?? [];
  if (list.length === 0) return html`<p class="muted">${words.none}</p>`;
  const nameOf = (id: string) => {
    const [current = id] = currentIds(taxonomy, id);
    const entry = indexOf(taxonomy).competences.get(current);
    return entry ? labelIn(entry, lang) : id;
  };
  const put = (index: number, entry: ProfileCompetence) => tell({ competences: changed(list, index, entry) });
  return html`<ul>
    ${list.map((entry, index) => {
      const name = nameOf(entry.id);
      return html`<li class="entry">
        ${select(
          words.where({ name }),
          entry.gained ?? '',
          entries<Gained, string>(words.places),
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
