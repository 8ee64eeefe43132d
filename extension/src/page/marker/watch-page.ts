import { isSamePage } from '../same-page.js';
import { jobOnPage } from './job-on-page.js';
import type { PageText } from './page-text.js';

/** How long a page must be still before we look again, and how often at most, in milliseconds. */
const STILL_MS = 400;

/** What is told of a page that goes on living. */
export interface PageEvents {
  /** The page went to another address by itself, or shows another heading. */
  moved(): void;
  /** Something in it changed. */
  mutated(): void;
}

/**
 * Watches a page that changes without being loaded anew; the returned function ends that. `title` is that of the job that was
 * read, `text` what the page shows now.
 */
export function watchPage(
  window: Window & typeof globalThis,
  text: PageText,
  title: string,
  events: PageEvents,
): () => void {
  const { document } = window;
  const address = window.location.href;
  const heading = headingOf(document);
  const isThere = jobOnPage(document, text, title);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  let missed = false;
  const look = (): void => {
    timer = undefined;
    if (gone) return;
    const now = headingOf(document);
    gone = !isSamePage(window.location.href, address) || (heading !== '' && now !== '' && now !== heading);
    // A page that is drawn anew can be without its words for a moment: only a second look tells.
    const missing = !gone && !isThere();
    gone ||= missing && missed;
    missed = missing;
    if (gone) events.moved();
    else events.mutated();
    if (missed && !gone) soon();
  };
  // Not put off by each change: a page with a clock in it is never still.
  const soon = (): void => void (timer ??= setTimeout(look, STILL_MS));
  const observer = new window.MutationObserver(soon);
  for (const root of [document, ...text.roots])
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
