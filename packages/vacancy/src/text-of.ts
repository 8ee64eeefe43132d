import { LineWriter } from './line-writer.js';
import { tidyLines } from './tidy-text.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT EMBED CANVAS SVG AUDIO VIDEO SELECT TEXTAREA INPUT DATALIST MAP METER PROGRESS',
);
const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIALOG DIV FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HGROUP HTML ' +
    'LEGEND MAIN NAV OPTION P PRE SECTION SUMMARY',
);
/** Blocks that start a line even within a table cell. */
const LINES = words('BR CAPTION DL DT H1 H2 H3 H4 H5 H6 HR MENU OL TABLE TBODY TFOOT THEAD TR UL');

const MAX_STYLE = 1000;
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

/** Whether the page itself keeps this element from its readers. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    (element.getAttribute('style') ?? '').slice(0, MAX_STYLE),
  );
}

/** How `textOf` treats what it meets. */
export interface TextOptions {
  /** Line breaks in the source count, as in text that carries hardly any markup. */
  readonly keepBreaks?: boolean;
}

/**
 * What a reader sees of a node, as text: a line for each paragraph, heading, `br`, table row or list item, with "• " before
 * list items. Leaves out scripts, styles, controls and what is hidden. Works on any DOM and does not change it.
 */
export function textOf(root: Node, options: TextOptions = {}): string {
  const lines = new LineWriter(options.keepBreaks === true);
  // linkedom's doctype does not know what follows it, so the children of a document are taken one by one.
  const parts = root.nodeType === DOCUMENT ? Array.from(root.childNodes) : [root];
  for (const part of parts) walk(part, lines);
  return tidyLines(lines.text());
}

/** Depth first. Not recursive: a hostile page can nest deeper than the stack. */
function walk(root: Node, lines: LineWriter): void {
  let node: Node = root;
  for (;;) {
    const child: Node | null = enter(node, lines) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    leave(node, lines);
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      leave(node, lines);
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}

const nameOf = (node: Node | null): string => node?.nodeName.toUpperCase() ?? '';

function enter(node: Node, lines: LineWriter): boolean {
  if (node.nodeType === TEXT) {
    lines.write(node.nodeValue ?? '', nameOf(node.parentNode) === 'PRE');
    return false;
  }
  if (node.nodeType === FRAGMENT) return true;
  const name = nameOf(node);
  if (!isRead(node)) {
    if (BLOCKS.has(name) || LINES.has(name)) lines.open();
    return false;
  }
  if (name === 'LI') lines.item();
  else if (name === 'DD') lines.answer();
  else if (name === 'TD' || name === 'TH') lines.cell();
  else if (LINES.has(name)) lines.end();
  else if (BLOCKS.has(name)) lines.open();
  else lines.inline();
  return true;
}

function leave(node: Node, lines: LineWriter): void {
  if (!isRead(node)) return;
  const name = nameOf(node);
  if (name === 'LI') lines.itemEnd();
  else if (name === 'DT' || name === 'TH') lines.asked();
  else if (LINES.has(name) || BLOCKS.has(name) || name === 'DD') lines.end();
  else if (name !== 'TD') lines.inlineEnd();
}

function isRead(node: Node): node is Element {
  return node.nodeType === ELEMENT && !SKIPPED.has(nameOf(node)) && !isHidden(node as Element);
}
