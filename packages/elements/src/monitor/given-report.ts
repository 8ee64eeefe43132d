import type { MonitorReport } from '@zorg-match/schema';
import { fetchFeed } from '@zorg-match/vacancy';

const LISTS = ['occupations', 'regions', 'areas', 'municipalities', 'cells', 'openings', 'longest'] as const;

/** A report as `zorg-match monitor` writes it; `null` for anything else. */
export function asReport(value: unknown): MonitorReport | null {
  if (typeof value !== 'object' || value === null) return null;
  const report = value as Partial<Record<keyof MonitorReport, unknown>>;
  const fine = report.format === 'zorg-monitor/1' && typeof report.date === 'string' && typeof report.all === 'object';
  return fine && LISTS.every((list) => Array.isArray(report[list])) ? (value as MonitorReport) : null;
}

/** Fetches a report that was made ahead; `null` when it is not there, or is none. */
export async function fetchReport(address: string | URL, signal: AbortSignal): Promise<MonitorReport | null> {
  const { text, issues } = await fetchFeed(address, { signal });
  if (text === null) {
    console.warn('zorg-match: the report of <zorg-monitor> could not be fetched.', issues);
    return null;
  }
  try {
    return asReport(JSON.parse(text));
  } catch {
    return null;
  }
}
