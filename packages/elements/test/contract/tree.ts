/** Every element below a node, through shadow roots, in the order in which they are read. */
export function* elementsIn(root: Element | ShadowRoot): Generator<Element> {
  const inside = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  for (const each of inside.children) {
    yield each;
    yield* elementsIn(each);
  }
}

/** The first element inside that matches, through shadow roots. */
export function find(root: Element, selector: string): HTMLElement | undefined {
  for (const each of elementsIn(root)) if (each.matches(selector)) return each as HTMLElement;
  return undefined;
}

/** All of them. */
export const findAll = (root: Element, selector: string): HTMLElement[] =>
  [...elementsIn(root)].filter((each): each is HTMLElement => each.matches(selector));

export const visible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

/** The element around one, through shadow roots. */
export function around(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether one element stands in another, through shadow roots. */
export function within(element: Element | null, outer: Element): boolean {
  for (let at = element; at; at = around(at)) if (at === outer) return true;
  return false;
}

/** What has the keyboard, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What a person reads, in the order shown. */
export function readable(root: Element): string {
  const collect = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    if (node instanceof Element && (node.localName === 'style' || (node.isConnected && !visible(node)))) return '';
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    return [...inside.childNodes].map(collect).join(' ');
  };
  return collect(root).replace(/\s+/g, ' ').trim();
}

/** How a failing test calls an element. */
export const nameOf = (element: Element): string =>
  [
    element.localName,
    element.id && `#${element.id}`,
    element.getAttribute('part') && `[part=${String(element.getAttribute('part'))}]`,
    ` "${(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 40)}"`,
  ].join('');

/** What somebody can press, tick, fill in or follow. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=option], [tabindex="0"]';

export const controlsIn = (root: Element, { unseen = false } = {}): HTMLElement[] =>
  findAll(root, CONTROLS).filter(
    (each) => visible(each) && !each.matches(':disabled') && (unseen || !hiddenFromEyes(each)),
  );

/** For screen readers only. */
export function hiddenFromEyes(element: Element): boolean {
  for (let at: Element | null = element; at; at = around(at))
    if (at.classList.contains('visually-hidden') || getComputedStyle(at).clipPath === 'inset(50%)') return true;
  return false;
}
