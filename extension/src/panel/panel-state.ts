import type { PageReading } from '@zorg-match/schema';

/**
 * What the panel shows of the page.
 * - `start`: nothing was read yet.
 * - `reading`: a page is being read; `late` when it is still empty and we wait for it to fill in.
 * - `read`: a reading that belongs to the page in front of the person, to text that they pasted, or to a vacancy that was kept.
 * - `refused`: the browser lets no extension read this page.
 * - `pdf`: the page is a PDF, in which the browser lets no extension read.
 * - `frame`: the vacancy seems to stand in a frame of another site, at `url`.
 * - `moved`: the person is on another page than the one that was read, and must press again.
 */
export type PanelState =
  | { readonly step: 'start' | 'refused' | 'pdf' | 'moved' }
  | { readonly step: 'reading'; readonly late: boolean }
  | { readonly step: 'frame'; readonly url: string }
  | ReadState;

/** A reading, and what it belongs to. */
export interface ReadState {
  readonly step: 'read';
  readonly from: 'page' | 'paste' | 'kept';
  readonly reading: PageReading;
  /** Of the page it was read from, or of the page that a kept vacancy came from. */
  readonly url?: string;
  /** The person asked to read their selection, and there was none. */
  readonly hint?: 'no-selection';
}
