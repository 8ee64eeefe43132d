import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';
import { sourceOf } from './sources.mjs';

/** tsc, not esbuild: it keeps `#private` members as they are, where esbuild turns those of decorated classes into helpers. */
const COMPILER = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  verbatimModuleSyntax: true,
  importHelpers: true,
  sourceMap: true,
};

/** TypeScript sources of this project; relative imports written `.js` resolve to `.ts`. */
export const typescript = () => ({
  name: 'zorg-typescript',
  resolveId(id, from) {
    if (id.startsWith('@zorg-match/')) return sourceOf(id);
    if (from?.endsWith('.ts') && id.startsWith('.') && id.endsWith('.js'))
      return this.resolve(id.replace(/\.js$/, '.ts'), from);
    return null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText, sourceMapText } = ts.transpileModule(code, { fileName: id, compilerOptions: COMPILER });
    return { code: outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: sourceMapText };
  },
});

/** Takes white space and comments out of Lit's html and css literals. */
export const literals = () => ({
  name: 'zorg-literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map } : null;
  },
});

/** What Lit's build for browsers takes for granted when it is imported, and what does where there is no page. */
const TAKEN_FOR_GRANTED = [
  [/reactive-element[\\/]reactive-element\.js$/, /extends HTMLElement\b/, 'extends(globalThis.HTMLElement??Object)'],
  [/lit-html[\\/]lit-html\.js$/, /=document,/, '=globalThis.document??{createTreeWalker(){}},'],
];

/** Lets a server import the bundle, as it may import our packages: nothing is registered there, and nothing fails. */
export const onServers = () => ({
  name: 'zorg-on-servers',
  transform(code, id) {
    const [, taken, instead] = TAKEN_FOR_GRANTED.find(([file]) => file.test(id)) ?? [];
    if (!taken) return null;
    if (!taken.test(code)) throw new Error(`zorg-match: ${id} no longer holds ${taken}; look what it needs at import.`);
    return { code: code.replace(taken, instead), map: null };
  },
});

const gzip = (code) => gzipSync(code, { level: 9 }).length;
const isData = (id) => /[\\/]generated[\\/]|\.data\.ts$|[\\/]i18n[\\/]src[\\/]nl[\\/]/.test(id);

/** Bytes of one chunk; `data` is what its data modules (taxonomy, Dutch word and cue lists, sentences) weigh together. */
function sizesOf(chunk) {
  const modules = Object.entries(chunk.modules).filter(([id]) => isData(id));
  const data = gzip(modules.map(([, module]) => module.code ?? '').join('\n'));
  const total = gzip(chunk.code);
  return { bytes: Buffer.byteLength(chunk.code), gzip: total, gzipData: data, gzipCode: total - data };
}

/** Writes `integrity.json` (SHA-384 of each file, and what the entry loads on demand) and `sizes.json` beside the bundle. */
export const manifest = ({ version }) => ({
  name: 'zorg-manifest',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const hash = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
    const emit = (fileName, value) =>
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(value, null, 2)}\n` });
    emit('integrity.json', {
      version,
      files: Object.fromEntries(chunks.map((chunk) => [chunk.fileName, hash(chunk.code)])),
      onDemand: chunks.filter((chunk) => !chunk.isEntry).map((chunk) => chunk.fileName),
    });
    emit('sizes.json', Object.fromEntries(chunks.map((chunk) => [chunk.fileName, sizesOf(chunk)])));
  },
});
