import { shutOutOnce } from '@zorg-match/engine/mirror';
import type { MirrorMessages } from '@zorg-match/i18n';
import type { DraftAdvice, NewcomerProof, ShutsOut, Span } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { marking } from '../theme/marking.js';

/** What the lists of advice can do. */
export interface AdviceActions {
  /** Selects words of the draft in the field where they can be changed. */
  readonly show: (span: Span) => void;
  readonly add: (what: NewcomerProof) => void;
  /** Puts other words in the place of some. */
  readonly replace: (span: Span, words: string) => void;
}

/** Words that can take the place of others as they are. */
interface Instead {
  readonly span: Span;
  readonly words: string;
  readonly label: string;
  readonly name: string;
  /** What of the name is Dutch, as the draft is. */
  readonly dutch: readonly string[];
}

type Place = Pick<Span, 'quote'> & Partial<Span>;

/** A button that shows a short label and is called by a whole sentence. */
const pressing = (label: string, name: string, dutch: readonly string[], press: () => void): TemplateResult =>
  html`<button type="button" class="plain" @click=${press}>
    <span aria-hidden="true">${label}</span><span class="visually-hidden">${marking(name, dutch)}</span>
  </button>`;

function remark(
  say: MirrorMessages,
  { quote, start, end }: Place,
  text: unknown,
  { show, replace }: AdviceActions,
  instead?: Instead,
): TemplateResult {
  const within = start !== undefined && end !== undefined;
  return html`<li part="remark">
    <p><q lang="nl" dir="ltr">${quote}</q> ${text}</p>
    ${
      within
        ? html`<p class="actions">
            ${pressing(say.show, say.showFor({ quote }), [quote], () => show({ quote, start, end }))}
            ${
              instead
                ? pressing(instead.label, instead.name, instead.dutch, () => replace(instead.span, instead.words))
                : nothing
            }
          </p>`
        : nothing
    }
  </li>`;
}

function section(
  id: string,
  heading: string,
  items: readonly TemplateResult[],
  hint?: string,
): TemplateResult | typeof nothing {
  return items.length === 0
    ? nothing
    : html`<section part="advice" aria-labelledby=${id}>
        <h3 id=${id}>${heading} <span class="muted small">${items.length}</span></h3>
        ${hint === undefined ? nothing : html`<p class="small muted">${hint}</p>`}
        <ul class="remarks">
          ${items}
        </ul>
      </section>`;
}

/** Simpler words that fit as they are: others must follow the verb or the noun beside them. */
const FITTING: ReadonlySet<string> = new Set([
  'om te',
  'als',
  'ook',
  'omdat',
  'over',
  'door',
  'tijdens',
  'voor',
  'volgens',
  'bij',
  'nu',
  'genoeg',
]);

/** A longer sentence says more than the words that keep people away: only its writer can write it anew. */
const MOST_REPLACED = 14;

/** The better sentence, where it can take the place of the whole. */
function betterSentence(say: MirrorMessages, { code, sentence }: DraftAdvice['shutsOut'][number]): Instead | undefined {
  const better = say.shutsOut[code].sentence;
  if (better === undefined || sentence.quote.split(/\s+/).length > MOST_REPLACED) return undefined;
  return {
    span: sentence,
    words: better,
    label: say.replaceSentence,
    name: say.replaceSentenceFor({ sentence: better }),
    dutch: [better],
  };
}

/** Whom the draft keeps away, what asks too much, what could be said in simpler words: each with its place. */
export function remarks(
  say: MirrorMessages,
  advice: DraftAdvice,
  actions: AdviceActions,
  occupationNames: (ids: readonly string[]) => string,
): TemplateResult {
  const { conditions, competences, sentences, hardWords, unread } = advice;
  const why = ({ code }: { readonly code: ShutsOut }) => `${say.shutsOut[code].why} ${say.shutsOut[code].better}`;
  const people = [
    ...shutOutOnce(advice).map((words) => {
      const { quote, inTitle, places } = words;
      const [first] = places;
      const where = inTitle || places.length > 1 ? ` ${say.places({ inTitle, count: places.length })}` : '';
      const place = first ? { ...first, quote } : { quote };
      return remark(say, place, `${why(words)}${where}`, actions, first && betterSentence(say, first));
    }),
  ];
  const asks = [
    ...conditions.map(({ condition, code, startingPoints }) =>
      remark(say, condition, `${say.conditions[code]} ${say.moreStart(startingPoints)}`, actions),
    ),
    ...competences.map(({ demand, occupations, opens }) => {
      const list = occupationNames(opens.slice(0, 4));
      return remark(say, demand, `${say.competence} ${say.moreJobs(occupations)} ${say.alsoFrom({ list })}`, actions);
    }),
  ];
  const words = [
    ...sentences.long.map((each) => remark(say, each, say.longSentence(each), actions)),
    ...hardWords.map((each) => {
      const { quote: word, simpler } = each;
      const name = say.replaceWord({ word, simpler });
      const instead = { span: each, words: simpler, label: say.replace, name, dutch: [word, simpler] };
      return remark(
        say,
        each,
        html`<span class="arrow" aria-hidden="true">→</span> <span lang="nl" dir="ltr">${simpler}</span>`,
        actions,
        FITTING.has(simpler) ? instead : undefined,
      );
    }),
  ];
  const silent = unread.map((each) => remark(say, each, '', actions));
  return html`${section('people', say.people, people)} ${section('asks', say.asks, asks)}
  ${section('words', say.words, words)} ${section('unread', say.unread, silent, say.unreadHint)}`;
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
              ? pressing(say.show, say.showFor({ quote: found.quote }), [found.quote], () => show(found))
              : html`<p class="small muted" lang="nl" dir="ltr">${text}</p>
                  <button type="button" aria-label=${say.addTextFor({ question })} @click=${() => add(what)}>
                    ${say.addText}
                  </button>`
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
