/** An entry for a whole day in a calendar file. */
export interface CalendarEntry {
  /** Unique in the world, and the same when the file is made again from it. */
  readonly uid: string;
  readonly day: Date;
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
}

/** What a calendar file is made of. */
export interface CalendarFile {
  readonly name: string;
  readonly lang: string;
  /** When the file is made. */
  readonly made: Date;
  readonly entries: readonly CalendarEntry[];
}

/** RFC 5545, 3.1: a line holds at most 75 octets without its break. */
const OCTETS = 75;
const encoder = new TextEncoder();

/** A line folded to at most 75 octets a piece; a character is never cut. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      text += '\r\n ';
      octets = 1; // the space counts too
    }
    text += character;
    octets += size;
  }
  return text;
}

/** RFC 5545, 3.3.11: text with its backslashes, semicolons, commas and line breaks escaped; control characters go. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

const digits = (value: number, length = 2): string => String(value).padStart(length, '0');

/** A day in the reader's own calendar: `20261122`. */
const dayOf = (day: Date): string =>
  `${digits(day.getFullYear(), 4)}${digits(day.getMonth() + 1)}${digits(day.getDate())}`;

/** A moment in UTC: `20261122T030500Z`. */
const momentOf = (moment: Date): string => `${moment.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

/**
 * An iCalendar file (RFC 5545) of tentative whole days: lines end in CRLF and are folded, text is escaped, each entry has
 * its `UID` and `DTSTAMP`, and none makes somebody busy.
 */
export function calendarText({ name, lang, made, entries }: CalendarFile): string {
  const events = entries.flatMap(({ uid, day, summary, description, url }) => {
    const next = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${momentOf(made)}`,
      `DTSTART;VALUE=DATE:${dayOf(day)}`,
      `DTEND;VALUE=DATE:${dayOf(next)}`,
      `SUMMARY;LANGUAGE=${lang}:${escaped(summary)}`,
      `DESCRIPTION;LANGUAGE=${lang}:${escaped(description)}`,
      ...(url === undefined ? [] : [`URL:${url}`]),
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zorg-Match//Route//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
