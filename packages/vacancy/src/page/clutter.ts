import { isHidden } from '../text-of.js';
import { CLUTTER_NAMES, CLUTTER_TAGS, OTHERS_HEADING } from './clutter.data.js';
import { sizesOf, type Size } from './sizes.js';

const MAX_SHARE = 0.35;

/**
 * Takes out of a copy of a page what surrounds the vacancy: navigation, dialogs, consent and sharing bars, footers, and
 * lists of other vacancies. What holds the page's main heading or a large part of its text stays, whatever it is called.
 */
export function removeClutter(document: Document): void {
  const { body } = document;
  // A script that is cloned later would be reported by a policy of trusted types.
  for (const script of Array.from(document.querySelectorAll('head script'))) script.remove();
  for (const element of Array.from(body.querySelectorAll(CLUTTER_TAGS))) element.remove();
  for (const element of Array.from(body.querySelectorAll('[style]'))) {
    if (isHidden(element)) element.remove();
    // Readability's own look at styles takes quadratic time on long ones.
    else element.removeAttribute('style');
  }
  const sizes = sizesOf(body);
  const total = sizes.get(body)?.text ?? 0;
  const heading = body.querySelector('h1');
  const keeps = (element: Element): boolean =>
    element.contains(heading) || (sizes.get(element)?.text ?? 0) > total * MAX_SHARE;
  for (const element of Array.from(body.querySelectorAll('[class], [id], footer, form, button, aside, ul, ol'))) {
    if (body.contains(element) && isClutter(element, sizes.get(element)) && !keeps(element)) element.remove();
  }
  removeOthers(body, keeps);
}

function isClutter(element: Element, size: Size | undefined): boolean {
  const name = element.nodeName.toUpperCase();
  if (name === 'BUTTON') return element.closest('h1, h2, h3, h4, h5, h6, summary, dt') === null;
  if (name === 'FORM') return true;
  if (name === 'FOOTER') return element.closest('article, main') === null;
  if (name === 'BODY' || name === 'MAIN' || name === 'H1') return false;
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (CLUTTER_NAMES.test(named)) return true;
  const linked = size !== undefined && size.links >= 3 && size.linked > size.text * 0.8;
  return linked && (name === 'UL' || name === 'OL' || name === 'ASIDE');
}

/** Removes each "more vacancies" heading with what stands under it. */
function removeOthers(body: Element, keeps: (element: Element) => boolean): void {
  for (const heading of Array.from(body.querySelectorAll('h2, h3, h4, h5'))) {
    if (!body.contains(heading) || !OTHERS_HEADING.test(heading.textContent.replace(/\s+/g, ' ').trim())) continue;
    let block: Element = heading;
    while (block.parentElement && block.parentElement !== body && isOnlyHeadingOf(block.parentElement, heading)) {
      if (keeps(block.parentElement)) break;
      block = block.parentElement;
    }
    if (block !== heading) block.remove();
    else removeUntilNextHeading(heading);
  }
}

/** Whether a block belongs to this heading: it comes first and no other of its rank follows. */
function isOnlyHeadingOf(element: Element, heading: Element): boolean {
  const ranks = Array.from({ length: levelOf(heading) }, (_, index) => `h${index + 1}`).join(', ');
  const headings = element.querySelectorAll(ranks);
  return headings.length === 1 && headings[0] === heading;
}

const levelOf = (heading: Element): number => Number(heading.nodeName.slice(1));

function removeUntilNextHeading(heading: Element): void {
  const level = levelOf(heading);
  let next = heading.nextElementSibling;
  while (next && !(/^H[1-6]$/i.test(next.nodeName) && levelOf(next) <= level)) {
    const after = next.nextElementSibling;
    next.remove();
    next = after;
  }
  heading.remove();
}
