import type { PanelMessages } from '@zorg-match/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Whereabouts } from '../page/marker/mark.js';

/** Where the lines of the match are on the page; `undefined` as long as the page did not answer. */
export type Places = ReadonlyMap<string, Whereabouts>;

/** The switch for drawing on the page, and what was found there. */
export function marksView(
  { marks }: PanelMessages,
  on: boolean,
  places: Places | undefined,
  toggle: () => void,
): TemplateResult {
  return html`<section class="marks" aria-labelledby="marks-title">
    <h2 id="marks-title" class="visually-hidden">${marks.title}</h2>
    <label class="check"
      ><input type="checkbox" id="underline" .checked=${on} @change=${toggle} /> <span>${marks.underline}</span></label
    >
    ${on && places ? html`<p class="small" id="places">${placesSaid(marks, places)}</p>` : nothing}
  </section>`;
}

const countOf = (places: Places, at: Whereabouts): number => [...places.values()].filter((each) => each === at).length;

function placesSaid(marks: PanelMessages['marks'], places: Places): string {
  if (places.size === 0) return marks.none;
  return (['shown', 'folded', 'absent'] as const)
    .map((at) => ({ at, count: countOf(places, at) }))
    .filter(({ at, count }) => count > 0 || at === 'shown')
    .map(({ at, count }) => marks[at]({ count }))
    .join(' ');
}
