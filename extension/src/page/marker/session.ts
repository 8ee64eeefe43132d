import { findQuote, type Wanted } from './find-quote.js';
import { fold } from './fold.js';
import type { FromPage, Mark, ToPage, Whereabouts } from './mark.js';
import { pageText, partsOf, type PageText } from './page-text.js';
import { Pen, type Drawn } from './pen.js';
import { watchPage } from './watch-page.js';

/** So many marks must be gone altogether, or by more than half, before a page counts as another one. */
const ALL_OF = 3;
const HALF_OF = 2;

/** The panel's marks on one page, from the first until the panel closes. */
export class MarkerSession {
  readonly #window: Window & typeof globalThis;
  readonly #tell: (message: FromPage) => void;
  readonly #pen: Pen;
  #marks: readonly Mark[] = [];
  #drawn: readonly Drawn[] = [];
  #found = '';
  #end: (() => void) | undefined;
  #title = '';

  constructor(window: Window & typeof globalThis, tell: (message: FromPage) => void) {
    this.#window = window;
    this.#tell = tell;
    this.#pen = new Pen(window);
  }

  receive(message: ToPage): void {
    if (message.type === 'clear') this.close();
    else if (message.type === 'go') this.#go(message.line);
    else this.#mark(message.marks, message.title);
  }

  /** Leaves the page as it was. */
  close(): void {
    this.#end?.();
    this.#end = undefined;
    this.#wipe();
  }

  #wipe(): void {
    this.#window.document.removeEventListener('click', this.#pick, true);
    this.#window.document.removeEventListener('keyup', this.#pick, true);
    this.#pen.wipe();
    this.#marks = this.#drawn = [];
    this.#found = '';
  }

  #mark(marks: readonly Mark[], title: string): void {
    const { document } = this.#window;
    this.#wipe();
    this.#marks = marks;
    const text = this.#draw();
    if (marks.length > 0) {
      document.addEventListener('click', this.#pick, true);
      document.addEventListener('keyup', this.#pick, true);
    }
    // Other marks of the same job do not end the watch: the page may have gone on since it was read.
    if (this.#end && title === this.#title) return;
    this.#end?.();
    this.#title = title;
    this.#end = watchPage(this.#window, text, title, {
      moved: () => this.#tell({ type: 'changed' }),
      mutated: () => this.#again(),
    });
  }

  /** Finds the words and draws; tells the panel when the outcome is new. */
  #draw(): PageText {
    const text = pageText(this.#window.document.body);
    if (this.#marks.length === 0) return text;
    const drawn: Drawn[] = [];
    const lines = new Map<string, Whereabouts>();
    for (const mark of this.#marks) {
      const place = findQuote(text.text, wantedOf(mark));
      const ranges = place ? partsOf(text, place).map(rangeOf) : [];
      const at: Whereabouts = ranges.length === 0 ? 'absent' : isSeen(ranges) ? 'shown' : 'folded';
      if (ranges.length > 0) drawn.push({ mark, ranges });
      const known = lines.get(mark.line);
      if (known === undefined || known === 'absent' || at === 'shown') lines.set(mark.line, at);
    }
    this.#drawn = drawn;
    this.#pen.draw(drawn);
    const found = [...lines].map(([line, at]) => ({ line, at }));
    const said = JSON.stringify(found);
    if (said !== this.#found) this.#tell({ type: 'found', lines: found });
    this.#found = said;
    return text;
  }

  /** The page was drawn anew by its own script, or filled in: our words are looked up again. */
  #again(): void {
    const before = this.#drawn.length;
    this.#draw();
    const now = this.#drawn.length;
    // Under the same heading words come and go, as in pages with tabs; without a heading only they tell.
    const headed = this.#window.document.querySelector('h1') !== null;
    const gone = headed ? before >= ALL_OF && now === 0 : before >= HALF_OF && now < before / 2;
    if (gone) this.#tell({ type: 'changed' });
  }

  #go(line: string): void {
    const own = this.#drawn.filter(({ mark }) => mark.line === line);
    const ranges = (own.find(({ ranges: each }) => isSeen(each)) ?? own[0])?.ranges ?? [];
    this.#pen.point(ranges);
    const calm = this.#window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    ranges[0]?.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: calm ? 'auto' : 'smooth',
    });
  }

  /** A click on marked words, or the caret moved into them by the keyboard. */
  readonly #pick = (event: Event): void => {
    if (!event.isTrusted) return; // made by a script of the page
    const at = event instanceof this.#window.MouseEvent ? this.#under(event) : this.#caret();
    const drawn = at && this.#drawn.find(({ ranges }) => ranges.some((range) => holds(range, at)));
    if (!drawn) return;
    this.#pen.point(drawn.ranges);
    this.#tell({ type: 'picked', line: drawn.mark.line });
  };

  #under({ clientX, clientY }: MouseEvent): Spot | undefined {
    const shadowRoots = this.#drawn
      .map(({ ranges }) => ranges[0]?.startContainer.getRootNode())
      .filter((root): root is ShadowRoot => root instanceof this.#window.ShadowRoot);
    const caret = this.#window.document.caretPositionFromPoint(clientX, clientY, { shadowRoots });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }

  #caret(): Spot | undefined {
    const { focusNode, focusOffset = 0 } = this.#window.getSelection() ?? {};
    return focusNode ? { node: focusNode, offset: focusOffset } : undefined;
  }
}

interface Spot {
  readonly node: Node;
  readonly offset: number;
}

const wantedOf = ({ quote, prefix, suffix }: Mark): Wanted => ({
  quote: fold(quote).text,
  prefix: fold(prefix).text,
  suffix: fold(suffix).text,
});

function rangeOf({ node, start, end }: { node: Text; start: number; end: number }): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, Math.min(end, node.length));
  return range;
}

const holds = ({ startContainer, startOffset, endOffset }: Range, { node, offset }: Spot): boolean =>
  node === startContainer && offset >= startOffset && offset <= endOffset;

/** Whether a person can see the words now: not within what is folded away. */
const isSeen = (ranges: readonly Range[]): boolean =>
  ranges.some(
    (range) =>
      range.getClientRects().length > 0 &&
      (range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false),
  );
