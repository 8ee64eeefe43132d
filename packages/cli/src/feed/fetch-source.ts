import { setTimeout as sleep } from 'node:timers/promises';
import { decode } from '../input/decode.js';
import { sentences } from '../sentences.js';
import { BadInput } from '../session.js';

/** Largest page or file that is fetched, in bytes. */
const MAX_BYTES = 20_000_000;
const WAIT_MS = 15_000;
/** Between two pages, so that a small server is not troubled. */
const PAUSE_MS = 250;
const MAX_REDIRECTS = 5;
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether a text is an address rather than a path. */
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** The address, when we may ask it: https, or http on this machine unless a page elsewhere sends us there. */
function allowed(address: string, from?: string): URL {
  let url: URL;
  try {
    url = new URL(address, from);
  } catch {
    throw new BadInput(sentences.feed.notAnAddress(address));
  }
  const elsewhere = from !== undefined && !LOCAL.test(new URL(from).hostname);
  const local = LOCAL.test(url.hostname);
  const safe = local ? !elsewhere && /^https?:$/.test(url.protocol) : url.protocol === 'https:';
  if (!safe) throw new BadInput(sentences.feed.notHttps(url.href));
  return url;
}

async function bounded(response: Response, url: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength;
    if (bytes > MAX_BYTES) throw new BadInput(sentences.feed.tooLarge(url));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What was fetched, and the address at which it was in the end. */
export interface Fetched {
  readonly text: string;
  readonly url: string;
}

async function fetchOne(url: URL, hops = 0): Promise<Fetched> {
  const response = await fetch(url, {
    redirect: 'manual', // each hop must be an address that we may ask
    headers: { accept: 'text/html, application/xml, text/csv, application/json', 'user-agent': 'zorg-match feed' },
    signal: AbortSignal.timeout(WAIT_MS),
  });
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null && hops < MAX_REDIRECTS)
    return fetchOne(allowed(location, url.href), hops + 1);
  if (!response.ok) throw new BadInput(sentences.feed.status(url.href, response.status));
  return { text: decode(await bounded(response, url.href)), url: url.href };
}

/** How to fetch. */
export interface FetchOptions {
  /** Nothing was fetched before, so there is no need to rest. */
  readonly first: boolean;
  /** Address of the list or feed that names it; relative addresses are resolved against it. */
  readonly from?: string | undefined;
}

/**
 * Fetches a page or file: over https only (http on this machine), without cookies, one at a time with a rest between them,
 * at most 20 MB and 15 seconds. What goes wrong throws `BadInput` with the address.
 */
export async function fetchSource(address: string, { first, from }: FetchOptions): Promise<Fetched> {
  const url = allowed(address, from);
  if (!first) await sleep(PAUSE_MS);
  try {
    return await fetchOne(url);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const late = error instanceof Error && error.name === 'TimeoutError';
    throw new BadInput(late ? sentences.feed.late(url.href) : sentences.feed.unreachable(url.href));
  }
}
