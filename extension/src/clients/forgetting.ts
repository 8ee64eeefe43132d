import type { ClientCard } from './client.js';

/** How long before a file is forgotten the coach is told, and at least how long they were told when it goes. */
const WARNING_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What has to happen with files that nobody used for a long time. */
export interface Forgetting {
  /** To be forgotten now: their time is over and the coach was told a week ago. */
  readonly over: readonly string[];
  /** To be told about, with the day on which they go at the earliest. */
  readonly soon: readonly { readonly id: string; readonly on: Date }[];
  /** Told long ago for another end, such as of a shorter time that was set then: that counts no longer and is to be taken off. */
  readonly stale: readonly string[];
}

/**
 * Which files go and which the coach must be told about.
 * @param months without use after which a file goes; 1 or more
 */
export function forgettingOf(cards: readonly ClientCard[], months: number, now: Date): Forgetting {
  const over: string[] = [];
  const soon: { id: string; on: Date }[] = [];
  const stale: string[] = [];
  for (const { id, usedAt, warnedAt } of cards) {
    const end = monthsAfter(new Date(usedAt), months).getTime();
    const first = end - WARNING_DAYS * DAY_MS;
    const counts = warnedAt !== undefined && new Date(warnedAt).getTime() >= first;
    if (warnedAt !== undefined && (!counts || first > now.getTime())) stale.push(id);
    // somebody who was away for a year still gets a week from the day they are told
    const told = counts ? new Date(warnedAt).getTime() : now.getTime();
    const on = Math.max(end, told + WARNING_DAYS * DAY_MS);
    if (counts && on <= now.getTime()) over.push(id);
    else if (first <= now.getTime()) soon.push({ id, on: new Date(on) });
  }
  return { over, soon, stale };
}

/** A card without the warning that its file goes. */
export function unwarned(card: ClientCard): ClientCard {
  const { warnedAt, ...rest } = card;
  return warnedAt === undefined ? card : rest;
}

/** The same day so many months later, or the last day of that month when it is shorter. */
export function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months);
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0);
  return later;
}
