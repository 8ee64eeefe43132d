/** A table of figures with its heading and a sentence about it. */
export interface Table {
  readonly title: string;
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Milliseconds in a unit that reads well. */
export function time(milliseconds: number): string {
  if (milliseconds >= 100) return `${milliseconds.toFixed(0)} ms`;
  return milliseconds >= 1 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds * 1000).toFixed(1)} µs`;
}

export function times(ratio: number): string {
  return `${ratio >= 20 ? ratio.toFixed(0) : ratio.toFixed(1)} ×`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

export function megabytes(amount: number): string {
  return `${amount.toFixed(1)} MB`;
}

/** The table as Markdown, its columns in line. */
export function markdown({ title, about, head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`### ${title}`, '', about, '', line(head), rule, ...rows.map(line), ''].join('\n');
}
