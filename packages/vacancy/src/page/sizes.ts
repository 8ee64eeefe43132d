/** How much text an element holds, and how much of it lies within links, in UTF-16 units without white space. */
export interface Size {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
  /** Levels of elements, itself included. */
  readonly height: number;
}

/** Sizes of an element and everything in it, in one pass. */
export function sizesOf(root: Element): ReadonlyMap<Element, Size> {
  const sizes = new Map<Element, Size>();
  const all = Array.from(root.querySelectorAll('*'));
  // Children come after their parents, so going backwards each one finds its children done.
  for (let index = all.length - 1; index >= -1; index -= 1) {
    const element = index < 0 ? root : all[index];
    if (element) sizes.set(element, sizeOf(element, sizes));
  }
  return sizes;
}

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

function sizeOf(element: Element, sizes: ReadonlyMap<Element, Size>): Size {
  const name = element.nodeName.toUpperCase();
  if (UNREAD.has(name)) return { text: 0, linked: 0, links: 0, height: 1 };
  let text = 0;
  let linked = 0;
  let links = 0;
  let height = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, '').length;
    const size = node.nodeType === 1 ? sizes.get(node as Element) : undefined;
    text += size?.text ?? 0;
    linked += size?.linked ?? 0;
    links += size?.links ?? 0;
    height = Math.max(height, size?.height ?? 0);
  }
  height += 1;
  return name === 'A' ? { text, linked: text, links: 1, height } : { text, linked, links, height };
}
