import { conditionText } from '@zorg-match/i18n';
import type { DiplomaLevel, ProfileDiploma } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { changed, entries, entryOf, line, select, type StepView, tick, tidy } from './step.js';

const LEVELS: readonly DiplomaLevel[] = ['secundair', 'zorgkundige', 'graduaat', 'bachelor', 'master'];

/** Which diplomas, of what, from where, and whether one from elsewhere is recognised. */
export function diplomasView({ t, messages, profile, tell }: StepView): TemplateResult {
  const { diplomas: words } = t.steps;
  const told = profile.diplomas ?? [];
  const none = told.some(({ level }) => level === 'none');
  const list = told.filter(({ level }) => level !== 'none');
  const nameOf = (level: DiplomaLevel) => conditionText(messages, { kind: 'diploma', value: level });
  const put = (index: number, entry: ProfileDiploma | undefined) => {
    const next = changed(list, index, entry);
    tell({ diplomas: next.length > 0 ? next : undefined });
  };
  const fields = (entry: ProfileDiploma, index: number) => {
    const abroad = entry.country !== undefined && entry.country !== 'BE';
    return html`${select(
      words.level,
      entry.level,
      LEVELS.map((level) => [level, nameOf(level)] as const),
      t.profile.choose,
      (level) => put(index, level ? { ...entry, level: level as DiplomaLevel } : undefined),
    )}
    ${line(words.field, entry.field ?? '', (field) => put(index, tidy<ProfileDiploma>({ ...entry, field })), words.fieldHint)}
    ${select(words.country, entry.country ?? '', entries(words.countries), t.profile.choose, (country) =>
      put(
        index,
        tidy<ProfileDiploma>({ ...entry, country, recognised: country === 'BE' ? undefined : entry.recognised }),
      ),
    )}
    ${
      abroad
        ? html`${select(
              words.recognised,
              entry.recognised === undefined ? '' : entry.recognised ? 'yes' : 'no',
              entries(words.answers),
              t.profile.choose,
              (answer) =>
                put(
                  index,
                  tidy<ProfileDiploma>({ ...entry, recognised: answer === '' ? undefined : answer === 'yes' }),
                ),
            )}
            <p class="small muted wide">${words.recognisedHint}</p>`
        : nothing
    }`;
  };
  return html`${
    none
      ? nothing
      : html`<ul>
            ${list.map((entry, index) => entryOf(t, nameOf(entry.level), fields(entry, index), () => put(index, undefined)))}
          </ul>
          <button
            type="button"
            part="add"
            @click=${() => tell({ diplomas: [...list, { level: 'secundair', country: 'BE' }] })}
          >
            ${words.add}
          </button>`
  }
  ${list.length === 0 ? tick(words.none, none, (on) => tell({ diplomas: on ? [{ level: 'none' }] : undefined })) : nothing}`;
}
