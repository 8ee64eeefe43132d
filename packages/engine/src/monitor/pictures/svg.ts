import { type Drawing, INK, type Mark, PAPER } from './drawing.js';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
const px = (number: number): string => String(Math.round(number * 10) / 10);

function markup(mark: Mark): string {
  if (mark.kind === 'box')
    return `<rect x="${px(mark.x)}" y="${px(mark.y)}" width="${px(mark.width)}" height="${px(mark.height)}" fill="${mark.fill}"/>`;
  if (mark.kind === 'area')
    return `<polygon points="${mark.points.map(([x, y]) => `${px(x)},${px(y)}`).join(' ')}" fill="${mark.fill}" stroke="${INK}" stroke-width="1.5" stroke-linejoin="round"/>`;
  const { x, y, text, anchor, size, bold, fill } = mark;
  const looks = `${bold ? ' font-weight="bold"' : ''}${fill === undefined ? '' : ` fill="${fill}"`}`;
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="${px(size)}"${looks}>${escaped(text)}</text>`;
}

/** A drawing as SVG text; every name in it is escaped, and nothing in it needs a style sheet. */
export function svgOf({ title, width, height, marks }: Drawing): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" role="img" font-family="sans-serif" fill="${INK}">` +
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="${PAPER}"/>${marks.map(markup).join('')}</svg>`
  );
}
