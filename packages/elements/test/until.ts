import { waitUntil } from '@open-wc/testing';

/** On a busy machine a module that is fetched only now takes its time; what never comes fails all the same. */
const PATIENCE_MS = 30_000;

/**
 * Waits for what a person would wait for.
 * @param what is missing when it never comes
 */
export const until = (isThere: () => unknown, what?: string): Promise<void> =>
  waitUntil(isThere, what, { timeout: PATIENCE_MS });
