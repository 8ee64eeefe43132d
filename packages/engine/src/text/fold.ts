/** What {@link foldUnit} gives for a UTF-16 unit that ends a word. */
export const SEPARATOR = 0;
/** What {@link foldUnit} gives for a unit that is dropped within a word: accents, apostrophes, soft hyphens. */
export const SKIP = 1;
const UNKNOWN = 2;

/**
 * Letters that Unicode does not take apart, and the plain letter that people type for them. In Arabic a final ة or ى is
 * often typed as ه or ي, in Ukrainian ґ as г; Turkish İ and ı meet in i.
 */
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ґ: 'г',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
/** Marks, apostrophes, soft hyphens, and the stroke that draws Arabic words out. */
const DROPPED = /\p{M}|['’‘ʼʻ`´ـ]|\p{Cf}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Plain lower-case words: most labels are folded as they are. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Folded unit per UTF-16 unit, learned when a unit is first seen: loading the module costs nothing. */
const folded = new Uint16Array(0x10000).fill(UNKNOWN);

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  let result = SEPARATOR;
  if (unit >= 0xd800 && unit <= 0xdfff) result = SEPARATOR;
  else if (DROPPED.test(letter)) result = SKIP;
  else {
    const lower = letter.toLowerCase();
    const base = (PLAIN_LETTER[lower] ?? lower).normalize('NFKD').toLowerCase().charAt(0);
    if (LETTER_OR_DIGIT.test(base)) result = base.charCodeAt(0);
  }
  folded[unit] = result;
  return result;
}

/**
 * One UTF-16 unit without case and diacritics: the unit of a plain lower-case letter or digit, or {@link SEPARATOR}, or
 * {@link SKIP}. Letters of other scripts keep their own unit; emoji and other surrogate pairs separate.
 */
export function foldUnit(unit: number): number {
  const known = folded[unit] as number;
  return known === UNKNOWN ? learn(unit) : known;
}

/** Whether a text is what {@link foldText} would make of it: plain lower-case words with single spaces. */
export function isFolded(text: string): boolean {
  return FOLDED.test(text);
}

/** A text in lower case without diacritics, its words joined by single spaces. */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text;
  let result = '';
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === SKIP) continue;
    if (unit === SEPARATOR) pending = result.length > 0;
    else {
      if (pending) result += ' ';
      pending = false;
      result += String.fromCharCode(unit);
    }
  }
  return result;
}
