import { fold } from './fold.js';
import type { Place } from './find-quote.js';

/** Text of one node, folded. */
interface Stretch {
  readonly node: Text;
  /** Where it begins in the whole folded text. */
  readonly from: number;
  readonly at: readonly number[];
}

/** All text of a page in reading order, folded, with the way back to its nodes. */
export interface PageText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** The open shadow roots that were walked through. */
  readonly roots: readonly ShadowRoot[];
}

/** Longest text that is looked through, in UTF-16 units. */
const MAX_TEXT = 2_000_000;
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'OBJECT', 'HEAD']);

/** Walks through a page, its inline elements, slots and open shadow roots. */
export function pageText(root: Node): PageText {
  const stretches: Stretch[] = [];
  const roots: ShadowRoot[] = [];
  const parts: string[] = [];
  let from = 0;
  let left = MAX_TEXT;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node && left > 0; node = waiting.pop()) {
    if (isText(node)) {
      const folded = fold(node.data.slice(0, left));
      left -= node.data.length;
      if (folded.text === '') continue;
      stretches.push({ node, from, at: folded.at });
      parts.push(folded.text);
      from += folded.text.length;
      continue;
    }
    const inside = childrenOf(node, roots);
    for (let index = inside.length - 1; index >= 0; index -= 1) waiting.push(inside[index] as Node);
  }
  return { text: parts.join(''), stretches, roots };
}

const isText = (node: Node): node is Text => node.nodeType === 3;

/** What a person sees within a node, in order. */
function childrenOf(node: Node, roots: ShadowRoot[]): ArrayLike<Node> {
  if (node.nodeType !== 1) return node.childNodes;
  const element = node as Element;
  if (SILENT.has(element.tagName.toUpperCase())) return [];
  if (element.shadowRoot) {
    roots.push(element.shadowRoot);
    return element.shadowRoot.childNodes;
  }
  const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** A part of one text node, `end` exclusive. */
export interface NodePart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A place as parts of text nodes: one each, because a range cannot cross the edge of a shadow root. */
export function partsOf({ stretches }: PageText, { start, end }: Place): NodePart[] {
  const parts: NodePart[] = [];
  for (let index = firstOf(stretches, start); index < stretches.length; index += 1) {
    const stretch = stretches[index] as Stretch;
    if (stretch.from >= end) break;
    const first = stretch.at[Math.max(start - stretch.from, 0)];
    const last = stretch.at[Math.min(end - stretch.from, stretch.at.length) - 1];
    if (first !== undefined && last !== undefined) parts.push({ node: stretch.node, start: first, end: last + 1 });
  }
  return parts;
}

/** Index of the stretch in which a place begins. */
function firstOf(stretches: readonly Stretch[], start: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle] as Stretch).from <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
