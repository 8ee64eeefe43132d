import type { Contact } from '@zorg-match/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { inDutch, saidPlainly } from './said.view.js';
import { isWeb, type View } from './view.js';

/** A small bench: somewhere to sit down with somebody who helps. */
export const bench = svg`<svg class="bench" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
  <path d="M1 2h18M1 7h18M4 7v6M16 7v6M4 2v5M16 2v5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path>
</svg>`;

/** Somebody to ask: the name as a link, what for, the number and the address of a mailbox where these are known. */
export function contactView(view: View, contact: Contact): TemplateResult {
  const { t, messages } = view;
  const { name, url, phone, email, purpose } = contact;
  const link = isWeb(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
        >${inDutch(view, name)}<span class="visually-hidden"> (${messages.common.newTab})</span></a
      >`
    : html`<span>${inDutch(view, name)}</span>`;
  const ways = [
    ...(phone ? [html`<a href=${`tel:${phone.replace(/[^\d+]/g, '')}`}>${t.map.phone({ number: phone })}</a>`] : []),
    ...(email ? [html`<a href=${`mailto:${email}`}>${t.map.mail({ address: email })}</a>`] : []),
  ];
  return html`<li class="contact">
    ${link} <span class="small muted">${saidPlainly(view, purpose.nl)}</span>
    ${ways.length > 0 ? html`<span class="ways small">${ways}</span>` : nothing}
  </li>`;
}

/** A bench with those who help; nothing when nobody of them is known. */
export function helpView(view: View, ids: readonly string[], title: string): TemplateResult | typeof nothing {
  const known = ids.flatMap((id) => view.contacts.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<div class="help" part="help">
    ${bench}
    <p class="lead">${title}</p>
    <ul>
      ${known.map((each) => contactView(view, each))}
    </ul>
  </div>`;
}
