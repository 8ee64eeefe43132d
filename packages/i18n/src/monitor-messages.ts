import type { monitor } from './nl/monitor.js';

/** Every sentence of the region panel. */
export type MonitorMessages = typeof monitor;
