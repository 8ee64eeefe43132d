import type { Job, SmallStep } from '@zorg-match/engine/choose';
import type { RankedMatch } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { both } from '../theme/mirror.view.js';
import { openQuestions, type Topic } from './asking.js';
import { type FilterDeeds, filtersView, leftView } from './filters.view.js';
import type { ListModel } from './list-model.js';
import type { View } from './view.js';
import { stepsView } from './what-if.view.js';

const note = (text: string): TemplateResult => html`<p class="note" part="next">${text}</p>`;

interface Advice {
  readonly ranked: readonly RankedMatch[];
  readonly onlySaved: boolean;
  /** Whether filters leave nothing, which says its own. */
  readonly filteredOut: boolean;
}

/** What to do next, above the list. */
function adviceView(
  { messages, job, told }: View,
  { ranked, onlySaved, filteredOut }: Advice,
): TemplateResult | typeof nothing {
  const { matcher } = messages;
  if (onlySaved && ranked.length === 0) return note(job.job.noneSaved);
  if (filteredOut) return nothing;
  if (!told) return note(matcher.nothingChosen);
  const nothingFits = ranked.every(({ fit }) => fit.grade === 'far' || fit.grade === 'unknown');
  return nothingFits && ranked.length > 0 ? note(matcher.nothingFits) : nothing;
}

/** What an answer of the person would make clear; with a button when the page can ask it. */
function askingView(
  view: View,
  jobs: readonly Job[],
  ask: ((topic: Topic) => void) | undefined,
): TemplateResult | typeof nothing {
  const { job, profile } = view;
  const [first] = openQuestions(profile, jobs);
  if (!first) return nothing;
  const { topic, count } = first;
  return html`<div class="row asking" part="asking">
    <p>${both(view, (each) => each.job.asking[topic]({ count }))}</p>
    ${ask ? html`<button type="button" part="tell" @click=${() => ask(topic)}>${job.asking.tell}</button>` : nothing}
  </div>`;
}

interface Above {
  readonly onlySaved: boolean;
  readonly filters: FilterDeeds;
  /** Asks the person about something; absent when the page cannot. */
  readonly ask: ((topic: Topic) => void) | undefined;
  readonly imagine: (step: SmallStep | undefined) => void;
}

/** What stands above the list: filters, what they leave, what to do next, what to tell, which small steps help. */
export function aboveView(view: View, model: ListModel, { onlySaved, filters, ask, imagine }: Above): unknown {
  const { jobs, pool, ranked, complete, filters: state, whatIf } = model;
  if (onlySaved) return adviceView(view, { ranked, onlySaved, filteredOut: false });
  const filteredOut = state.count > 0 && pool.length === 0;
  return html`${filtersView(view, state, jobs, state.apply(jobs).fits.length, filters)}
  ${leftView(view, state, jobs, filters)} ${adviceView(view, { ranked, onlySaved, filteredOut })}
  ${
    view.told && complete
      ? html`${askingView(view, pool, ask)} ${stepsView(view, whatIf.steps, whatIf.change, imagine)}`
      : nothing
  }`;
}
