/** Fields in which a key is a letter of what somebody writes or looks up. */
const WRITTEN = 'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=range], [type=file])';

/**
 * Keeps typing inside an element: native `input` events and keys that write pass shadow roots, and a page that hears them
 * learns what somebody types, or takes a letter for one of its own shortcuts. Escape, Tab, Enter, arrows and combinations
 * with Ctrl, Alt or Cmd stay for the page. Our own events tell what changed. Call it when the host is made, so that no listener of the page comes
 * before.
 */
export function hush(host: EventTarget): void {
  for (const type of ['beforeinput', 'input']) host.addEventListener(type, (event) => event.stopImmediatePropagation());
  for (const type of ['keydown', 'keypress', 'keyup'])
    host.addEventListener(type, (event) => {
      if (writes(event as KeyboardEvent)) event.stopImmediatePropagation();
    });
}

/** Whether a key puts a character in one of our fields; AltGr, which Windows tells as Ctrl and Alt, does so too. */
function writes(event: KeyboardEvent): boolean {
  const [field] = event.composedPath();
  if (!(field instanceof Element) || !field.matches(WRITTEN)) return false;
  const { key, ctrlKey, altKey, metaKey } = event;
  return /^.$/u.test(key) && (!(ctrlKey || altKey || metaKey) || event.getModifierState('AltGraph'));
}
