/** A province as a shape of few straight lines, as a transit map draws land. */
export interface Shape {
  readonly id: string;
  /** Corners, `x,y` in units of the map. */
  readonly points: string;
  /** Where its number stands. */
  readonly x: number;
  readonly y: number;
}

export const MAP = { width: 124, height: 56 } as const;

/**
 * Flanders and Brussels, drawn by us by eye: who lies beside whom is right, borders and sizes are not. No outline of others is
 * in it.
 */
export const SHAPES: readonly Shape[] = [
  { id: 'west-vlaanderen', points: '2,18 14,5 27,5 27,14 31,18 31,29 25,35 25,44 17,44 8,37 8,26', x: 17, y: 24 },
  {
    id: 'oost-vlaanderen',
    points: '29,5 43,8 50,8 56,14 56,29 48,37 48,46 38,51 27,46 27,36 33,30 33,17 29,13',
    x: 44.5,
    y: 28,
  },
  { id: 'antwerpen', points: '58,14 66,4 76,2 86,8 93,8 93,21 85,29 60,29 58,27', x: 75, y: 17 },
  {
    id: 'vlaams-brabant',
    points: '58,30 60,31 86,31 86,44 80,49 61,51 50,48 50,38',
    x: 75.5,
    y: 40,
  },
  { id: 'brussel', points: '58,38 63,36 68,39 67,45 61,46', x: 62.7, y: 41.4 },
  { id: 'limburg', points: '95,10 108,14 120,22 112,35 106,46 96,50 88,45 88,30 95,23', x: 103, y: 29 },
];
