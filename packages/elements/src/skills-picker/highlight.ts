import { html, type TemplateResult } from 'lit';

/** `text` with the given ranges (start, end exclusive, in UTF-16 units) marked; ranges outside the text are ignored. */
export function highlight(text: string, ranges: readonly (readonly [number, number])[]): (TemplateResult | string)[] {
  const parts: (TemplateResult | string)[] = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start < at || end <= start || end > text.length) continue;
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
