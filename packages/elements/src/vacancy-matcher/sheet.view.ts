import { html, nothing, type TemplateResult } from 'lit';
import { countsOf, taught } from './answer.js';
import { conditionName, verdictText } from './line.view.js';
import { factsOf } from './vacancy-facts.js';
import type { Card, View } from './view.js';

/** Labels under a heading; nothing when there are none. */
function listOf(title: string, labels: readonly unknown[]): TemplateResult | typeof nothing {
  if (labels.length === 0) return nothing;
  return html`<section>
    <h4>${title}</h4>
    <ul>
      ${labels.map((label) => html`<li>${label}</li>`)}
    </ul>
  </section>`;
}

/** One job on one page of paper: what somebody takes along to a talk, without the advert's text. */
export function sheet(view: View, card: Card): TemplateResult {
  const { messages, lang, now, told } = view;
  const { matcher, summary } = messages;
  const { vacancy, reading, match, answer } = card;
  const labels = (lines: (typeof answer)['have']) => lines.map(({ demand }) => demand.label);
  const verdicts = (each: (typeof answer)['needed']) =>
    each.map((one) => html`${conditionName(view, one)}: <strong>${verdictText(view, one)}</strong>`);
  const taughtLabels = new Set(taught(match));
  return html`<article class="sheet" part="sheet">
    <h3 lang=${vacancy.language ?? 'nl'}>${vacancy.title || matcher.untitled}</h3>
    <p>
      ${factsOf(vacancy, reading.conditions, messages, lang, now)
        .map(({ text }) => text)
        .join(' · ')}
    </p>
    ${told ? html`<p class="summary">${messages.grades[match.fit.grade]}. ${summary.fit(countsOf(answer))}</p>` : nothing}
    <div class="columns">
      ${listOf(matcher.conditions, verdicts(answer.needed))} ${listOf(view.job.job.wished, verdicts(answer.wished))}
      ${listOf(matcher.have, labels(answer.have))} ${listOf(matcher.close, labels(answer.close))}
      ${listOf(matcher.trainable, labels(answer.trainable))} ${listOf(matcher.missing, labels(answer.missing))}
      ${listOf(told ? matcher.unknown : matcher.asked, labels(answer.unknown))}
      ${listOf(matcher.practical, verdicts(answer.practical))}
      ${listOf(
        matcher.trains,
        [...taughtLabels].filter((label) => !labels(answer.trainable).includes(label)),
      )}
    </div>
    ${vacancy.url?.startsWith('https://') ? html`<p class="small">${vacancy.url}</p>` : nothing}
  </article>`;
}
