import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import { copyDemo, demoScripts } from './packages/tooling/build/demo.mjs';
import { literals, manifest, onServers, typescript } from './packages/tooling/build/rollup-plugins.mjs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const sources = () => [
  typescript(),
  literals(),
  resolve({ exportConditions: ['production', 'browser'], extensions: ['.mjs', '.js', '.ts'] }),
  commonjs(),
  onServers(),
];
const small = () => terser({ ecma: 2022, module: true, format: { comments: false }, compress: { passes: 2 } });

/** `dist/embed/`: one module for partners, and beside it what loads on demand. */
const embed = {
  // the second one builds on the first, so that all they share stays in the first
  input: {
    'zorg-match': at('packages/embed/src/zorg-match.ts'),
    'zorg-match-employers': at('packages/embed/src/zorg-match-employers.ts'),
  },
  // chunks may take what they need from the entry, which stays one file
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    ...sources(),
    small(),
    license({ thirdParty: { output: { file: at('dist/embed/THIRD-PARTY-LICENSES.txt') } } }),
    manifest({ version }),
  ],
  output: {
    dir: at('dist/embed'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'zorg-match.[name]-[hash].js',
    // what the reader knows by heart loads beside the engine, in two files, so that none grows past its ceiling
    manualChunks: (id) => {
      if (!/[\\/]engine[\\/]src[\\/]read[\\/].*\.data\.ts$/.test(id)) return undefined;
      return /[\\/](?:nearest[\\/](?:.*-acts|telling-words|word-classes)|weigh[\\/].*)\.data\.ts$/.test(id)
        ? 'reader-acts'
        : 'reader-words';
    },
    sourcemap: true,
  },
};

/** `dist/demo/`: the demo's own scripts; they use the built embed as any page would. */
const demo = {
  input: demoScripts(),
  external: ['@zorg-match/embed'],
  plugins: [...sources(), small(), copyDemo()],
  output: {
    dir: at('dist/demo'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name].js',
    paths: { '@zorg-match/embed': './embed/zorg-match.js' },
  },
};

export default [embed, demo];
