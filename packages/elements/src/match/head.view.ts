import { messagesFor } from '@zorg-match/i18n';
import type { Language } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../controllers/messages-controller.js';
import { both } from '../theme/mirror.view.js';
import { NATIVE_NAMES } from '../controllers/language-note.js';

export interface HeadView {
  /** What is said in the language of the element, and in the one beside it. */
  readonly speech: Speech;
  /** The languages to choose from; none when there is no choice. */
  readonly offered: readonly Language[];
  /** The one that is spoken, and the one that was chosen and could not be fetched. */
  readonly spoken: Language;
  readonly failed: Language | undefined;
  readonly choose: (language: Language) => void;
}

/** What this is, in the language of the person, and which other languages there are. */
export function headView(view: HeadView): TemplateResult {
  const say = (key: 'title' | 'intro' | 'privacy') => both(view.speech, ({ messages }) => messages.match[key]);
  return html`<div class="head" part="header">
    ${view.offered.length > 0 ? languagesView(view) : nothing}
    <h2>${say('title')}</h2>
    <p class="muted">${say('intro')}</p>
    <p class="small muted" part="privacy">${say('privacy')}</p>
  </div>`;
}

/** The languages to choose from, each in its own words. */
function languagesView({ speech, spoken, offered, failed, choose }: HeadView): TemplateResult {
  const { languages: say } = speech.messages.match;
  return html`<div class="languages" part="languages" role="group" aria-label=${say.label}>
    ${offered.map(
      (language) =>
        html`<button
          class="plain"
          type="button"
          part="language"
          lang=${language}
          aria-pressed=${language === spoken ? 'true' : 'false'}
          @click=${() => choose(language)}
        >
          ${NATIVE_NAMES[language]}
        </button>`,
    )}
    ${
      failed === undefined
        ? nothing
        : html`<p class="small" part="language-failed">${say.failed({ language: NATIVE_NAMES[failed] ?? failed })}</p>`
    }
  </div>`;
}

/** That nobody who speaks the language checked a translation; nothing in Dutch. */
export function translatedView(speech: Speech): TemplateResult | typeof nothing {
  if (speech.messages === messagesFor()) return nothing;
  const { other, ...own } = speech;
  const told = other?.lang === 'nl' ? speech : own;
  return html`<p class="small muted" part="translated">
    ${both<Speech>(told, ({ messages }) => messages.match.languages.translated)}
  </p>`;
}
