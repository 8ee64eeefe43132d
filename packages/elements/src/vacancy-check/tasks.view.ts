import type { MirrorMessages } from '@zorg-match/i18n';
import type { CarvedKind, DraftAdvice, Taxonomy } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';

const KINDS: readonly CarvedKind[] = ['support', 'care', 'registered', 'ask'];

/** The tasks of a draft by who may do them, each group with the sources that say so. */
export function taskGroups(say: MirrorMessages, { tasks }: DraftAdvice, { sources }: Taxonomy): TemplateResult {
  if (tasks.length === 0) return html`<p class="muted">${say.noTasks}</p>`;
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return html`${KINDS.map((kind) => {
    const own = tasks.filter((task) => task.kind === kind);
    if (own.length === 0) return nothing;
    const said = [...new Set(own.flatMap((task) => task.sources))].map((id) => titles.get(id) ?? id);
    return html`<div class="tasks" part="tasks">
      <h4>${say.tasks[kind]}</h4>
      <ul>
        ${own.map(({ demand }) => html`<li lang="nl">${demand.label}</li>`)}
      </ul>
      ${said.length > 0 ? html`<p class="small muted">${say.sources}: <span lang="nl">${said.join('; ')}</span></p>` : nothing}
    </div>`;
  })}`;
}
