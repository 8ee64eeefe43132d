import { html, type TemplateResult } from 'lit';
import { choice, words } from './field.view.js';
import type { BenchState } from './state.js';
import { isColour, type Token } from './token.js';

const THEMES = [
  ['', 'van ons'],
  ['neutraal', 'Neutraal'],
  ['klaver', 'Klaver, een huisstijl'],
  ['baken', 'Baken, een huisstijl'],
  ['contrast', 'Hoog contrast'],
] as const;

/** The theme, and each custom property by itself. `colourOf` gives the colour that one has on the stage now. */
export function tokensView(
  state: BenchState,
  tokens: readonly Token[],
  colourOf: (token: Token) => string,
  change: (part: Partial<BenchState>) => void,
): TemplateResult {
  const set = (name: string, value: string) => change({ tokens: { ...state.tokens, [name]: value } });
  const changed = Object.values(state.tokens).some((value) => value !== '');
  return html`<fieldset>
    <legend>Uitzicht</legend>
    ${choice('theme', 'Thema', THEMES, state.theme, (theme) => change({ theme, tokens: {} }))}
    <details>
      <summary>Elke kleur en maat</summary>
      ${tokens.filter(isColour).map((token) => {
        const id = `token-${token.name.slice(2)}`;
        return html`<div class="field colour">
          <input
            id=${id}
            type="color"
            .value=${state.tokens[token.name] || colourOf(token)}
            @input=${(event: Event) => set(token.name, (event.target as HTMLInputElement).value)}
          />
          <label for=${id}><code>${token.name.replace('--zorg-color-', '')}</code></label>
        </div>`;
      })}
      ${tokens
        .filter((token) => !isColour(token) && token.name !== '--zorg-color-scheme')
        .map((token) =>
          words(
            `token-${token.name.slice(2)}`,
            html`<code>${token.name}</code> <span class="hint">${token.light}</span>`,
            'text',
            state.tokens[token.name] ?? '',
            (value) => set(token.name, value),
          ),
        )}
      <p class="hint">De namen beginnen met <code>--zorg-color-</code>. Wat je verandert, staat bij de code.</p>
      <button type="button" class="quiet" ?disabled=${!changed} @click=${() => change({ tokens: {} })}>
        Zet alles terug
      </button>
    </details>
  </fieldset>`;
}
