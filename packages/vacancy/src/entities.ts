import type { ParseHtml } from './parse-html.js';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const COMMON: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00a0',
};

/** Decodes character references once; text that only looks like one stays. Tags in it are left alone. */
export function decodeEntities(text: string, parseHtml: ParseHtml): string {
  if (!text.includes('&')) return text;
  const seen = new Map<string, string>();
  return text.replace(ENTITY, (entity) => {
    const common = COMMON[entity.toLowerCase()];
    if (common !== undefined) return common;
    const known = seen.get(entity) ?? decodeOne(entity, parseHtml);
    seen.set(entity, known);
    return known;
  });
}

function decodeOne(entity: string, parseHtml: ParseHtml): string {
  if (entity.startsWith('&#')) {
    const hex = /^&#x/i.test(entity);
    const code = Number.parseInt(entity.slice(hex ? 3 : 2), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  }
  // The parser knows all two thousand names; a list of our own would not.
  try {
    return (
      parseHtml(`<!doctype html><html><body><p>${entity}</p></body></html>`).querySelector('p')?.textContent ?? entity
    );
  } catch {
    return entity;
  }
}
