import { transferable } from '@zorg-match/engine/choose';
import type { ProfileExperience } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { changed, entries, entryOf, line, select, type StepView, tick, tidy } from './step.js';

/** Value of the choice "something outside care". */
const OTHER = 'other';

function nameOf({ t, lang, taxonomy }: StepView, { occupation, label }: ProfileExperience): string {
  const known = taxonomy.occupations.find(({ id }) => id === occupation);
  return known ? labelIn(known, lang) : (label ?? occupation ?? '') || t.steps.experience.other;
}

/** Where somebody worked, how long and where; work outside care is put in the words of care, to be confirmed. */
export function experienceView(view: StepView): TemplateResult {
  const { t, profile, tell } = view;
  const { experience: words } = t.steps;
  const list = profile.experience ?? [];
  const put = (index: number, entry: ProfileExperience | undefined) => {
    const next = changed(list, index, entry);
    tell({ experience: next.length > 0 ? next : undefined });
  };
  return html`<ul>
      ${list.map((entry, index) =>
        entryOf(
          t,
          nameOf(view, entry),
          fields(view, entry, (next) => put(index, next)),
          () => put(index, undefined),
        ),
      )}
    </ul>
    ${select(words.add, '', choices(view), t.profile.choose, (id) => {
      if (id) tell({ experience: [...list, id === OTHER ? { label: '' } : { occupation: id }] });
    })}
    ${maybe(view)}`;
}

const choices = ({ t, lang, taxonomy }: StepView): (readonly [string, string])[] => [
  [OTHER, t.steps.experience.other],
  ...taxonomy.occupations.map((each) => [each.id, labelIn(each, lang)] as const),
];

function fields({ t }: StepView, entry: ProfileExperience, put: (entry: ProfileExperience) => void): TemplateResult {
  const { experience: words, diplomas } = t.steps;
  const { choose } = t.profile;
  return html`${
    entry.occupation === undefined ? line(words.label, entry.label ?? '', (label) => put({ ...entry, label })) : nothing
  }
  ${select(words.months, String(entry.months ?? ''), entries(words.durations), choose, (value) =>
    put(tidy<ProfileExperience>({ ...entry, months: value ? Number(value) : undefined })),
  )}
  ${select(words.country, entry.country ?? '', entries(diplomas.countries), choose, (country) =>
    put(tidy<ProfileExperience>({ ...entry, country })),
  )}`;
}

/** "Dit kan je misschien al, zo heet het in de zorg." */
function maybe({ t, engine, profile, lang, add, remove }: StepView): TemplateResult | typeof nothing {
  const found = transferable(engine, profile, lang).flatMap(({ competences }) => competences);
  if (found.length === 0) return nothing;
  return html`<fieldset part="transferable">
    <legend>${t.steps.experience.maybe}</legend>
    ${found.map(({ competence, label, chosen }) =>
      tick(label, chosen, (on) => (on ? add([competence]) : remove(competence))),
    )}
  </fieldset>`;
}
