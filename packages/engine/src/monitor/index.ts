export { Monitor, type MonitorOptions, UNKNOWN } from './monitor.js';
export { FEWEST_SHOWN, gapsOf } from './supply.js';
