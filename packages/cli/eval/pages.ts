import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { PageReading, Vacancy } from '@zorg-match/schema';
import { readAny, readPageHtml } from '@zorg-match/vacancy/page';
import { parseHtml } from '../src/input/parse-html.js';
import { jsonFile } from './files.js';
import type { Chapter } from './figures.js';
import { count, share } from './figures.js';

/** What the manifest says of a saved page. */
interface Saved {
  readonly file: string;
  readonly n_jobposting: number;
  readonly job_title: string | null;
  readonly organisation: string | null;
  readonly h1: string | null;
  readonly note: string | null;
}

/** What is right of one page; `null`: nothing to compare with. */
interface Judged {
  readonly file: string;
  readonly kind: boolean;
  readonly title: boolean | null;
  readonly organisation: boolean | null;
  readonly text: boolean | null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Comparable words: entities decoded, no signs, lower case. */
function plain(words: string): string {
  return words
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name.toLowerCase()] ?? whole;
    })
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const same = (a: string, b: string): boolean => plain(a) === plain(b);

/** Tags or entities left in a text that should have none. */
export const isClean = (text: string): boolean =>
  !/<\/?[a-z][^<>]*>/i.test(text) && !/&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i.test(text);

function kindsOf(page: Saved): string[] {
  const note = page.note ?? '';
  if (/lijst/.test(note)) return ['list'];
  if (/verlopen/.test(note)) return ['expired'];
  if (/na JS|lege|leeg/.test(note)) return ['empty', 'list', 'other'];
  if (/artikel/.test(note)) return ['vacancy', 'other'];
  return ['vacancy'];
}

/** Nothing is out of date yet at this moment: the pages are judged as they were when they were published. */
const WHEN_PUBLISHED = 0;

function readSaved(folder: string, file: string): PageReading {
  const content = readFileSync(join(folder, file), 'utf8');
  const options = { parseHtml, now: WHEN_PUBLISHED };
  return file.endsWith('.jsonld') ? readAny(content, options) : readPageHtml(content, options);
}

function judge(folder: string, saved: Saved): Judged {
  const { page, vacancy } = readSaved(folder, saved.file);
  const kinds = kindsOf(saved);
  const kind = kinds.includes(page.kind);
  if (!kinds.includes('vacancy') || kinds.length > 1)
    return { file: saved.file, kind, title: null, organisation: null, text: null };
  const wanted = saved.job_title ?? saved.h1;
  const about = (check: (v: Vacancy) => boolean): boolean => vacancy !== null && check(vacancy);
  return {
    file: saved.file,
    kind,
    title: wanted ? about((v) => same(v.title, wanted) || plain(v.title).includes(plain(wanted))) : null,
    organisation: saved.organisation
      ? about((v) => same(v.hiringOrganization?.name ?? '', saved.organisation ?? ''))
      : null,
    text: about((v) => v.description.length >= 200 && isClean(v.description)),
  };
}

/** Title, organisation, text and kind of the saved pages, against the manifest. */
export function pagesChapter(folder: string): Chapter {
  const judged = jsonFile<readonly Saved[]>(join(folder, 'manifest.json'), []).map((saved) => judge(folder, saved));
  const part = (key: 'kind' | 'title' | 'organisation' | 'text') => {
    const asked = judged.filter((j) => j[key] !== null);
    const wrong = asked.filter((j) => j[key] === false).map((j) => j.file);
    return share(
      `right ${key}`,
      asked.length ? 1 - wrong.length / asked.length : 0,
      undefined,
      `${asked.length}${wrong.length ? `; not ${wrong.join(', ')}` : ''}`,
    );
  };
  return {
    title: `Saved pages (${judged.length})`,
    figures: [part('kind'), part('title'), part('organisation'), part('text')],
  };
}

/** How many records of a large sample give a vacancy with a clean text. */
export async function sampleChapter(file: string): Promise<Chapter> {
  let records = 0;
  let clean = 0;
  if (existsSync(file)) {
    const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
    for await (const line of lines) {
      if (line.trim() === '') continue;
      records++;
      const { vacancy } = readAny(line, { parseHtml, now: WHEN_PUBLISHED });
      if (vacancy && vacancy.description !== '' && isClean(vacancy.description)) clean++;
    }
  }
  return {
    title: `JobPosting records (${records})`,
    figures: [
      share('parsed with a clean description', records ? clean / records : 0),
      count('not clean or not parsed', records - clean),
    ],
  };
}
