import { type Messages, messagesFor } from '@zorg-match/i18n';
import type { Language } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { beside } from '../theme/mirror.view.js';
import { NATIVE_NAMES } from '../controllers/language-note.js';

export interface HeadView {
  readonly t: Messages;
  /** The language of the element, and the one beside it. */
  readonly spoken: Language;
  readonly mirror: Language | undefined;
  /** The languages to choose from; none when there is no choice. */
  readonly offered: readonly Language[];
  /** The one that was chosen and could not be fetched. */
  readonly failed: Language | undefined;
  readonly choose: (language: Language) => void;
}

/** What this is, in the language of the person, and which other languages there are. */
export function headView(view: HeadView): TemplateResult {
  const say = (key: 'title' | 'intro' | 'privacy') => {
    const own = view.t.match[key];
    return html`${own} ${mirrored(view, (t) => t.match[key])}`;
  };
  return html`<div class="head" part="header">
    ${view.offered.length > 0 ? languagesView(view) : nothing}
    <h2>${say('title')}</h2>
    <p class="muted">${say('intro')}</p>
    <p class="small muted" part="privacy">${say('privacy')}</p>
    ${translatedView(view)}
  </div>`;
}

/** A sentence in the second language, as soon as that is there. */
function mirrored({ t, mirror }: HeadView, say: (t: Messages) => string): unknown {
  const other = messagesFor(mirror);
  if (mirror === undefined || (mirror !== 'nl' && other === messagesFor())) return nothing;
  return beside({ text: say(other), language: mirror }, say(t));
}

/** The languages to choose from, each in its own words. */
function languagesView({ t, spoken, offered, failed, choose }: HeadView): TemplateResult {
  const { languages: say } = t.match;
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
function translatedView(view: HeadView): TemplateResult | typeof nothing {
  if (view.t === messagesFor()) return nothing;
  const say = ({ match }: Messages) => match.languages.translated;
  return html`<p class="small muted" part="translated">
    ${say(view.t)} ${view.mirror === 'nl' ? mirrored(view, say) : nothing}
  </p>`;
}
