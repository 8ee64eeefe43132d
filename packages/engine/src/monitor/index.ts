export { Monitor, type MonitorOptions, UNKNOWN } from './monitor.js';
export { regionOf } from './region.js';
export { FEWEST_SHOWN, gapsOf } from './supply.js';
