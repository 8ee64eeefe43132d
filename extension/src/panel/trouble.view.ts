import type { PanelMessages } from '@zorg-match/i18n';
import type { PageReading, Vacancy } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelState } from './panel-state.js';

/** A calm note that says what is and what to do next. */
export const note = (text: string, title = '', more: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<div class="note">
    ${title ? html`<h2>${title}</h2>` : nothing}
    <p>${text}</p>
    ${more}
  </div>`;

/** What to say when there is no vacancy to show. */
export function troubleView(state: PanelState, panel: PanelMessages): TemplateResult {
  const { instead } = panel;
  switch (state.step) {
    case 'reading':
      return html`<p class="muted" id="busy">${state.late ? panel.late : panel.reading}</p>`;
    case 'moved':
      return note(instead.moved, instead.movedTitle);
    case 'refused':
      return note(instead.refused, instead.refusedTitle);
    case 'pdf':
      return note(instead.pdf, instead.pdfTitle);
    case 'frame':
      return frame(state.url, panel);
    case 'read':
      return noVacancy(state.reading, panel);
    case 'start':
      return note(panel.press);
  }
}

function frame(url: string, { instead, newTab }: PanelMessages): TemplateResult {
  const link = html`<p>${instead.frameNext}</p>
    <p>
      <a class="button" id="open-frame" href=${url} target="_blank" rel="noopener noreferrer"
        ><span>${instead.frameOpen} <span class="small">(${newTab})</span></span></a
      >
    </p>`;
  return note(instead.frame({ host: new URL(url).hostname }), instead.frameTitle, link);
}

function noVacancy({ page, vacancy }: PageReading, { instead }: PanelMessages): TemplateResult {
  switch (page.kind) {
    case 'list':
      if (page.issues.some(({ code }) => code === 'no-vacancy')) return note(instead.none, instead.noneTitle);
      return note(
        [page.postings > 1 ? instead.listOf({ count: page.postings }) : '', instead.list].filter(Boolean).join(' '),
        instead.listTitle,
      );
    case 'expired':
      return note([instead.expired, since(vacancy, instead)].filter(Boolean).join(' '), instead.expiredTitle);
    case 'empty':
      return note(instead.empty, instead.emptyTitle);
    default:
      return note(instead.other, instead.otherTitle);
  }
}

/** Until when somebody could apply, when the page says so in a way that we understand. */
function since(vacancy: Vacancy | null, instead: PanelMessages['instead']): string {
  const last = new Date(vacancy?.validThrough ?? '');
  if (Number.isNaN(last.getTime())) return '';
  return instead.expiredSince({ date: last.toLocaleDateString('nl-BE', { dateStyle: 'long' }) });
}
