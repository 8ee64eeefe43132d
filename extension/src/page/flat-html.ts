/** A style that hides: all that a reader of the copy needs to know of styles. */
const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * A page as HTML in the way a person sees it: what stands in open shadow roots and slots is in its place, and what could run
 * or be applied (styles, handlers) is left out, so that nobody's policy has to forbid it. The page itself is not changed: the
 * copy is made in a document that nobody sees.
 */
export function flatHtml(root: Element): string {
  const inert = root.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(root, false);
  const waiting: { from: Node; into: Node }[] = [{ from: root, into: copy }];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    for (const child of seenWithin(each.from)) {
      if (child.nodeName.toUpperCase() === 'STYLE') continue;
      const own = inert.importNode(child, false);
      if (own.nodeType === 1) quieten(own as Element);
      each.into.appendChild(own);
      waiting.push({ from: child, into: own });
    }
  }
  quieten(copy);
  return copy.outerHTML;
}

/** What a person sees within a node, in order. */
function seenWithin(node: Node): ArrayLike<Node> & Iterable<Node> {
  if (node.nodeType !== 1) return node.childNodes;
  const element = node as Element;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
}

function quieten(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (name === 'style' && HIDES.test(value)) element.setAttribute('hidden', '');
    if (name === 'style' || name.startsWith('on')) element.removeAttribute(name);
  }
}
