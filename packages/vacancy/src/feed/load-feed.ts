import type { FeedReading, Issue } from '@zorg-match/schema';
import { failed } from '../issue.js';
import { readFeed, type FeedOptions } from './read-feed.js';

/** What loading a feed needs from its surroundings. */
export interface LoadOptions extends Omit<FeedOptions, 'url'> {
  /** The platform's own when absent. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Against which a relative address is resolved; the page's own in browsers. */
  readonly base?: string | undefined;
}

/** Largest feed that is loaded, in bytes. */
export const MAX_FEED_BYTES = 20_000_000;

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** A feed as it was fetched: its text, or why there is none. */
export interface FetchedFeed {
  readonly text: string | null;
  /** The address it came from, relative ones resolved. */
  readonly url: string;
  /** When the server says that it last changed, ISO 8601. */
  readonly modified?: string;
  readonly issues: readonly Issue[];
}

/**
 * Fetches a feed: without cookies, credentials or referrer, over https (http only from the page's own origin or this
 * machine), and asks the server whether a copy that the browser kept still holds. What goes wrong comes back as an issue:
 * `not-https`, `http-status`, `cors` (another origin that does not allow us, or is not there: a browser does not tell these
 * apart), `network`, `too-large`. Rejects only when `signal` aborts, with its reason.
 */
export async function fetchFeed(
  address: string | URL,
  options: Omit<LoadOptions, 'parseHtml'> = {},
): Promise<FetchedFeed> {
  const base = options.base ?? (globalThis as { location?: { href: string } }).location?.href;
  const url = resolve(address, base);
  if (!url) {
    const given = String(address).slice(0, 200);
    return { text: null, url: given, issues: [failed('invalid-value', [], { url: given })] };
  }
  const params = { url: url.href, origin: originOf(base) };
  const nothing = (issue: Issue): FetchedFeed => ({ text: null, url: url.href, issues: [issue] });
  if (!mayLoad(url, base)) return nothing(failed('not-https', [], params));
  try {
    const response = await (options.fetch ?? globalThis.fetch)(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: { accept: 'application/json, application/ld+json;q=0.9' },
      ...(options.signal && { signal: options.signal }),
    });
    if (!response.ok) return nothing(failed('http-status', [], { ...params, status: response.status }));
    const text = await boundedText(response);
    if (text === null) return nothing(failed('too-large', [], { ...params, limit: MAX_FEED_BYTES }));
    const modified = new Date(response.headers.get('last-modified') ?? NaN);
    const known = !Number.isNaN(modified.getTime());
    return { text, url: url.href, issues: [], ...(known && { modified: modified.toISOString() }) };
  } catch {
    options.signal?.throwIfAborted();
    return nothing(refused(url, base, params));
  }
}

/** Loads and reads a feed at once: what `fetchFeed` fetches, as `readFeed` reads it. */
export async function loadFeed(address: string | URL, options: LoadOptions = {}): Promise<FeedReading> {
  const { text, url, issues } = await fetchFeed(address, options);
  return text === null ? { vacancies: [], issues } : readFeed(text, { parseHtml: options.parseHtml, url });
}

export function resolve(address: string | URL, base: string | undefined): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

function originOf(base: string | undefined): string {
  return (base && resolve(base, undefined)?.origin) || '';
}

export function mayLoad(url: URL, base: string | undefined): boolean {
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && (LOCAL.test(url.hostname) || url.origin === originOf(base));
}

function refused(url: URL, base: string | undefined, params: Issue['params']): Issue {
  const elsewhere = base !== undefined && url.origin !== originOf(base);
  return elsewhere
    ? failed('cors', [], { ...params, header: 'Access-Control-Allow-Origin' })
    : failed('network', [], params);
}

/** The body as text; `null` when it is larger than we take. */
async function boundedText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_FEED_BYTES) return null;
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_FEED_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
