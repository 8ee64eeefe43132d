const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const BLANK = /[\s\p{Cc}]+/gu;
const OWN_BULLET = /^(?:[•●▪✓✔✅]\s*|(?:[·◦‣■▸►➤»*–—-]|o)\s+)/u;
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
    const bare = withoutBullets(line);
    if (bare === '' || RULE.test(bare)) continue;
    lines.push(bare === line ? line : `• ${bare}`);
  }
  return lines.join('\n');
}

function withoutBullets(line: string): string {
  let bare = line;
  for (let round = 0; round < 3; round += 1) {
    const bullet = OWN_BULLET.exec(bare);
    if (!bullet) break;
    bare = bare.slice(bullet[0].length);
  }
  return bare;
}
