import { Readability } from '@mozilla/readability';
import { textOf } from '../text-of.js';
import { CLUTTER_LINE } from './clutter.data.js';
import { removeClutter } from './clutter.js';
import { sizesOf, type Size } from './sizes.js';

/** Above this many elements the careful reading would take seconds; the plain one takes over. */
const MAX_ELEMENTS = 20_000;
/** And above this many UTF-16 units of text; no vacancy comes near. */
const MAX_TEXT = 300_000;
/** And above this depth: each level is looked at again from the ones above it. */
const MAX_HEIGHT = 250;
const MIN_PROSE = 200;
/** Share of sentences and list items that the prose may leave out. */
const MAX_MISSED = 0.2;
const SHARE = 0.6;

/**
 * The page's own text, without what surrounds it and without the line of its title. Takes `copy` apart. Two readers look at
 * the page: Readability, which finds where the prose is, and the block around the main heading, which keeps the short facts
 * (hours, place) that Readability drops; the second wins unless it holds much that the first one rejects.
 */
export function mainText(copy: Document, heading: string): string {
  removeClutter(copy);
  const sizes = sizesOf(copy.body);
  const around = tidied(textOf(blockAround(copy, heading, sizes)), heading);
  if (sizes.size > MAX_ELEMENTS || around.length > MAX_TEXT || (sizes.get(copy.body)?.height ?? 0) > MAX_HEIGHT)
    return around;
  const prose = tidied(readable(copy), heading);
  if (prose.length < MIN_PROSE || around.length <= prose.length * 1.5) return around;
  return missedShare(around, prose) > MAX_MISSED ? around : prose;
}

/**
 * How much of the sentences and list items of one text the other does not have, 0 to 1. Vacancies come in separate cards, of
 * which Readability can take one for the whole; what it should leave out is labels of forms and the like.
 */
function missedShare(text: string, other: string): number {
  const known = new Set(other.split('\n'));
  const said = text.split('\n').filter((line) => line.length >= 40 || line.startsWith('• '));
  const missed = said.filter((line) => !known.has(line));
  return missed.join('').length / Math.max(said.join('').length, 1);
}

function readable(copy: Document): string {
  try {
    const article = new Readability<Node>(restorable(copy.cloneNode(true) as Document), {
      charThreshold: 200,
      serializer: (node) => node,
    }).parse();
    return article?.content ? textOf(article.content) : '';
  } catch {
    // It expects a browser's document in places; the other reader does not.
    return '';
  }
}

/**
 * Readability puts a page back by its HTML before it tries again, which a policy of trusted types forbids. Here that puts
 * back a clone.
 */
function restorable(document: Document): Document {
  const { body } = document;
  const original = body.cloneNode(true);
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: () => body.replaceChildren(...original.cloneNode(true).childNodes),
  });
  return document;
}

/** The smallest block with the main heading that holds most of the text. */
function blockAround(copy: Document, heading: string, sizes: ReadonlyMap<Element, Size>): Element {
  const { body } = copy;
  const size = (element: Element): number => sizes.get(element)?.text ?? 0;
  const wanted = heading.toLowerCase();
  const title = Array.from(body.querySelectorAll('h1, h2, h3')).find(
    (each) => wanted !== '' && each.textContent.replace(/\s+/g, ' ').trim().toLowerCase().includes(wanted),
  );
  let block: Element | null = title ?? body.querySelector('main, [role="main"], article');
  while (block && block !== body && size(block) < size(body) * SHARE) block = block.parentElement;
  return block ?? body;
}

function tidied(text: string, heading: string): string {
  const lines = text.split('\n').filter((line) => !CLUTTER_LINE.test(line));
  const own = afterTitle(lines, heading);
  return own.filter((line, index) => line !== own[index - 1] && !isTitle(line, heading)).join('\n');
}

/** What stands above the title is the site's, unless most of the text stands there. */
function afterTitle(lines: readonly string[], heading: string): readonly string[] {
  const at = lines.findIndex((line) => isTitle(line, heading));
  const after = lines.slice(at + 1);
  return at < 0 || after.join('').length < lines.join('').length / 2 ? lines : after;
}

const isTitle = (line: string, heading: string): boolean =>
  heading !== '' && line.replace(/^• /, '').toLowerCase() === heading.toLowerCase();
