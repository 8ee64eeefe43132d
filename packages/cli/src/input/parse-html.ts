import { parseHTML } from 'linkedom';

/** HTML as a document that is never shown and runs nothing. linkedom is a DOM in all that reading a page needs. */
export function parseHtml(html: string): Document {
  return parseHTML(html).document;
}
