import type { JobMessages } from '@zorg-match/i18n';

const DAY_MS = 86_400_000;
/** From so many days on a list may well be out of date. */
const OLD_DAYS = 14;

/** How old a list of jobs is, in a sentence; empty when nobody knows, or when it is of today. */
export function ageText({ job }: JobMessages, updated: string | undefined, lang: string, now = new Date()): string {
  const made = new Date(updated ?? NaN);
  const days = (now.getTime() - made.getTime()) / DAY_MS;
  if (!(days >= 1)) return '';
  const year = made.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const when = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', ...year }).format(made);
  return days >= OLD_DAYS ? job.stale({ when }) : job.fresh({ when });
}
