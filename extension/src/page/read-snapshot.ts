import type { PageReading } from '@zorg-match/schema';
import type { ParseHtml } from '@zorg-match/vacancy';
import { readPageHtml, readText } from '@zorg-match/vacancy/page';
import { foreignFrame } from './foreign-frame.js';
import { withoutMarkup } from './without-markup.js';
import type { PageSnapshot } from './snapshot.js';

/** A selection this long, in UTF-16 units, was made to be read. */
const MEANT = 200;
/** A shorter one is only read when the page gives no vacancy, or when the person asks for it. */
export const ENOUGH = 40;

/**
 * What to read of a page.
 * - `page`: a long selection, else the page with its structured data.
 * - `text`: the page's text, and nothing of its structured data.
 * - `selection`: what the person selected.
 */
export type ReadWhat = 'page' | 'text' | 'selection';

/** A page read, or why it could not be. */
export type SnapshotReading =
  | { readonly is: 'page'; readonly reading: PageReading }
  | { readonly is: 'pdf' }
  /** The vacancy seems to stand in a frame of another site, which a press does not let us read. */
  | { readonly is: 'frame'; readonly url: string }
  | { readonly is: 'no-selection' };

interface Options {
  readonly parseHtml: ParseHtml;
  readonly now?: number;
}

/** Reads what a snapshot holds. */
export function readSnapshot(snapshot: PageSnapshot, what: ReadWhat, options: Options): SnapshotReading {
  const selected = snapshot.selection.trim();
  if (what === 'selection' && selected.length < ENOUGH) return { is: 'no-selection' };
  if (what === 'selection' || (what === 'page' && selected.length >= MEANT))
    return page(fromSelection(selected, snapshot, options));
  if (isPdf(snapshot)) return { is: 'pdf' };
  const reading = what === 'text' ? readPage(snapshot, withoutMarkup(options)) : readPage(snapshot, options);
  if (reading.vacancy !== null) return page(reading);
  if (selected.length >= ENOUGH) return page(fromSelection(selected, snapshot, options));
  const own = readOwnFrames(snapshot, options);
  if (own) return page(own);
  const url = foreignFrame(snapshot.frames, reading.page);
  return url === undefined ? page(reading) : { is: 'frame', url };
}

const page = (reading: PageReading): SnapshotReading => ({ is: 'page', reading });

const readPage = ({ html, url }: PageSnapshot, options: Options): PageReading =>
  readPageHtml(html, { ...options, url });

const isPdf = ({ contentType, html }: PageSnapshot): boolean =>
  /pdf/i.test(contentType) ||
  /<embed\b[^>]*\btype="application\/(?:x-google-chrome-)?pdf"/i.test(html.slice(0, 20_000));

/** A vacancy in a frame of the same site, which is as good as on the page. */
function readOwnFrames({ frames, url }: PageSnapshot, options: Options): PageReading | undefined {
  return frames
    .flatMap(({ html }) => (html === null ? [] : [readPageHtml(html, { ...options, url })]))
    .find(({ vacancy }) => vacancy !== null);
}

/** The selected text under its own heading, with the employer and place of the page that it stands on. */
function fromSelection(text: string, snapshot: PageSnapshot, options: Options): PageReading {
  const reading = readText(text);
  const around = readPage(snapshot, options).vacancy;
  if (!reading.vacancy) return reading;
  const title = snapshot.selectionHeading || around?.title || reading.vacancy.title;
  const { hiringOrganization, jobLocation, url } = around ?? {};
  const vacancy = {
    ...reading.vacancy,
    title,
    ...(hiringOrganization && { hiringOrganization }),
    ...(jobLocation && !reading.vacancy.jobLocation && { jobLocation }),
    ...(url && { url }),
  };
  return { ...reading, vacancy };
}
