import type { Profile, Shift, VacancyKind } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { line, speaker, type StepView, tick, tidy, valueOf } from './step.js';

type Availability = NonNullable<Profile['availability']>;

const toggled = <T>(list: readonly T[] | undefined, value: T, on: boolean): T[] | undefined => {
  const others = (list ?? []).filter((each) => each !== value);
  const next = on ? [...others, value] : others;
  return next.length > 0 ? next : undefined;
};

/** When somebody can work, how much, and what sort of place they look for. */
export function availabilityView(view: StepView): TemplateResult {
  const { t, profile, tell } = view;
  const { values, kinds } = t.steps.availability;
  const speak = speaker(view);
  const say = (words: (own: typeof t.steps.availability) => string) => speak(({ steps }) => words(steps.availability));
  const told: Availability = profile.availability ?? {};
  const put = (part: { readonly [K in keyof Availability]?: Availability[K] | undefined }) => {
    const next = tidy<Availability>({ ...told, ...part });
    tell({ availability: Object.keys(next).length > 0 ? next : undefined });
  };
  const { shifts, seeks } = told;
  const shift = (each: Shift) =>
    tick(
      say((words) => words.values[each]),
      shifts?.includes(each) === true,
      (on) => put({ shifts: toggled(shifts, each, on) }),
    );
  const kind = (each: VacancyKind) =>
    tick(
      say((words) => words.kinds[each]),
      seeks?.includes(each) === true,
      (on) => put({ seeks: toggled(seeks, each, on) }),
    );
  const dayOnly = () =>
    tick(
      say((words) => words.noneShifts),
      shifts !== undefined,
      (on) => put({ shifts: on ? [] : undefined }),
    );
  return html`<fieldset>
      <legend>${say((words) => words.shifts)}</legend>
      ${(Object.keys(values) as Shift[]).map(shift)}
      ${shifts === undefined || shifts.length === 0 ? dayOnly() : nothing}
    </fieldset>
    <fieldset>
      <legend>${say((words) => words.seeks)}</legend>
      ${(Object.keys(kinds) as VacancyKind[]).map(kind)}
    </fieldset>
    ${hoursView(view, told, (hoursPerWeek) => put({ hoursPerWeek }))}
    ${tick(
      say((words) => words.mustEarn),
      told.mustEarn === true,
      (on) => put({ mustEarn: on || undefined }),
    )}`;
}

function hoursView(
  view: StepView,
  { hoursPerWeek }: Availability,
  put: (hours: number | undefined) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${speaker(view)(({ steps }) => steps.availability.hours)}</span>
    <input
      type="number"
      min="1"
      max="60"
      inputmode="numeric"
      .value=${String(hoursPerWeek ?? '')}
      @change=${(event: Event) => {
        const hours = Number(valueOf(event));
        put(hours >= 1 && hours <= 168 ? hours : undefined);
      }}
    />
  </label>`;
}

/** Where somebody wants to work. */
export function regionView(view: StepView): TemplateResult {
  const { profile, tell } = view;
  return html`${line(
    speaker(view)((t) => t.steps.region.label),
    profile.region ?? '',
    (region) => tell({ region: region || undefined }),
  )}`;
}
