import type { JobPosting } from '@zorg-match/schema';
import { DOMParser } from 'linkedom';
import { sentences } from '../sentences.js';
import { type Draft, type Found, NOTHING } from './draft.js';

/** Children that hold the text of an item, the fullest kind first. */
const BODIES = ['content:encoded', 'content', 'description', 'summary'];

/** linkedom does not declare types that fit ours; this is all that we ask of an element of XML. */
interface XmlElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  [...element.children].filter((child) => child.localName === name);
const textOf = (element: XmlElement, ...names: readonly string[]): string =>
  names.map((name) => childrenOf(element, name)[0]?.textContent?.trim() ?? '').find((text) => text !== '') ?? '';

/** RSS keeps the address as text, Atom as an attribute; a feed may have other links, such as to comments. */
function linkOf(element: XmlElement): string {
  const links = childrenOf(element, 'link');
  const atom = links.find(
    (link) => ['alternate', null].includes(link.getAttribute('rel')) && link.getAttribute('href'),
  );
  return atom?.getAttribute('href') ?? textOf(element, 'link');
}

/** The longest text of an item: many feeds repeat it short in one place and whole in another. */
function bodyOf(element: XmlElement): string {
  const texts = BODIES.flatMap((name) => childrenOf(element, name)).map((body) =>
    body.getAttribute('type') === 'xhtml' ? body.innerHTML : (body.textContent?.trim() ?? ''),
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function postingOf(item: XmlElement): JobPosting {
  const posted = textOf(item, 'pubDate', 'published', 'dc:date', 'updated');
  const facts = {
    title: textOf(item, 'title'),
    description: bodyOf(item),
    url: linkOf(item),
    identifier: textOf(item, 'guid', 'id'),
    datePosted: posted,
  };
  return {
    '@type': 'JobPosting',
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')),
  };
}

/**
 * The vacancies in an RSS or Atom file, or the pages in a sitemap. `follow`: only the addresses of the items are taken, for
 * feeds that tell no more than a title. Entities that a file defines itself are not expanded.
 */
export function fromXml(xml: string, file: string, follow: boolean): Found {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as {
    getElementsByTagName(name: string): Iterable<XmlElement>;
  };
  const named = (name: string) => [...document.getElementsByTagName(name)];
  const listed = named('url').map((each) => textOf(each, 'loc'));
  if (listed.length > 0) return { ...NOTHING, pages: listed.filter((address) => address !== '') };
  const items = [...named('item'), ...named('entry')];
  const drafts = items.map((item, index): Draft => ({
    at: sentences.feed.item(file, index + 1),
    posting: postingOf(item),
  }));
  if (!follow) return { ...NOTHING, drafts };
  const pages = drafts.map(({ posting }) => posting['url']).filter((url) => typeof url === 'string');
  return { ...NOTHING, pages };
}
