import { html, nothing, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { LICENCES } from './presets.data.js';
import { both, bothInLine } from '../theme/mirror.view.js';
import { select, speaker, type StepView, tick, tidy } from './step.js';

const KINDS = ['visum', 'riziv', 'erkenning'] as const;
type Registration = { readonly kind: (typeof KINDS)[number]; readonly occupation?: string };

/** What allows somebody to do a profession, and to drive. "Geen" is an answer too. */
export function papersView(view: StepView): TemplateResult {
  const say = speaker(view);
  return html`<fieldset>
      <legend>${say((t) => t.steps.papers.registrations)}</legend>
      <p class="small muted">${say((t) => t.steps.papers.hint)}</p>
      ${registrations(view)}
    </fieldset>
    <fieldset>
      <legend>${say((t) => t.steps.papers.licences)}</legend>
      ${licences(view)}
    </fieldset>`;
}

function registrations(view: StepView): unknown {
  const { t, taxonomy, profile, tell } = view;
  const say = speaker(view);
  const told: readonly Registration[] | undefined = profile.registrations;
  const jobs = taxonomy.occupations
    .filter(({ regulated }) => regulated !== 'none')
    .map((each) => [each.id, bothInLine(view, ({ lang }) => labelIn(each, lang))] as const);
  const put = (list: readonly Registration[]) => tell({ registrations: list.length > 0 ? list : undefined });
  return html`${KINDS.map((kind) => {
    const own = told?.find((each) => each.kind === kind);
    const others = (told ?? []).filter((each) => each.kind !== kind);
    return html`${tick(
      say((words) => words.steps.papers[kind]),
      own !== undefined,
      (on) => put(on ? [...others, { kind }] : others),
    )}
    ${
      own
        ? select(
            say((words) => words.steps.papers.occupation),
            own.occupation ?? '',
            jobs,
            t.profile.choose,
            (occupation) => put([...others, tidy<Registration>({ kind, occupation })]),
          )
        : nothing
    }`;
  })}
  ${
    told === undefined || told.length === 0
      ? tick(
          say((words) => words.steps.papers.noneRegistrations),
          told !== undefined,
          (on) => tell({ registrations: on ? [] : undefined }),
        )
      : nothing
  }`;
}

function licences(view: StepView): unknown {
  const { profile, tell } = view;
  const told = profile.licences;
  return html`${LICENCES.map((category) => {
    const others = (told ?? []).filter((each) => each !== category);
    const name = both(view, ({ t }) => {
      const { licence, car } = t.steps.papers;
      return category === 'B' ? `${licence({ category })} (${car})` : licence({ category });
    });
    return tick(name, told?.includes(category) === true, (on) => {
      const next = on ? [...others, category] : others;
      tell({ licences: next.length > 0 ? next : undefined });
    });
  })}
  ${
    told === undefined || told.length === 0
      ? tick(
          speaker(view)((t) => t.steps.papers.noneLicences),
          told !== undefined,
          (on) => tell({ licences: on ? [] : undefined }),
        )
      : nothing
  }`;
}
