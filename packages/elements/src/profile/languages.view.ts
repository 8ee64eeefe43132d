import type { CefrLevel, ProfileLanguage } from '@zorg-match/schema';
import { html, type TemplateResult } from 'lit';
import { LANGUAGES } from './presets.data.js';
import { changed, entries, entryOf, select, type StepView, tick, tidy } from './step.js';

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
export function languagesView({ t, lang, profile, tell }: StepView): TemplateResult {
  const { languages: words } = t.steps;
  const told = profile.languages ?? [];
  const list: readonly ProfileLanguage[] = told.length > 0 ? told : [{ language: 'nl' }];
  const put = (index: number, entry: ProfileLanguage | undefined) => tell({ languages: changed(list, index, entry) });
  const free = LANGUAGES.filter((code) => !list.some(({ language }) => language === code));
  return html`<ul>
      ${list.map((entry, index) => {
        const name = languageName(entry.language, lang);
        const codes = [entry.language, ...free];
        return entryOf(
          t,
          name,
          html`${select(
            words.language,
            entry.language,
            codes.map((code) => [code, languageName(code, lang)] as const),
            t.profile.choose,
            (language) => put(index, language ? { ...entry, language } : undefined),
          )}
          ${select(`${words.level} (${name})`, entry.level ?? '', entries(words.levels), t.profile.choose, (level) =>
            put(index, tidy<ProfileLanguage>({ ...entry, level: LEVELS.includes(level) ? (level as CefrLevel) : '' })),
          )}
          ${tick(words.proof, entry.proof === true, (proof) =>
            put(index, tidy<ProfileLanguage>({ ...entry, proof: proof || undefined })),
          )}`,
          () => put(index, undefined),
        );
      })}
    </ul>
    <button type="button" part="add" @click=${() => tell({ languages: [...list, { language: free[0] ?? 'en' }] })}>
      ${words.add}
    </button>`;
}
