import js from '@eslint/js';
import ts from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { fileURLToPath } from 'node:url';
import { walls } from './walls.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = ['**/*.test.ts', '**/test/**', '**/e2e/**', '**/eval/**', '**/bench/**', '**/build/**'];

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/.output/**',
      '**/.wxt/**',
      '**/node_modules/**',
      '**/test/pages/**',
      '**/__snapshots__/**',
      'demo/feeds/**',
      'packages/elements/api/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['extension/**/*.ts'],
    languageOptions: { parserOptions: { project: ['extension/tsconfig.json'], tsconfigRootDir: root } },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'extension/**/*.ts', 'demo/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': a11y },
    // the rule does not see a <label for> beside the combobox
    rules: { ...a11y.configs.recommended.rules, 'lit-a11y/accessible-name': 'off' },
  },
  {
    files: ['**/*.mjs', '**/bin/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        window: 'readonly',
        customElements: 'readonly',
        performance: 'readonly',
        chrome: 'readonly',
        HTMLElement: 'readonly',
        matchMedia: 'readonly',
        localStorage: 'readonly',
        sessionStorage: 'readonly',
      },
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'extension/**/*.ts'],
    ignores: tests,
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "AssignmentExpression[left.property.name='innerHTML']",
          message: 'Page and feed content is never markup here.',
        },
        {
          selector: 'TemplateElement[value.raw=/<style|style="/]',
          message: 'Inline styles break a strict Content-Security-Policy: use static styles and parts.',
        },
      ],
      'no-restricted-globals': ['error', 'eval'],
    },
  },
  {
    // tests drive real pages: a missing element is a failing test, which is what we want
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines': ['error', 400],
    },
  },
  ...walls,
);
