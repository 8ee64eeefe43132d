import type { LineState } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { countsOf, type KeyedLine, taught } from './answer.js';
import { sentenceAt } from './advert.js';
import { beside, both } from '../theme/mirror.view.js';
import { demandName, title } from './both.view.js';
import { verdictText } from './line.view.js';
import { offersIn } from './offers.js';
import { namesOf, saidOnce } from './said-once.js';
import { factsOf } from './vacancy-facts.js';
import type { Card, View } from './view.js';

/** Labels under a heading, with the stroke that they have in the advert; nothing when there are none. */
function listOf(title: unknown, labels: readonly unknown[], state?: LineState): TemplateResult | typeof nothing {
  if (labels.length === 0) return nothing;
  return html`<section>
    <h4>${state ? html`<span class="stroke" data-state=${state} aria-hidden="true"></span> ` : nothing}${title}</h4>
    <ul>
      ${labels.map((label) => html`<li>${label}</li>`)}
    </ul>
  </section>`;
}

/** What we cannot tell: by its name where there is one, else the advert's own sentences, each once. */
function untold(view: View, { reading, vacancy, answer }: Card): readonly unknown[] {
  const named = answer.unknown.filter(({ demand }) => demand.competence !== null);
  const nameless = answer.unknown.filter(({ demand }) => demand.competence === null);
  const sentences = nameless.map(({ demand }) => {
    const { before, quote, after } = sentenceAt(reading.text, demand);
    return `${before}${quote}${after}`;
  });
  return [
    ...named.map(({ demand }) => both(view, (each) => demandName(each, demand))),
    ...[...new Set(sentences)].map((sentence) => html`<q lang=${vacancy.language ?? 'nl'}>${sentence}</q>`),
  ];
}

/** One job on one page of paper: what somebody takes along to a talk, without the advert's text. */
export function sheet(view: View, card: Card): TemplateResult {
  const { messages, lang, now, told } = view;
  const { matcher } = messages;
  const { vacancy, reading, match, answer } = card;
  const labels = (lines: readonly Pick<KeyedLine, 'demand'>[]) =>
    lines.map(({ demand }) => both(view, (each) => demandName(each, demand)));
  const verdicts = (each: (typeof answer)['needed']) =>
    saidOnce(view, each).map((group) => {
      const { other } = view;
      const second = other && {
        text: `${namesOf(other, group)}: ${verdictText(other, group[0])}`,
        language: other.lang,
      };
      return html`${namesOf(view, group)}: <strong>${verdictText(view, group[0])}</strong> ${beside(second)}`;
    });
  const shown = new Set(answer.trainable.map(({ demand }) => demandName(view, demand)));
  const taughtToo = taught(match).filter((demand) => !shown.has(demandName(view, demand)));
  const say = title(view);
  const offered = offersIn(view, card).map(
    ({ names, sentence }) => html`${names ? `${names}: ` : nothing}<q lang=${vacancy.language ?? 'nl'}>${sentence}</q>`,
  );
  return html`<article class="sheet" part="sheet">
    <h3 lang=${vacancy.language ?? 'nl'}>${vacancy.title || matcher.untitled}</h3>
    <p>
      ${factsOf(vacancy, reading.conditions, messages, lang, now)
        .map(({ text }) => text)
        .join(' · ')}
    </p>
    ${
      told
        ? html`<p class="summary">
            ${both(
              view,
              (each) => `${each.messages.grades[match.fit.grade]}. ${each.messages.summary.fit(countsOf(answer))}`,
            )}
          </p>`
        : nothing
    }
    <div class="columns">
      ${listOf(say('conditions'), verdicts(answer.needed))}
      ${listOf(
        both(view, (each) => each.job.job.wished),
        verdicts(answer.wished),
      )}
      ${listOf(say('have'), labels(answer.have), 'have')} ${listOf(say('close'), labels(answer.close), 'close')}
      ${listOf(say('trainable'), labels(answer.trainable), 'missing')}
      ${listOf(say('missing'), labels(answer.missing), 'missing')}
      ${listOf(say(told ? 'unknown' : 'asked'), untold(view, card), 'unknown')}
      ${listOf(say('practical'), verdicts(answer.practical))}
      ${listOf(say('trains'), labels(taughtToo.map((demand) => ({ demand }))))} ${listOf(say('offers'), offered)}
    </div>
    ${vacancy.url?.startsWith('https://') ? html`<p class="small">${vacancy.url}</p>` : nothing}
  </article>`;
}
