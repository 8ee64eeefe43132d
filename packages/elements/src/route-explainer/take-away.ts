import { labelIn } from '../context/taxonomy-index.js';
import { calendarText, type CalendarEntry } from './calendar.js';
import { lineOf } from './line.js';
import { ownText } from './said.view.js';
import { spanOf } from './spans.js';
import type { PlanCard, View } from './view.js';
import { isWeb } from './view.js';

/** A day so many months later; a month that is too short gives its last day, half months count as fifteen days. */
export function monthsAfter(day: Date, months: number): Date {
  const whole = Math.floor(months);
  const at = new Date(day.getFullYear(), day.getMonth() + whole, 1);
  const last = new Date(at.getFullYear(), at.getMonth() + 1, 0).getDate();
  at.setDate(Math.min(day.getDate(), last) + (months > whole ? 15 : 0));
  return at;
}

/** Random and therefore unique; the same within one file only. */
function uniqueId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}@zorg-match`;
}

/**
 * The steps of a plan as a calendar file, each on the day it can begin at the earliest, from today. Says with each date
 * that it is an estimate, and when something before it has no known length.
 */
export function planCalendar(view: View, { plan, occupation }: PlanCard, today: Date, idOf = uniqueId): string {
  const { t, lang } = view;
  const stops = lineOf(plan).flat(2);
  const entries = stops.map(({ step, start }): CalendarEntry => {
    const known = step.contacts.flatMap((id) => view.contacts.get(id) ?? []);
    const url = known.map((each) => each.url).find(isWeb);
    const asks = known.map(({ name, phone }) =>
      [name, phone && t.map.phone({ number: phone })].filter(Boolean).join(': '),
    );
    const description = [
      ...(step.why ? new Set([ownText(view, step.why), step.why]) : []),
      step.months && step.months.high > 0 ? t.take.lasts({ duration: spanOf(step.months, view) }) : '',
      ...asks,
      t.take.tentative,
      start.open ? t.take.tentativeOpen : '',
    ];
    return {
      uid: idOf(),
      day: monthsAfter(today, start.low),
      summary: [...new Set([ownText(view, step.title), step.title])].join(' · '),
      description: description.filter(Boolean).join('\n'),
      ...(url !== undefined && { url }),
    };
  });
  const name = t.take.calendarName({ occupation: labelIn(occupation, lang) });
  return calendarText({ name, lang, made: today, entries });
}

/** Hands a text to the reader as a file. No address of it stays behind. */
export function saveFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
