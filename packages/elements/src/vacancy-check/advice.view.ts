import type { MirrorMessages } from '@zorg-match/i18n';
import type { DraftAdvice, NewcomerProof, Span } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';

/** What the lists of advice can do. */
export interface AdviceActions {
  /** Selects words of the draft in the field where they can be changed. */
  readonly show: (span: Span) => void;
  readonly add: (what: NewcomerProof) => void;
}

type Place = Pick<Span, 'quote'> & Partial<Span>;

function remark(say: MirrorMessages, place: Place, text: string, { show }: AdviceActions): TemplateResult {
  const { quote, start, end } = place;
  const within = start !== undefined && end !== undefined;
  return html`<li part="remark">
    <p><q>${quote}</q> ${text}</p>
    ${
      within
        ? html`<button
            type="button"
            class="plain"
            aria-label=${say.showFor({ quote })}
            @click=${() => show({ quote, start, end })}
          >
            ${say.show}
          </button>`
        : nothing
    }
  </li>`;
}

function section(id: string, heading: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return items.length === 0
    ? nothing
    : html`<section part="advice" aria-labelledby=${id}>
        <h3 id=${id}>${heading} <span class="muted small">${items.length}</span></h3>
        <ul class="remarks">
          ${items}
        </ul>
      </section>`;
}

/** Whom the draft keeps away, what asks too much, what could be said in simpler words: each with its place. */
export function remarks(say: MirrorMessages, advice: DraftAdvice, actions: AdviceActions): TemplateResult {
  const { title, shutsOut, conditions, sentences, hardWords } = advice;
  const people = [...title, ...shutsOut].map((each) => {
    const { why, better } = say.shutsOut[each.code];
    return remark(say, each, `${why} ${better}`, actions);
  });
  const asks = conditions.map(({ condition, code, startingPoints }) =>
    remark(say, condition, `${say.conditions[code]} ${say.moreStart(startingPoints)}`, actions),
  );
  const words = [
    ...sentences.long.map((each) => remark(say, each, say.longSentence(each), actions)),
    ...hardWords.map((each) => remark(say, each, `→ ${each.simpler}`, actions)),
  ];
  return html`${section('people', say.people, people)} ${section('asks', say.asks, asks)}
  ${section('words', say.words, words)}`;
}

/** What newcomers look for: told or not, with a sentence ready to add. */
export function newcomerList(
  say: MirrorMessages,
  { newcomer }: DraftAdvice,
  { show, add }: AdviceActions,
): TemplateResult {
  return html`<section part="advice" aria-labelledby="ready">
    <h3 id="ready">${say.ready}</h3>
    <ul class="remarks">
      ${newcomer.map(({ what, found }) => {
        const { question, text } = say.newcomer[what];
        return html`<li part="remark">
          <p>
            <span class="stroke" data-state=${found ? 'have' : 'missing'} aria-hidden="true"></span>
            ${question} <span class="muted">${found ? say.told : say.notTold}</span>
          </p>
          ${
            found
              ? html`<button
                  type="button"
                  class="plain"
                  aria-label=${say.showFor({ quote: found.quote })}
                  @click=${() => show(found)}
                >
                  ${say.show}
                </button>`
              : html`<p class="small muted">${text}</p>
                  <button type="button" aria-label=${say.addTextFor({ question })} @click=${() => add(what)}>
                    ${say.addText}
                  </button>`
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
