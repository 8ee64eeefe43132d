/** Names under which the browser keeps our highlights. A page can read them, so they say nothing about a person. */
export const STROKES = ['evidence', 'here'] as const;
export type Stroke = (typeof STROKES)[number];
export const nameOf = (stroke: Stroke): string => `zorg-match-${stroke}`;

/** On light and on dark pages; the colours of our own text marker. */
const COLOURS = {
  light: { accent: '#0b5c56', soft: '#0b5c5618', here: '#ffe27a', ink: '#16211f' },
  dark: { accent: '#7fd6c8', soft: '#7fd6c826', here: '#ffe27a', ink: '#16211f' },
};

/** The rules of the marker pen: one stroke for all that the vacancy asks, and one for the words that somebody asked for. */
export function strokeRules(dark: boolean): string {
  const { accent, soft, here, ink } = COLOURS[dark ? 'dark' : 'light'];
  return (
    `::highlight(${nameOf('evidence')}){text-decoration:underline solid 3px ${accent};` +
    `text-decoration-skip-ink:none;text-underline-offset:0.2em;background-color:${soft}}\n` +
    `::highlight(${nameOf('here')}){background-color:${here};color:${ink}}`
  );
}

/** Whether light text says that a page is dark; `colour` as `getComputedStyle` gives it. */
export function isLightText(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
