import { arch, cpus, loadavg, totalmem } from 'node:os';
import { markdown, type Table } from './report.js';

/** The kind of machine, without its name. */
function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  return (
    `${cpus().length} ${arch()} cores, ${memory} GB of memory, Node ${process.versions.node.split('.')[0] ?? ''}; ` +
    `load ${load.toFixed(1)} at the end, since others worked on the machine`
  );
}

/** The text of `docs/performance.md`. */
export function page(tables: readonly Table[]): string {
  const date = new Date().toISOString().slice(0, 10);
  return `# How fast it is

Written by \`npm run bench -- --write\` on ${date}: ${machine()}. Do not edit by hand.

Contenders take turns within one process. Of each piece of work, such as a keystroke or a text, the quickest of the rounds
counts, since what else runs on the machine can only add; median and p95 are over the pieces. Trust the ratios; the times
themselves belong to this machine and this hour. The peers have the settings that found most in our
trials: fuse.js with token search over folded labels, MiniSearch also with our Dutch preparation (stems, parts of
compounds). Queries are made from labels by a seeded generator: as they are, with one typo, with two, without a space,
in another order, half typed, and a label that was taken out of the taxonomy first. Taxonomies beyond the embedded one
are the embedded competences with made-up ones beside them, eight labels each. \`build\` is the time until the first
answer, \`memory\` what stays in use after collecting garbage.

To make it again: \`npm run bench -- --write\`, some minutes. With a folder that holds an ESCO download it measures that too;
\`--only reading\` and the like print one chapter. What a page pays for our tag stands in
[performance-browser.md](performance-browser.md).

![Time as concepts and vacancies grow in number, on logarithmic scales](performance.svg)

${tables.map(markdown).join('\n')}`;
}
