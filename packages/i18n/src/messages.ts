import type { nl } from './nl.js';
import type { cli } from './nl/cli.js';
import type { panel } from './nl/panel.js';

/** Every sentence of the elements in one language. The Dutch source defines the keys; a missing one is a type error. */
export type Messages = typeof nl;

/** Every sentence of the extension's panel. */
export type PanelMessages = typeof panel;

/** Every sentence of the command line. */
export type CliMessages = typeof cli;
