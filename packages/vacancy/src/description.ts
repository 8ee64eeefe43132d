import { decodeEntities } from './entities.js';
import type { ParseHtml } from './parse-html.js';
import { textOf } from './text-of.js';
import { tidyLines } from './tidy-text.js';

const TAG = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|!--)/i;
const ESCAPED_TAG = /&(?:amp;)*(?:lt|#0*60|#x0*3c);\s*(?:\/?[a-z][a-z0-9-]*[\s/&>]|!--)/i;
const BREAKING_TAG = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|dd|dt)\b/i;
const HTML_TAG =
  /<(?:\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|td|table|section|article|blockquote|span|strong|b|em|i|u|a|font|img|script|style|iframe|object|embed|svg|form|input|button|video|audio|link|meta)\b[^<>]*>|!--)/i;
const MAX_UNESCAPES = 3;

/** Longest description that is read, in UTF-16 units; real ones stay under 30,000. */
export const MAX_DESCRIPTION = 400_000;

/**
 * The text of a field that may hold plain text, HTML, or HTML escaped once or more: entities are decoded until tags appear,
 * the HTML goes into an inert document, and the text is taken from there. Nothing of the markup survives.
 */
export function textOfMarkup(raw: string, parseHtml: ParseHtml): string {
  let html = raw.slice(0, MAX_DESCRIPTION);
  for (let round = 0; round < MAX_UNESCAPES && !TAG.test(html) && ESCAPED_TAG.test(html); round += 1) {
    html = decodeEntities(html, parseHtml);
  }
  const marked = TAG.test(html);
  const breaks = !BREAKING_TAG.test(html);
  const text = marked ? parsedText(html, breaks, parseHtml) : tidyLines(decodeEntities(html, parseHtml));
  // Markup within markup: the outer tags were real, the inner ones were escaped.
  const unwrapped = HTML_TAG.test(text) ? parsedText(text, true, parseHtml) : text;
  return breakLiterals(unwrapped);
}

function parsedText(html: string, keepBreaks: boolean, parseHtml: ParseHtml): string {
  try {
    return textOf(parseHtml(`<!doctype html><html><body>${html}</body></html>`), { keepBreaks });
  } catch {
    // A host policy can forbid parsing; the text is still worth having, and it is only ever shown as text.
    return tidyLines(html.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, '\n'));
  }
}

/** Some feeds write the two characters `\n` where they mean a line break. */
function breakLiterals(text: string): string {
  return (text.match(/\\n/g)?.length ?? 0) < 2 ? text : tidyLines(text.replace(/(?:\\r)?\\n/g, '\n'));
}
