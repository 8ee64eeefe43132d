import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { parse } from 'yaml';
import { elementsOf } from './elements.mjs';
import { generatedFiles } from './generate.mjs';
import { blocks, read, root } from '../docs/pages.mjs';

const files = generatedFiles();

const shown = blocks(read('docs/frameworks.md'));
/** The first code of the guide with these words after the fence. */
const example = (words) => shown.find(({ language }) => language === words).code;

test('the API pages, manifest, editors’ data and types are those of the sources: else run `npm run api`', () => {
  for (const [path, content] of Object.entries(files)) {
    assert.ok(existsSync(join(root, path)), `${path} is missing`);
    assert.equal(read(path), content, `${path} is not what the sources say`);
  }
  const pages = readdirSync(join(root, 'docs/api')).map((name) => `docs/api/${name}`);
  assert.deepEqual(
    pages.filter((page) => !(page in files)),
    [],
    'pages of elements that are gone',
  );
});

test('the manifest tells every element, with what the contract names', () => {
  const elements = elementsOf(JSON.parse(files['packages/elements/api/custom-elements.json']));
  const of = (tag) => elements.find((element) => element.tag === tag);
  const names = (entries) => entries.map(({ name }) => name);
  assert.equal(elements.length, 7);
  for (const name of ['vacancies', 'mirror-lang', 'target', 'remember', 'limit'])
    assert.ok(names(of('zorg-match').attributes).includes(name), name);
  for (const name of ['zorg-profile-change', 'zorg-vacancy-select', 'zorg-route-open', 'zorg-error', 'zorg-ready'])
    assert.ok(names(of('zorg-match').events).includes(name), name);
  for (const name of ['name', 'required', 'disabled', 'value', 'max'])
    assert.ok(names(of('zorg-skills-picker').attributes).includes(name), name);
  for (const { tag, description } of elements) assert.ok(description.length > 20, `${tag} says what it is`);
});

/** What TypeScript says of a piece of code that stands in a project with our packages. */
function complaints(name, code, options = {}) {
  const folder = join(root, 'node_modules/.cache/zorg-snippets');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    customConditions: ['development'],
    ...options,
  });
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the code for frameworks', { timeout: 240_000 }, () => {
  const react = example('tsx');
  const jsx = { jsx: ts.JsxEmit.ReactJSX };

  test('React: the example is well typed, and a wrong property or detail is not', () => {
    assert.deepEqual(complaints('react.tsx', react, jsx), []);
    const wrong = react.replace('limit={5}', 'limit="veel"').replace('detail.competences', 'detail.names');
    assert.equal(complaints('react-wrong.tsx', wrong, jsx).length, 2);
  });

  test('Vue: the example is well typed, and its templates know the properties', () => {
    const vue = example('ts vue');
    assert.deepEqual(complaints('vue.ts', vue), []);
    const use = (props) => `${vue}
type Props = InstanceType<GlobalComponents['zorg-match']>['$props'];
export const props: Props = ${props};`;
    assert.deepEqual(complaints('vue-props.ts', use("{ vacancies: '/feed.json', limit: 5, mirrorLang: 'nl' }")), []);
    assert.equal(complaints('vue-wrong.ts', use("{ limit: 'veel' }")).length, 1);
  });

  test('Angular: the example is well typed', () => {
    assert.deepEqual(complaints('angular.ts', example('ts angular')), []);
  });

  test('Drupal: the library is YAML that names a module', () => {
    const [[, { attributes, preprocess }]] = Object.entries(parse(example('yaml'))['zorg-match'].js);
    assert.deepEqual([attributes.type, preprocess], ['module', false]);
  });
});
