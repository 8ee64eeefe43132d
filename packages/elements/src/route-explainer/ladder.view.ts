import type { Occupation } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { ladderOf } from './ladder.js';
import { softBreaksIn } from '../theme/soft-breaks.js';
import type { Standing } from './standing.js';
import type { View } from './view.js';

/**
 * The jobs of a family as stations of one line, from the lowest to the highest: each switches to the way there, and says
 * what already counts for it, when something does.
 */
export function ladderView(
  view: View,
  target: string,
  standingAt: (occupation: Occupation) => Standing,
  told: boolean,
): TemplateResult | typeof nothing {
  const { taxonomy, t, lang, actions } = view;
  const jobs = ladderOf(taxonomy, target);
  if (jobs.length < 2) return nothing;
  return html`<nav class="ladder" part="ladder" aria-label=${t.ladder}>
    <ol>
      ${jobs.map((each) => {
        const here = each.id === target;
        const { have, total } = standingAt(each);
        return html`<li class="rung" ?data-here=${here}>
          <button
            class="plain"
            type="button"
            aria-current=${here ? 'true' : nothing}
            @click=${() => actions.aim(each.id)}
          >
            ${softBreaksIn(lang, labelIn(each, lang))}
          </button>
          ${told && have > 0 ? html`<span class="small muted">${t.ladderHave({ have, total })}</span>` : nothing}
        </li>`;
      })}
    </ol>
  </nav>`;
}
