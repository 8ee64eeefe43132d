import { html, type TemplateResult } from 'lit';
import { letterFor, mailAddress } from './day-along.js';
import type { Card, CardActions, View } from './view.js';

const areaOf = (event: Event) =>
  (event.currentTarget as HTMLElement).closest('[part=day-along]')?.querySelector('textarea') ?? null;

/** "Mag ik een dag meelopen?": a letter to change, to copy, or to put in a mail. */
export function dayAlongView(view: View, card: Card, actions: CardActions): TemplateResult {
  const { dayAlong } = view.job;
  const letter = letterFor(view, card);
  const id = `${card.key}-letter`;
  const copy = (event: Event) => {
    const area = areaOf(event);
    if (area) actions.copy(area);
  };
  const mail = (event: Event) => {
    const text = areaOf(event)?.value ?? letter.text;
    (event.currentTarget as HTMLAnchorElement).href = mailAddress({ subject: letter.subject, text });
  };
  return html`<details class="fold" part="day-along">
    <summary part="day-along-title">${dayAlong.title}</summary>
    <p class="small muted" id=${`${id}-hint`}>${dayAlong.hint}</p>
    <label class="small lead" for=${id}>${dayAlong.text}</label>
    <textarea
      id=${id}
      part="letter"
      lang="nl"
      dir="ltr"
      rows=${letter.text.split('\n').length + 3}
      aria-describedby=${`${id}-hint`}
      .value=${letter.text}
    ></textarea>
    <div class="row">
      <button type="button" part="copy" @click=${copy}>${dayAlong.copy}</button>
      <a class="button" part="mail" href=${mailAddress(letter)} @click=${mail}>${dayAlong.mail}</a>
    </div>
  </details>`;
}
