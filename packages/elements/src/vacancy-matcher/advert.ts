import type { LineState, Span } from '@zorg-match/schema';

/** A place in the advert that proves a line of the explanation. */
export interface Evidence extends Pick<Span, 'start' | 'end'> {
  /** Key of the line that it proves. */
  readonly line: string;
  readonly state: LineState;
}

/** The text of a vacancy, and the places in it on which lines of its explanation rest. */
export interface VacancyEvidence {
  readonly text: string;
  readonly places: readonly Evidence[];
}

/** A stretch of the advert; with `evidence`, the words under which a stroke is drawn. */
export interface Piece {
  readonly text: string;
  readonly evidence?: Evidence;
}

/** A paragraph or list item of the advert. */
export interface Block {
  readonly item: boolean;
  /** Looks like a heading: short, without the end of a sentence, and it is no list item. */
  readonly title: boolean;
  readonly pieces: readonly Piece[];
}

/** The advert as blocks, and for each line's key the piece to show when somebody asks for its words. */
export interface Advert {
  readonly blocks: readonly Block[];
  readonly places: ReadonlyMap<string, Piece>;
}

const MOST_TITLE = 60;
const BULLET = /^\s*[•*·▪‣–-]\s+/;

const isTitle = (line: string) => line.trim().length <= MOST_TITLE && !/[.!,;]\s*$/.test(line);

/** Places in the order of the text without overlap: of two that overlap the first one stays, and the longer one first. */
function apart(evidence: readonly Evidence[]): { kept: Evidence[]; under: Map<Evidence, Evidence> } {
  const kept: Evidence[] = [];
  const under = new Map<Evidence, Evidence>();
  for (const each of [...evidence].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && each.start < last.end) under.set(each, last);
    else kept.push(each);
  }
  return { kept, under };
}

/**
 * Divides the advert's text into blocks and pieces. Nothing of the text is lost but line breaks and bullets; evidence
 * that runs over a line break is cut there.
 */
export function advertOf(text: string, evidence: readonly Evidence[]): Advert {
  const { kept, under } = apart(evidence.filter(({ start, end }) => start >= 0 && end > start && end <= text.length));
  const blocks: Block[] = [];
  const pieceOf = new Map<Evidence, Piece>();
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const bullet = BULLET.exec(line)?.[0].length ?? 0;
    const from = lineStart + bullet;
    const to = lineStart + line.length;
    const pieces: Piece[] = [];
    let at = from;
    for (const each of kept) {
      if (each.end <= from || each.start >= to) continue;
      const start = Math.max(each.start, at);
      const end = Math.min(each.end, to);
      if (start > at) pieces.push({ text: text.slice(at, start) });
      const piece = { text: text.slice(start, end), evidence: each };
      pieces.push(piece);
      if (!pieceOf.has(each)) pieceOf.set(each, piece);
      at = end;
    }
    if (at < to) pieces.push({ text: text.slice(at, to) });
    if (pieces.some((piece) => piece.text.trim()))
      blocks.push({ item: bullet > 0, title: bullet === 0 && isTitle(line), pieces });
    lineStart = to + 1;
  }
  const places = new Map<string, Piece>();
  for (const each of evidence) {
    const piece = pieceOf.get(under.get(each) ?? each);
    if (piece && !places.has(each.line)) places.set(each.line, piece);
  }
  return { blocks, places };
}

/** A quote within its sentence. */
export interface Sentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Most characters of a sentence on either side of the quote. */
const AROUND = 90;

/** The sentence in which a span stands; a very long one is cut at a word, with `…` in place of the rest. */
export function sentenceAt(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Sentence {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  let before = text.slice(lineStart, start).replace(BULLET, '');
  before = before.slice((/^.*[.!?]\s+(?=\S)/s.exec(before) ?? [''])[0].length);
  let after = text.slice(end, lineEnd);
  after = (/^.*?[.!?](?=\s|$)/s.exec(after) ?? [after])[0].trimEnd();
  if (before.length > AROUND) before = `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}`;
  if (after.length > AROUND) after = `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
  return { before: before.trimStart(), quote: text.slice(start, end), after };
}
