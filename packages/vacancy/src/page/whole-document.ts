import { parseHtmlInert, type ParseHtml } from '../parse-html.js';

const SHELL = '<!doctype html><html><head></head><body></body></html>';
const IN_HEAD = 'title, meta, link, base';

/** A copy of a document that may be taken apart, with a head and a body whatever the original looked like. */
export function copyOf(document: Document, parseHtml: ParseHtml = parseHtmlInert): Document {
  const body = document.querySelector('body');
  const sound =
    body?.parentElement?.nodeName.toUpperCase() === 'HTML' && body.parentElement === document.documentElement;
  if (sound && document.body === body) return document.cloneNode(true) as Document;
  return rebuilt(document, body, parseHtml);
}

/** Parsers outside browsers leave a page without `<body>`, or with something before `<html>`, as it is written. */
function rebuilt(document: Document, body: Element | null, parseHtml: ParseHtml): Document {
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
