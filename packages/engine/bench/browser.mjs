// Builds the index of the embedded taxonomy in Chromium, as the page does: in short steps, on a page that has not run any of
// it before: for search, for reading, and for both. Prints milliseconds as JSON, one object for each three pages. `node packages/engine/bench/browser.mjs [PAGES]`
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from '../../tooling/browser/pages.mjs';

const pages = Number(process.argv[2] ?? 9);
const bundled = await build({
  stdin: {
    contents: `
      import { coreTaxonomy as taxonomy } from '@zorg-match/taxonomy/core';
      import { json } from './../../taxonomy/src/generated/tables.js';
      import { createEngine, offerTables, warmUp } from '@zorg-match/engine';
      import { warmReading } from '../src/warm-up.js';
      import { prepareLabelIndex } from '../src/search/label-index.js';
      const WORK = {
        search: () => prepareLabelIndex(taxonomy, 'competence'),
        reading: () => warmReading(taxonomy),
        both: () => warmUp(taxonomy),
      };
      globalThis.measure = (what) => {
        const begin = performance.now();
        offerTables(taxonomy, JSON.parse(json));
        let longest = performance.now() - begin;
        const work = WORK[what]();
        for (let done = false; !done;) {
          const start = performance.now();
          done = work.next().done === true;
          longest = Math.max(longest, performance.now() - start);
        }
        const ready = performance.now() - begin;
        return { ready, longest };
      };
      globalThis.use = () => {
        const engine = createEngine({ taxonomy });
        const asked = performance.now();
        engine.search('wassen');
        const search = performance.now() - asked;
        const opened = performance.now();
        engine.read('Je helpt bewoners bij het wassen. Je hebt een rijbewijs B.');
        return { firstSearch: search, firstRead: performance.now() - opened };
      };`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  conditions: ['development', 'browser'],
});

/** What the main thread worked so far, in processor time: what else runs on the machine hardly counts. */
async function clock(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

const browser = await launch();
const rows = [];
try {
  for (let i = 0; i < pages; i++) {
    const row = {};
    for (const what of ['search', 'reading', 'both']) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundled.outputFiles[0].text });
      const worked = await clock(page);
      const before = await worked();
      const { ready, longest } = await page.evaluate((each) => globalThis.measure(each), what);
      row[what] = { wall: ready, worked: (await worked()) - before };
      if (what === 'both') Object.assign(row, { longest }, await page.evaluate(() => globalThis.use()));
      await page.close();
    }
    rows.push(row);
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(rows));
