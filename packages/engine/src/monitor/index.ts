export { publishedFigures } from './data/published.data.js';
export { Monitor, type MonitorOptions, UNKNOWN } from './monitor.js';
export { AREAS, placeNames, placeOf, within } from './places.js';
export { type Selected, select, type Selection } from './select.js';
export { FEWEST_SHOWN, gapsOf } from './supply.js';
export { readSupplyRows, type SupplyRows } from './supply-rows.js';
