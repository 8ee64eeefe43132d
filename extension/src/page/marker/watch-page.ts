import { isSamePage } from '../same-page.js';

/** How long a page must be still before we look again, and how often at most, in milliseconds. */
const STILL_MS = 400;

/** What is told of a page that goes on living. */
export interface PageEvents {
  /** The page went to another address by itself, or shows another heading. */
  moved(): void;
  /** Something in it changed. */
  mutated(): void;
}

/** Watches a page that changes without being loaded anew; the returned function ends that. */
export function watchPage(
  window: Window & typeof globalThis,
  roots: readonly ShadowRoot[],
  events: PageEvents,
): () => void {
  const { document } = window;
  const address = window.location.href;
  const heading = headingOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  const look = (): void => {
    timer = undefined;
    if (gone) return;
    const now = headingOf(document);
    gone = !isSamePage(window.location.href, address) || (heading !== '' && now !== '' && now !== heading);
    if (gone) events.moved();
    else events.mutated();
  };
  // Not put off by each change: a page with a clock in it is never still.
  const soon = (): void => void (timer ??= setTimeout(look, STILL_MS));
  const observer = new window.MutationObserver(soon);
  for (const root of [document, ...roots])
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', soon);
  window.addEventListener('popstate', soon);
  window.addEventListener('hashchange', soon);
  return () => {
    clearTimeout(timer);
    gone = true;
    observer.disconnect();
    navigation?.removeEventListener('currententrychange', soon);
    window.removeEventListener('popstate', soon);
    window.removeEventListener('hashchange', soon);
  };
}

const headingOf = (document: Document): string =>
  document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
