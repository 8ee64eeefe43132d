import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { careActsChapter } from './care-acts.js';
import { coverage, coverageChapter } from './coverage.js';
import { jsonFile, labelledIn } from './files.js';
import { tableOf } from './figures.js';
import type { Chapter } from './figures.js';
import { pagesChapter, sampleChapter } from './pages.js';
import { readingChapter, unknownDemands } from './reading.js';
import type { Read } from './reading.js';

const USE = `npm run eval -- DIR [--json FILE] [--unknown] [--uncovered] [--readings FILE]
  DIR         folder that holds data/vacancies with the labelled material
  --json      writes the figures as JSON
  --unknown   prints the commonest demands that the taxonomy does not know
  --uncovered prints the labelled quotes of which no word of the taxonomy has half
  --readings  writes the readings of the labelled vacancies, one JSON object a line`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    readings: { type: 'string' },
    unknown: { type: 'boolean' },
    uncovered: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [folder] = positionals;

async function evaluate(root: string): Promise<void> {
  const data = join(root, 'data', 'vacancies');
  const engine = createEngine({ taxonomy });
  const readAll = (name: string): Read[] =>
    labelledIn(join(data, name)).map((vacancy) => ({ vacancy, reading: engine.read(vacancy.text) }));
  const written = readAll('written');
  const real = readAll('real').filter(({ vacancy }) => vacancy['language'] === 'nl');
  const outside = [
    ...real
      .filter(({ vacancy }) => !((vacancy['group'] as string | undefined) ?? '').startsWith('care'))
      .map(({ vacancy }) => vacancy),
    ...jsonFile<{ text: string }[]>(join(data, 'vdab-silver.json'), []),
  ];
  const covered = coverage(root);
  const chapters: Chapter[] = [
    readingChapter('Written vacancies', written, true),
    readingChapter('Real vacancies, Dutch', real, false),
    coverageChapter(covered),
    careActsChapter(engine, outside),
    pagesChapter(join(data, 'pages')),
    await sampleChapter(join(data, 'nhs-sample.ndjson.gz')),
  ];
  console.log(tableOf(chapters));
  const unknown = unknownDemands([...written, ...real], values.unknown ? 60 : 20);
  if (values.unknown)
    console.log(`\nUnknown demands\n${unknown.map((u) => `${String(u.times).padStart(4)}  ${u.words}`).join('\n')}`);
  if (values.uncovered) console.log(`\nQuotes not covered\n${covered.missing.join('\n')}`);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ taxonomy: taxonomy.version, chapters, unknown }, null, 2)}\n`);
  if (values.readings) {
    writeFileSync(
      values.readings,
      written.map(({ vacancy, reading }) => `${JSON.stringify({ id: vacancy.id, reading })}\n`).join(''),
    );
  }
}

if (values.help) console.log(USE);
else if (!folder || !existsSync(folder))
  console.log(`There is no folder to measure on, so nothing was measured.\n\n${USE}`);
else await evaluate(folder);
