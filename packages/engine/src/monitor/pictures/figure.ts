/** One bar: its name and the parts that it is made of. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly number[];
  /** Id of a place, for a map. */
  readonly id?: string;
  /** What stands instead of a number that is not told. */
  readonly words?: readonly (string | undefined)[];
}

/** `bars`: ranked; `columns`: in time; `map`: by province; `pairs`: two things side by side; `grid`: a shade in each cell. */
export type FigureKind = 'bars' | 'columns' | 'map' | 'pairs' | 'grid';

/** Something to look at that also stands as a table. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  readonly title: string;
  /** What the picture says, in a sentence. */
  readonly sentence: string;
  /** What is good to know when reading it. */
  readonly hint?: string;
  /** Head of the column with the names. */
  readonly naming: string;
  /** What the numbers count, where the heads of the columns do not say it. */
  readonly counts?: string;
  /** What the number is, when bars have one part. */
  readonly total: string;
  /** Names of the parts, when bars have more than one. */
  readonly legend: readonly string[];
  readonly bars: readonly Bar[];
  /** Of a grid: vacancies in each column, by which its shades are measured. */
  readonly of?: readonly number[];
}

export const totalOf = ({ parts }: Bar): number => parts.reduce((sum, part) => sum + part, 0);

/** Whether the parts of a bar make a whole that has a meaning of its own. */
const addsUp = ({ kind, legend }: Figure): boolean => legend.length > 1 && (kind === 'bars' || kind === 'columns');

/** Heads of the columns of a figure's table. */
export function headOf(figure: Figure): string[] {
  const { naming, legend, total } = figure;
  const parts = legend.length > 1 || figure.kind === 'grid' ? legend : [];
  return [naming, ...parts, ...(parts.length === 0 || addsUp(figure) ? [total] : [])];
}

/** A row of a figure's table, without its name. */
export function cellsOf(figure: Figure, bar: Bar): (string | number)[] {
  const parts = bar.parts.map((part, at) => bar.words?.[at] ?? part);
  return addsUp(figure) ? [...parts, totalOf(bar)] : parts;
}

/** The whole table of a figure: heads, then rows. */
export function tableOf(figure: Figure): (string | number)[][] {
  return [headOf(figure), ...figure.bars.map((bar) => [bar.name, ...cellsOf(figure, bar)])];
}

const LEVELS = 4;

/** The shade of a number, 0 (none) to 4, measured against the most that there could be. */
export const levelOf = (count: number, most: number): number =>
  count === 0 || most === 0 ? 0 : Math.min(LEVELS, Math.max(1, Math.ceil((count / most) * LEVELS)));
