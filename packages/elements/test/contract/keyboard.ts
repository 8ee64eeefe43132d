import { aTimeout } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settle, type Mounted } from './specimen.js';
import { controlsIn, focused, hiddenFromEyes, nameOf, within } from './tree.js';

const LIMIT = 400;

/** Presses what is found with the keyboard, as a person does who got there with Tab. */
export async function press(element: Element, control: HTMLElement | undefined, key = 'Enter'): Promise<void> {
  if (!control) throw new Error(`test: nothing to press in ${element.localName}`);
  control.focus();
  await sendKeys({ press: key });
  await settle(element);
}

const radioBeside = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement &&
  element.type === 'radio' &&
  !element.checked &&
  Boolean((element.getRootNode() as ParentNode).querySelector(`[name="${CSS.escape(element.name)}"]:checked`));

/** What can be scrolled takes the keyboard by itself in some engines. */
const scrolls = (element: Element): boolean =>
  /auto|scroll/.test(getComputedStyle(element).overflowX + getComputedStyle(element).overflowY) &&
  !element.matches('textarea, input, select');

/** What Tab must reach, in the order in which it is read. */
export const tabStops = (root: Element): HTMLElement[] =>
  controlsIn(root, { unseen: true }).filter(
    (each) => each.tabIndex >= 0 && each.role !== 'option' && !radioBeside(each) && !scrolls(each),
  );

/** Walks with Tab from the button before an element to the one after it; gives what had the keyboard on the way, and what did not show it. */
export async function walk({ element, before, after }: Mounted): Promise<{ passed: Element[]; dull: string[] }> {
  before.focus();
  const passed: Element[] = [];
  const dull: string[] = [];
  for (let step = 0; step < LIMIT; step += 1) {
    await sendKeys({ press: 'Tab' });
    const at = focused();
    if (at === after) return { passed: passed.filter((each) => !scrolls(each)), dull };
    if (!at || !within(at, element)) throw new Error(`Tab left for ${at ? nameOf(at) : 'nowhere'}`);
    // a field for a date has stops of its own for day, month and year; a trap still ends at the limit
    if (at !== passed.at(-1)) passed.push(at);
    // without a window manager, WebKit's window is never the active one, and then it shows nobody where the keyboard is
    if (at.matches(':focus') && !ringed(at)) dull.push(nameOf(at));
    await aTimeout(0);
  }
  throw new Error(`Tab never came out; it was at ${passed.slice(-4).map(nameOf).join(', ')}`);
}

/** Stops that lie above the one before them, so that the eye must jump back. */
export const jumps = (stops: readonly Element[]): string[] =>
  stops.flatMap((stop, index) => {
    const previous = stops[index - 1];
    if (!previous) return [];
    const [here, there] = [stop.getBoundingClientRect(), previous.getBoundingClientRect()];
    const up = here.bottom < there.top - 1;
    // the head of the next column
    const beside = getComputedStyle(stop).direction === 'rtl' ? here.right <= there.left : here.left >= there.right;
    return up && !beside ? [`${nameOf(stop)} after ${nameOf(previous)}`] : [];
  });

/** Whether it can be seen that something has the keyboard; its label shows it for a field that nobody sees. */
export function ringed(element: Element): boolean {
  const label = hiddenFromEyes(element) ? element.closest('label') : null;
  if (label) return ringed(label) || [...label.children].some(ringed);
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
}
