import type { Engine } from '@zorg-match/engine';
import { type BatchError, type BatchRecord, parseRecord } from './batch-record.js';
import { readVacancy, type VacancyReading } from './read-vacancy.js';

/** A line that `read --batch` gives. */
export type BatchReading = ({ readonly id: BatchRecord['id'] } & VacancyReading) | BatchError;

/** Reads one line of a batch; a line that cannot be used gives its error. A record without id takes the vacancy's. */
export function readLine(line: string, engine: Engine, explain: boolean): BatchReading {
  const record = parseRecord(line);
  if ('error' in record) return record;
  const { id, text, url } = record;
  const read = readVacancy(text, engine, { explain, ...(url !== undefined && { url }) });
  return { id: id ?? read.vacancy?.id ?? null, ...read };
}
