import { conditionText } from '@zorg-match/i18n';
import type { ConditionKind, Span } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { sentenceAt } from './advert.js';
import type { KeyedLine, KeyedVerdict, LineKey } from './answer.js';
import { both } from '../theme/mirror.view.js';
import { demandName } from './both.view.js';
import { competenceName, occupationName, stepName, type Card, type CardActions, type View } from './view.js';

/** The advert's own sentence, as a button that leads to it in the text. */
export function quote(
  view: View,
  card: Card,
  actions: CardActions,
  key: LineKey,
  span: Span,
): TemplateResult | typeof nothing {
  if (!span.quote.trim()) return nothing;
  const { before, quote: words, after } = sentenceAt(card.reading.text, span);
  return html`<button class="quote" part="quote" type="button" @click=${() => actions.toText(card, key)}>
    <span class="visually-hidden">${view.messages.matcher.toText}: </span
    ><q lang=${card.vacancy.language ?? 'nl'}>${before}<span class="words">${words}</span>${after}</q>
  </button>`;
}

export const tag = (text: string) => html` <span class="tag">${text}</span>`;

/** Why a line comes close or counts, when the person's own entry is not simply the same. */
function reason(view: View, { state, relation, entry, through }: KeyedLine): string {
  const { reasons } = view.messages.matcher;
  if (through !== undefined) return reasons.job({ occupation: occupationName(view, through) ?? through });
  if (entry === undefined || relation === undefined) return '';
  const own = { entry: competenceName(view, entry) };
  if (relation === 'same') return state === 'close' ? reasons.learning : '';
  if (relation === 'narrower') return state === 'close' ? reasons.learningPart(own) : reasons.narrower(own);
  return reasons[relation](own);
}

/** One thing that the vacancy asks: what it is, how the person stands to it, and the words that ask it. */
export function line(view: View, card: Card, actions: CardActions, each: KeyedLine): TemplateResult {
  const { matcher } = view.messages;
  const { demand, alternatives = [], state } = each;
  const why = reason(view, each);
  const asked = [demand, ...alternatives];
  const named = (each: View) => asked.map((one) => demandName(each, one)).join(` ${each.messages.matcher.or} `);
  // what we have no name for is told by its sentence alone, instead of the same words twice
  const nameless = state === 'unknown' && demand.competence === null && asked.length === 1;
  const tags = [
    asked.length > 1 ? matcher.oneOf : '',
    demand.necessity === 'preferred' ? matcher.preferred : '',
    each.trainable && state === 'close' ? matcher.taught : '',
  ].filter(Boolean);
  return html`<li class="line must" part="line" id=${`${card.key}-${each.key}`} data-state=${state} tabindex="-1">
    <span class="stroke" data-state=${state} aria-hidden="true"></span>
    <div>
      ${nameless ? nothing : html`<p class="what">${both(view, named)}${tags.map(tag)}</p>`}
      ${why ? html`<p class="small">${both(view, (one) => reason(one, each))}</p>` : nothing}
      ${quote(view, card, actions, each.key, demand)} ${nameless ? tags.map(tag) : nothing}
    </div>
  </li>`;
}

/** A name after another one in a sentence: "of diploma …"; a language and "RIZIV" keep their capital. */
export function amid(name: string, kind: ConditionKind, lang: string): string {
  const keeps = kind === 'language' || !/^\p{Lu}\p{Ll}/u.test(name);
  return keeps ? name : name.charAt(0).toLocaleLowerCase(lang) + name.slice(1);
}

/** A condition in words, with the alternatives that suffice as well. */
export function conditionName(view: View, { condition, alternatives = [] }: KeyedVerdict): string {
  const { messages, lang } = view;
  const names = new Map<string, ConditionKind>();
  for (const each of [condition, ...alternatives])
    names.set(conditionText(messages, each, { occupation: occupationName(view, each.occupation), lang }), each.kind);
  return [...names]
    .map(([name, kind], index) => (index === 0 ? name : amid(name, kind, lang)))
    .join(` ${messages.matcher.or} `);
}

/** The verdict in words, with the step that would meet the condition when we know it. */
export function verdictText(view: View, { condition: { kind }, verdict, via }: KeyedVerdict): string {
  const { conditions } = view.messages;
  const step = stepName(view, via, kind);
  return verdict === 'unmet' && step ? conditions.unmetVia({ step }) : conditions.verdict[verdict];
}
