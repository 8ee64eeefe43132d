import type { Profile, Reading, Vacancy } from '@zorg-match/schema';

/** What stands in the list of clients; small, because the whole list is opened at once. Times are ISO 8601. */
export interface ClientCard {
  /** Random; says nothing about the person. */
  readonly id: string;
  /** A pseudonym or initials, unless the coach chose otherwise. */
  readonly name: string;
  readonly createdAt: string;
  /** When the file was last opened or changed, to the day. */
  readonly usedAt: string;
  /** When the coach was told that this file will be forgotten soon. */
  readonly warnedAt?: string;
}

/** Where a client stands with a vacancy. */
export type SavedStatus = 'idea' | 'applied' | 'interview' | 'hired' | 'stopped';

/** A way that a client and the coach chose together. */
export interface KeptRoute {
  readonly id: string;
  /** Occupation id. */
  readonly occupation: string;
  /** Id of the engine's plan. */
  readonly plan: string;
  readonly title: string;
  readonly note: string;
  readonly savedAt: string;
}

/** A saved vacancy as it stands in a client's list; the advert itself is a record of its own. */
export interface SavedEntry {
  readonly id: string;
  /** Id of the vacancy, by which it is known again. */
  readonly vacancy: string;
  readonly title: string;
  readonly employer?: string;
  readonly place?: string;
  /** https only. */
  readonly url?: string;
  readonly status: SavedStatus;
  readonly note: string;
  readonly savedAt: string;
  readonly changedAt: string;
  /** Every status that it had, oldest first. */
  readonly history: readonly { readonly status: SavedStatus; readonly at: string }[];
}

/** The agreement between a client and the coach about what is kept. */
export interface Consent {
  readonly at: string;
  /** Version of the sheet that was handed over. */
  readonly sheet: number;
}

/** All that is kept of one client but the adverts. */
export interface ClientFile {
  readonly id: string;
  readonly profile: Profile;
  readonly notes: string;
  readonly routes: readonly KeptRoute[];
  readonly saved: readonly SavedEntry[];
  readonly consent?: Consent;
  readonly changedAt: string;
}

/** An advert as it was when it was saved, with what was read in it unless that was too large. */
export interface SavedAdvert {
  readonly id: string;
  readonly vacancy: Vacancy;
  readonly reading: Reading | null;
  /** The text was longer than we keep; the end is missing. */
  readonly cut?: true;
}
