import type { Messages } from '@zorg-match/i18n';
import type { CompetenceLevel } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AidsController } from '../controllers/aids-controller.js';
import { beside } from '../theme/mirror.view.js';
import type { Named } from './named.js';

export interface ChosenEntry extends Named {
  readonly id: string;
  readonly level: CompetenceLevel;
}

/** A competence that was just taken away, and where it stood. */
export interface Gone extends ChosenEntry {
  readonly index: number;
}

export interface ChosenActions {
  readonly remove: (entry: ChosenEntry) => void;
  readonly level: (entry: ChosenEntry, level: CompetenceLevel) => void;
  readonly undo: () => void;
}

const LEVELS = ['can', 'learning', 'want'] as const satisfies readonly CompetenceLevel[];
/** The stroke of the marker before each level. */
const STROKE = { can: 'have', learning: 'close', want: 'missing' } as const;

type Row = { readonly entry: ChosenEntry; readonly gone: boolean };

/** The chosen competences; one that was just removed leaves its row behind with the way back. */
export function chosenList(
  entries: readonly ChosenEntry[],
  gone: Gone | undefined,
  view: { readonly t: Messages; readonly aids: AidsController; readonly disabled: boolean } & ChosenActions,
): TemplateResult | typeof nothing {
  const rows: Row[] = entries.map((entry) => ({ entry, gone: false }));
  if (gone) rows.splice(gone.index, 0, { entry: gone, gone: true });
  if (rows.length === 0) return nothing;
  return html`<ul class="chosen" part="chosen" aria-labelledby="count">
    ${repeat(
      rows,
      (row) => `${row.entry.id} ${String(row.gone)}`,
      (row) => (row.gone ? goneRow(row.entry, view) : chosenRow(row.entry, view)),
    )}
  </ul>`;
}

type View = Parameters<typeof chosenList>[2];

function chosenRow(entry: ChosenEntry, { t, aids, disabled, remove, level }: View): TemplateResult {
  const { id, label, mirror } = entry;
  const change = (event: Event) => level(entry, (event.target as HTMLSelectElement).value as CompetenceLevel);
  return html`<li part="chosen-item">
    <span class="stroke" data-state=${STROKE[entry.level]} aria-hidden="true"></span>
    ${aids.picture(entry.group)}
    <span class="name">${label} ${beside(mirror, label)}</span>
    ${aids.speak(t, label, entry.said)}
    <select part="level" aria-label=${`${label}: ${t.picker.level}`} ?disabled=${disabled} @change=${change}>
      ${LEVELS.map((one) => html`<option value=${one} .selected=${one === entry.level}>${t.picker.levels[one]}</option>`)}
    </select>
    <button
      class="plain"
      part="remove"
      type="button"
      data-id=${id}
      aria-label=${t.picker.remove({ label })}
      ?disabled=${disabled}
      @click=${() => remove(entry)}
    >
      ${t.picker.removeShort}
    </button>
  </li>`;
}

function goneRow({ label }: ChosenEntry, { t, undo }: View): TemplateResult {
  return html`<li class="gone" part="removed">
    <span class="name muted">${t.picker.removedRow({ label })}</span>
    <button class="plain" part="undo" type="button" id="undo" @click=${undo}>${t.picker.restore}</button>
  </li>`;
}
