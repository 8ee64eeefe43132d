import type { PageReading } from '@zorg-match/schema';
import type { ParseHtml } from '@zorg-match/vacancy';
import { readPageHtml, readText } from '@zorg-match/vacancy/page';
import type { PageSnapshot } from './snapshot.js';

/** A selection this long, in UTF-16 units, was made to be read. */
const MEANT = 200;
/** A shorter one is only read when the page gives no vacancy. */
const ENOUGH = 40;

/** What a snapshot holds: the person's selection when there is one that counts, else the page. */
export function readSnapshot(
  snapshot: PageSnapshot,
  options: { readonly parseHtml: ParseHtml; readonly now?: number },
): PageReading {
  const { html, url, selection } = snapshot;
  const selected = selection.trim();
  if (selected.length >= MEANT) return fromSelection(selected, snapshot, options);
  const reading = readPageHtml(html, { ...options, url });
  return reading.vacancy === null && selected.length >= ENOUGH ? fromSelection(selected, snapshot, options) : reading;
}

/** The selected text, with the title and employer of the page that it stands on. */
function fromSelection(
  text: string,
  { html, url }: PageSnapshot,
  options: { readonly parseHtml: ParseHtml; readonly now?: number },
): PageReading {
  const reading = readText(text);
  const around = readPageHtml(html, { ...options, url }).vacancy;
  if (!reading.vacancy || !around) return reading;
  const { title, hiringOrganization, jobLocation } = around;
  const vacancy = {
    ...reading.vacancy,
    title: title || reading.vacancy.title,
    ...(hiringOrganization && { hiringOrganization }),
    ...(jobLocation && { jobLocation }),
  };
  return { ...reading, vacancy };
}
