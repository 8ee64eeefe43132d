import { html, nothing, type TemplateResult } from 'lit';
import type { BenchState } from './state.js';
import { written } from './written.js';

/** An event as it came from the stage. */
export interface Logged {
  readonly at: Date;
  readonly type: string;
  readonly detail: string;
}

const clock = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'medium' });

const block = (title: string, code: string, copied: boolean, copy: () => void): TemplateResult =>
  html`<div class="code">
    <div class="code-head">
      <h3>${title}</h3>
      <button type="button" class="quiet" @click=${copy}>${copied ? 'Gekopieerd' : 'Kopieer'}</button>
    </div>
    <pre tabindex="0"><code>${code}</code></pre>
  </div>`;

/** The state as code to take along. `copied` is the title of what was copied last. */
export function codeView(
  state: BenchState,
  copied: string,
  copy: (title: string, code: string) => void,
): TemplateResult {
  const { html: tag, css, js } = written(state);
  const parts = [
    ['HTML', tag],
    ['CSS', css],
    ['JavaScript', js],
  ] as const;
  return html`<section aria-labelledby="code-title">
    <h2 id="code-title">Zo schrijf je het</h2>
    ${
      state.theme
        ? html`<p class="hint">
            Het thema is een bestand met alleen eigenschappen:
            <a href=${`themes/${state.theme}.css`}>themes/${state.theme}.css</a>
          </p>`
        : nothing
    }
    ${parts.filter(([, code]) => code !== '').map(([title, code]) => block(title, code, copied === title, () => copy(title, code)))}
  </section>`;
}

/** What the element said, the newest first. */
export const logView = (log: readonly Logged[], clear: () => void): TemplateResult =>
  html`<section aria-labelledby="log-title">
    <div class="code-head">
      <h2 id="log-title">Events</h2>
      <button type="button" class="quiet" ?disabled=${log.length === 0} @click=${clear}>Maak leeg</button>
    </div>
    ${log.length === 0 ? html`<p class="hint">Nog niets. Gebruik het element.</p>` : nothing}
    <ol class="log">
      ${log.map(
        ({ at, type, detail }) =>
          html`<li>
            <time datetime=${at.toISOString()}>${clock.format(at)}</time><code>${type}</code>
            <span>${detail}</span>
          </li>`,
      )}
    </ol>
  </section>`;
