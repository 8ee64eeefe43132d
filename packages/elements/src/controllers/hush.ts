/**
 * Keeps the native `input` events of an element's fields inside it: they pass shadow roots, and a page that hears them learns
 * when somebody types and takes them for its own. Our own events tell what changed. Call it when the host is made, so that no
 * listener of the page comes before.
 */
export function hush(host: EventTarget): void {
  for (const type of ['beforeinput', 'input']) host.addEventListener(type, (event) => event.stopImmediatePropagation());
}
