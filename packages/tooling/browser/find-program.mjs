import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program that may be started stands at this path. */
export function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs: by the variable that names it, by name in PATH, or at one of the places given. */
export function findProgram({ variable, names, places = [] }) {
  const named = process.env[variable];
  if (named) {
    if (!executable(named)) throw new Error(`zorg-match: ${variable} is ${named}, and no program stands there.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(executable);
}

/** Only where it needs no question: Debian and its kin, as root. */
export const canInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs Debian packages; false when that did not work. */
export function install(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const flags = ['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  try {
    spawnSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', ...flags, ...packages], options);
    return true;
  } catch {
    return false;
  }
}
