import type { Messages } from '../messages.js';
import { conditions } from './conditions.js';
import { common, match, picker } from './flow.js';
import { issues } from './issues.js';
import { grades, matcher, summary } from './jobs.js';

/**
 * Arabic: every sentence of the elements. Written by us with machine help, 2026-11; no native speaker has checked it yet.
 * Names of Flemish papers and services keep their Dutch name in brackets: people meet them in Dutch.
 */
export const ar: Messages = { common, picker, match, matcher, issues, conditions, grades, summary };
