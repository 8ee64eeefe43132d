/** The custom-elements manifest of our elements, from their sources, kept to what is public. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const elements = join(root, 'packages/elements');

/** Sources with an element, or with what several elements inherit. */
function elementFiles(folder = join(elements, 'src')) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return elementFiles(path);
      return /(?:\.element|form-element)\.ts$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** What Lit calls by itself: public in TypeScript, no business of a page. */
const INNER = /Callback$|^(?:render|updated|willUpdate|styles|shadowRootOptions|formAssociated)$/;

const isOffered = ({ name, privacy, static: isStatic }) =>
  (privacy === undefined || privacy === 'public') && isStatic !== true && !INNER.test(name);

/** `x | undefined | undefined`, as the analyzer writes an optional one that may be undefined, once. */
const once = (type) => type && { text: [...new Set(type.text.split(' | '))].join(' | ') };

/** A default that is the name of a constant in the same file, as its value. */
const valueIn = (source, text) => new RegExp(`^const ${text} = (.+);$`, 'm').exec(source)?.[1] ?? text;

/** A field or attribute with its type (taken from `fields` where it has none) and its default as people read it. */
function tidied(source, fields, entry) {
  const type = once(entry.type ?? fields.find(({ name }) => name === entry.fieldName)?.type);
  const value = entry.default && valueIn(source, entry.default);
  return { ...entry, ...(type && { type }), ...(value && { default: value }) };
}

function kept(declaration, source) {
  const fields = (declaration.members ?? []).filter(isOffered);
  const attributes = declaration.attributes?.filter(({ fieldName }) => fieldName);
  return {
    ...declaration,
    members: fields.map((member) => tidied(source, fields, member)),
    ...(attributes && { attributes: attributes.map((attribute) => tidied(source, fields, attribute)) }),
  };
}

const published = (path) => path.replaceAll('\\', '/').replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** The manifest (schema 1.0.0), with paths of the published package. */
export function makeManifest() {
  const files = elementFiles();
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const modules = files.map((file, index) =>
    ts.createSourceFile(relative(elements, file), texts[index], ts.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const clean = found.modules.map((module, index) => ({
    kind: module.kind,
    path: published(module.path),
    declarations: module.declarations.filter(({ kind }) => kind === 'class').map((each) => kept(each, texts[index])),
    exports: module.exports.filter(({ kind, declaration }) => kind === 'js' && !declaration.package),
  }));
  const text = JSON.stringify({ schemaVersion: found.schemaVersion, readme: '', modules: clean });
  // references inside name the sources as well
  return JSON.parse(text, (key, value) => (key === 'module' && typeof value === 'string' ? published(value) : value));
}
