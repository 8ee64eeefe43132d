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
    chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { executablePath: findFirefox(), ...FIREFOX } }),
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
    config: { timeout: 20_000, ...(process.env.ZORG_TEST_ONLY && { grep: process.env.ZORG_TEST_ONLY }) },
  },
  // for a file; another browser that stands still must not hold up the rest
  testsFinishTimeout: asked.includes('chromium') ? 600_000 : 300_000,
  browserStartTimeout: 120_000, // Firefox on a busy machine
};
