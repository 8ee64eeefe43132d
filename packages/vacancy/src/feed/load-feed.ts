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
  /** Largest feed that is taken, in bytes; `MAX_FEED_BYTES` when absent. */
  readonly bytes?: number | undefined;
}

/** Largest feed that is loaded, in bytes, unless more is asked for. */
export const MAX_FEED_BYTES = 20_000_000;

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** A feed whose server answered. */
export interface OpenedFeed {
  /** Its text while it comes in; empty when it may not or cannot be fetched. */
  readonly pieces: AsyncIterable<string>;
  /** The address it comes from, relative ones resolved. */
  readonly url: string;
  /** When the server says that it last changed, ISO 8601. */
  readonly modified?: string;
  /** What went wrong, also while it came in: complete once `pieces` came to its end. */
  readonly issues: readonly Issue[];
}

/** A feed as it was fetched: its text, or why there is none. */
export interface FetchedFeed extends Omit<OpenedFeed, 'pieces'> {
  readonly text: string | null;
}

/**
 * Asks for a feed: without cookies, credentials or referrer, over https (http only from the page's own origin or this
 * machine), and asks the server whether a copy that the browser kept still holds. What goes wrong comes back as an issue:
 * `not-https`, `http-status`, `cors` (another origin that does not allow us, or is not there: a browser does not tell these
 * apart), `network`, `too-large`. Rejects only when `signal` aborts, with its reason.
 */
export async function openFeed(
  address: string | URL,
  options: Omit<LoadOptions, 'parseHtml'> = {},
): Promise<OpenedFeed> {
  const base = options.base ?? (globalThis as { location?: { href: string } }).location?.href;
  const url = resolve(address, base);
  if (!url) {
    const given = String(address).slice(0, 200);
    return { pieces: nothing(), url: given, issues: [failed('invalid-value', [], { url: given })] };
  }
  const params = { url: url.href, origin: originOf(base) };
  const unopened = (issue: Issue): OpenedFeed => ({ pieces: nothing(), url: url.href, issues: [issue] });
  if (!mayLoad(url, base)) return unopened(failed('not-https', [], params));
  try {
    const response = await (options.fetch ?? globalThis.fetch)(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: { accept: 'application/json, application/ld+json;q=0.9' },
      ...(options.signal && { signal: options.signal }),
    });
    if (!response.ok) return unopened(failed('http-status', [], { ...params, status: response.status }));
    const most = options.bytes ?? MAX_FEED_BYTES;
    const tooLarge = failed('too-large', [], { ...params, limit: most });
    if (Number(response.headers.get('content-length') ?? 0) > most) return unopened(tooLarge);
    const modified = new Date(response.headers.get('last-modified') ?? NaN);
    const known = !Number.isNaN(modified.getTime());
    const issues: Issue[] = [];
    const pieces = bodyOf(response, {
      most,
      signal: options.signal,
      broke: () => issues.push(failed('network', [], params)),
      tooLarge: () => issues.push(tooLarge),
    });
    return { pieces, url: url.href, issues, ...(known && { modified: modified.toISOString() }) };
  } catch {
    options.signal?.throwIfAborted();
    return unopened(refused(url, base, params));
  }
}

/** Fetches a feed whole, as `openFeed` asks for it. */
export async function fetchFeed(
  address: string | URL,
  options: Omit<LoadOptions, 'parseHtml'> = {},
): Promise<FetchedFeed> {
  const { pieces, ...feed } = await openFeed(address, options);
  let text = '';
  for await (const piece of pieces) text += piece;
  return { ...feed, text: feed.issues.length > 0 ? null : text };
}

/** Loads and reads a feed at once: what `fetchFeed` fetches, as `readFeed` reads it. */
export async function loadFeed(address: string | URL, options: LoadOptions = {}): Promise<FeedReading> {
  const { text, url, issues } = await fetchFeed(address, options);
  return text === null
    ? { vacancies: [], issues }
    : readFeed(text, { parseHtml: options.parseHtml, entries: options.entries, url });
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

async function* nothing(): AsyncGenerator<string> {}

/** How much is taken, and who is told what. */
interface Told {
  readonly most: number;
  readonly signal: AbortSignal | undefined;
  readonly broke: () => void;
  readonly tooLarge: () => void;
}

/** The body as text while it comes in. It ends early when it breaks off or is larger than we take, which is told. */
async function* bodyOf(response: Response, { most, signal, broke, tooLarge }: Told): AsyncGenerator<string> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > most) {
        tooLarge();
        return;
      }
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch {
    signal?.throwIfAborted();
    broke();
  } finally {
    await reader.cancel().catch(() => undefined); // nobody waits for the rest
  }
}
