import { matchesOf } from '../text/matches.js';
import { gluedNames } from './data/fields.data.js';
import { fieldPlaces, isForm } from './fields.js';

/** A paragraph or list item: a span of the text without its bullet and outer white space. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Whether it is an item of a list. */
  readonly item: boolean;
  /** The bullet or number before it, `''` when there is none. */
  readonly mark: string;
  /** Whether an empty line (or the start of the text) comes before it. */
  readonly apart: boolean;
  /** Cut out of a longer line, so that its neighbours are of the same list. */
  readonly cut: boolean;
}

/**
 * A stretch of a block, which is an item where the block is. Written out: objects made by `{ ...block }` have shapes of
 * their own, which makes all who read them slow.
 */
export const pieceOf = ({ item, mark }: Block, start: number, end: number, apart: boolean, cut: boolean): Block => ({
  start,
  end,
  item,
  mark,
  apart,
  cut,
});

const BULLET =
  /(?:[•*·●○■□▪◦►▶→➢➤☐☑☒✓✔✘✗✅❌♥§Ø+>»?–—-]+|o(?=\s+\p{Lu})|\p{Extended_Pictographic}\uFE0F?|\d{1,2}(?:[.)°]|(?:\.[1-9]\d?){1,2}[.)]?(?!\s*(?:[-–]|u\b|uur|tot\b)))(?=\s)|[a-z][.)]|\d{1,2}(?:[:u]\d{2}|\.\d{2}\s?u\.?)(?:\s?u(?:ur)?\b)?\.?:?(?!\s*(?:[-–]|tot\b|à\s|en\s)))\s+/uy;
const GLUE = /([\p{Ll}\d.)!?€])(\p{Lu})(?=\p{Ll}{1,}|\p{Lu}{2})|(\p{Lu}{2})(\p{Lu})(?=\p{Ll}{2})/gu;
const NONE: readonly number[] = [];
/** Quick looks, before the careful ones. */
const DASH_WITHIN = /\s[-–•*·]\s/;
const CAPITAL_WITHIN = /[^\s\p{Lu}\p{P}]\p{Lu}|[.)!?]\p{Lu}/u;
const INLINE_DASH = /\s[-–•*·]\s+(?=[\p{Lu}\d"'])/gu;
const OPEN_END = /(?:[,-]|\s(?:naar|de|het|een|van|en|of|met|voor|op|in|door|om|te|aan|bij|uw|je|onze|alle|als))$/u;
const WRAP_WIDTH = 58;
/** A list within a line makes a long line. */
const LONG_LINE = 120;

const CLOSES = new Set(Array.from('.)!?', (sign) => sign.charCodeAt(0)));
/** Before a capital among these units nothing was glued: spaces, capitals and other punctuation. */
const APART = Uint8Array.from({ length: 128 }, (_, unit) => {
  return /[\s\p{Lu}\p{P}]/u.test(String.fromCharCode(unit)) && !CLOSES.has(unit) ? 1 : 0;
});

/** Whether a unit from 128 on is surely no capital: the small letters of Latin-1 and general punctuation. */
const isSmall = (unit: number): boolean => (unit >= 0xdf && unit <= 0xff) || (unit >= 0x2010 && unit <= 0x2027);

/** Whether {@link CAPITAL_WITHIN} finds something, asked of it only where plain letters do not tell. */
function hasCapitalWithin(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit >= 128) {
      if (!isSmall(unit)) return CAPITAL_WITHIN.test(line);
    } else if (i > 0 && unit >= 65 && unit <= 90) {
      const before = line.charCodeAt(i - 1);
      if (before >= 128) return CAPITAL_WITHIN.test(line);
      if (APART[before] === 0) return true;
    }
  }
  return false;
}

const WORD_UNIT = /[\p{L}\p{N}]/u;
/** Longer words are looked at no further back. */
const LOOKED_BACK = 40;

/** The word that ends at a place in a line; where none does, what stands before the place. */
function wordBefore(line: string, place: number): string {
  const least = Math.max(0, place - LOOKED_BACK);
  let start = place;
  while (start > least && WORD_UNIT.test(line.charAt(start - 1))) start--;
  return line.slice(start < place ? start : least, place);
}

/** Places inside a line where two list items were glued together ("CAOEen eindejaarspremie"). */
function gluedPlaces(line: string): readonly number[] {
  if (!hasCapitalWithin(line)) return NONE;
  const strong: number[] = [];
  const weak: number[] = [];
  for (const found of matchesOf(GLUE, line)) {
    const place = found.index + (found[1] ?? found[3] ?? '').length;
    const before = wordBefore(line, place);
    const first = before[0] ?? '';
    // A name such as ZorgFlex or BelRAI starts with a capital; a glued word does not.
    if (gluedNames.has(before)) strong.push(place);
    else if (found[3] !== undefined || /\p{Lu}/u.test(first)) weak.push(place);
    else strong.push(place);
  }
  return strong.length > 0 ? [...strong, ...weak.filter((p) => /\p{Lu}{2}$/u.test(line.slice(0, p)))] : [];
}

/** Places where a list was written within a line (" - Stiptheid - Netheid"). */
function dashPlaces(line: string): readonly number[] {
  if (line.length <= LONG_LINE || !DASH_WITHIN.test(line)) return NONE;
  const places = matchesOf(INLINE_DASH, line).map((m) => m.index + m[0].length);
  return places.length > 1 ? places : [];
}

interface Line {
  start: number;
  end: number;
  apart: boolean;
  mark: string;
}

/** Letters that {@link BULLET} never starts with, unless a bracket or dot stands after one of them. */
function mayBeBullet(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  // Capitals are none; small letters are followed by a sign, or are an o that stands apart.
  if (unit >= 65 && unit <= 90) return false;
  if (unit < 97 || unit > 122) return true;
  const next = text.charCodeAt(start + 1);
  return next < 97 || next > 122;
}

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit < 33 || unit > 126 ? /\s/.test(String.fromCharCode(unit)) : false);

function bulletAt(text: string, start: number, end: number): string {
  if (!mayBeBullet(text, start)) return '';
  BULLET.lastIndex = start;
  const mark = BULLET.exec(text)?.[0] ?? '';
  return start + mark.length < end ? mark : '';
}

/** Lines of the text, with lines that only a narrow page broke joined again. */
function lines(text: string): Line[] {
  const found: Line[] = [];
  let apart = true;
  for (let from = 0; from <= text.length;) {
    const brk = text.indexOf('\n', from);
    const to = brk < 0 ? text.length : brk;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    from = to + 1;
    if (start === end) {
      apart = true;
      continue;
    }
    const last = found.at(-1);
    const mark = bulletAt(text, start, end);
    if (last && !apart && mark === '' && /[\p{Ll}\d(]/u.test(text[start] ?? '') && continues(text, last))
      last.end = end;
    else found.push({ start: start + mark.length, end, apart, mark: mark.trim() });
    apart = false;
  }
  return found;
}

function continues(text: string, line: Line): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end);
  if (/[.!?:;]$/.test(tail)) return false;
  const width = line.end - (text.lastIndexOf('\n', line.end - 1) + 1);
  return width >= WRAP_WIDTH || OPEN_END.test(tail);
}

/** Longer paragraphs are read in pieces, which bounds the work per paragraph. */
const LONGEST_BLOCK = 3000;

/** Paragraphs and list items of a text, in order. */
export function blocksOf(text: string): Block[] {
  // A description taken from a page has no empty lines: there each paragraph stands apart.
  const loose = !/\n\s*\n/.test(text);
  const form = isForm(text);
  const blocks: Block[] = [];
  for (const line of lines(text)) {
    for (const block of piecesOf(text, line, form, loose)) {
      if (block.end - block.start <= LONGEST_BLOCK) blocks.push(block);
      else for (const part of bounded(text, block)) blocks.push(part);
    }
  }
  return blocks;
}

/** A line as one block, or as the items and fields that were run together in it. */
function piecesOf(text: string, line: Line, form: boolean, loose: boolean): Block[] {
  const content = text.slice(line.start, line.end);
  const named = form ? fieldPlaces(content) : NONE;
  const glued = gluedPlaces(content);
  const dashes = dashPlaces(content);
  if (named.length + glued.length + dashes.length === 0) return wholeLine(line, content, loose);
  const fields = new Set(named);
  const places = [...fields, ...glued, ...dashes].sort((a, b) => a - b);
  const listed = places.length > fields.size;
  let from = 0;
  return [...places, content.length].flatMap((place) => {
    const first = from === 0;
    const field = fields.has(from);
    const piece = trimmed(content, from, place);
    from = place;
    if (!piece) return [];
    return {
      start: line.start + piece.start,
      end: line.start + piece.end,
      item: (first ? line.mark !== '' : !field) || (listed && !field),
      mark: first ? line.mark : '',
      apart: (first && (line.apart || (loose && line.mark === ''))) || field,
      cut: places.length > 0,
    };
  });
}

/** A line in which nothing was run together. */
function wholeLine({ start, mark, apart }: Line, content: string, loose: boolean): Block[] {
  const piece = trimmed(content, 0, content.length);
  if (!piece) return [];
  const item = mark !== '';
  return [
    { start: start + piece.start, end: start + piece.end, item, mark, apart: apart || (loose && !item), cut: false },
  ];
}

/** Cuts a very long block, at the end of a sentence where there is one. */
function bounded(text: string, block: Block): Block[] {
  const found: Block[] = [];
  let { start } = block;
  while (block.end - start > LONGEST_BLOCK) {
    const window = text.slice(start, start + LONGEST_BLOCK);
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('; ')) + 1;
    const space = window.lastIndexOf(' ');
    const end = start + (stop > LONGEST_BLOCK / 2 ? stop : space > 0 ? space : LONGEST_BLOCK);
    found.push(pieceOf(block, start, end, block.apart, true));
    start = end;
    while (start < block.end && text[start] === ' ') start++;
  }
  if (block.end > start) found.push(found.length > 0 ? pieceOf(block, start, block.end, false, true) : block);
  return found;
}

function trimmed(content: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(content.charCodeAt(start))) start++;
  while (end > start && end < content.length && /[\s•*·–-]/.test(content[end - 1] ?? '')) end--;
  while (end > start && isSpace(content.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
