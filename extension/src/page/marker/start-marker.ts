import { MARKER_PORT, type FromPage, type ToPage } from './mark.js';
import { MarkerSession } from './session.js';

/** The end of a line to the panel. */
export interface MarkerPort {
  readonly name: string;
  readonly sender?: { readonly id?: string | undefined } | undefined;
  postMessage(message: FromPage): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** The part of the browser that a script within a page has. */
export interface MarkerRuntime {
  readonly id: string;
  readonly onConnect: { addListener(listener: (port: MarkerPort) => void): void };
}

const INSTALLED = Symbol.for('zorg-match/1/marker');

/**
 * Waits for the panel to connect, draws what it asks, and leaves nothing behind when the panel is gone. Runs apart from the
 * page's own scripts, once a page; only our own extension can reach it.
 */
export function startMarker(scope: Window & typeof globalThis, runtime: MarkerRuntime): void {
  const installed = scope as { [INSTALLED]?: true };
  if (installed[INSTALLED]) return;
  installed[INSTALLED] = true;
  let latest: MarkerSession | undefined;
  runtime.onConnect.addListener((port) => {
    if (port.name !== MARKER_PORT || port.sender?.id !== runtime.id) return;
    latest?.close();
    const session = (latest = new MarkerSession(scope, (message) => port.postMessage(message)));
    port.onMessage.addListener((message) => {
      if (session === latest && isToPage(message)) session.receive(message);
    });
    port.onDisconnect.addListener(() => session.close());
  });
}

/** The panel's own messages: it is the only one that can send here, so their form is looked at and no more. */
function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'mark')
    return (
      'marks' in message && Array.isArray(message.marks) && 'title' in message && typeof message.title === 'string'
    );
  return message.type === 'clear' || (message.type === 'go' && 'line' in message && typeof message.line === 'string');
}
