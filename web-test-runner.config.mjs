import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, ensureChromium } from './packages/tooling/browser/chromium.mjs';
import { FIREFOX, findFirefox } from './packages/tooling/browser/engines.mjs';
import { countReporter } from './packages/tooling/runner/count-reporter.mjs';
import { composePlugin, mediaPlugin, treePlugin, viewportPlugin } from './packages/tooling/runner/browser-commands.mjs';
import { WebKitLauncher } from './packages/tooling/runner/webkit-launcher.mjs';

const tsconfig = fileURLToPath(new URL('./packages/tooling/tsconfig.base.json', import.meta.url));

/** A page with all the sources of an element, each a file of its own, on a busy machine. */
const START_MS = 120_000;

const ENGINES = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      // in a tab behind another nothing is seen, and what loads only once it is seen never comes
      concurrency: 1,
      launchOptions: { executablePath: ensureChromium(), args: ['--headless', ...CHROMIUM_ARGS] },
    }),
  // one page at a time, because only one has the keyboard
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { executablePath: findFirefox(), ...FIREFOX },
      async createPage({ context }) {
        const page = await context.newPage();
        page.setDefaultNavigationTimeout(START_MS);
        return page;
      },
    }),
  webkit: () => new WebKitLauncher(),
};

const asked = (process.env.ZORG_ENGINES ?? 'chromium').split(',');

/** Elements in real Chromium, on the sources. One file: `npx wtr --files packages/elements/src/…/x.test.ts`. */
export default {
  files: [
    'packages/elements/{src,test}/**/*.test.ts',
    'packages/vacancy/test/browser/**/*.test.ts',
    'extension/test/browser/**/*.test.ts',
  ],
  rootDir: '.',
  nodeResolve: { exportConditions: ['development', 'browser'], extensions: ['.ts', '.mjs', '.js'] },
  concurrency: 1,
  ...(process.env.ZORG_TEST_PORT && { port: Number(process.env.ZORG_TEST_PORT) }),
  plugins: [
    viewportPlugin(),
    mediaPlugin(),
    treePlugin(),
    composePlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
  ],
  browsers: asked.map((name) => ENGINES[name]()),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countReporter(process.env.ZORG_TEST_COUNTS, process.env.ZORG_TEST_ONLY),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {
    // for a test: with axe, a language that is fetched or a long walk with Tab, on a busy machine
    config: { timeout: 120_000, ...(process.env.ZORG_TEST_ONLY && { grep: process.env.ZORG_TEST_ONLY }) },
  },
  testsFinishTimeout: 600_000, // for a file; the contract of an element presses a key for each stop of each state
  browserStartTimeout: START_MS,
};
