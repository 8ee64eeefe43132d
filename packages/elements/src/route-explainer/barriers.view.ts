import type { Barrier } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { barriersOf, FACTS } from './aids.js';
import { contactView } from './contact.view.js';
import { questionView } from './question.view.js';
import { monthOf } from './sources.js';
import { BARRIERS, type BarrierKind } from './told.js';
import { inDutch, said } from './said.view.js';
import { isWeb, type View } from './view.js';

function sources(view: View, { sources, confidence }: Barrier) {
  const { t, lang } = view;
  const known = sources.flatMap((id) => view.sources.get(id) ?? []);
  return html`<p class="small muted" part="source">
    ${t.map.source}:
    ${known.map(({ title, url, date }, index) => {
      const when = date === 'undated' ? t.undated : monthOf(date, lang);
      const name = isWeb(url)
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${inDutch(view, title)}</a>`
        : inDutch(view, title);
      return html`${index > 0 ? '; ' : nothing}${name} (${when})`;
    })}.
    ${confidence === 'low' || confidence === 'unsourced' ? t.map.unsure : nothing}
  </p>`;
}

function aidList(view: View, barrier: Barrier): TemplateResult {
  const known = barrier.contacts.flatMap((id) => view.contacts.get(id) ?? []);
  return html`<li class="barrier">
    <p class="lead">${said(view, barrier.barrier.nl)}</p>
    <ul class="caveats">
      ${barrier.aids.map((aid) => html`<li>${said(view, aid.nl)}</li>`)}
    </ul>
    ${
      known.length > 0
        ? html`<ul class="advisers">
            ${known.map((each) => contactView(view, each))}
          </ul>`
        : nothing
    }
    ${sources(view, barrier)}
  </li>`;
}

/** A question of the book. */
export function asked({ book }: View, fact: string) {
  const question = book?.questions?.find(({ id }) => id === fact);
  return (
    question && {
      fact,
      question: question.question.nl,
      answers: question.answers.map(({ value, label }) => ({ value, label: label.nl })),
    }
  );
}

function help(view: View, kind: BarrierKind): TemplateResult {
  const { t, book } = view;
  const questions = (FACTS[kind] ?? []).flatMap((fact) => asked(view, fact) ?? []);
  return html`<section class="aids" part="aids" aria-label=${t.map.aid({ theme: t.help.themes[kind] })}>
    <h4>${t.map.aid({ theme: t.help.themes[kind] })}</h4>
    <p class="small muted">${kind === 'finances' ? `${t.help.moneyEffect} ` : nothing}${t.help.onMap}</p>
    ${questions.map((each) => questionView(view, `b-${kind}`, each))}
    <ul class="barrier-list">
      ${book ? barriersOf(book, kind).map((each) => aidList(view, each)) : nothing}
    </ul>
  </section>`;
}

/** What may stand in the way, as a calm list; what somebody names opens the help that exists, with its contacts. */
export function barriersView(view: View): TemplateResult {
  const { t, told, actions } = view;
  return html`<section class="barriers" part="barriers" aria-labelledby="barriers">
    <h3 id="barriers">${t.help.barriers}</h3>
    <p class="muted">${t.help.barriersIntro}</p>
    <p class="options">
      ${BARRIERS.map(
        (kind) =>
          html`<button
            class="option"
            type="button"
            data-barrier=${kind}
            aria-pressed=${told.barriers.includes(kind) ? 'true' : 'false'}
            @click=${() => actions.barrier(kind)}
          >
            ${t.help.themes[kind]}
          </button>`,
      )}
    </p>
    ${told.barriers.map((kind) => help(view, kind))}
  </section>`;
}
