import type { CefrLevel, ProfileLanguage } from '@zorg-match/schema';
import { html, type TemplateResult } from 'lit';
import { LANGUAGES } from './presets.data.js';
import { both, bothInLine } from '../theme/mirror.view.js';
import { changed, choices, entryOf, select, speaker, type StepView, tick, tidy } from './step.js';

/** The name of a language, by the browser's own names. */
export function languageName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const LEVELS: readonly string[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** Which languages, how well, and whether there is a certificate. Dutch is asked first. */
export function languagesView(view: StepView): TemplateResult {
  const { t, profile, tell } = view;
  const { languages: words } = t.steps;
  const say = speaker(view);
  const told = profile.languages ?? [];
  const list: readonly ProfileLanguage[] = told.length > 0 ? told : [{ language: 'nl' }];
  const put = (index: number, entry: ProfileLanguage | undefined) => tell({ languages: changed(list, index, entry) });
  const free = LANGUAGES.filter((code) => !list.some(({ language }) => language === code));
  return html`<ul>
      ${list.map((entry, index) => {
        const name = (code: string) => bothInLine(view, ({ lang }) => languageName(code, lang));
        const codes = [entry.language, ...free];
        return entryOf(
          view,
          ({ lang }) => languageName(entry.language, lang),
          html`${select(
            say((own) => own.steps.languages.language),
            entry.language,
            codes.map((code) => [code, name(code)] as const),
            t.profile.choose,
            (language) => put(index, language ? { ...entry, language } : undefined),
          )}
          ${select(
            both(view, (one) => `${one.t.steps.languages.level} (${languageName(entry.language, one.lang)})`),
            entry.level ?? '',
            choices(view, (own) => own.steps.languages.levels),
            t.profile.choose,
            (level) =>
              put(
                index,
                tidy<ProfileLanguage>({ ...entry, level: LEVELS.includes(level) ? (level as CefrLevel) : '' }),
              ),
          )}
          ${tick(
            say((own) => own.steps.languages.proof),
            entry.proof === true,
            (proof) => put(index, tidy<ProfileLanguage>({ ...entry, proof: proof || undefined })),
          )}`,
          () => put(index, undefined),
        );
      })}
    </ul>
    <button type="button" part="add" @click=${() => tell({ languages: [...list, { language: free[0] ?? 'en' }] })}>
      ${words.add}
    </button>`;
}
