const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
// Day first, as everywhere in Europe.
const LOCAL = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A date or moment as ISO 8601 from the ways in which pages write it; `undefined` when it is no real date. */
export function readDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const day = toDay(iso[1], iso[2], iso[3]);
    return day && iso[4] ? `${day}T${toTime(iso[4])}${toZone(iso[5])}` : day;
  }
  const slashed = SLASHED.exec(text);
  if (slashed) return toDay(slashed[1], slashed[2], slashed[3]);
  const local = LOCAL.exec(text);
  if (local) return toDay(local[3], local[2], local[1]);
  return /\d{4}/.test(text) && /[a-z]{3}/i.test(text) ? fromMillis(Date.parse(text)) : undefined;
}

/** The last moment of a date or moment, in milliseconds since 1970; a day without a time lasts until midnight UTC. */
export function endOf(iso: string): number {
  return Date.parse(iso.includes('T') ? iso : `${iso}T23:59:59Z`);
}

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

const toTime = (time: string): string => {
  const [hours = '', minutes = '', seconds = '00'] = time.split(':');
  return [hours.padStart(2, '0'), minutes, seconds].join(':');
};

function toZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[zug]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function fromMillis(millis: number): string | undefined {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
