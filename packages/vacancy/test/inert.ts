import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import type { ParseHtml } from '../src/parse-html.js';

/** linkedom's parser in the place of a browser's; its types are its own. */
export const parseHtml: ParseHtml = (html) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** The source of a page that was written for the tests. */
export const pageSource = (name: string): string =>
  readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8');

/** A page that was written for the tests, parsed. */
export const page = (name: string): Document => parseHtml(pageSource(name));

/** The codes of issues, in order. */
export const codes = (issues: readonly { readonly code: string }[]): string[] => issues.map(({ code }) => code);
