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
/** Apostrophes, and the stroke that draws Arabic words out. */
const APOSTROPHES = "'’‘ʼʻ`´ـ";
/** Marks and soft hyphens. */
const DROPPED = /\p{M}|\p{Cf}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Plain lower-case words: most labels are folded as they are. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Folded unit per UTF-16 unit, learned when a unit is first seen: loading the module costs nothing. */
const folded = new Uint16Array(0x10000).fill(UNKNOWN);

/** The letters of Latin-1 and the block behind it, but for one that falls apart into a sign and a letter. */
function isLatin(unit: number): boolean {
  return unit >= 0xc0 && unit < 0x180 && unit !== 0xd7 && unit !== 0xf7 && unit !== 0x149;
}

/** The plain letter of a letter or digit, as it is on its own when it is taken apart. */
function plain(letter: string): string {
  const lower = letter.toLowerCase();
  return (PLAIN_LETTER[lower] ?? lower).normalize('NFKD').toLowerCase().charAt(0);
}

/** What a unit folds to. Expressions about all of Unicode take milliseconds to begin with: Dutch text hardly needs them. */
function fold(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (unit < 0x80)
    return /[a-z0-9]/i.test(letter)
      ? letter.toLowerCase().charCodeAt(0)
      : APOSTROPHES.includes(letter)
        ? SKIP
        : SEPARATOR;
  if (isLatin(unit)) return plain(letter).charCodeAt(0);
  if (APOSTROPHES.includes(letter)) return SKIP;
  if (unit >= 0xd800 && unit <= 0xdfff) return SEPARATOR;
  if (DROPPED.test(letter)) return SKIP;
  const base = plain(letter);
  return LETTER_OR_DIGIT.test(base) ? base.charCodeAt(0) : SEPARATOR;
}

function learn(unit: number): number {
  const result = fold(unit);
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
