import { arch, cpus, loadavg, totalmem } from 'node:os';
import { markdown, type Table } from './report.js';

/** The kind of machine, without its name. */
function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} ${arch()} cores, ${memory} GB of memory, Node ${process.versions.node.split('.')[0] ?? ''}`;
}

const HEAD = (): string => `# How fast it is

Written by \`npm run bench -- --write\` on ${machine()}. Do not edit by hand. Each table tells when it was measured and how much
else the machine did then (its load: 2 keeps both cores busy).

The code is bundled first, as for a page. Contenders take turns within one process. Of each piece of work, such as a keystroke
or a text, the quickest of the rounds counts, since what else runs on the machine can only add; median and p95 are over the
pieces. Trust the ratios; the times themselves belong to this machine and this hour. The peers have the settings that found
most in our trials: fuse.js with token search over folded labels, MiniSearch also with our Dutch preparation (stems, parts of
compounds). Queries are made from labels by a seeded generator: as they are, with one typo, with two, without a space,
in another order, half typed, and a label that was taken out of the taxonomy first. Taxonomies beyond the embedded one
are the embedded competences with made-up ones beside them, eight labels each. \`build\` is the time until the first
answer, \`memory\` what stays in use after collecting garbage.

To make it again: \`npm run bench -- --write\`, some minutes; with \`--only reading\` and the like one chapter is measured and
written, and the others stay as they are. With a folder that holds an ESCO download it measures that too. What a page pays
for our tag stands in [performance-browser.md](performance-browser.md).

![Time as concepts and vacancies grow in number, on logarithmic scales](performance.svg)
`;

/** Titles of tables in the order of the page, by how they begin. */
const ORDER = [
  'Building',
  'Reading',
  'Ranking',
  'Counting',
  'Planning',
  'A keystroke',
  'What is found',
  'More concepts',
  'More vacancies',
];

const rank = (title: string): number => ORDER.findIndex((start) => title.startsWith(start)) >>> 0;

/** A table with the day it was measured and the load of the machine. */
export function dated(table: Table): Table {
  const [load = 0] = loadavg();
  const day = new Date().toISOString().slice(0, 10);
  return { ...table, about: `${table.about} Measured on ${day}, load ${load.toFixed(1)}.` };
}

/** The tables of a page by their titles. */
function tablesOf(page: string): Map<string, string> {
  const sections = page.split(/^(?=### )/m).filter((section) => section.startsWith('### '));
  return new Map(sections.map((section) => [section.slice(4, section.indexOf('\n')), `${section.trimEnd()}\n`]));
}

/** The text of `docs/performance.md`: the tables just measured in place of those of `before`. */
export function page(tables: readonly Table[], before: string): string {
  const all = tablesOf(before);
  for (const table of tables) all.set(table.title, markdown(table));
  const sections = [...all].sort(([one], [other]) => rank(one) - rank(other)).map(([, section]) => section);
  return [HEAD(), ...sections].join('\n');
}
