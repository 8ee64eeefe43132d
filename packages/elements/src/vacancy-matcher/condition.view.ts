import { conditionHelp } from '@zorg-match/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { strokeOf, type KeyedVerdict } from './answer.js';
import { beside } from '../theme/mirror.view.js';
import { quote, tag, verdictText } from './line.view.js';
import { namesOf, type Together } from './said-once.js';
import type { Card, CardActions, View } from './view.js';

/** Conditions that one step meets: their verdict once, and of each what a hard word means and the words that ask it. */
export function condition(view: View, card: Card, actions: CardActions, group: Together): TemplateResult {
  const { messages, other } = view;
  const { matcher } = messages;
  const [first, ...others] = group;
  const { necessity } = first.condition;
  const asks = necessity !== 'not-required';
  const state = strokeOf[first.verdict];
  const said = (one: View) => [namesOf(one, group), ...(asks ? [verdictText(one, first)] : [])].join(': ');
  return html`<li class="line must" part="condition" id=${`${card.key}-${first.key}`} data-state=${state} tabindex="-1">
    <span class="stroke" data-state=${state} aria-hidden="true"></span>
    <div>
      <p class="what">
        ${namesOf(view, group)}${
          asks ? html`: <span class="verdict">${verdictText(view, first)}</span>` : nothing
        }${necessity === 'preferred' ? tag(matcher.preferred) : nothing}${
          necessity === 'trainable' ? tag(matcher.taught) : nothing
        }
        ${other ? beside({ text: said(other), language: other.lang }, said(view)) : nothing}
      </p>
      ${asked(view, card, actions, first)}
      ${others.map(
        (each) =>
          html`<div class="also" id=${`${card.key}-${each.key}`} tabindex="-1">
            ${asked(view, card, actions, each)}
          </div>`,
      )}
    </div>
  </li>`;
}

function asked(view: View, card: Card, actions: CardActions, { key, condition }: KeyedVerdict): TemplateResult {
  const help = condition.necessity === 'not-required' ? undefined : conditionHelp(view.messages, condition);
  return html`${help ? html`<p class="small muted">${help}</p>` : nothing} ${quote(view, card, actions, key, condition)}`;
}
