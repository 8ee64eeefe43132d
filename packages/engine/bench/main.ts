import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { taxonomy as embedded } from '@zorg-match/taxonomy';
import { routeBook } from '@zorg-match/taxonomy/routes';
import { buildingTable } from './building.js';
import { conceptGrowth, vacancyGrowth } from './growth.js';
import { foundTable, keystrokeTable } from './keystrokes.js';
import { dated, page } from './page.js';
import { planningTable } from './planning.js';
import { plot } from './plot.js';
import { rankingTable } from './ranking.js';
import { readingTable } from './reading.js';
import { markdown, type Table } from './report.js';
import { streamTable } from './stream.js';
import { madeUp, withEsco } from './taxonomies.js';

const USE = `npm run bench -- [DIR] [--only building|keystroke|found|reading|ranking|planning|stream|growth] [--concepts N] [--write]
  DIR      folder with data/esco/nl, an ESCO download: a keystroke in it, instead of one in 9,000 concepts
  --only   one chapter
  --concepts  of the chapters keystroke and found only the tables with so many concepts (496, 9000 or 14000): each takes minutes
  --write  writes docs/performance.md and its plot; with --only that chapter, and the others stay`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    concepts: { type: 'string' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const tables: Table[] = [];
/** Prints a table as soon as it is there: all of them take minutes. */
function show(measured: Table): void {
  const table = dated(measured);
  tables.push(table);
  console.log(markdown(table));
}
const asked = (chapter: string): boolean => values.only === undefined || values.only === chapter;
/** Whether the tables with so many concepts are wanted. */
const sized = (concepts: number): boolean => values.concepts === undefined || values.concepts === String(concepts);

async function bench(folder: string | undefined): Promise<void> {
  const competences = { ...embedded, occupations: [], experiences: [] };
  if (asked('building')) show(await buildingTable());
  if (asked('reading')) {
    show(readingTable('the embedded taxonomy', embedded));
    show(readingTable('14,000 concepts', madeUp(14_000)));
  }
  if (asked('ranking')) show(rankingTable(embedded, 10_000));
  if (asked('stream')) show(streamTable());
  if (asked('planning')) show(planningTable(embedded, routeBook));
  if (asked('keystroke')) {
    if (sized(embedded.competences.length)) show(keystrokeTable('the embedded competences', competences));
    const esco = folder === undefined ? null : await withEsco(folder);
    if (esco) show(keystrokeTable('all of ESCO beside them', esco));
    else if (sized(9000)) show(keystrokeTable('9,000 concepts', madeUp(9000)));
    if (sized(14_000)) show(keystrokeTable('14,000 concepts', madeUp(14_000)));
  }
  if (asked('found')) {
    if (sized(9000)) show(foundTable('9,000 concepts', madeUp(9000)));
    if (sized(14_000)) show(foundTable('14,000 concepts', madeUp(14_000)));
  }
  const growths = asked('growth') ? [conceptGrowth(), vacancyGrowth()] : [];
  for (const { table } of growths) show(table);
  if (!values.write) return;
  const docs = new URL('../../../docs/', import.meta.url);
  const drawn = new URL('performance.svg', docs);
  const written = new URL('performance.md', docs);
  if (growths.length > 0) writeFileSync(drawn, plot('Time as concepts and vacancies grow in number', growths));
  writeFileSync(written, page(tables, existsSync(written) ? readFileSync(written, 'utf8') : ''));
}

if (values.help) console.log(USE);
else await bench(positionals[0]);
