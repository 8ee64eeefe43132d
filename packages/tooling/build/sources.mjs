import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/**
 * Path of the source behind one of our own package names (`@zorg-match/engine`, `@zorg-match/vacancy/page`): the
 * `development` entry of its exports. Bundlers use it so that only our packages come from source, while Lit and
 * others keep their production builds.
 */
export function sourceOf(id) {
  const [, name, rest] = /^@zorg-match\/([a-z0-9-]+)(\/.+)?$/.exec(id) ?? [];
  if (!name) return undefined;
  const folder = new URL(`packages/${name}/`, root);
  const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const entry = exports?.[`.${rest ?? ''}`];
  if (!entry?.development) throw new Error(`zorg-match: ${id} has no "development" entry in its exports.`);
  return fileURLToPath(new URL(entry.development, folder));
}
