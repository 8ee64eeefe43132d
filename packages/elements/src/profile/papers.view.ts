import { html, nothing, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { LICENCES } from './presets.data.js';
import { select, type StepView, tick, tidy } from './step.js';

const KINDS = ['visum', 'riziv', 'erkenning'] as const;
type Registration = { readonly kind: (typeof KINDS)[number]; readonly occupation?: string };

/** What allows somebody to do a profession, and to drive. "Geen" is an answer too. */
export function papersView(view: StepView): TemplateResult {
  const { papers: words } = view.t.steps;
  return html`<fieldset>
      <legend>${words.registrations}</legend>
      <p class="small muted">${words.hint}</p>
      ${registrations(view)}
    </fieldset>
    <fieldset>
      <legend>${words.licences}</legend>
      ${licences(view)}
    </fieldset>`;
}

function registrations({ t, lang, taxonomy, profile, tell }: StepView): unknown {
  const { papers: words } = t.steps;
  const told: readonly Registration[] | undefined = profile.registrations;
  const jobs = taxonomy.occupations
    .filter(({ regulated }) => regulated !== 'none')
    .map((each) => [each.id, labelIn(each, lang)] as const);
  const put = (list: readonly Registration[]) => tell({ registrations: list.length > 0 ? list : undefined });
  return html`${KINDS.map((kind) => {
    const own = told?.find((each) => each.kind === kind);
    const others = (told ?? []).filter((each) => each.kind !== kind);
    return html`${tick(words[kind], own !== undefined, (on) => put(on ? [...others, { kind }] : others))}
    ${
      own
        ? select(words.occupation, own.occupation ?? '', jobs, t.profile.choose, (occupation) =>
            put([...others, tidy<Registration>({ kind, occupation })]),
          )
        : nothing
    }`;
  })}
  ${
    told === undefined || told.length === 0
      ? tick(words.noneRegistrations, told !== undefined, (on) => tell({ registrations: on ? [] : undefined }))
      : nothing
  }`;
}

function licences({ t, profile, tell }: StepView): unknown {
  const { papers: words } = t.steps;
  const told = profile.licences;
  return html`${LICENCES.map((category) => {
    const others = (told ?? []).filter((each) => each !== category);
    const name = words.licence({ category });
    return tick(category === 'B' ? `${name} (${words.car})` : name, told?.includes(category) === true, (on) => {
      const next = on ? [...others, category] : others;
      tell({ licences: next.length > 0 ? next : undefined });
    });
  })}
  ${
    told === undefined || told.length === 0
      ? tick(words.noneLicences, told !== undefined, (on) => tell({ licences: on ? [] : undefined }))
      : nothing
  }`;
}
