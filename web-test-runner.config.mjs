import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, ensureChromium } from './packages/tooling/browser/chromium.mjs';
import { countReporter } from './packages/tooling/runner/count-reporter.mjs';
import { mediaPlugin, viewportPlugin } from './packages/tooling/runner/browser-commands.mjs';

const tsconfig = fileURLToPath(new URL('./packages/tooling/tsconfig.base.json', import.meta.url));

/** Elements in real Chromium, on the sources. One file: `npx wtr --files packages/elements/src/…/x.test.ts`. */
export default {
  files: [
    'packages/elements/src/**/*.test.ts',
    'packages/vacancy/test/browser/**/*.test.ts',
    'extension/test/browser/**/*.test.ts',
  ],
  rootDir: '.',
  nodeResolve: { exportConditions: ['development', 'browser'], extensions: ['.ts', '.mjs', '.js'] },
  concurrency: 2,
  plugins: [
    viewportPlugin(),
    mediaPlugin(),
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
  ],
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: ensureChromium(), args: ['--headless', ...CHROMIUM_ARGS] },
    }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countReporter(process.env.ZORG_TEST_COUNTS),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 240_000,
};
