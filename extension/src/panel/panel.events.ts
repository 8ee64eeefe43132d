import type { ReadWhat } from '../page/read-snapshot.js';
import type { VacancyOpenDetail } from './clients/clients.events.js';
import type { Mark } from '../page/marker/mark.js';

/** Somebody wants the page in front of them to be read. */
export interface PanelReadDetail {
  readonly what: ReadWhat;
}

/** Text that the person pasted. */
export interface PanelPasteDetail {
  readonly text: string;
}

/** What to draw on the page, and which job it must go on showing. */
export interface PanelMarksDetail {
  readonly marks: readonly Mark[];
  /** Title of the job that was read from the page; `undefined`: there is none, and the page is left alone. */
  readonly title: string | undefined;
}

/** The line whose words somebody wants to see on the page. */
export interface PanelGoDetail {
  readonly line: string;
}

declare global {
  interface HTMLElementEventMap {
    'zorg-panel-read': CustomEvent<PanelReadDetail>;
    'zorg-panel-paste': CustomEvent<PanelPasteDetail>;
    'zorg-panel-marks': CustomEvent<PanelMarksDetail>;
    'zorg-panel-go': CustomEvent<PanelGoDetail>;
    'zorg-panel-open': CustomEvent<VacancyOpenDetail>;
    'zorg-panel-forget': CustomEvent<undefined>;
  }
}
