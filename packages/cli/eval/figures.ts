/** One measured figure, as it is printed and written. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** How to show it: a share as a percentage, a count as it is. */
  readonly as: 'share' | 'count';
  /** What it should be at least; at most when `most` is true. */
  readonly reach?: number;
  readonly most?: boolean;
  /** What it was counted over. */
  readonly over?: string;
}

/** Figures of one kind of data. */
export interface Chapter {
  readonly title: string;
  readonly figures: readonly Figure[];
}

export const share = (name: string, value: number, reach?: number, over?: string): Figure => ({
  name,
  value,
  as: 'share',
  ...(reach === undefined ? {} : { reach }),
  ...(over === undefined ? {} : { over }),
});

export const count = (name: string, value: number, over?: string): Figure => ({
  name,
  value,
  as: 'count',
  ...(over === undefined ? {} : { over }),
});

/** The same figure with a ceiling. */
export const atMost = (figure: Figure, reach: number): Figure => ({ ...figure, reach, most: true });

const shown = (value: number, as: Figure['as']): string =>
  as === 'share' ? value.toFixed(3) : Number.isInteger(value) ? String(value) : value.toFixed(2);

function verdict({ value, reach, most = false }: Figure): string {
  if (reach === undefined) return '';
  return (most ? value <= reach : value >= reach) ? 'yes' : 'NO';
}

/** The chapters as a table in plain text. */
export function tableOf(chapters: readonly Chapter[]): string {
  const rows = chapters.flatMap(({ title, figures }) => [
    ['', '', '', '', ''],
    [title, 'value', 'reach', '', 'over'],
    ...figures.map((f) => [
      `  ${f.name}`,
      shown(f.value, f.as),
      f.reach === undefined ? '' : `${f.most ? '≤' : '≥'} ${shown(f.reach, f.as)}`,
      verdict(f),
      f.over ?? '',
    ]),
  ]);
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
