import { createHash } from 'node:crypto';

/** Own parts that are only tools of the workshop: nothing of them is published. */
const WORKSHOP = new Set(['packages/tooling', 'packages/testing']);

const base64ToHex = (text) => Buffer.from(text, 'base64').toString('hex');
const HASHES = { sha512: 'SHA-512', sha384: 'SHA-384', sha256: 'SHA-256', sha1: 'SHA-1' };

const nameOf = (path, entry) => entry.name ?? path.split('node_modules/').at(-1);
const purlOf = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** Where `name` is found from the package at `path`, as Node looks: in its own node_modules, then outwards. */
function resolve(packages, path, name) {
  for (let at = path; ;) {
    const candidate = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[candidate]) return packages[candidate].link ? packages[candidate].resolved : candidate;
    if (at === '') return undefined;
    at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '';
  }
}

/** The paths of what the packages at `roots` need when they run; optional parts of a platform that is absent are left out. */
function reached(packages, roots) {
  const graph = new Map();
  const queue = [...roots];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (graph.has(path)) continue;
    const { dependencies = {}, optionalDependencies = {} } = packages[path];
    const next = Object.keys({ ...dependencies, ...optionalDependencies })
      .map((name) => resolve(packages, path, name))
      .filter((found) => found !== undefined);
    graph.set(path, next);
    queue.push(...next);
  }
  return graph;
}

function component(path, entry) {
  const name = nameOf(path, entry);
  const [kind, value] = entry.integrity?.split(/-(.*)/s) ?? [];
  return {
    type: 'library',
    'bom-ref': purlOf(name, entry.version),
    name,
    version: entry.version,
    purl: purlOf(name, entry.version),
    ...(entry.license && { licenses: [{ expression: entry.license }] }),
    ...(HASHES[kind] && { hashes: [{ alg: HASHES[kind], content: base64ToHex(value) }] }),
  };
}

/**
 * A bill of materials (CycloneDX 1.5) of what is published, from the lock file: our packages and everything that they need
 * when they run, with versions, licences, hashes and who needs whom. The same lock file gives the same bill.
 */
export function billOfMaterials(lock) {
  const { packages } = lock;
  const roots = Object.keys(packages).filter((path) => /^(?:packages\/|extension$)/.test(path) && !WORKSHOP.has(path));
  const graph = reached(packages, roots);
  const byRef = new Map();
  for (const path of [...graph.keys()].sort()) {
    const one = component(path, packages[path]);
    byRef.set(one['bom-ref'], one);
  }
  const refOf = (path) => purlOf(nameOf(path, packages[path]), packages[path].version);
  const needs = new Map();
  for (const [path, next] of graph) {
    const known = needs.get(refOf(path)) ?? new Set();
    for (const each of next) known.add(refOf(each));
    needs.set(refOf(path), known);
  }
  const root = `pkg:npm/${lock.name}@${lock.version}`;
  const components = [...byRef.values()].sort((one, other) => (one.purl < other.purl ? -1 : 1));
  const digest = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const uuid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': root, name: lock.name, version: lock.version, purl: root },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: roots.map(refOf) },
      ...[...needs]
        .map(([ref, each]) => ({ ref, dependsOn: [...each].sort() }))
        .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    ],
  };
}
