import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '@zorg-match/engine';
import { parseIndex, parseJson } from '@zorg-match/schema';
import type { Reading, Vacancy } from '@zorg-match/schema';
import { linesOf } from '../input/lines.js';
import { readText } from '../input/read-text.js';
import { parseRecord } from '../reading/batch-record.js';
import { readingOf, readVacancy } from '../reading/read-vacancy.js';
import { vacanciesIn } from '../reading/vacancies-in.js';
import { sentences } from '../sentences.js';
import type { Session } from '../session.js';

/** A vacancy with what was read in it. */
export interface PostedVacancy {
  readonly vacancy: Vacancy;
  readonly reading: Reading;
}

const LINES = /\.(?:ndjson|jsonl)$/i;
const FILES = /\.(?:ndjson|jsonl|json)$/i;

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);

/** A line that `read --batch` gave: it holds what was read, so that it need not be read again. */
function readAhead(line: string): PostedVacancy | null {
  if (!line.includes('"reading"')) return null;
  const { data } = parseJson(line);
  const { vacancy, reading } = (data ?? {}) as { vacancy?: Partial<Vacancy> | null; reading?: Partial<Reading> | null };
  if (typeof vacancy?.id !== 'string' || typeof vacancy.title !== 'string' || !reading) return null;
  const { demands, conditions, offers, occupations, warnings } = reading;
  return [demands, conditions, offers, occupations, warnings].every(isList)
    ? { vacancy: vacancy as Vacancy, reading: reading as Reading }
    : null;
}

/** The vacancies on the lines of a stream, one in memory at a time; a line that cannot be used is told. */
async function* onLines(lines: AsyncIterable<string>, file: string, engine: Engine, session: Session) {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const ahead = readAhead(line);
    if (ahead) {
      yield ahead;
      continue;
    }
    const record = parseRecord(line);
    if ('error' in record) {
      session.problem(`${sentences.atLine(file, number)}: ${record.error}`);
      continue;
    }
    const { vacancy, reading } = readVacancy(record.text, engine, record.url === undefined ? {} : { url: record.url });
    if (vacancy && reading) yield { vacancy, reading };
    else session.problem(`${sentences.atLine(file, number)}: ${sentences.noVacancyOnLine}`);
  }
}

/** The vacancies of a feed, or of an index with the readings that it holds when they are of the same taxonomy. */
async function* inFile(file: string, engine: Engine, session: Session): AsyncGenerator<PostedVacancy> {
  const text = await readText(file, session.stdin);
  const { data } = text.includes('zorg-index/') ? parseIndex(parseJson(text).data) : { data: null };
  if (data && data.taxonomyVersion === engine.taxonomy.version) {
    yield* data.entries;
    return;
  }
  const { vacancies, issues } = vacanciesIn(text);
  session.tell(file, issues);
  for (const vacancy of vacancies) yield { vacancy, reading: readingOf(vacancy, engine) };
}

/**
 * Every vacancy at a place: NDJSON in a file or on stdin (`-`), a feed or index, or a folder with such files. Files of lines
 * pass by without being kept, so that any number of vacancies takes the same memory.
 */
export async function* postedVacancies(place: string, engine: Engine, session: Session): AsyncGenerator<PostedVacancy> {
  const isFolder = place !== '-' && (await stat(place).catch(() => null))?.isDirectory() === true;
  if (isFolder) {
    const names = (await readdir(place)).filter((name) => FILES.test(name)).sort();
    if (names.length === 0) session.problem(sentences.emptyFolder(place));
    for (const name of names) yield* postedVacancies(join(place, name), engine, session);
    return;
  }
  if (place === '-') yield* onLines(linesOf(session.stdin), place, engine, session);
  else if (LINES.test(place) && (await stat(place).catch(() => null)) !== null)
    yield* onLines(linesOf(createReadStream(place)), place, engine, session);
  else yield* inFile(place, engine, session);
}
