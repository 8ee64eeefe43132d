import type { Growth, Series } from './growth.js';
import { time } from './report.js';

const WIDTH = 360;
const HEIGHT = 290;
const PAD = { left: 64, right: 16, top: 64, bottom: 46 } as const;
const KEY_HEIGHT = 17;
/** Marks and dashes tell the lines apart where colours do not. */
const DASHES = ['', '6 4', '2 3'];
const KINDS = ['a', 'b', 'c'];

/** Colours follow the reader's preference; on either ground they keep a contrast of 4.5 to 1 and more. */
const STYLE = `
    text { font: 12px system-ui, sans-serif; fill: #333 }
    .title { font-weight: 600 }
    .line { fill: none; stroke-width: 2 }
    .a { stroke: #0b6bcb } .b { stroke: #b3470f } .c { stroke: #1b7a3d }
    .dot.a { fill: #0b6bcb } .dot.b { fill: #b3470f } .dot.c { fill: #1b7a3d }
    .grid { stroke: #999; stroke-width: .5; opacity: .5 }
    @media (prefers-color-scheme: dark) {
      text { fill: #ddd } .a { stroke: #7ab8ff } .b { stroke: #ffab7a } .c { stroke: #7fd69b }
      .dot.a { fill: #7ab8ff } .dot.b { fill: #ffab7a } .dot.c { fill: #7fd69b }
    }`;

/** Powers of ten from the one at or below the least to the one at or above the greatest. */
function decades(values: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
}

function scale(marks: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log10(marks[0] as number), Math.log10(marks.at(-1) as number)];
  return (value) => Math.round(10 * (from + ((Math.log10(value) - low) / (high - low)) * (to - from))) / 10;
}

const short = (amount: number): string => (amount >= 1000 ? `${amount / 1000}k` : String(amount));

function drawing({ across, series }: Growth, left: number): string {
  const points = series.flatMap((one) => one.points);
  const columns = decades(points.map(([x]) => x));
  const rows = decades(points.map(([, y]) => y));
  const x = scale(columns, left + PAD.left, left + WIDTH - PAD.right);
  const y = scale(rows, HEIGHT - PAD.bottom, PAD.top);
  const grid = [
    ...columns.map(
      (mark) =>
        `<line class="grid" x1="${x(mark)}" x2="${x(mark)}" y1="${PAD.top}" y2="${HEIGHT - PAD.bottom}"/>` +
        `<text x="${x(mark)}" y="${HEIGHT - PAD.bottom + 16}" text-anchor="middle">${short(mark)}</text>`,
    ),
    ...rows.map(
      (mark) =>
        `<line class="grid" x1="${left + PAD.left}" x2="${left + WIDTH - PAD.right}" y1="${y(mark)}" y2="${y(mark)}"/>` +
        `<text x="${left + PAD.left - 6}" y="${y(mark) + 4}" text-anchor="end">${time(mark).replace('.0', '')}</text>`,
    ),
  ];
  const line = ({ name, points: own }: Series, i: number): string => {
    const path = own.map(([at, value]) => `${x(at)},${y(value)}`).join(' ');
    const kind = KINDS[i] ?? 'c';
    const keyAt = 16 + KEY_HEIGHT * i;
    const dots = own
      .map(([at, value]) => `<circle class="dot ${kind}" cx="${x(at)}" cy="${y(value)}" r="3"/>`)
      .join('');
    const dash = DASHES[i] ? ` stroke-dasharray="${DASHES[i]}"` : '';
    const key = `<line class="line ${kind}"${dash} x1="${left + PAD.left}" x2="${left + PAD.left + 18}" y1="${keyAt}" y2="${keyAt}"/>`;
    return `<polyline class="line ${kind}"${dash} points="${path}"/>${dots}${key}<text x="${left + PAD.left + 24}" y="${keyAt + 4}">${name}</text>`;
  };
  const foot = `<text class="title" x="${left + (PAD.left + WIDTH - PAD.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${across}</text>`;
  return [...grid, ...series.map(line), foot].map((part) => `  ${part}`).join('\n');
}

/** Lines of growth side by side on logarithmic scales, as an SVG file that is read in light and dark. */
export function plot(title: string, growths: readonly Growth[]): string {
  const width = WIDTH * growths.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-labelledby="t">
  <title id="t">${title}</title>
  <style>${STYLE}
  </style>
${growths.map((growth, i) => drawing(growth, i * WIDTH)).join('\n')}
</svg>
`;
}
