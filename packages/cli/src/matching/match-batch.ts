import type { Engine } from '@zorg-match/engine';
import { isPast } from '@zorg-match/engine/choose';
import { issueForEditor } from '@zorg-match/i18n';
import type { Match, Profile } from '@zorg-match/schema';
import { type BatchError, type BatchRecord, parseRecord } from '../reading/batch-record.js';
import { readingOf } from '../reading/read-vacancy.js';
import { vacanciesIn } from '../reading/vacancies-in.js';

/** A line that `match --batch` gives. */
export type BatchMatch =
  | ({
      readonly id: BatchRecord['id'];
      readonly title: string;
      /** Its last day is past. */
      readonly past?: true;
    } & Match)
  | BatchError;

/** Matches one line of a batch; a line without one vacancy gives its error instead. */
export function matchLine(line: string, profile: Profile, engine: Engine, today: string): BatchMatch {
  const record = parseRecord(line);
  if ('error' in record) return record;
  const { vacancies, issues } = vacanciesIn(record.text, record.url);
  const [vacancy] = vacancies;
  if (vacancy === undefined) return { id: record.id, error: issues.map(issueForEditor).join(' ') };
  const { fit, lines, conditions } = engine.match(profile, readingOf(vacancy, engine));
  const past = isPast(vacancy, today) && { past: true as const };
  return { id: record.id ?? vacancy.id, title: vacancy.title, ...past, fit, lines, conditions };
}
