/** Words of the advert on which a line of the match rests. How the person stands there does not go to the page. */
export interface Mark {
  /** Key of the line; several marks can have the same one. */
  readonly line: string;
  readonly quote: string;
  /** What stands before and after the words in the text that was read. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Whether the words of a line are in the page: to be seen, in a part that is closed now, or not at all. */
export type Whereabouts = 'shown' | 'folded' | 'absent';

/** From the panel to the page. */
export type ToPage =
  /** Draw these, none is possible, and watch whether the page still shows the job that was read under this title. */
  | { readonly type: 'mark'; readonly marks: readonly Mark[]; readonly title: string }
  | { readonly type: 'go'; readonly line: string }
  | { readonly type: 'clear' };

/** From the page to the panel. */
export type FromPage =
  | { readonly type: 'found'; readonly lines: readonly { readonly line: string; readonly at: Whereabouts }[] }
  | { readonly type: 'picked'; readonly line: string }
  | { readonly type: 'changed' };

/** Name of the line between panel and page. */
export const MARKER_PORT = 'zorg-match/1/marker';
/** Most marks on one page, and longest words of one, in UTF-16 units. */
export const MAX_MARKS = 400;
export const MAX_QUOTE = 600;
/** How much of the surroundings goes along. */
export const AROUND = 60;
