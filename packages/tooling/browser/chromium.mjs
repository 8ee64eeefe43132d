import { canInstall, findProgram, install } from './find-program.mjs';

/** Switches for a quiet, headless Chromium that also starts for root and asks nobody for updates. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium on this machine: `CHROMIUM_PATH` first, then the usual names; `undefined` when there is none. */
export const findChromium = () => findProgram({ variable: 'CHROMIUM_PATH', names: NAMES, places: PLACES });

/**
 * A Chromium for the tests: found, or installed where that needs no question (Debian, as root).
 * @throws with what to install, or which variable to set, when neither works.
 */
export function ensureChromium() {
  const found = findChromium() ?? (canInstall() && install(['chromium']) ? findChromium() : undefined);
  if (found) return found;
  throw new Error(
    'zorg-match: the tests need Chromium or Chrome. Install it (Debian/Ubuntu: "sudo apt-get install chromium"; ' +
      'macOS: "brew install --cask chromium"; Windows: Google Chrome), or set CHROMIUM_PATH to its program.',
  );
}
