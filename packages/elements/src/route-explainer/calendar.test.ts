import { expect } from '@open-wc/testing';
import { calendarText, type CalendarEntry } from './calendar.js';
import { monthsAfter } from './take-away.js';

const entry: CalendarEntry = {
  uid: 'abc@zorg-match',
  day: new Date(2026, 10, 30),
  summary: 'Schrijf je in; neem mee: diploma, kaart',
  description: 'Regel een\nRegel twee \\ drie',
};
const made = new Date(Date.UTC(2026, 10, 22, 3, 5, 9));
const file = (entries: readonly CalendarEntry[] = [entry]) =>
  calendarText({ name: 'Je weg', lang: 'nl', made, entries });

/** The logical lines, unfolded as RFC 5545 3.1 says. */
const unfolded = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('ends every line with CRLF and has no other line break', () => {
    expect(file()).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r\n]+\r\n/);
    expect(file().endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(file().replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
  });

  it('escapes commas, semicolons, backslashes and line breaks in text', () => {
    const lines = unfolded(file());
    expect(lines).to.include('SUMMARY;LANGUAGE=nl:Schrijf je in\\; neem mee: diploma\\, kaart');
    expect(lines).to.include('DESCRIPTION;LANGUAGE=nl:Regel een\\nRegel twee \\\\ drie');
  });

  it('drops control characters that no calendar reads', () => {
    expect(file([{ ...entry, summary: 'a\u0000b\u007fc\td' }])).to.contain('nl:abc\td\r\n');
  });

  it('folds at 75 octets, never within a character, and unfolds to what it was', () => {
    const summary = 'één 👩‍⚕️ verpleegkundige in het café '.repeat(12).trim();
    const text = file([{ ...entry, summary }]);
    expect(text.split('\r\n').every((line) => octets(line) <= 75)).to.equal(true);
    expect(unfolded(text)).to.include(`SUMMARY;LANGUAGE=nl:${summary}`);
    expect(text).not.to.contain('\ufffd');
  });

  it('stamps each entry in UTC with its own identity, as tentative whole days that keep nobody busy', () => {
    const lines = unfolded(file());
    for (const line of [
      'UID:abc@zorg-match',
      'DTSTAMP:20261122T030509Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
    ])
      expect(lines).to.include(line);
  });

  it('opens and closes each component in order', () => {
    const marks = unfolded(file([entry, { ...entry, uid: 'def@zorg-match' }])).filter((line) =>
      /^(BEGIN|END):/.test(line),
    );
    expect(marks).to.deep.equal([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });
});

describe('months from a day on', () => {
  it('end on the last day of a shorter month', () => {
    expect(monthsAfter(new Date(2027, 0, 31), 1)).to.deep.equal(new Date(2027, 1, 28));
  });

  it('count half a month as fifteen days and go over the year', () => {
    expect(monthsAfter(new Date(2026, 10, 10), 2.5)).to.deep.equal(new Date(2027, 0, 25));
  });
});
