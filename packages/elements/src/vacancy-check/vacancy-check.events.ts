import type { JobPosting } from '@zorg-match/schema';

/** The draft as it stands. Nothing of it is about a person. */
export interface DraftChangeDetail {
  readonly title: string;
  readonly text: string;
  /** How many remarks there are. */
  readonly remarks: number;
  /** The draft as schema.org JobPosting. */
  readonly posting: JobPosting;
}

declare global {
  interface HTMLElementEventMap {
    'zorg-draft-change': CustomEvent<DraftChangeDetail>;
  }
}
