import type { Change, SmallStep } from '@zorg-match/engine/choose';
import { html, nothing, type TemplateResult } from 'lit';
import { both } from '../theme/mirror.view.js';
import type { View } from './view.js';
import { changeText } from './what-if.js';

/** The small steps that open most jobs; a pressed one shows the list as if it were done. */
export function stepsView(
  view: View,
  steps: readonly SmallStep[],
  imagined: Change | undefined,
  imagine: (step: SmallStep | undefined) => void,
): TemplateResult | typeof nothing {
  const { whatIf } = view.job;
  if (steps.length === 0) return nothing;
  return html`<section class="steps" part="steps" role="group" aria-labelledby="steps-title">
    <h3 id="steps-title">${both(view, ({ job }) => job.whatIf.title)}</h3>
    <p class="small muted">${imagined ? whatIf.looking : whatIf.hint}</p>
    <ul>
      ${steps.map((step) => {
        const on = step.change === imagined;
        return html`<li>
          <button
            type="button"
            part="step"
            aria-pressed=${on ? 'true' : 'false'}
            @click=${() => imagine(on ? undefined : step)}
          >
            <span>${both(view, (each) => changeText(each, step.change))}</span>
            <span class="gain"
              >${whatIf.opens({ count: step.opens.length })}${
                step.taught > 0 ? html`<span class="small">, ${whatIf.taught({ count: step.taught })}</span>` : nothing
              }</span
            >
          </button>
        </li>`;
      })}
    </ul>
    ${
      imagined
        ? html`<button class="plain" type="button" part="steps-stop" @click=${() => imagine(undefined)}>
            ${whatIf.stop}
          </button>`
        : nothing
    }
  </section>`;
}
