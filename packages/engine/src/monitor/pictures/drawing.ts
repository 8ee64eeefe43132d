import { type Bar, type Figure, levelOf, totalOf } from './figure.js';
import { MAP, SHAPES } from './provinces.data.js';

/** What a picture is made of, in pixels; whoever draws it on paper, a canvas or in SVG draws the same. */
export type Mark =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | { readonly kind: 'area'; readonly points: readonly (readonly [number, number])[]; readonly fill: string }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly size: number;
      readonly bold?: boolean;
      readonly fill?: string;
    };

export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** On paper the picture is always light: the deep green of the elements, from strong to weak. */
export const INK = '#1b2a28';
export const PAPER = '#ffffff';
export const PARTS = ['#0b5d5b', '#5f9c97', '#b9d4d0'] as const;
const SHADES = ['#f1f4f3', '#cfe3e0', '#9cc6c1', '#5f9c97', '#0b5d5b'] as const;
/** On the strongest shade words are light. */
const inkOn = (level: number): string => (level >= 4 ? PAPER : INK);

const WIDTH = 760;
const NAME = 290;
const ROW = 28;
const TOP = 56;
const SIZE = 14;
/** Longer names are cut, since a picture has no lines to fold; the table has them whole. */
const LETTERS = 40;

const short = (name: string, letters = LETTERS): string =>
  name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
const text = (x: number, y: number, words: string, more: Partial<Extract<Mark, { kind: 'text' }>> = {}): Mark => ({
  kind: 'text',
  x,
  y,
  text: words,
  anchor: 'start',
  size: SIZE,
  ...more,
});
const box = (x: number, y: number, width: number, height: number, fill: string): Mark => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  fill,
});

function key(legend: readonly string[], y: number): Mark[] {
  return legend.length < 2
    ? []
    : legend.flatMap((name, at) => [
        box(NAME + at * 150, y, 14, 14, PARTS[at] ?? INK),
        text(NAME + 20 + at * 150, y + 12, short(name, 18)),
      ]);
}

function stacked(bar: Bar, y: number, most: number): Mark[] {
  let x = NAME;
  const boxes = bar.parts.map((part, at) => {
    const width = (part / most) * (WIDTH - NAME - 60);
    const drawn = box(x, y, width, 18, PARTS[at] ?? INK);
    x += width;
    return drawn;
  });
  return [
    text(NAME - 10, y + SIZE, short(bar.name), { anchor: 'end' }),
    ...boxes,
    text(x + 8, y + SIZE, String(totalOf(bar))),
  ];
}

function rows({ bars, legend }: Figure): { marks: Mark[]; height: number } {
  const most = Math.max(1, ...bars.map(totalOf));
  const marks = bars.flatMap((bar, at) => stacked(bar, TOP + at * ROW, most));
  const bottom = TOP + bars.length * ROW + 8;
  return { marks: [...marks, ...key(legend, bottom)], height: bottom + 28 };
}

function pairs({ bars, legend }: Figure): { marks: Mark[]; height: number } {
  const most = Math.max(1, ...bars.flatMap(({ parts }) => parts));
  const marks = bars.flatMap((bar, index) => {
    const y = TOP + index * 44;
    const lines = bar.parts.flatMap((part, at) => {
      const width = (part / most) * (WIDTH - NAME - 110);
      return [
        box(NAME, y + at * 18, width, 14, PARTS[at] ?? INK),
        text(NAME + width + 8, y + at * 18 + 12, bar.words?.[at] ?? String(part)),
      ];
    });
    return [text(NAME - 10, y + 20, short(bar.name), { anchor: 'end' }), ...lines];
  });
  const bottom = TOP + bars.length * 44 + 8;
  return { marks: [...marks, ...key(legend, bottom)], height: bottom + 28 };
}

function columns({ bars }: Figure): { marks: Mark[]; height: number } {
  const most = Math.max(1, ...bars.map(totalOf));
  const [left, width, height] = [40, WIDTH - 80, 200];
  const step = width / Math.max(1, bars.length);
  const every = Math.ceil(bars.length / 8);
  const marks = bars.flatMap((bar, at) => {
    const tall = (totalOf(bar) / most) * height;
    const x = left + at * step;
    const top = TOP + 12 + height - tall;
    const middle = { anchor: 'middle' } as const;
    return [
      box(x + step * 0.15, top, step * 0.7, tall, PARTS[0]),
      ...(bars.length <= 16 ? [text(x + step / 2, top - 6, String(totalOf(bar)), middle)] : []),
      ...(at % every === 0
        ? [text(x + step / 2, TOP + height + 34, short(bar.name, 12), { ...middle, size: 12 })]
        : []),
    ];
  });
  return { marks: [...marks, box(left, TOP + 12 + height, width, 1.5, INK)], height: TOP + height + 52 };
}

function map({ bars }: Figure): { marks: Mark[]; height: number } {
  const scale = (WIDTH - 40) / MAP.width;
  const most = Math.max(1, ...bars.map(totalOf));
  const marks = SHAPES.flatMap(({ id, points, x, y }) => {
    const bar = bars.find((each) => each.id === id);
    const count = bar ? totalOf(bar) : 0;
    const level = levelOf(count, most);
    const corners = points.split(' ').map((point): readonly [number, number] => {
      const [px = 0, py = 0] = point.split(',').map(Number);
      return [20 + px * scale, TOP + py * scale];
    });
    const at = { anchor: 'middle', fill: inkOn(level) } as const;
    const small = id === 'brussel';
    return [
      { kind: 'area', points: corners, fill: SHADES[level] ?? PAPER } as const,
      ...(small ? [] : [text(20 + x * scale, TOP + y * scale - 8, short(bar?.name ?? '', 20), { ...at, size: 13 })]),
      text(20 + x * scale, TOP + y * scale + (small ? 5 : 14), String(count), { ...at, size: 18, bold: true }),
    ];
  });
  return { marks, height: TOP + MAP.height * scale + 16 };
}

function grid({ bars, legend, of = [] }: Figure): { marks: Mark[]; height: number } {
  const step = (WIDTH - NAME - 20) / Math.max(1, legend.length);
  const heads = legend.map((name, at) =>
    text(NAME + (at + 0.5) * step, TOP + 10, short(name, Math.floor(step / 7)), { anchor: 'middle', size: 12 }),
  );
  const cells = bars.flatMap(({ name, parts }, index) => {
    const y = TOP + 22 + index * ROW;
    return [
      text(NAME - 10, y + 18, short(name), { anchor: 'end' }),
      ...parts.flatMap((count, at) => {
        const level = levelOf(count, of[at] ?? 0);
        const x = NAME + at * step;
        return [
          box(x + 1, y + 1, step - 2, ROW - 2, SHADES[level] ?? PAPER),
          text(x + step / 2, y + 18, String(count), { anchor: 'middle', fill: inkOn(level) }),
        ];
      }),
    ];
  });
  return { marks: [...heads, ...cells], height: TOP + 38 + bars.length * ROW };
}

const DRAWN: Readonly<Record<Figure['kind'], (figure: Figure) => { marks: Mark[]; height: number }>> = {
  bars: rows,
  pairs,
  columns,
  map,
  grid,
};

/** A figure as a picture of its own: with its title, and light, for a report. */
export function drawingOf(figure: Figure): Drawing {
  const { marks, height } = DRAWN[figure.kind](figure);
  const { title } = figure;
  return { title, width: WIDTH, height, marks: [text(16, 30, title, { size: 18, bold: true }), ...marks] };
}
