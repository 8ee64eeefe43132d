/** Collects runs of text into lines, as a reader would see them on a page without its style sheet. */
export class LineWriter {
  readonly #done: string[] = [];
  readonly #keepBreaks: boolean;
  #line = '';
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
    if (text.trim() === '') {
      if (this.#line !== '') this.#line += text;
      return;
    }
    if (this.#join !== '') this.#line = this.#joined(text.trimStart());
    else this.#line += this.#apart(text) ? ` ${text}` : text;
    this.#join = '';
    this.#seam = 'none';
  }

  #joined(text: string): string {
    const before = this.#line.trimEnd();
    if (before === '') return text;
    return before + (/[:?]$/.test(before) ? ' ' : this.#join) + text;
  }

  // Neighbours such as <span>Locatie</span><span>Gent</span> are set apart by a style sheet that we do not see.
  #apart(text: string): boolean {
    return this.#seam === 'between' && /[\p{Ll}\d.:;!?)]$/u.test(this.#line) && /^\p{Lu}/u.test(text);
  }

  /** Ends the line, if there is one. */
  end(): void {
    const line = this.#line.trim();
    if (line !== '') {
      this.#done.push(this.#bullet ? `• ${line}` : line);
      this.#bullet = false;
    }
    this.#line = '';
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
    if (this.#line.trim() !== '') this.#join = ': ';
  }

  answer(): void {
    if (this.#join !== ': ') this.end();
  }

  cell(): void {
    if (this.#line.trim() !== '' && this.#join === '') this.#join = ' · ';
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
