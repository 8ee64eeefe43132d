// Builds the index of the embedded taxonomy in Chromium, as the page does: in short steps, on a page that has not run any of
// it before. Prints milliseconds as JSON, one object a page. `node packages/engine/bench/browser.mjs [PAGES]`
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
      globalThis.measure = () => {
        const begin = performance.now();
        offerTables(taxonomy, JSON.parse(json));
        let longest = performance.now() - begin;
        let steps = 0;
        const work = warmUp(taxonomy);
        for (let done = false; !done; steps++) {
          const start = performance.now();
          done = work.next().done === true;
          longest = Math.max(longest, performance.now() - start);
        }
        const ready = performance.now() - begin;
        const engine = createEngine({ taxonomy });
        const asked = performance.now();
        engine.search('wassen');
        const search = performance.now() - asked;
        const opened = performance.now();
        engine.read('Je helpt bewoners bij het wassen. Je hebt een rijbewijs B.');
        return { ready, longest, steps, search, read: performance.now() - opened };
      };`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  conditions: ['development', 'browser'],
});
const browser = await launch();
const rows = [];
try {
  for (let i = 0; i < pages; i++) {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundled.outputFiles[0].text });
    rows.push(await page.evaluate(() => globalThis.measure()));
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(rows));
