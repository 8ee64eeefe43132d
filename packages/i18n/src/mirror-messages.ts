import type { mirror } from './nl/mirror.js';

/** Every sentence of the mirror for who writes a vacancy. */
export type MirrorMessages = typeof mirror;
