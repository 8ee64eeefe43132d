import { common } from './nl/controls.js';
import { conditions } from './nl/conditions.js';
import { grades, summary } from './nl/grades.js';
import { issues } from './nl/issues.js';
import { match } from './nl/match.js';
import { matcher } from './nl/matcher.js';
import { picker } from './nl/picker.js';

/**
 * Dutch, the source: every sentence that people read in the elements, plain (B1) and informal; those of parts that come on
 * demand stand in files of their own. A value is a string, or a function of named parameters. The other languages have the
 * same keys; see `Messages`.
 */
export const nl = { common, picker, match, matcher, issues, conditions, grades, summary };
