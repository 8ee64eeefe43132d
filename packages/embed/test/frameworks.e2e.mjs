import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { servePartner } from '../../tooling/browser/hosts.mjs';
import { appears, launch, watchedPage } from '../../tooling/browser/pages.mjs';
import { blocks, read, root } from '../../tooling/docs/pages.mjs';

const guide = blocks(read('docs/frameworks.md'));
/** The code of the guide as it stands there, so that what people copy is what runs. */
const shown = (language, start) => {
  const found = guide.find((each) => each.language === language && each.code.startsWith(start));
  assert.ok(found, `docs/frameworks.md has no ${language} that starts with ${start}`);
  return found.code;
};

const react = (feed) => `${shown('tsx', "import type {} from '@zorg-match/elements/react'")}
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('app')!).render(<Jobs feed="${feed}" />);`;

const vue = (feed) => `${shown('ts vue', '// Jobs.vue, script')}
import { createApp } from 'vue';
const template = ${JSON.stringify(`${shown('html', '<!-- Jobs.vue, template -->')}<p>{{ chosen.length }} gekozen</p>`)};
const app = createApp({ template, setup: () => ({ feed: '${feed}', chosen, changed }) });
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('zorg-');
app.mount('#app');`;

/** A module as a site's own build makes it. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'tsx', resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"production"',
      ...{ __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

const page = (script, { scripts }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Jobs</title>
<link rel="icon" href="data:,"><script type="module" crossorigin src="${scripts}/zorg-match.js"></script></head>
<body><div id="app"></div><script type="module">${script}</script></body></html>`;

const EXAMPLES = { '/react': react, '/vue': vue };

describe('the examples of the guide for frameworks, with the built embed', { timeout: 180_000 }, () => {
  let partner;
  let browser;
  const made = new Map();
  before(async () => {
    partner = await servePartner((path, others) => (made.has(path) ? page(made.get(path), others) : undefined));
    for (const [path, write] of Object.entries(EXAMPLES))
      made.set(path, await bundled(write(`${partner.feed.url}/vacatures.json`)));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    partner?.close();
  });

  for (const path of Object.keys(EXAMPLES))
    test(`${path.slice(1)} gives properties and hears what the person chose`, async () => {
      const { page: tab, seen } = await watchedPage(browser);
      await tab.goto(`${partner.site.url}${path}`);
      await appears(tab, 'zorg-match >>> zorg-vacancy-matcher >>> article', { timeout: 60_000 });
      const given = await tab.$eval('zorg-match', ({ limit, mirrorLang }) => ({ limit, mirrorLang }));
      assert.deepEqual(given, { limit: 5, mirrorLang: 'nl' });
      await tab.focus('zorg-match >>> zorg-skills-picker >>> #input');
      await tab.keyboard.type('wassen');
      await appears(tab, 'zorg-match >>> zorg-skills-picker >>> [role=option]', { visible: true });
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Enter');
      await tab.waitForFunction(() => document.body.textContent.includes('1 gekozen'), { timeout: 20_000 });
      assert.deepEqual(seen.errors, []);
      await tab.close();
    });
});
