import type { Profile } from '@zorg-match/schema';
import { html, type TemplateResult } from 'lit';
import { entries, select, tidy, type StepView } from './step.js';

type Situation = NonNullable<Profile['situation']>;

/** What changes which ways there are, and nothing about what somebody can: never kept on the device, never printed. */
export function situationView({ t, profile, tell }: StepView): TemplateResult {
  const { situation: words } = t.steps;
  const { choose } = t.profile;
  const told: Situation = profile.situation ?? {};
  const put = (part: { readonly [K in keyof Situation]?: Situation[K] | '' | undefined }) => {
    const next = tidy<Situation>({ ...told, ...part });
    tell({ situation: Object.keys(next).length > 0 ? next : undefined });
  };
  const age = entries(words.ages).findLast(([from]) => Number(from) <= (told.age ?? -1))?.[0] ?? '';
  return html`<p class="small muted">${words.hint}</p>
    ${select(words.rightToWork, told.rightToWork ?? '', entries(words.rights), choose, (value) =>
      put({ rightToWork: value as Situation['rightToWork'] }),
    )}
    ${select(words.protection, told.protection ?? '', entries(words.protections), choose, (value) =>
      put({ protection: value as Situation['protection'] }),
    )}
    ${select(words.status, told.status ?? '', entries(words.statuses), choose, (value) =>
      put({ status: value as Situation['status'] }),
    )}
    ${select(words.age, age, entries(words.ages), choose, (value) =>
      put({ age: value === '' ? undefined : Number(value) }),
    )}`;
}
