import type { Profile } from '@zorg-match/schema';
import { html, type TemplateResult } from 'lit';
import { choices, select, speaker, tidy, type StepView } from './step.js';

type Situation = NonNullable<Profile['situation']>;

/** What changes which ways there are, and nothing about what somebody can: never kept on the device, never printed. */
export function situationView(view: StepView): TemplateResult {
  const { t, profile, tell } = view;
  const speak = speaker(view);
  type Words = typeof t.steps.situation;
  const say = (words: (own: Words) => string) => speak(({ steps }) => words(steps.situation));
  const list = <K extends string>(words: (own: Words) => Readonly<Record<K, string>>) =>
    choices(view, ({ steps }) => words(steps.situation));
  const ages = list<string>((words) => words.ages);
  const { choose } = t.profile;
  const told: Situation = profile.situation ?? {};
  const put = (part: { readonly [K in keyof Situation]?: Situation[K] | '' | undefined }) => {
    const next = tidy<Situation>({ ...told, ...part });
    tell({ situation: Object.keys(next).length > 0 ? next : undefined });
  };
  const age = ages.findLast(([from]) => Number(from) <= (told.age ?? -1))?.[0] ?? '';
  return html`<p class="small muted">${say((words) => words.hint)}</p>
    ${select(
      say((words) => words.rightToWork),
      told.rightToWork ?? '',
      list((words) => words.rights),
      choose,
      (value) => put({ rightToWork: value as Situation['rightToWork'] }),
    )}
    ${select(
      say((words) => words.protection),
      told.protection ?? '',
      list((words) => words.protections),
      choose,
      (value) => put({ protection: value as Situation['protection'] }),
    )}
    ${select(
      say((words) => words.status),
      told.status ?? '',
      list((words) => words.statuses),
      choose,
      (value) => put({ status: value as Situation['status'] }),
    )}
    ${select(
      say((words) => words.age),
      age,
      ages,
      choose,
      (value) => put({ age: value === '' ? undefined : Number(value) }),
    )}`;
}
