export { gapFigure, opensFigure, publishedPictures, type PublishedPicture } from './beside.js';
export { csvOf } from './csv.js';
export { type Drawing, drawingOf, INK, type Mark, PAPER } from './drawing.js';
export { type Bar, cellsOf, type Figure, headOf, levelOf, tableOf, totalOf } from './figure.js';
export { figuresOf, monthName } from './figures.js';
export { MAP, type Shape, SHAPES } from './provinces.data.js';
export { escaped, svgOf } from './svg.js';
export type { FigureWords, Names } from './words.js';
