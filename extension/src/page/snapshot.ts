/** A page within the page. */
export interface FrameSnapshot {
  readonly url: string;
  /** Share of the window that it fills, 0 to 1. */
  readonly share: number;
  /** What it shows, when it is of the same site; `null` when the browser does not let us read it. */
  readonly html: string | null;
}

/** What a page shows at one moment. */
export interface PageSnapshot {
  /** The page as HTML, open shadow roots included, without scripts but for its data when it is large, cut at the limit. */
  readonly html: string;
  readonly url: string;
  readonly title: string;
  /** As the browser serves it: `text/html`, `application/pdf` … */
  readonly contentType: string;
  /** How much text the page shows, in UTF-16 units. */
  readonly shown: number;
  /** The page is still being loaded. */
  readonly loading: boolean;
  /** What the person selected. */
  readonly selection: string;
  /** The heading over the selection; empty without one. */
  readonly selectionHeading: string;
  readonly frames: readonly FrameSnapshot[];
}

/** Longest page that is taken, in UTF-16 units. */
export const MAX_SNAPSHOT = 6_000_000;
/** Longest selection, title or address. */
export const MAX_SELECTION = 200_000;
export const MAX_TITLE = 1000;
export const MAX_ADDRESS = 100_000;
/** Most frames, and the longest one. */
export const MAX_FRAMES = 5;
export const MAX_FRAME = 1_000_000;
