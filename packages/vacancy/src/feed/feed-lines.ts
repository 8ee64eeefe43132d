import type { LoadOptions } from './load-feed.js';
import { mayLoad, resolve } from './load-feed.js';

/** A longer line is no vacancy; the rest of it is skipped. */
const LONGEST_LINE = 2_000_000;

/**
 * The lines of a file that is fetched as a feed is, one at a time as they arrive, so that the whole is never in memory. Empty
 * and overlong lines are left out. Throws when the file is not there or may not be fetched, and when `signal` aborts.
 */
export async function* feedLines(
  address: string | URL,
  options: Omit<LoadOptions, 'parseHtml'> = {},
): AsyncGenerator<string> {
  const base = options.base ?? (globalThis as { location?: { href: string } }).location?.href;
  const url = resolve(address, base);
  if (!url || !mayLoad(url, base)) throw new Error(`zorg-match: "${String(address)}" is no address that we may fetch.`);
  const response = await (options.fetch ?? globalThis.fetch)(url.href, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(options.signal && { signal: options.signal }),
  });
  if (!response.ok || !response.body) throw new Error(`zorg-match: "${url.href}" answered with ${response.status}.`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let skipping = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split(/\r?\n/);
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) {
        if (skipping) skipping = false;
        else if (line.trim() !== '') yield line;
      }
      if (done) return;
      if (rest.length > LONGEST_LINE) [rest, skipping] = ['', true];
    }
  } finally {
    await reader.cancel().catch(() => undefined); // nobody waits for the rest
  }
}
