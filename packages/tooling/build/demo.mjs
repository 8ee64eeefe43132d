import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { tokens } from '../api/elements.mjs';
import { demoFeeds } from './feeds.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = join(root, 'demo');
const target = join(root, 'dist/demo');

/** The demo's scripts, one entry a file in `demo/src`. */
export const demoScripts = () =>
  Object.fromEntries(
    readdirSync(join(source, 'src'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => [basename(file, '.ts'), join(source, 'src', file)]),
  );

const part = (name) => readFileSync(join(source, 'parts', `${name}.html`), 'utf8').trimEnd();
const indented = (text, by) => text.replaceAll('\n', `\n${by}`);

/** A page with what all pages share put in: `<!-- head: Title -->` and `<!-- header -->`, the link to itself marked. */
function pageOf(name) {
  const here = part('header').replace(`href="${name}"`, `href="${name}" aria-current="page"`);
  return readFileSync(join(source, name), 'utf8')
    .replace(/^( *)<!-- head: (.*) -->/m, (_, by, title) => by + indented(part('head').replace('{title}', title), by))
    .replace(/^( *)<!-- header -->/m, (_, by) => by + indented(here, by));
}

/** The states of the workbench by element; the screenshots go by the same list. */
export const benchStates = () => parse(readFileSync(join(source, 'states.yaml'), 'utf8'));

/** Looks like a feed and breaks off in the middle. */
const CUT_OFF = '{"@context":"https://schema.org","@graph":[{"@type":"JobPosting","title":"Zorgkun';

/** Writes the pages, style sheets and themes, the feeds, and the lists that the workbench shows. */
export const copyDemo = () => ({
  name: 'zorg-copy-demo',
  writeBundle() {
    const write = (path, text) => writeFileSync(join(target, path), text);
    mkdirSync(join(target, 'feeds'), { recursive: true });
    for (const name of readdirSync(source)) {
      if (name.endsWith('.html')) write(name, pageOf(name));
      else if (['.css', '.svg'].includes(extname(name))) cpSync(join(source, name), join(target, name));
    }
    for (const folder of ['themes', 'hosts']) cpSync(join(source, folder), join(target, folder), { recursive: true });
    for (const [name, feed] of Object.entries(demoFeeds()))
      write(join('feeds', name), `${JSON.stringify(feed, null, 1)}\n`);
    write('feeds/stuk.json', CUT_OFF);
    write('states.json', JSON.stringify(benchStates()));
    write('tokens.json', JSON.stringify(tokens()));
  },
});
