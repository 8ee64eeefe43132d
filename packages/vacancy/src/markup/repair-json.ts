/** JSON that was read, and whether it had to be mended first. */
export interface JsonReading {
  readonly value: unknown;
  readonly repaired: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };
/** What may follow the quote that ends a string: the end, a bracket, a colon, or a comma before a new value. */
const AFTER_STRING = /\s*(?:$|[}\]:]|,\s*(?:["{[}\]\d-]|true\b|false\b|null\b))/y;
const SIMPLE_ESCAPE = /["\\/bfnrt]/;
const UNICODE_ESCAPE = /u[\da-f]{4}/iy;

/**
 * Parses JSON the way a careful person would read it: line breaks and control characters inside strings, backslashes that
 * escape nothing, quotes that should have been escaped, commas before a closing bracket, comment or CDATA wrappers and a
 * closing semicolon are mended. `null` when it still is no JSON.
 */
export function parseJson(text: string): JsonReading | null {
  const bare = unwrap(text);
  if (bare === '') return null;
  return attempt(bare, bare !== text.trim()) ?? attempt(mend(bare), true);
}

function attempt(text: string, repaired: boolean): JsonReading | null {
  try {
    return { value: JSON.parse(text) as unknown, repaired };
  } catch {
    return null;
  }
}

function unwrap(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)$/, '')
    .replace(/;\s*$/, '')
    .trim();
}

function mend(text: string): string {
  const out: string[] = [];
  let index = 0;
  while (index < text.length) {
    const unit = text.charAt(index);
    if (unit === '"') {
      index = mendString(text, index + 1, out);
    } else {
      if (unit !== ',' || !closesNext(text, index + 1)) out.push(unit);
      index += 1;
    }
  }
  return out.join('');
}

function closesNext(text: string, from: number): boolean {
  let index = from;
  while (/\s/.test(text.charAt(index))) index += 1;
  return text.charAt(index) === '}' || text.charAt(index) === ']';
}

/** Copies one string from just after its opening quote; returns where the text goes on. */
function mendString(text: string, from: number, out: string[]): number {
  out.push('"');
  let index = from;
  while (index < text.length) {
    const unit = text.charAt(index);
    if (unit === '\\') {
      index = mendEscape(text, index, out);
    } else if (unit === '"' && ends(text, index + 1)) {
      out.push('"');
      return index + 1;
    } else {
      out.push(unit === '"' ? '\\"' : unit < ' ' ? (ESCAPES[unit] ?? ' ') : unit);
      index += 1;
    }
  }
  out.push('"');
  return index;
}

function ends(text: string, index: number): boolean {
  AFTER_STRING.lastIndex = index;
  return AFTER_STRING.test(text);
}

function mendEscape(text: string, index: number, out: string[]): number {
  const next = text.charAt(index + 1);
  UNICODE_ESCAPE.lastIndex = index + 1;
  const valid = SIMPLE_ESCAPE.test(next) || UNICODE_ESCAPE.test(text);
  if (!valid) {
    out.push('\\\\');
    return index + 1;
  }
  out.push('\\', next);
  return index + 2;
}
