import { SESSION_KEYS } from '../session/keys.js';
import type { ReadRequest } from '../session/read-request.schema.js';

/** The part of the browser that a press needs. */
export interface PressBrowser {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
  readonly storage: { readonly session: { set(items: Record<string, unknown>): Promise<void> } };
}

interface PressedTab {
  readonly id?: number | undefined;
  readonly windowId: number;
}

/**
 * A press on the toolbar's button, or its keys: opens the panel and asks it to read the tab. The press is what lets us read
 * that tab; the panel does it, so the page's text is never stored or passed on.
 */
export function onPress(tab: PressedTab, browser: PressBrowser): void {
  // First and without waiting: browsers open a panel only as the direct answer to a press.
  const opened = browser.sidePanel?.open({ windowId: tab.windowId }) ?? browser.sidebarAction?.open();
  opened?.catch((error: unknown) => console.warn('zorg-match: the panel did not open.', error));
  if (tab.id === undefined) return;
  const request: ReadRequest = { tabId: tab.id, windowId: tab.windowId, at: Date.now(), id: crypto.randomUUID() };
  browser.storage.session
    .set({ [SESSION_KEYS.request]: request })
    .catch((error: unknown) => console.warn('zorg-match: the panel could not be asked to read.', error));
}
