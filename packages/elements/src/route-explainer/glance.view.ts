import { html, svg, type TemplateResult } from 'lit';
import { gatesOf, lawOf } from './gates.js';
import { lineOf, type Stop, type Stretch } from './line.js';
import type { PlanCard } from './view.js';

const WIDTH = 420;
const MIDDLE = 22;
const LANE = 13;
const EDGE = 13;
/** Room that a step without a sourced length gets, in months. */
const UNKNOWN = 4;
/** The least and most room of a step, so that a short one stays to be seen beside one of years. */
const ROOM = { least: 2, most: 18 };

const roomOf = ({ step: { months } }: Stop): number =>
  Math.min(ROOM.most, Math.max(ROOM.least, months ? (months.low + months.high) / 2 : UNKNOWN));
const isSourced = ({ step: { months } }: Stop): boolean => months !== null;
const lengthOf = (lane: readonly Stop[]): number => lane.reduce((sum, stop) => sum + roomOf(stop), 0);
const widest = (stretch: Stretch): number => Math.max(...stretch.map(lengthOf));

/**
 * The whole line at a glance, drawn to time: solid where a source tells how long, dashed where none does; side tracks
 * where steps run side by side; a bar where something must be in order. Only a picture: the words stand beside it.
 */
export function glance({ plan, occupation, taste }: PlanCard): TemplateResult {
  const line = lineOf(plan);
  const { before } = gatesOf(plan, occupation);
  const total = line.reduce((sum, stretch) => sum + widest(stretch), 0) || 1;
  const scale = (WIDTH - 2 * EDGE) / total;
  let at = EDGE;
  const drawn = line.map((stretch) => {
    const from = at;
    at += widest(stretch) * scale;
    return stretch.map((lane, track) => laneOf(lane, before, from, at, track, stretch.length, scale));
  });
  const law = !taste && lawOf(plan, occupation).length > 0;
  return html`<svg class="glance" viewBox="0 0 ${WIDTH} 44" aria-hidden="true">
    ${drawn} ${law ? bar(WIDTH - EDGE - 16, MIDDLE) : ''}
    <circle class="end" cx=${EDGE} cy=${MIDDLE} r="8"></circle>
    <circle class="end" cx=${WIDTH - EDGE} cy=${MIDDLE} r="8"></circle>
  </svg>`;
}

const bar = (x: number, y: number) =>
  svg`<rect class="bar" x=${x - 2.5} y=${y - 10} width="5" height="20" rx="1"></rect>`;

function laneOf(
  lane: readonly Stop[],
  before: ReturnType<typeof gatesOf>['before'],
  from: number,
  to: number,
  track: number,
  tracks: number,
  scale: number,
) {
  const y = tracks === 1 ? MIDDLE : MIDDLE + (track - (tracks - 1) / 2) * LANE * 1.6;
  const spare = (to - from) / (lengthOf(lane) * scale);
  let x = from;
  return lane.map((stop, index) => {
    const start = x;
    x += roomOf(stop) * scale * spare;
    const path = [
      index === 0 && y !== MIDDLE ? `M${start} ${MIDDLE} L${start + 10} ${y}` : `M${start} ${y}`,
      stop === lane.at(-1) && y !== MIDDLE ? `L${x - 10} ${y} L${x} ${MIDDLE}` : `L${x} ${y}`,
    ].join(' ');
    const dot = start + (index === 0 && y !== MIDDLE ? 12 : 0) + (stop.index === 0 ? 20 : 0);
    const crossed = (before[stop.index] ?? []).length > 0;
    return svg`<path class=${isSourced(stop) ? 'track' : 'track open'} d=${path}></path>
      <circle class="dot" cx=${dot} cy=${y} r="5.5"></circle>${crossed ? bar(dot - 11, y) : ''}`;
  });
}
