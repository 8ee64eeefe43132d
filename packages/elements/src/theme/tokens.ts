/** The colours of the family: value in light, value in dark. Each is `--zorg-color-<name>` for a partner. */
export const colours = {
  /** Text. */
  ink: ['#1b2a28', '#e8ecea'],
  /** Text that may wait. */
  muted: ['#53615d', '#a9b5b1'],
  /** What everything lies on. */
  paper: ['#fefdfb', '#141b1a'],
  /** A sheet on the paper: lists, quotes. */
  surface: ['#f4f2ec', '#1e2826'],
  /** Edges that somebody must see: fields, boxes. */
  line: ['#74817c', '#7c8a86'],
  /** Edges that may fade. */
  hairline: ['#dedbd1', '#33403d'],
  /** Deep green-blue: what you can press, and the strokes of the marker. */
  accent: ['#0b5d5b', '#7fd0c6'],
  'on-accent': ['#ffffff', '#06201e'],
  'accent-soft': ['#e0efec', '#1d3b38'],
  /** The warm note: what you can do next. */
  note: ['#8a3f0b', '#f4bd88'],
  'note-soft': ['#fdecd2', '#3f2d17'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColourName = keyof typeof colours;

/** Pairs that are read as text (4.5 to 1) or as a graphic (3 to 1), by which the test checks the colours. */
export const contrasts: readonly { readonly over: ColourName; readonly on: ColourName; readonly ratio: 4.5 | 3 }[] = [
  ...(['ink', 'muted', 'accent', 'note'] as const).flatMap((over) =>
    (['paper', 'surface'] as const).map((on) => ({ over, on, ratio: 4.5 as const })),
  ),
  { over: 'ink', on: 'accent-soft', ratio: 4.5 },
  { over: 'accent', on: 'accent-soft', ratio: 4.5 },
  { over: 'muted', on: 'accent-soft', ratio: 4.5 },
  { over: 'ink', on: 'note-soft', ratio: 4.5 },
  { over: 'note', on: 'note-soft', ratio: 4.5 },
  { over: 'on-accent', on: 'accent', ratio: 4.5 },
  { over: 'line', on: 'paper', ratio: 3 },
  { over: 'line', on: 'surface', ratio: 3 },
];
