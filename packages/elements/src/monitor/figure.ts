/** One bar: its name and the parts that it is made of. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly number[];
}

/** A ranked list that is drawn as bars and stands as a table. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What the picture says, in a sentence. */
  readonly sentence: string;
  /** Names of the parts, when bars have more than one. */
  readonly legend: readonly string[];
  readonly bars: readonly Bar[];
}

export const totalOf = ({ parts }: Bar): number => parts.reduce((sum, part) => sum + part, 0);

const ROW = 28;
const NAME = 260;
const WIDTH = 720;
const INK = '#1b2a28';
const PARTS = ['#0b5d5b', '#5f9c97', '#b9d4d0'];

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The figure as a picture of its own, for a report: SVG as text, every name escaped. */
export function svgOf({ title, bars, legend }: Figure): string {
  const most = Math.max(1, ...bars.map(totalOf));
  const rows = bars.map((bar, index) => {
    const y = 48 + index * ROW;
    let x = NAME;
    const parts = bar.parts.map((part, at) => {
      const width = (part / most) * (WIDTH - NAME - 60);
      const rect = `<rect x="${x.toFixed(1)}" y="${String(y)}" width="${width.toFixed(1)}" height="18" fill="${PARTS[at] ?? INK}"/>`;
      x += width;
      return rect;
    });
    return (
      `<text x="${String(NAME - 10)}" y="${String(y + 14)}" text-anchor="end">${escaped(bar.name)}</text>${parts.join('')}` +
      `<text x="${(x + 8).toFixed(1)}" y="${String(y + 14)}">${String(totalOf(bar))}</text>`
    );
  });
  const key = legend.map(
    (name, at) =>
      `<rect x="${String(NAME + at * 150)}" y="${String(56 + bars.length * ROW)}" width="14" height="14" fill="${PARTS[at] ?? INK}"/>` +
      `<text x="${String(NAME + 20 + at * 150)}" y="${String(68 + bars.length * ROW)}">${escaped(name)}</text>`,
  );
  const height = 90 + bars.length * ROW;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}" font-family="sans-serif" font-size="14" fill="${INK}">` +
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>` +
    `<text x="16" y="28" font-size="18" font-weight="bold">${escaped(title)}</text>${rows.join('')}${key.join('')}</svg>`
  );
}
