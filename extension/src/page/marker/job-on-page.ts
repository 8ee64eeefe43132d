import { fold } from './fold.js';
import { pageText, type PageText } from './page-text.js';

/** Headings that can hold the title of a job, the most likely first. */
const HEADINGS = ['h1', 'h2', 'h3'] as const;

/**
 * How to ask whether a page still shows the job that was read. Of what the page shows now it keeps what names the job best: the
 * heading with the title, else the title anywhere in its words, else its first heading, else the title of the window.
 */
export function jobOnPage(document: Document, { text }: PageText, title: string): () => boolean {
  const wanted = fold(title).text;
  if (wanted !== '') {
    for (const tag of HEADINGS) {
      const heading = headings(document, tag).find((each) => each.includes(wanted));
      if (heading !== undefined) return () => headings(document, tag).includes(heading);
    }
    if (text.includes(wanted)) return () => pageText(document.body).text.includes(wanted);
  }
  for (const tag of ['h1', 'h2'] as const) {
    const [first] = headings(document, tag);
    if (first !== undefined) return () => headings(document, tag).includes(first);
  }
  const name = nameOf(document);
  return () => nameOf(document) === name;
}

const headings = (document: Document, tag: string): string[] =>
  [...document.querySelectorAll(tag)].map((each) => fold(each.textContent).text).filter((each) => each !== '');

/** The title of the window, without the count of messages that some sites put before it. */
const nameOf = (document: Document): string => document.title.replace(/^\s*\(\d+\)\s*/, '').trim();
