import type { Mark } from './mark.js';
import { isLightText, nameOf, STROKES, strokeRules, type Stroke } from './strokes.js';

/** A mark that stands on the page. */
export interface Drawn {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

/**
 * Draws in a page without touching its elements: the browser's own highlights, and one style sheet that no element holds.
 * `wipe` takes all of it away.
 */
export class Pen {
  readonly #window: Window & typeof globalThis;
  #sheet: CSSStyleSheet | undefined;

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
  }

  draw(drawn: readonly Drawn[]): void {
    this.#dress(drawn);
    this.#put('evidence', apart(drawn));
    this.point([]);
  }

  /** Lets words stand out among the others. */
  point(ranges: readonly Range[]): void {
    this.#put('here', ranges);
  }

  wipe(): void {
    const { CSS, document } = this.#window;
    for (const stroke of STROKES) CSS.highlights.delete(nameOf(stroke));
    const sheet = this.#sheet;
    this.#sheet = undefined;
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }

  #put(stroke: Stroke, ranges: readonly Range[]): void {
    const { CSS, Highlight } = this.#window;
    if (ranges.length === 0) {
      CSS.highlights.delete(nameOf(stroke));
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = STROKES.indexOf(stroke);
    CSS.highlights.set(nameOf(stroke), highlight);
  }

  #dress(drawn: readonly Drawn[]): void {
    const { document } = this.#window;
    const words = drawn[0]?.ranges[0]?.startContainer.parentElement ?? document.body;
    const sheet = (this.#sheet ??= new this.#window.CSSStyleSheet());
    sheet.replaceSync(strokeRules(isLightText(this.#window.getComputedStyle(words).color)));
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}

/** Each range once: how many lines rest on the same words is no business of the page. */
function apart(drawn: readonly Drawn[]): Range[] {
  const kept: Range[] = [];
  const ends = new Map<Node, Set<string>>();
  for (const range of drawn.flatMap((each) => each.ranges)) {
    const own = ends.get(range.startContainer) ?? new Set();
    const place = `${range.startOffset}-${range.endOffset}`;
    if (own.has(place)) continue;
    ends.set(range.startContainer, own.add(place));
    kept.push(range);
  }
  return kept;
}
