import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const read = (path) => readFileSync(join(root, path), 'utf8');

const markdownIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name))
    : [];

/** Every page of documentation, by its path from the root. */
export const pages = () => [
  'README.md',
  ...markdownIn('docs'),
  ...markdownIn('docs/api'),
  ...readdirSync(join(root, 'packages')).flatMap((name) => markdownIn(join('packages', name))),
];

/** The blocks of code of a page: the word after the fence, and the code without the indent of its list. */
export const blocks = (text) =>
  [...text.matchAll(/^( *)```(.*)\n([\s\S]*?)^ *```$/gm)].map(([, indent, language, code]) => ({
    language: language.trim(),
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));

/** A page without its code, which may hold anything. */
export const prose = (text) => text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a page, as code forges make them from headings. */
export const anchors = (text) =>
  new Set(
    [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );

/** Where a relative link of a page leads: a path from the root, and the anchor. */
export function target(page, link) {
  const [path, anchor] = link.split('#');
  return { path: path === '' ? page : normalize(join(dirname(page), path)), anchor };
}
