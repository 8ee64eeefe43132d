import { conditionText } from '@zorg-match/i18n';
import type { DiplomaLevel, ProfileDiploma } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { bothInLine } from '../theme/mirror.view.js';
import { changed, choices, entryOf, line, select, speaker, type StepView, tick, tidy } from './step.js';

const LEVELS: readonly DiplomaLevel[] = ['secundair', 'zorgkundige', 'graduaat', 'bachelor', 'master'];

const nameOf =
  (level: DiplomaLevel) =>
  ({ messages }: StepView): string =>
    conditionText(messages, { kind: 'diploma', value: level });

/** Which diplomas, of what, from where, and whether one from elsewhere is recognised. */
export function diplomasView(view: StepView): TemplateResult {
  const { t, profile, tell } = view;
  const { diplomas: words } = t.steps;
  const told = profile.diplomas ?? [];
  const none = told.some(({ level }) => level === 'none');
  const list = told.filter(({ level }) => level !== 'none');
  const put = (index: number, entry: ProfileDiploma | undefined) => {
    const next = changed(list, index, entry);
    tell({ diplomas: next.length > 0 ? next : undefined });
  };
  const noDiploma = () =>
    tick(
      speaker(view)(({ steps }) => steps.diplomas.none),
      none,
      (on) => tell({ diplomas: on ? [{ level: 'none' }] : undefined }),
    );
  return html`${
    none
      ? nothing
      : html`<ul>
            ${list.map((entry, index) =>
              entryOf(
                view,
                nameOf(entry.level),
                fields(view, entry, (next) => put(index, next)),
                () => put(index, undefined),
              ),
            )}
          </ul>
          <button
            type="button"
            part="add"
            @click=${() => tell({ diplomas: [...list, { level: 'secundair', country: 'BE' }] })}
          >
            ${words.add}
          </button>`
  }
  ${list.length === 0 ? noDiploma() : nothing}`;
}

function fields(view: StepView, entry: ProfileDiploma, put: (entry: ProfileDiploma | undefined) => void) {
  const { t } = view;
  const { choose } = t.profile;
  const speak = speaker(view);
  const say = (text: (own: typeof t.steps.diplomas) => string) => speak(({ steps }) => text(steps.diplomas));
  const levels = LEVELS.map((level) => [level, bothInLine(view, nameOf(level))] as const);
  const abroad = entry.country !== undefined && entry.country !== 'BE';
  return html`${select(
    say((own) => own.level),
    entry.level,
    levels,
    choose,
    (level) => put(level ? { ...entry, level: level as DiplomaLevel } : undefined),
  )}
  ${line(
    say((own) => own.field),
    entry.field ?? '',
    (field) => put(tidy<ProfileDiploma>({ ...entry, field })),
    t.steps.diplomas.fieldHint,
  )}
  ${select(
    say((own) => own.country),
    entry.country ?? '',
    choices(view, ({ steps }) => steps.diplomas.countries),
    choose,
    (country) =>
      put(tidy<ProfileDiploma>({ ...entry, country, recognised: country === 'BE' ? undefined : entry.recognised })),
  )}
  ${abroad ? recognised(view, entry, put) : nothing}`;
}

/** Whether a diploma from another country counts here. */
function recognised(view: StepView, entry: ProfileDiploma, put: (entry: ProfileDiploma) => void): TemplateResult {
  const say = speaker(view);
  return html`${select(
      say(({ steps }) => steps.diplomas.recognised),
      entry.recognised === undefined ? '' : entry.recognised ? 'yes' : 'no',
      choices(view, ({ steps }) => steps.diplomas.answers),
      view.t.profile.choose,
      (answer) => put(tidy<ProfileDiploma>({ ...entry, recognised: answer === '' ? undefined : answer === 'yes' })),
    )}
    <p class="small muted wide">${say(({ steps }) => steps.diplomas.recognisedHint)}</p>`;
}
