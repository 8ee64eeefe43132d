import {
  csvOf,
  type Drawing,
  drawingOf,
  type Figure,
  INK,
  PAPER,
  svgOf,
  tableOf,
} from '@zorg-match/engine/monitor/pictures';

export type SaveAs = 'csv' | 'svg' | 'png';

/** Twice the size of the drawing, so that it stays sharp on paper. */
const SHARP = 2;

/** Gives a file to the browser to keep; it never leaves the device. */
function give(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: `zorg-match-${name}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Draws on a canvas, mark by mark: a picture that loads from an address would be stopped by a strict policy. */
export function paint({ width, height, marks }: Drawing): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SHARP, height: height * SHARP });
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.scale(SHARP, SHARP);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, width, height);
  for (const mark of marks) {
    pen.fillStyle = mark.fill ?? INK;
    if (mark.kind === 'box') pen.fillRect(mark.x, mark.y, mark.width, mark.height);
    else if (mark.kind === 'area') {
      pen.beginPath();
      for (const [x, y] of mark.points) pen.lineTo(x, y);
      pen.closePath();
      pen.fill();
      pen.strokeStyle = INK;
      pen.lineWidth = 1.5;
      pen.stroke();
    } else {
      pen.font = `${mark.bold ? 'bold ' : ''}${mark.size}px sans-serif`;
      pen.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left';
      pen.fillText(mark.text, mark.x, mark.y);
    }
  }
  return canvas;
}

/** More bars than this are no picture any more; the table holds them all. */
const MOST_DRAWN = 25;

/** Saves the table of a figure, or its picture. */
export async function saveFigure(figure: Figure, as: SaveAs): Promise<void> {
  const name = `${figure.id}.${as}`;
  if (as === 'csv') {
    give(name, new Blob([csvOf(tableOf(figure))], { type: 'text/csv' }));
    return;
  }
  const drawn = drawingOf(figure.kind === 'map' ? figure : { ...figure, bars: figure.bars.slice(0, MOST_DRAWN) });
  if (as === 'svg') {
    give(name, new Blob([svgOf(drawn)], { type: 'image/svg+xml' }));
    return;
  }
  const picture = await new Promise<Blob | null>((resolve) => paint(drawn).toBlob(resolve, 'image/png'));
  if (picture) give(name, picture);
}
