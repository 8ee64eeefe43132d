import type { Messages } from '@zorg-match/i18n';
import { html, type TemplateResult } from 'lit';

/** How each language is called by who speaks it. */
export const NATIVE_NAMES: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  ar: 'العربية',
  uk: 'Українська',
  tr: 'Türkçe',
};

/** That a language could not be fetched, named as who speaks it knows it, and a way to try again. */
export function languageNote(t: Messages, language: string, trying: boolean, retry: () => void): TemplateResult {
  const name = NATIVE_NAMES[language] ?? language;
  return html`<div class="note" part="language-missing">
    <p role="status">${trying ? t.common.loading : t.match.languages.failed({ language: name })}</p>
    <button type="button" aria-disabled=${trying ? 'true' : 'false'} @click=${retry}>
      ${t.common.retry} <span lang=${language}>(${name})</span>
    </button>
  </div>`;
}
