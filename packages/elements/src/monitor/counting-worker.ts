import type { Engine } from '@zorg-match/engine';
import { Monitor, placeOf } from '@zorg-match/engine/monitor';
import { type Answered, type Asked, count } from './counter.js';

/** The side of a worker that hears and answers. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(answer: Answered): void;
}

/**
 * Lets a worker count for `zorg-monitor`: call it once in the worker, with its global scope and an engine over the taxonomy of
 * the page, and give the element a `worker` that starts it.
 */
export function serveCounting(scope: WorkerScope, engine: Engine): void {
  let monitor: Monitor | undefined;
  scope.onmessage = ({ data }) => {
    if (data.what === 'start') monitor = new Monitor({ date: data.date, placeOf, taxonomy: engine.taxonomy });
    if (data.what === 'add' && monitor) for (const vacancy of data.batch) count(monitor, engine, vacancy);
    const report = data.what === 'report' ? monitor?.report() : undefined;
    scope.postMessage({ answer: data.ask, ...(report && { report }) });
  };
}
