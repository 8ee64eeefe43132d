/**
 * A page as HTML in the way a person sees it: what stands in open shadow roots and slots is in its place. The page itself
 * is not changed: the copy is made in a document that nobody sees.
 */
export function flatHtml(root: Element): string {
  const hosts = Array.from(root.querySelectorAll('*')).some((element) => element.shadowRoot !== null);
  if (!hosts) return root.outerHTML;
  const inert = root.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(root, false);
  const waiting: { from: Node; into: Node }[] = [{ from: root, into: copy }];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    for (const child of seenWithin(each.from)) {
      const own = inert.importNode(child, false);
      each.into.appendChild(own);
      waiting.push({ from: child, into: own });
    }
  }
  return copy.outerHTML;
}

function seenWithin(node: Node): Node[] {
  if (node.nodeType !== 1) return Array.from(node.childNodes);
  const element = node as Element;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return Array.from(assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes);
}
