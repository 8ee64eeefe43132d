const NONE: readonly RegExpExecArray[] = [];

/**
 * All places where a pattern with the flag `g` matches. As `matchAll`, which makes a new pattern each time: that costs more
 * than looking through a line of text does.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found: RegExpExecArray[] | undefined;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    (found ??= []).push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found ?? NONE;
}
