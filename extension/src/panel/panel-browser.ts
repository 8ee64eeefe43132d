import type { PagePort } from './page-marks.js';
import type { SessionArea } from './session-profile.js';

interface Listeners<Arguments extends readonly unknown[]> {
  addListener(listener: (...args: Arguments) => void): void;
}

/** The part of the browser that the panel needs. */
export interface PanelBrowser {
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number };
      files: ('/page-snapshot.js' | '/page-marker.js')[];
    }): Promise<readonly { readonly result?: unknown }[]>;
  };
  readonly storage: {
    readonly session: SessionArea & {
      readonly onChanged: Listeners<[Record<string, { newValue?: unknown }>]>;
    };
  };
  readonly tabs: {
    get(tabId: number): Promise<{ readonly url?: string | undefined }>;
    query(query: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number | undefined }[]>;
    connect(tabId: number, options: { name: string; frameId: number }): PagePort;
    readonly onActivated: Listeners<[{ tabId: number; windowId: number }]>;
    readonly onUpdated: Listeners<[number, { status?: string | undefined; url?: string | undefined }]>;
  };
  readonly windows: { getCurrent(): Promise<{ readonly id?: number | undefined }> };
}
