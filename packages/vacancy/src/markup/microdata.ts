import type { JobPosting } from '@zorg-match/schema';
import { textOf } from '../text-of.js';

const MAX_DEPTH = 8;
const MAX_POSTINGS = 500;
const POSTING = '[itemtype*="schema.org/JobPosting" i]';
/** Properties whose text keeps its lines. */
const LONG = new Set(['description', 'responsibilities', 'qualifications', 'skills', 'jobBenefits', 'benefits']);

/** The JobPostings that a document marks up with `itemscope` and `itemprop`. */
export function readMicrodata(document: Document): JobPosting[] {
  return Array.from(document.querySelectorAll(POSTING))
    .filter((element) => element.parentElement?.closest(POSTING) == null)
    .slice(0, MAX_POSTINGS)
    .map((element) => readItem(element, 0))
    .filter((posting) => Object.keys(posting).length > 1);
}

function readItem(item: Element, depth: number): Record<string, unknown> {
  const type = (item.getAttribute('itemtype') ?? '').trim().split(/\s+/)[0] ?? '';
  const read: Record<string, unknown> = { '@type': type.split(/[/#]/).pop() ?? '' };
  for (const element of Array.from(item.querySelectorAll('[itemprop]'))) {
    if (ownerOf(element) !== item) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').trim().split(/\s+/)) {
      if (/^[A-Za-z]+$/.test(name)) add(read, name, valueOf(element, name, depth));
    }
  }
  return read;
}

function ownerOf(element: Element): Element | null {
  return element.parentElement?.closest('[itemscope]') ?? null;
}

function add(read: Record<string, unknown>, name: string, value: unknown): void {
  if (value === '' || value === undefined || value === null) return;
  const known = Object.hasOwn(read, name) ? read[name] : undefined;
  if (known === undefined) read[name] = value;
  else if (LONG.has(name) && typeof known === 'string')
    read[name] = `${known}\n${typeof value === 'string' ? value : ''}`;
  else read[name] = Array.isArray(known) ? [...(known as unknown[]), value] : [known, value];
}

function valueOf(element: Element, name: string, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return depth < MAX_DEPTH ? readItem(element, depth + 1) : undefined;
  const content = element.getAttribute('content');
  if (content !== null) return content.trim();
  switch (element.nodeName.toUpperCase()) {
    case 'A':
    case 'LINK':
      // A link around a job's title is the title, not the address.
      return name === 'title' || name === 'name' ? textOf(element) : element.getAttribute('href');
    case 'IMG':
      return element.getAttribute('src');
    case 'TIME':
      return element.getAttribute('datetime') ?? textOf(element);
    case 'DATA':
    case 'METER':
      return element.getAttribute('value') ?? textOf(element);
    default:
      return LONG.has(name) ? textOf(element) : textOf(element).replace(/\n/g, ' ');
  }
}
