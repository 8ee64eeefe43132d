import type { Messages } from '@zorg-match/i18n';
import type { Issue, Vacancy } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { listProblem } from './list-problem.js';
import { matcherParts } from './parts.js';

export interface JobsView {
  readonly t: Messages;
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  readonly vacancies: readonly Vacancy[];
  readonly issues: readonly Issue[];
  readonly limit: number;
  readonly saved: readonly string[];
  readonly updatedOn: string | undefined;
  /** The device keeps what is saved. */
  readonly kept: boolean;
  readonly retry: () => void;
}

/** The jobs, or what there is to say as long as there are none. */
export function jobsView(view: JobsView): TemplateResult {
  const { t, status, vacancies, issues, limit, saved, kept, updatedOn } = view;
  if (status === 'loading' && vacancies.length === 0) return titled(t, loading(view));
  if (status === 'failed') return titled(t, failed(view));
  if (vacancies.length === 0) return titled(t, next(t.match.noJobs));
  const broken = issues.filter(({ severity, path }) => severity === 'error' && path.length > 0);
  const skipped = new Set(broken.map(({ path }) => path[0])).size;
  return html`<zorg-vacancy-matcher
      part="matcher"
      exportparts=${matcherParts}
      .vacancies=${vacancies}
      .growing=${status === 'loading'}
      .limit=${limit}
      .saved=${saved}
      .kept=${kept}
      .updatedOn=${updatedOn}
      askable
    ></zorg-vacancy-matcher>
    ${skipped > 0 ? html`<p class="small muted" part="skipped">${t.matcher.skipped({ count: skipped })}</p>` : nothing}`;
}

/** Under the title that the list has too, so that nothing moves when the list comes. */
const titled = (t: Messages, what: TemplateResult) =>
  html`<h2 class="jobs-title">${t.matcher.label}</h2>
    ${what}`;

function loading({ t }: JobsView): TemplateResult {
  return html`<div class="loading" part="loading" aria-busy="true">
    <p class="muted">${t.match.loadingJobs}</p>
    <progress aria-label=${t.match.loadingJobs}></progress>
  </div>`;
}

function failed({ t, issues, retry }: JobsView): TemplateResult {
  const [first] = issues.filter(({ severity }) => severity === 'error');
  return html`<div class="note" part="error">
    <p>${first ? listProblem(t, first) : t.match.jobsFailed}</p>
    <button type="button" part="retry" @click=${retry}>${t.common.retry}</button>
  </div>`;
}

const next = (text: string) => html`<div class="note" part="next"><p>${text}</p></div>`;
