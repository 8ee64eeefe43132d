import type { CSSResultGroup } from 'lit';
import { base } from './base.styles.js';
import { controls } from './controls.styles.js';
import { marker } from './marker.styles.js';

export { base, controls, marker };

/** The shared styles, for `static styles = [...theme, own]`. One style sheet each for the whole page. */
export const theme: readonly CSSResultGroup[] = [base, controls, marker];
