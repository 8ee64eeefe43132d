import { taxonomy as embedded } from '@zorg-match/taxonomy';
import { keystrokeTable } from './keystrokes.js';
import { markdown } from './report.js';
import { scanningTable } from './scanning.js';
import { madeUp, withEsco } from './taxonomies.js';

/** A folder with an ESCO download to bench with besides; without one a made-up taxonomy of that size stands in. */
const folder = process.argv[2];
const esco = folder === undefined ? null : await withEsco(folder);
const small = { ...embedded, occupations: [], experiences: [] };

console.log(markdown(scanningTable('embedded', embedded)));
console.log(markdown(scanningTable('14,000', madeUp(14000))));
console.log(markdown(keystrokeTable('embedded', small)));
console.log(markdown(keystrokeTable('9,000', madeUp(9000))));
console.log(markdown(keystrokeTable('14,000', esco ?? madeUp(14000))));
