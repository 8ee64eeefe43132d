import puppeteer from 'puppeteer-core';
import { canInstall, findProgram, install } from './find-program.mjs';
import { findWebKit, WebKit } from './webkit.mjs';

/** Path of a Firefox: `FIREFOX_PATH` first, then the usual names. */
export const findFirefox = () =>
  findProgram({
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  });

/** How Firefox is started by puppeteer: it asks nobody whether it is online. */
export const FIREFOX = {
  browser: 'firefox',
  extraPrefsFirefox: {
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  },
};

/** Each starts once before it is counted on: a program may be there and have no place to draw. */
const ENGINES = {
  firefox: {
    find: findFirefox,
    packages: ['firefox-esr'],
    start: async () => (await puppeteer.launch({ ...FIREFOX, executablePath: findFirefox() })).close(),
  },
  webkit: {
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    start: async () => (await WebKit.start()).stop(),
  },
};

/** Why an engine cannot be tested with here; nothing when it can. */
async function lacks(name) {
  const { find, packages, start } = ENGINES[name];
  if (!find()) return `not on this machine (Debian/Ubuntu: "sudo apt-get install ${packages.join(' ')}")`;
  try {
    await start();
    return undefined;
  } catch (error) {
    return `it does not start here (${error.message.split('\n')[0]})`;
  }
}

const names = Object.keys(ENGINES);
/** `ZORG_ENGINES` names those that are wanted (`chromium,firefox`), in place of all. */
const wanted = process.env.ZORG_ENGINES?.split(',') ?? names;

/** Installs the engines that are missing, where that needs no question. */
export function installEngines() {
  const missing = names.filter((name) => wanted.includes(name) && !ENGINES[name].find());
  if (missing.length > 0 && canInstall()) install(missing.flatMap((name) => ENGINES[name].packages));
}

/**
 * Which engines beside Chromium can be tested with here.
 * @returns their names, and a sentence for each that is left out
 */
export async function otherEngines() {
  const there = [];
  const left = [];
  const reasons = await Promise.all(
    names.map((name) => (wanted.includes(name) ? lacks(name) : `not asked for (ZORG_ENGINES=${wanted.join()})`)),
  );
  reasons.forEach((reason, at) => (reason ? left.push(`${names[at]}: ${reason}`) : there.push(names[at])));
  return { there, left };
}
