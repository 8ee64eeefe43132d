import { type Engine, warmReading } from '@zorg-match/engine';
import { Monitor, placeOf } from '@zorg-match/engine/monitor';
import type { MonitorReport, Vacancy } from '@zorg-match/schema';
import { isRead, readingOf } from '../readings/readings.js';
import { pause, SLICE_MS } from '../readings/slices.js';

/** Takes vacancies a batch at a time and tells what was counted so far. */
export interface Counter {
  /** Resolves when the batch is counted. Rejects when it cannot be. */
  add(batch: readonly Vacancy[]): Promise<void>;
  report(): Promise<MonitorReport>;
  close(): void;
}

/** Days as others on this device count them. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Counts in the page, in slices, so that it stays lively. What was not read before is read and not kept. */
export function countHere(engine: Engine): Counter {
  const monitor = new Monitor({ date: today(), placeOf, taxonomy: engine.taxonomy });
  let sliceEnds = 0;
  const rest = async (): Promise<void> => {
    if (performance.now() < sliceEnds) return;
    await pause();
    sliceEnds = performance.now() + SLICE_MS;
  };
  let warm = false;
  return {
    async add(batch) {
      if (!warm && !batch.every((vacancy) => isRead(engine, vacancy))) {
        warm = true;
        const steps = warmReading(engine.taxonomy);
        while (steps.next().done !== true) await rest();
      }
      for (const vacancy of batch) {
        await rest();
        if (isRead(engine, vacancy)) monitor.add(vacancy, readingOf(engine, vacancy));
        else count(monitor, engine, vacancy);
      }
    },
    report: () => Promise.resolve(monitor.report()),
    close: () => undefined,
  };
}

/** Of a vacancy that cannot be read nothing is known, and the others count. */
export function count(monitor: Monitor, engine: Engine, vacancy: Vacancy): void {
  try {
    monitor.add(vacancy, engine.read(vacancy));
  } catch (error) {
    console.error('zorg-match: a vacancy could not be read.', vacancy.id, error);
  }
}

/** What the page asks of a worker, and what comes back for it. */
export type Asked =
  | { readonly ask: number; readonly what: 'start'; readonly date: string }
  | { readonly ask: number; readonly what: 'add'; readonly batch: readonly Vacancy[] }
  | { readonly ask: number; readonly what: 'report' };
export interface Answered {
  readonly answer: number;
  readonly report?: MonitorReport;
}

/** Counts in a worker that runs `serveCounting`; the page only hands vacancies over. */
export function countThere(worker: Worker): Counter {
  let asked = 0;
  const waiting = new Map<number, { resolve: (answer: Answered) => void; reject: (error: unknown) => void }>();
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.answer)?.resolve(data);
    waiting.delete(data.answer);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error(`zorg-match: the worker failed. ${event.message}`));
    waiting.clear();
  };
  type Question = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'ask'> : never) : never;
  const ask = (question: Question): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, ask: id });
    });
  const started = ask({ what: 'start', date: today() });
  return {
    async add(batch) {
      await started;
      await ask({ what: 'add', batch });
    },
    async report() {
      const { report } = await ask({ what: 'report' });
      if (!report) throw new Error('zorg-match: the worker gave no report.');
      return report;
    },
    close: () => worker.terminate(),
  };
}
