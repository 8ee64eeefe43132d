import { transferable } from '@zorg-match/engine/choose';
import type { ProfileExperience } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import { both, bothInLine } from '../theme/mirror.view.js';
import { changed, choices, entryOf, line, select, speaker, type StepView, tick, tidy } from './step.js';

/** Value of the choice "something outside care". */
const OTHER = 'other';

function nameOf({ t, lang, taxonomy }: StepView, { occupation, label }: ProfileExperience): string {
  const known = taxonomy.occupations.find(({ id }) => id === occupation);
  return known ? labelIn(known, lang) : (label ?? occupation ?? '') || t.steps.experience.other;
}

/** Where somebody worked, how long and where; work outside care is put in the words of care, to be confirmed. */
export function experienceView(view: StepView): TemplateResult {
  const { t, profile, tell } = view;
  const say = speaker(view);
  const list = profile.experience ?? [];
  const put = (index: number, entry: ProfileExperience | undefined) => {
    const next = changed(list, index, entry);
    tell({ experience: next.length > 0 ? next : undefined });
  };
  return html`<ul>
      ${list.map((entry, index) =>
        entryOf(
          view,
          (one) => nameOf(one, entry),
          fields(view, entry, (next) => put(index, next)),
          () => put(index, undefined),
        ),
      )}
    </ul>
    ${select(
      say((own) => own.steps.experience.add),
      '',
      jobsOf(view),
      t.profile.choose,
      (id) => {
        if (id) tell({ experience: [...list, id === OTHER ? { label: '' } : { occupation: id }] });
      },
    )}
    ${maybe(view)}`;
}

const jobsOf = (view: StepView): (readonly [string, string])[] => [
  [OTHER, bothInLine(view, ({ t }) => t.steps.experience.other)],
  ...view.taxonomy.occupations.map((each) => [each.id, bothInLine(view, ({ lang }) => labelIn(each, lang))] as const),
];

function fields(view: StepView, entry: ProfileExperience, put: (entry: ProfileExperience) => void): TemplateResult {
  const { t } = view;
  const speak = speaker(view);
  const say = (words: (own: typeof t.steps.experience) => string) => speak(({ steps }) => words(steps.experience));
  const { choose } = t.profile;
  return html`${
    entry.occupation === undefined
      ? line(
          say((words) => words.label),
          entry.label ?? '',
          (label) => put({ ...entry, label }),
        )
      : nothing
  }
  ${select(
    say((words) => words.months),
    String(entry.months ?? ''),
    choices<string>(view, (own) => own.steps.experience.durations),
    choose,
    (value) => put(tidy<ProfileExperience>({ ...entry, months: value ? Number(value) : undefined })),
  )}
  ${select(
    say((words) => words.country),
    entry.country ?? '',
    choices(view, (own) => own.steps.diplomas.countries),
    choose,
    (country) => put(tidy<ProfileExperience>({ ...entry, country })),
  )}`;
}

/** "Dit kan je misschien al, zo heet het in de zorg." */
function maybe(view: StepView): TemplateResult | typeof nothing {
  const { engine, profile, lang, taxonomy, add, remove } = view;
  const entries = indexOf(taxonomy).competences;
  const labelOf = (id: string, label: string) => (one: StepView) => {
    const entry = one === view ? undefined : entries.get(id);
    return entry ? labelIn(entry, one.lang) : label;
  };
  const found = transferable(engine, profile, lang).flatMap(({ competences }) => competences);
  if (found.length === 0) return nothing;
  return html`<fieldset part="transferable">
    <legend>${speaker(view)((t) => t.steps.experience.maybe)}</legend>
    ${found.map(({ competence, label, chosen }) =>
      tick(both(view, labelOf(competence, label)), chosen, (on) => (on ? add([competence]) : remove(competence))),
    )}
  </fieldset>`;
}
