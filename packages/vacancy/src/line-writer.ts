/** Collects runs of text into lines, as a reader would see them on a page without its style sheet. */
export class LineWriter {
  readonly #done: string[] = [];
  readonly #keepBreaks: boolean;
  #line = '';
  /** The end of the line, kept apart: looking at the end of a long line that is still growing is slow. */
  #tail = '';
  /** White space after the last text. */
  #gap = '';
  #bullet = false;
  /** What to write before the next text, when it continues this line. */
  #join: '' | ': ' | ' · ' = '';
  /** An inline element has just closed, or closed and another one opened. */
  #seam: 'none' | 'closed' | 'between' = 'none';

  constructor(keepBreaks: boolean) {
    this.#keepBreaks = keepBreaks;
  }

  write(raw: string, preformatted: boolean): void {
    const text = this.#keepBreaks || preformatted ? raw : raw.replace(/\s+/g, ' ');
    const core = text.trim();
    if (core === '') {
      this.#gap ||= gapIn(text);
      return;
    }
    const start = text.indexOf(core);
    this.#line += this.#glue(gapIn(text.slice(0, start)), core) + core;
    this.#tail = core.slice(-2);
    this.#gap = gapIn(text.slice(start + core.length));
    this.#join = '';
    this.#seam = 'none';
  }

  /** What comes between this line and text that follows `gap`. */
  #glue(gap: string, text: string): string {
    if (this.#line === '') return '';
    if (this.#join !== '') return /[:?]$/.test(this.#tail) ? ' ' : this.#join;
    return this.#gap || gap || (this.#apart(text) ? ' ' : '');
  }

  // Neighbours such as <span>Locatie</span><span>Gent</span> are set apart by a style sheet that we do not see.
  #apart(text: string): boolean {
    return (
      this.#seam === 'between' && /[\p{Ll}\d.:;!?)]$/u.test(this.#tail) && /^[\p{Lu}\p{Sc}]/u.test(text.slice(0, 2))
    );
  }

  /** Ends the line, if there is one. */
  end(): void {
    if (this.#line !== '') {
      this.#done.push(this.#bullet ? `• ${this.#line}` : this.#line);
      this.#bullet = false;
    }
    this.#line = '';
    this.#tail = '';
    this.#gap = '';
    this.#join = '';
    this.#seam = 'none';
  }

  /** A block opens; within a cell or answer it continues the line. */
  open(): void {
    if (this.#join === '') this.end();
  }

  item(): void {
    this.end();
    this.#bullet = true;
  }

  itemEnd(): void {
    this.end();
    this.#bullet = false;
  }

  /** After a `dt` or `th`: what follows answers it. */
  asked(): void {
    if (this.#line !== '') this.#join = ': ';
  }

  answer(): void {
    if (this.#join !== ': ') this.end();
  }

  cell(): void {
    if (this.#line !== '' && this.#join === '') this.#join = ' · ';
  }

  inline(): void {
    if (this.#seam === 'closed') this.#seam = 'between';
  }

  inlineEnd(): void {
    this.#seam = 'closed';
  }

  text(): string {
    this.end();
    return this.#done.join('\n');
  }
}

const gapIn = (space: string): string => (space === '' ? '' : space.includes('\n') ? '\n' : ' ');
