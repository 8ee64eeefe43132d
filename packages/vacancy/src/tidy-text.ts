const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const BLANK = /[\s\p{Cc}]+/gu;
const OWN_BULLETS = /^(?:[•●▪✓✔✅]\s*|(?:[·◦‣■▸►➤»*–—-]|o)\s+)+/u;
const RULE = /^[•·*_=–—-]+$/u;

/** One line: spaces of any kind become one, invisible characters go, nothing stands at the ends. */
export function tidyLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(BLANK, ' ').trim();
}

/**
 * Text in lines: each line tidied, empty lines dropped, and a line that starts with a bullet or dash of its own gets the
 * "• " that list items have.
 */
export function tidyLines(text: string): string {
  const lines: string[] = [];
  for (const raw of text.split(/[\r\n\u2028\u2029]+/u)) {
    const line = tidyLine(raw);
    const bare = line.replace(OWN_BULLETS, '');
    if (bare === '' || RULE.test(bare)) continue;
    lines.push(bare === line ? line : `• ${bare}`);
  }
  return lines.join('\n');
}
