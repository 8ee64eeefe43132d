import { textOfMarkup } from '../description.js';
import type { ParseHtml } from '../parse-html.js';
import { isObject, isKeyword } from './json.js';
import { isActiveLink } from './link.js';

const MAX_DEPTH = 6;
const MAX_ITEMS = 200;
const MAX_TEXT = 20_000;
/** Keys that could change an object's own behaviour. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A property kept for later, made harmless: texts without markup, no addresses that run code, bounded in depth and length.
 * `undefined` when nothing is left.
 */
export function cleanExtra(value: unknown, parseHtml: ParseHtml, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value, parseHtml);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (depth >= MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    return value
      .slice(0, MAX_ITEMS)
      .map((each) => cleanExtra(each, parseHtml, depth + 1))
      .filter((each) => each !== undefined);
  }
  if (!isObject(value)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value).slice(0, MAX_ITEMS)) {
    const clean = UNSAFE_KEYS.has(key) || key === '@context' ? undefined : cleanExtra(each, parseHtml, depth + 1);
    if (clean !== undefined) kept[key] = clean;
  }
  return kept;
}

function cleanText(text: string, parseHtml: ParseHtml): string | undefined {
  if (isActiveLink(text)) return undefined;
  const short = text.slice(0, MAX_TEXT);
  return /[<&]/.test(short) ? textOfMarkup(short, parseHtml) : short;
}

/** The properties that `known` does not name, made harmless; `undefined` when there are none. */
export function extraOf(
  posting: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  parseHtml: ParseHtml,
): Record<string, unknown> | undefined {
  const rest = Object.fromEntries(Object.entries(posting).filter(([key]) => !known.has(key) && !isKeyword(key)));
  const clean = cleanExtra(rest, parseHtml);
  return isObject(clean) && Object.keys(clean).length > 0 ? { ...clean } : undefined;
}
