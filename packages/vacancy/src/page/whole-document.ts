import { parseHtmlInert, type ParseHtml } from '../parse-html.js';

const SHELL = '<!doctype html><html><head></head><body></body></html>';
const IN_HEAD = 'title, meta, link, base';

/**
 * A document with the content of another one, that may be taken apart. Made from its text: a clone would bring the page's
 * scripts and elements to life under the page's own policies.
 */
export function copyOf(document: Document, parseHtml: ParseHtml = parseHtmlInert): Document {
  return isWhole(document)
    ? parseHtml(`<!doctype html>${document.documentElement.outerHTML}`)
    : rebuilt(document, parseHtml);
}

/** The document itself when it has a head and a body, else one with its content that has. For documents of our own. */
export const wholeOf = (document: Document, parseHtml: ParseHtml = parseHtmlInert): Document =>
  isWhole(document) ? document : rebuilt(document, parseHtml);

/** Looks without `document.head` and `document.body`: outside browsers, asking for these can add empty ones. */
function isWhole(document: Document): boolean {
  const html = document.querySelector('html');
  if (!html || html !== document.documentElement) return false;
  const [head, body, more] = Array.from(html.children, (child) => child.nodeName.toUpperCase());
  return head === 'HEAD' && body === 'BODY' && more === undefined;
}

/** Parsers outside browsers leave a page without `<body>`, or with something before `<html>`, as it is written. */
function rebuilt(document: Document, parseHtml: ParseHtml): Document {
  const body = document.querySelector('body');
  const copy = parseHtml(SHELL);
  const lang = document.querySelector('html')?.getAttribute('lang');
  if (lang) copy.documentElement.setAttribute('lang', lang);
  for (const element of Array.from(document.querySelectorAll(IN_HEAD))) {
    if (!body?.contains(element)) copy.head.append(copy.importNode(element, true));
  }
  const content = body ? Array.from(body.childNodes) : outermost(document);
  for (const node of content) copy.body.append(copy.importNode(node, true));
  return copy;
}

function outermost(document: Document): Node[] {
  const html = document.querySelector('html');
  const nodes = Array.from(html ? html.childNodes : document.childNodes);
  return nodes.filter((node) => {
    const name = node.nodeName.toUpperCase();
    return node.nodeType !== 10 && name !== 'HEAD' && !['TITLE', 'META', 'LINK', 'BASE'].includes(name);
  });
}
