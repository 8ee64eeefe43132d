import { type Bar, type Figure, levelOf, MAP, SHAPES, totalOf } from '@zorg-match/engine/monitor/pictures';
import { html, nothing, svg, type TemplateResult } from 'lit';

const sentenceOf = ({ title, sentence }: Figure): string => `${title} ${sentence}`.trim();

/** The parts of a bar, one after another. */
export function stacked({ parts }: Bar, most: number): TemplateResult {
  let x = 0;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${parts.map((part, at) => {
      const width = (part / most) * 100;
      const rect = svg`<rect class=${`part-${at}`} x=${x} y="0" width=${width} height="10" />`;
      x += width;
      return rect;
    })}
  </svg>`;
}

/** The parts of a bar, one under another. */
export function paired({ parts }: Bar, most: number): TemplateResult {
  return html`<svg
    class="bar pair"
    viewBox="0 0 100 20"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${parts.map((part, at) => svg`<rect class=${`part-${at}`} x="0" y=${at * 10 + 1} width=${(part / most) * 100} height="8" />`)}
  </svg>`;
}

/** Months from left to right; the first, the last and the highest are named, the table names all. */
export function columns(figure: Figure): TemplateResult {
  const { bars } = figure;
  const most = Math.max(1, ...bars.map(totalOf));
  const step = 100 / Math.max(1, bars.length);
  return html`<div class="columns">
    <p class="small muted">${most}</p>
    <svg viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label=${sentenceOf(figure)} focusable="false">
      ${bars.map((bar, at) => {
        const tall = (totalOf(bar) / most) * 39;
        return svg`<rect class="part-0" x=${at * step + step * 0.12} y=${39 - tall} width=${step * 0.76} height=${tall} />`;
      })}
      <rect class="axis" x="0" y="39" width="100" height="1"></rect>
    </svg>
    <p class="small ends"><span>${bars[0]?.name}</span><span>${bars.length > 1 ? bars.at(-1)?.name : nothing}</span></p>
  </div>`;
}

/** The smallest shape has no room for its name. */
const UNNAMED = 'brussel';

/** The provinces as simple shapes with their number; the shade follows it. Tags are closed in full: builds shorten others. */
export function map(figure: Figure): TemplateResult {
  const counts = new Map(figure.bars.map((bar) => [bar.id, totalOf(bar)]));
  const names = new Map(figure.bars.map((bar) => [bar.id, bar.name]));
  const most = Math.max(1, ...SHAPES.map(({ id }) => counts.get(id) ?? 0));
  const middle = { anchor: 'middle', baseline: 'central' } as const;
  return html`<svg class="map" viewBox=${`0 0 ${MAP.width} ${MAP.height}`} role="img" aria-label=${sentenceOf(figure)}>
    ${SHAPES.map(({ id, points, x, y }) => {
      const count = counts.get(id) ?? 0;
      const name =
        id === UNNAMED
          ? nothing
          : svg`<text class="place" x=${x} y=${y - 4.5} text-anchor=${middle.anchor} dominant-baseline=${middle.baseline}>${names.get(id)}</text>`;
      return svg`<g class=${`level-${levelOf(count, most)}`}>
        <polygon points=${points}></polygon>
        ${name}
        <text x=${x} y=${y} text-anchor=${middle.anchor} dominant-baseline=${middle.baseline}>${count}</text>
      </g>`;
    })}
  </svg>`;
}
