import { elementsIn } from './tree.js';

const REGION = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

/** Listens to the live regions of an element as a screen reader does: gives what they came to say, in order. */
export function listen(element: Element): { readonly heard: string[]; readonly stop: () => void } {
  const heard: string[] = [];
  const observer = new MutationObserver((records) => {
    const regions = new Set(
      records.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(REGION)),
    );
    for (const region of regions) {
      const text = region?.textContent.replace(/\s+/g, ' ').trim();
      if (text) heard.push(text);
    }
  });
  const roots = [element, ...elementsIn(element)].flatMap((each) => each.shadowRoot ?? []);
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  return { heard, stop: () => observer.disconnect() };
}

/** Live regions that a screen reader would not know of in time: they must be there before they speak, and be visible to it. */
export const deafRegions = (element: Element): number =>
  [...elementsIn(element)].filter((each) => each.matches(REGION) && !each.checkVisibility()).length;
