import type { LineState } from '@zorg-match/schema';

/** Names under which the browser keeps our highlights. */
export const STROKES = ['have', 'close', 'missing', 'unknown', 'here'] as const;
export type Stroke = (typeof STROKES)[number];
export const nameOf = (stroke: Stroke): string => `zorg-match-${stroke}`;

const LINE: Record<LineState, string> = { have: 'solid', close: 'double', missing: 'dashed', unknown: 'dotted' };
/** On light and on dark pages; the colours of our own text marker. */
const COLOURS = {
  light: { accent: '#0b5c56', note: '#9a4b00', line: '#5c6b70', soft: '#0b5c5618', here: '#ffe27a', ink: '#16211f' },
  dark: { accent: '#7fd6c8', note: '#ffb870', line: '#a9b7bb', soft: '#7fd6c826', here: '#ffe27a', ink: '#16211f' },
};

const colourOf = (state: LineState): 'accent' | 'note' | 'line' =>
  state === 'missing' ? 'note' : state === 'unknown' ? 'line' : 'accent';

/** The rules of the marker pen: four strokes told apart by form, and one for the words that somebody asked for. */
export function strokeRules(dark: boolean): string {
  const colour = COLOURS[dark ? 'dark' : 'light'];
  const states = (Object.keys(LINE) as LineState[]).map(
    (state) =>
      `::highlight(${nameOf(state)}){text-decoration:underline ${LINE[state]} 3px ${colour[colourOf(state)]};` +
      `text-decoration-skip-ink:none;text-underline-offset:0.2em;background-color:${colour.soft}}`,
  );
  const here = `::highlight(${nameOf('here')}){background-color:${colour.here};color:${colour.ink}}`;
  return [...states, here].join('\n');
}

/** Whether light text says that a page is dark; `colour` as `getComputedStyle` gives it. */
export function isLightText(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
