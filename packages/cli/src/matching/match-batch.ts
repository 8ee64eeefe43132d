import type { Engine } from '@zorg-match/engine';
import { issueForEditor } from '@zorg-match/i18n';
import type { Match, Profile } from '@zorg-match/schema';
import { type BatchError, type BatchRecord, parseRecord } from '../reading/batch-record.js';
import { readingOf } from '../reading/read-vacancy.js';
import { vacanciesIn } from '../reading/vacancies-in.js';

/** A line that `match --batch` gives. */
export type BatchMatch = ({ readonly id: BatchRecord['id']; readonly title: string } & Match) | BatchError;

/** Matches one line of a batch; a line without one vacancy gives its error instead. */
export function matchLine(line: string, profile: Profile, engine: Engine): BatchMatch {
  const record = parseRecord(line);
  if ('error' in record) return record;
  const { vacancies, issues } = vacanciesIn(record.text, record.url);
  const [vacancy] = vacancies;
  if (vacancy === undefined) return { id: record.id, error: issues.map(issueForEditor).join(' ') };
  const { fit, lines, conditions } = engine.match(profile, readingOf(vacancy, engine));
  return { id: record.id ?? vacancy.id, title: vacancy.title, fit, lines, conditions };
}
