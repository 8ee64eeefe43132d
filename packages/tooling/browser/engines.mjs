import { findProgram, canInstall, executable, install } from './find-program.mjs';

/** Path of a Firefox: `FIREFOX_PATH` first, then the usual names. */
export const findFirefox = () =>
  findProgram({
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  });

const LIBRARIES = ['x86_64-linux-gnu', 'aarch64-linux-gnu', ''];
const MINIBROWSERS = ['4.1', '6.0', '4.0'].flatMap((version) =>
  LIBRARIES.map((folder) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`),
);

/** WebKitGTK's driver, its small browser and a screen to draw on; `undefined` when one of the three is missing. */
export function findWebKit() {
  const driver = findProgram({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] });
  const browser = MINIBROWSERS.find(executable);
  const screen = process.env.DISPLAY ? 'none' : findProgram({ variable: 'XVFB_PATH', names: ['Xvfb'] });
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

const ENGINES = {
  firefox: { find: findFirefox, packages: ['firefox-esr'] },
  webkit: { find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
};

/**
 * Which engines beside Chromium can be tested with here; what is missing is installed where that needs no question.
 * `ZORG_ENGINES` names those that are wanted (`chromium,firefox`), in place of all.
 * @returns their names, and a sentence for each that is left out
 */
export function otherEngines() {
  const wanted = process.env.ZORG_ENGINES?.split(',') ?? Object.keys(ENGINES);
  const there = [];
  const left = [];
  for (const [name, { find, packages }] of Object.entries(ENGINES)) {
    const found = wanted.includes(name) && (find() ?? (canInstall() && install(packages) && find()));
    if (found) there.push(name);
    else if (!wanted.includes(name)) left.push(`${name}: not asked for (ZORG_ENGINES=${process.env.ZORG_ENGINES})`);
    else left.push(`${name}: not on this machine (Debian/Ubuntu: "sudo apt-get install ${packages.join(' ')}")`);
  }
  return { there, left };
}
