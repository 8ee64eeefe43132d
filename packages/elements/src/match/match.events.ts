import type { IssueCode } from '@zorg-match/schema';

/** Detail of `zorg-profile-change`. */
export interface ProfileChangeDetail {
  /** Ids of the chosen competences; nothing else of a profile ever leaves through an event. */
  readonly competences: readonly string[];
}

/** Detail of `zorg-error`. */
export interface ErrorDetail {
  readonly code: IssueCode;
  /** A sentence for the person, in the element's language. */
  readonly message: string;
}

declare global {
  interface HTMLElementEventMap {
    'zorg-profile-change': CustomEvent<ProfileChangeDetail>;
    'zorg-error': CustomEvent<ErrorDetail>;
    'zorg-ready': CustomEvent<Record<string, never>>;
  }
}
