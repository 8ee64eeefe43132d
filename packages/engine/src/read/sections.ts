import type { Block } from './blocks.js';
import { fieldAt } from './fields.js';
import { guessAfter } from './guess.js';
import { hitAt, hitsWithin } from './hits.js';
import { Kind } from './kinds.js';
import type { PhraseHit } from './phrases.js';
import type { Token } from './tokens.js';
import { countOther } from './stretch.js';
import { tokenAt } from './tokens.js';
import { isA, wordTest } from './word.js';

/** The parts of an advert, finer than the four that a demand shows. */
export type Part =
  'header' | 'tasks' | 'learn' | 'profile' | 'offer' | 'about' | 'schedule' | 'procedure' | 'other-jobs' | 'not-tasks';

/** A block with the part that it belongs to. `from`..`to` are its tokens, without a heading in front. */
export interface SectionBlock {
  readonly part: Part;
  readonly item: boolean;
  readonly from: number;
  readonly to: number;
  /** Tokens of the heading that governs it: a heading may say how much its list is asked. Empty: from = to. */
  readonly headFrom: number;
  readonly headTo: number;
  /** A title, heading or other line that is not part of running text or a list. */
  readonly heading: boolean;
}

/** A stretch of a block, in a part of its own. */
export const stretchOf = (
  { item, headFrom, headTo, heading }: SectionBlock,
  from: number,
  to: number,
  part: Part,
): SectionBlock => ({ part, item, from, to, headFrom, headTo, heading });

interface Found {
  readonly part: Part | 'unknown';
  /** Token after the heading within the block; the block's end when the heading is the whole block. */
  readonly to: number;
  /** A theme within a part, which changes nothing. */
  readonly sub: boolean;
  /** Known by a single word only: what follows may know better. */
  readonly weak?: boolean;
}

/** Verbs by which the reader gets something. */
const RECEIVES = wordTest(/^(?:krijgt|ontvangt|mag|geniet|werkt|verdient|komt|start|kan|kunt|hebt|bent)$/);
const SUBJECT = wordTest(/^(je|u|jij|ge)$/);
const MAX_HEADING_WORDS = 9;
const LONGEST_HEADING = 120;
/** So many blocks at the top are the title and the like. */
const TITLES = 2;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Everything that judging headings needs to know about a text. */
interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Phrases of headings, and all phrases: both in the order of the text. */
  readonly hits: readonly PhraseHit[];
  readonly cues: readonly PhraseHit[];
  /** Whether its lines are rows of a table that lost its lines: see {@link isTableRow}. */
  table: boolean;
}

function longest(hits: readonly PhraseHit[], kind: 'whole' | 'shaped'): PhraseHit | undefined {
  let best: PhraseHit | undefined;
  for (const hit of hits) {
    if (hit.kind !== kind) continue;
    if (!best || hit.to - hit.from > best.to - best.from) best = hit;
  }
  return best;
}

const partOf = (hit: PhraseHit): Part => hit.group.slice(hit.group.indexOf(':') + 1) as Part;

/** The longest name of a part that a stretch starts with, and that something follows. */
function wholeAt({ hits }: Page, from: number, to: number): PhraseHit | undefined {
  let hit: PhraseHit | undefined;
  for (let i = hitAt(hits, from); hits[i]?.from === from; i++) {
    const one = hits[i] as PhraseHit;
    if (one.kind === 'whole' && one.to < to && (!hit || one.to > hit.to)) hit = one;
  }
  return hit;
}

const CAPITAL = /\p{Lu}/u;
/** So many rows of a table that lost its lines make a text one. */
const TABLE_ROWS = 3;

/** "Houding Grondig, ook in de hoeken": a row of a table that lost its lines, the name of a part and what it holds. */
function isTableRow(page: Page, block: Block): boolean {
  if (block.item) return false;
  const from = tokenAt(page.tokens, block.start);
  const hit = wholeAt(page, from, tokenAt(page.tokens, block.end));
  const next = hit === undefined ? undefined : page.tokens[hit.to];
  return next?.word === true && CAPITAL.test(page.text[block.start] ?? '') && CAPITAL.test(page.text[next.start] ?? '');
}

/** A heading inside the block: "Taken: …", "PROFIEL - …", or the name of a fixed field. */
function inlineHeading(page: Page, from: number, to: number): Found | null {
  const { tokens } = page;
  const hit = wholeAt(page, from, to);
  if (hit === undefined) return null;
  const sign = tokens[hit.to]?.text;
  // "Uren? 30 per week": a short question that its own line answers.
  if ((sign === ':' || (sign === '?' && hit.to - hit.from === 1)) && hit.to - hit.from <= 6) {
    return { part: partOf(hit), to: hit.to + 1, sub: false };
  }
  // "JOUW PROFIEL wij zoeken": a heading in capitals glued before running text.
  const raw = page.text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end);
  const rest = page.text.slice(tokens[hit.to]?.start, tokens[to - 1]?.end);
  const glued = raw.length > 5 && raw === raw.toUpperCase() && rest !== rest.toUpperCase();
  return glued ? { part: partOf(hit), to: hit.to, sub: false } : null;
}

/** Whether the look of a line makes it a heading: capitals, a number, a list or a paragraph right after it. */
function looksLikeHeading(text: string, block: Block, next: Block | undefined, words: number): boolean {
  const raw = text.slice(block.start, block.end);
  const last = raw.at(-1) ?? '';
  if (raw.length > 3 && raw === raw.toUpperCase() && /\p{Lu}/u.test(raw)) return true;
  if (isNumbered(block)) return !(next && /^\d/.test(next.mark));
  if (block.item) return false;
  const leads = next !== undefined && next.item;
  if (leads && (last === ':' || block.apart)) return true;
  if (!block.apart || last === '!') return false;
  if (last === '?') return true;
  if (next === undefined) return false;
  return (words <= 8 && !next.apart) || (words <= 6 && next.end - next.start > 2 * LONGEST_HEADING);
}

const isNumbered = ({ mark }: Block): boolean => mark !== '' && /^\d+[.)]?$/.test(mark);

/** Whether the whole block is a heading, and of what. `first` blocks are titles unless the words say otherwise. */
function wholeHeading(page: Page, block: Block, next: Block | undefined, tokens: Range, first: boolean): Found | null {
  const { from, to } = tokens;
  if (block.end - block.start > LONGEST_HEADING) return null;
  const last = page.text[block.end - 1] ?? '';
  if (last === '.' || last === ',' || last === ';') return null;
  let aside = from + 1;
  while (aside < to && page.tokens[aside]?.text !== '(') aside++;
  const words = countOther(page.tokens, from, Math.min(aside, to));
  if (words === 0 || words > MAX_HEADING_WORDS) return null;
  const deep = block.mark !== '' && /^\d+(?:\.\d+)+[.)]?$/.test(block.mark);
  const asks = last === ':' || last === '?';
  const hits = hitsWithin(page.hits, from, to);
  const whole = longest(hits, 'whole');
  const covered = whole ? countOther(page.tokens, whole.from, whole.to) : 0;
  // "✨ Dit ga je doen": a picture before words that only a heading has.
  const pictured = block.mark !== '' && PICTURE.test(block.mark) && block.apart && covered * 4 >= words * 3;
  if (block.item && !block.cut && !isNumbered(block) && !deep && !pictured && !asks) return null;
  if (block.cut && block.item && covered < words && !asks) return null;
  const leads = next !== undefined && next.item && !block.item;
  const enough =
    isNumbered(block) || deep
      ? whole?.from === from && covered * 2 >= words
      : covered * 3 >= words || asks || (leads && whole?.from === from);
  const placed = whole && (whole.from === from || (covered * 2 >= words && !first));
  if (placed && enough) return { part: partOf(whole), to, sub: false };
  // "Wil je werken in een warm team?" is an appeal to the reader.
  const appeal = last === '?' && from + 1 < to && isA(page.tokens[from + 1], Kind.reader);
  if (first || deep || appeal || !looksLikeHeading(page.text, block, next, words)) return null;
  const guess = longest(hits, 'shaped');
  const sub = isNumbered(block);
  return { part: guess && !sub ? partOf(guess) : 'unknown', to, sub: sub || last === ':', weak: true };
}

/** The heading that a block is, or starts with, and where the fixed fields put it. */
function headingOf(page: Page, blocks: readonly Block[], i: number, tokens: Range, titled: boolean): Found | null {
  const block = blocks[i] as Block;
  const name = page.table && isTableRow(page, block) ? wholeAt(page, tokens.from, tokens.to) : undefined;
  if (name) return { part: partOf(name), to: name.to, sub: false };
  const field = block.cut ? fieldAt(page.text.slice(block.start, Math.min(block.end, block.start + 60))) : undefined;
  if (!field) {
    return (
      inlineHeading(page, tokens.from, tokens.to) ??
      wholeHeading(page, block, blocks[i + 1], tokens, titled && i < TITLES)
    );
  }
  // Names such as "Rijbewijs" belong to what they ask; "Functieomschrijving" does not.
  const skipped = field.section === 'schedule' ? 0 : field.name.split(' ').length;
  return { part: field.section as Part, to: field.list ? tokens.to : tokens.from + skipped, sub: false };
}

/** So many items that all say what the reader does make a list of tasks, whatever its heading. */
const TELLING_ITEMS = 3;

function tellsOfWork(page: Page, blocks: readonly Block[], i: number): boolean {
  const items = blocks.slice(i + 1, i + 1 + TELLING_ITEMS);
  return (
    items.length === TELLING_ITEMS &&
    items.every((block) => {
      const at = tokenAt(page.tokens, block.start);
      const verb = page.tokens[at + 1];
      return block.item && SUBJECT.of(page.tokens[at]) && isA(verb, Kind.verb) && !RECEIVES.of(verb);
    })
  );
}

/** So many blocks, and so large a share of those that show it, must agree before they outweigh a word of the heading. */
const SURE_VOTES = 2;
const SURE_SHARE = 0.6;

/** Headings that may open the tasks as well as the offer. */
const EITHER = /verwacht|wat (?:staat|ligt|hangt|zit|komt|wacht) /i;

/** The part that a heading opens: what follows tells when its wording does not. */
function partUnder(found: Found, part: Part, page: Page, blocks: readonly Block[], i: number): Part {
  // "Wat mag je verwachten?" may open the tasks as well as the offer.
  if (found.part === 'offer' && tellsOfWork(page, blocks, i)) return 'tasks';
  // What is not done and what is learnt look like tasks.
  if (found.part === 'not-tasks' || found.part === 'learn') return found.part;
  const block = blocks[i] as Block;
  const either = found.part === 'offer' && EITHER.test(page.text.slice(block.start, block.end));
  if (found.part !== 'unknown' && !found.weak && !either) return found.part;
  const guess = guessAfter(page.tokens, page.cues, blocks, i, (at) => {
    const block = blocks[at] as Block;
    const range = { from: tokenAt(page.tokens, block.start), to: tokenAt(page.tokens, block.end) };
    return wholeHeading(page, block, blocks[at + 1], range, false) !== null;
  });
  const sure = guess !== null && guess.votes >= SURE_VOTES && guess.share >= SURE_SHARE;
  if (found.part !== 'unknown') return sure && guess.part !== 'about' ? guess.part : found.part;
  // Under a list of tasks an unknown heading is one of its themes.
  if (found.sub && part !== 'header' && part !== 'about') return part;
  const trusted = guess !== null && (sure || (guess.part !== 'offer' && blocks[i + 1]?.item));
  return trusted ? guess.part : part;
}

/**
 * Cuts a text into the parts of an advert by its headings: known wordings, the look of a heading, headings on the same
 * line, fixed fields. What stands before the first heading is `header` (its short lines) or `about`. `titled`: the text
 * starts with its title.
 */
export function sectionsOf(
  text: string,
  tokens: readonly Token[],
  lines: readonly Block[],
  phrases: readonly PhraseHit[],
  titled: boolean,
): SectionBlock[] {
  const headings = phrases.filter((h) => h.kind === 'whole' || h.kind === 'shaped');
  const page: Page = { text, tokens, hits: headings, cues: phrases, table: false };
  const blocks = lines.map((block, i) => (isDecorated(block, lines[i + 1]) ? plainOf(block) : block));
  page.table = blocks.filter((block) => isTableRow(page, block)).length >= TABLE_ROWS;
  const result: SectionBlock[] = [];
  let part: Part = 'header';
  let headFrom = 0;
  let headTo = 0;
  let headIsField = false;
  blocks.forEach((block, i) => {
    const from = tokenAt(tokens, block.start);
    const to = tokenAt(tokens, block.end);
    const found = headingOf(page, blocks, i, { from, to }, titled);
    if (found) {
      headIsField = block.cut;
      const own = partUnder(found, part, page, blocks, i);
      if (found.to < to && (isRow(text, blocks, i) || (block.item && !block.cut && !/^\d/.test(block.mark)))) {
        // "• Uren: van 9 tot 17", or one row of a form: the heading is of this block alone.
        const named = part === 'header' && !block.item && own === 'tasks' ? 'header' : own;
        const { item } = block;
        result.push({ part: named, item, from: found.to, to, headFrom: from, headTo: found.to, heading: false });
        return;
      }
      [part, headFrom, headTo] = [own, from, found.to];
      if (found.to === to) {
        result.push({ part, item: false, from, to, headFrom: from, headTo: from, heading: true });
        return;
      }
    } else if (part === 'schedule' && headIsField && isOfReader(tokens, from)) {
      // A field such as "Rijbewijs" ends where a sentence tells what the reader does.
      [part, headFrom, headTo] = ['profile', 0, 0];
    } else if (
      block.apart &&
      !block.item &&
      (part === 'tasks' || part === 'profile') &&
      turnsTo(tokens, from) !== null
    ) {
      [part, headFrom, headTo] = [turnsTo(tokens, from) ?? part, 0, 0];
    } else if (block.apart && headTo > headFrom && !block.item && result.at(-1)?.item) {
      // A paragraph after the list: the list's heading no longer governs it.
      headFrom = headTo = 0;
    }
    if (part === 'header' && !isShortLine(text, block, i)) part = 'about';
    result.push({ part, item: block.item, from: found?.to ?? from, to, headFrom, headTo, heading: false });
  });
  return result;
}

/** "Je komt vlot uit bed": the reader with a verb by which they get nothing. */
const isOfReader = (tokens: readonly Token[], from: number): boolean =>
  SUBJECT.of(tokens[from]) && isA(tokens[from + 1], Kind.verb) && !RECEIVES.of(tokens[from + 1]);

const WE = /^(?:wij|we)$/;
const SEEKS = /^(?:vragen|verwachten|zoeken|rekenen|eisen)$/;
const GIVES = /^(?:bieden|geven|betalen|voorzien)$/;
const GETS = /^(?:krijgt|ontvangt|geniet|verdient)$/;

/** The part that a paragraph turns to by its first words, whatever heading stands above: "Wij vragen …", "Je krijgt …". */
function turnsTo(tokens: readonly Token[], from: number): Part | null {
  const [first, second] = [tokens[from]?.text ?? '', tokens[from + 1]?.text ?? ''];
  if (WE.test(first)) return SEEKS.test(second) ? 'profile' : GIVES.test(second) ? 'offer' : null;
  return /^(?:je|jij|u)$/.test(first) && GETS.test(second) ? 'offer' : null;
}

const plainOf = ({ start, end, apart, cut }: Block): Block => ({ start, end, item: false, mark: '', apart, cut });

const PICTURE = /^\p{Extended_Pictographic}/u;

/** "🎁 Dit krijg je" before a list with other bullets: the picture is an ornament and the line no item. */
function isDecorated(block: Block, next: Block | undefined): boolean {
  return (
    block.item &&
    !block.cut &&
    block.apart &&
    PICTURE.test(block.mark) &&
    next !== undefined &&
    !PICTURE.test(next.mark)
  );
}

const ROW = /^\p{Lu}[\p{L} ]{1,30}:\s+\S/u;
const LONGEST_ROW = 100;

/** Whether a line is one of several rows of a form: "FUNCTIE: kok", "PLAATS: Geel". */
function isRow(text: string, blocks: readonly Block[], i: number): boolean {
  const row = (block: Block | undefined): boolean =>
    block !== undefined &&
    !block.item &&
    block.end - block.start <= LONGEST_ROW &&
    ROW.test(text.slice(block.start, block.end));
  return row(blocks[i]) && (row(blocks[i - 1]) || row(blocks[i + 1]));
}

/** Lines at the top that may be titles, places and working regimes. */
const HEADER_LINES = 6;

/** Titles, places and working regimes at the top: short, and no sentence. */
function isShortLine(text: string, block: Block, i: number): boolean {
  const line = i < HEADER_LINES && block.end - block.start <= LONGEST_HEADING;
  return line && (i === 0 || text[block.end - 1] !== '.');
}
