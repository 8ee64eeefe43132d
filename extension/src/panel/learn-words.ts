import { warmReading, warmUp } from '@zorg-match/engine';
import type { Taxonomy } from '@zorg-match/schema';

/** Longest stretch of work before something else has its turn, in milliseconds. */
const SLICE_MS = 16;

/**
 * Learns the words of the taxonomy a little at a time, from the first moment: the storage opens and the page is read meanwhile,
 * and the first match then waits for nothing. Whoever needs the words sooner goes on where this is.
 */
export async function learnWords(taxonomy: Taxonomy): Promise<void> {
  const steps = words(taxonomy);
  let ends = performance.now() + SLICE_MS;
  while (steps.next().done !== true) {
    if (performance.now() < ends) continue;
    await turn();
    ends = performance.now() + SLICE_MS;
  }
}

/** What a match needs goes first, what typing needs after it. */
function* words(taxonomy: Taxonomy): Generator<void, void, void> {
  yield* warmReading(taxonomy);
  yield* warmUp(taxonomy);
}

/** Not a timer: a browser slows these down in a panel that nobody looks at. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
