import type { Engine } from '@zorg-match/engine';
import type { Condition, Demand, Offer, PageReport, Reading, Vacancy } from '@zorg-match/schema';
import { readAny } from '@zorg-match/vacancy/page';
import { parseHtml } from '../input/parse-html.js';

/** What `read` gives: what the input turned out to be, and the vacancy with its reading when there is one. */
export interface VacancyReading {
  readonly page: PageReport;
  readonly vacancy: Vacancy | null;
  readonly reading: Reading | null;
}

/** How to read. */
export interface ReadOptions {
  /** Keep at each demand, condition and offer why it was read so. */
  readonly explain?: boolean;
  /** Address of the page, when known. */
  readonly url?: string;
}

function untraced<T extends Demand | Condition | Offer>(entries: readonly T[]): T[] {
  return entries.map((entry) => {
    const copy: { -readonly [K in keyof T]: T[K] } = { ...entry };
    delete copy.trace;
    return copy;
  });
}

/** What the engine reads in a vacancy; why it was read so only when asked. */
export function readingOf(vacancy: Vacancy, engine: Engine, explain = false): Reading {
  const reading = engine.read(vacancy);
  if (explain) return reading;
  return {
    ...reading,
    demands: untraced(reading.demands),
    conditions: untraced(reading.conditions),
    offers: untraced(reading.offers),
  };
}

/** Reads the text of a file as a vacancy: a page's HTML, a JobPosting as JSON, or plain text. */
export function readVacancy(text: string, engine: Engine, { explain = false, url }: ReadOptions = {}): VacancyReading {
  const { page, vacancy } = readAny(text, { parseHtml, url });
  return { page, vacancy, reading: vacancy === null ? null : readingOf(vacancy, engine, explain) };
}
