import { issueForPerson, type Messages, type PanelMessages } from '@zorg-match/i18n';
import type { Issue, PageReading, Vacancy } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadState } from './panel-state.js';
import { note } from './trouble.view.js';

/** Below this confidence the person is asked to look whether it is the vacancy. */
const SURE = 0.5;
/** What a person should know of a vacancy that was read; the rest is for those who make the page. */
const TOLD: ReadonlySet<Issue['code']> = new Set(['thin-text', 'other-language', 'too-large']);

/** A title is a line; a page that writes a book there gets its beginning. */
const MOST_TITLE = 200;

/** The sentences that a reading needs. */
export interface ReadingWords {
  readonly t: Messages;
  readonly panel: PanelMessages;
}

/** What a coach can do with what was read. */
export interface ReadingActions {
  readonly readText: () => void;
}

/** What was read, how, and what to look at. */
export function readingView(
  { reading: { page }, from, url }: ReadState,
  vacancy: Vacancy,
  { t, panel }: ReadingWords,
  actions: ReadingActions,
): TemplateResult {
  return html`<section class="vacancy" aria-label=${panel.found({ title: vacancy.title.slice(0, MOST_TITLE) })}>
      <h2 id="title" lang=${vacancy.language ?? 'nl'}>${vacancy.title.slice(0, MOST_TITLE) || t.matcher.untitled}</h2>
      ${whoAndWhere(vacancy)}
      <p class="small muted" id="road">${from === 'kept' ? panel.kept : panel.roads[vacancy.road]}</p>
      ${from === 'kept' && url?.startsWith('https://') ? keptFrom(url, panel) : nothing}
    </section>
    ${conflict(page, panel, actions)} ${remarks(page, { t, panel }).map((text) => note(text))}`;
}

const keptFrom = (url: string, panel: PanelMessages): TemplateResult =>
  html`<a id="kept-from" class="small" href=${url} target="_blank" rel="noopener noreferrer"
    >${panel.keptFrom} <span class="muted">(${panel.newTab})</span></a
  >`;

/** Who asks and where, on one line; nothing of it is shown when the page does not say. */
function whoAndWhere({ hiringOrganization, jobLocation = [] }: Vacancy): TemplateResult | typeof nothing {
  const places = jobLocation.map((at) => at.addressLocality ?? at.addressRegion ?? '').filter((place) => place !== '');
  const said = [hiringOrganization?.name ?? '', [...new Set(places)].slice(0, 3).join(', ')].filter(
    (each) => each !== '',
  );
  return said.length === 0 ? nothing : html`<p id="facts">${said.join(' · ')}</p>`;
}

/** A page whose data names another job than its text: the person sees both, and can have the text read. */
function conflict(
  { issues }: PageReading['page'],
  panel: PanelMessages,
  { readText }: ReadingActions,
): TemplateResult | typeof nothing {
  const issue = issues.find(({ code, path }) => code === 'conflict' && path[0] === 'title');
  if (!issue) return nothing;
  const { markup = '', page = '' } = issue.params;
  return html`<div class="note" id="conflict">
    <h3>${panel.twoTitles}</h3>
    <p>${panel.twoTitlesSaid({ markup: String(markup), page: String(page) })}</p>
    <button type="button" id="read-text" @click=${readText}>${panel.readText}</button>
  </div>`;
}

function remarks(page: PageReading['page'], { t, panel }: ReadingWords): string[] {
  const told = page.issues.filter(({ code, params }) => TOLD.has(code) && params['used'] === undefined);
  const unsure = page.confidence < SURE && !page.issues.some(({ code }) => code === 'conflict') ? [panel.unsure] : [];
  return [...unsure, ...new Set(told.map((issue) => issueForPerson(t, issue)))];
}
