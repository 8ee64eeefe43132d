import type { Profile, Shift, VacancyKind } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { entries, line, type StepView, tick, tidy, valueOf } from './step.js';

type Availability = NonNullable<Profile['availability']>;

/** When somebody can work, how much, and what sort of place they look for. */
export function availabilityView({ t, profile, tell }: StepView): TemplateResult {
  const { availability: words } = t.steps;
  const told: Availability = profile.availability ?? {};
  const put = (part: { readonly [K in keyof Availability]?: Availability[K] | undefined }) => {
    const next = tidy<Availability>({ ...told, ...part });
    tell({ availability: Object.keys(next).length > 0 ? next : undefined });
  };
  const toggled = <T>(list: readonly T[] | undefined, value: T, on: boolean): T[] => {
    const others = (list ?? []).filter((each) => each !== value);
    return on ? [...others, value] : others;
  };
  const { shifts, seeks } = told;
  return html`<fieldset>
      <legend>${words.shifts}</legend>
      ${entries<Shift, string>(words.values).map(([shift, name]) =>
        tick(name, shifts?.includes(shift) === true, (on) => {
          const next = toggled(shifts, shift, on);
          put({ shifts: next.length > 0 ? next : undefined });
        }),
      )}
      ${
        shifts === undefined || shifts.length === 0
          ? tick(words.noneShifts, shifts !== undefined, (on) => put({ shifts: on ? [] : undefined }))
          : nothing
      }
    </fieldset>
    <fieldset>
      <legend>${words.seeks}</legend>
      ${entries<VacancyKind, string>(words.kinds).map(([kind, name]) =>
        tick(name, seeks?.includes(kind) === true, (on) => {
          const next = toggled(seeks, kind, on);
          put({ seeks: next.length > 0 ? next : undefined });
        }),
      )}
    </fieldset>
    <label class="field"
      ><span>${words.hours}</span>
      <input
        type="number"
        min="1"
        max="60"
        inputmode="numeric"
        .value=${String(told.hoursPerWeek ?? '')}
        @change=${(event: Event) => {
          const hours = Number(valueOf(event));
          put({ hoursPerWeek: hours >= 1 && hours <= 168 ? hours : undefined });
        }}
      />
    </label>
    ${tick(words.mustEarn, told.mustEarn === true, (on) => put({ mustEarn: on || undefined }))}`;
}

/** Where somebody wants to work. */
export function regionView({ t, profile, tell }: StepView): TemplateResult {
  return html`${line(t.steps.region.label, profile.region ?? '', (region) => tell({ region: region || undefined }))}`;
}
