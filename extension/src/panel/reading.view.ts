import { issueForPerson, type Messages, type PanelMessages } from '@zorg-match/i18n';
import type { Issue, PageReading, Vacancy } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';

/** Below this confidence the person is asked to look whether it is the vacancy. */
const SURE = 0.5;
/** What a person should know of a vacancy that was read; the rest is for those who make the page. */
const TOLD: ReadonlySet<Issue['code']> = new Set(['thin-text', 'other-language', 'conflict', 'too-large']);

/** The sentences that a reading needs. */
export interface ReadingWords {
  readonly t: Messages;
  readonly panel: PanelMessages;
}

/** What was read, and how; or why there is nothing to match and what to do then. */
export function readingView({ page, vacancy }: PageReading, words: ReadingWords): TemplateResult {
  if (!vacancy) return note(insteadOf(page, words));
  return html`<section class="vacancy" aria-label=${words.panel.found({ title: vacancy.title })}>
      <h2 id="title">${vacancy.title || words.t.matcher.untitled}</h2>
      ${whoAndWhere(vacancy)}
      <p class="small muted" id="road">${words.panel.roads[vacancy.road]}</p>
    </section>
    ${remarks(page, words).map(note)}`;
}

/** Who asks and where, on one line; nothing of it is shown when the page does not say. */
function whoAndWhere({ hiringOrganization, jobLocation = [] }: Vacancy): TemplateResult | typeof nothing {
  const places = jobLocation.map((at) => at.addressLocality ?? at.addressRegion ?? '').filter((place) => place !== '');
  const said = [hiringOrganization?.name ?? '', [...new Set(places)].slice(0, 3).join(', ')].filter(
    (each) => each !== '',
  );
  return said.length === 0 ? nothing : html`<p id="facts">${said.join(' · ')}</p>`;
}

function remarks(page: PageReading['page'], { t, panel }: ReadingWords): string[] {
  const told = page.issues.filter(({ code, params }) => TOLD.has(code) && params['used'] === undefined);
  const over = page.kind === 'expired' ? [issueForPerson(t, { code: 'expired' })] : [];
  const unsure = page.confidence < SURE ? [panel.unsure] : [];
  return [...over, ...unsure, ...new Set(told.map((issue) => issueForPerson(t, issue)))];
}

function insteadOf({ kind, postings, issues }: PageReading['page'], { t, panel }: ReadingWords): string {
  if (kind === 'list' && postings > 1) return panel.list({ count: postings });
  if (kind === 'list') return issueForPerson(t, { code: issues.some(isNone) ? 'no-vacancy' : 'list-page' });
  if (kind === 'expired') return issueForPerson(t, { code: 'expired' });
  return kind === 'empty' ? issueForPerson(t, { code: 'empty-page' }) : panel.select;
}

const isNone = ({ code }: Issue): boolean => code === 'no-vacancy';

/** The calm note that says what is and what to do next. */
export const note = (text: string): TemplateResult => html`<div class="note"><p>${text}</p></div>`;
