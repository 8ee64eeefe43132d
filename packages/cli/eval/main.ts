import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { loadBenchmark } from '@zorg-match/testing/benchmark';
import { BENCHMARK_SETS } from '@zorg-match/testing/labels';
import { careActsChapter } from './care-acts.js';
import { competentChapter } from './competent.js';
import { coverage, coverageChapter } from './coverage.js';
import { jsonFile, labelledIn } from './files.js';
import { tableOf } from './figures.js';
import type { Chapter } from './figures.js';
import { meloChapter } from './melo.js';
import { pagesChapter, sampleChapter } from './pages.js';
import { phrasesChapter } from './phrases.js';
import { recountChapter } from './recount.js';
import { pickerChapter } from './picker.js';
import { rolesTable } from './roles/table.js';
import { OWN, readingChapter, unknownDemands, WRITTEN } from './reading.js';
import type { Read } from './reading.js';
import type { Labelled } from '@zorg-match/testing/score';

const USE = `npm run eval -- [DIR] [--json FILE] [--unknown] [--uncovered] [--readings FILE] [--phrases FILE]
  DIR         folder that holds data/vacancies with more labelled material; without it only our own benchmark is measured
  --json      writes the figures as JSON
  --unknown   prints the commonest demands that the taxonomy does not know
  --uncovered prints the labelled quotes of which no word of the taxonomy has half
  --readings  writes the readings of the labelled vacancies, one JSON object a line
  --phrases   measures only a bank of phrases: FILE with one JSON object a line, {text, mentions} or {text, accept}
  --roles     prints only the golden roles in the demo feed beside what was last accepted
  --accept    with --roles: what the roles find now becomes what later changes are compared with`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    readings: { type: 'string' },
    unknown: { type: 'boolean' },
    uncovered: { type: 'boolean' },
    phrases: { type: 'string' },
    roles: { type: 'boolean' },
    accept: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [folder] = positionals;

const engine = createEngine({ taxonomy });
const readings = (vacancies: readonly Labelled[]): Read[] =>
  vacancies.map((vacancy) => ({ vacancy, reading: engine.read(vacancy.text) }));

/** Our own vacancies by set; the benchmark's README says what was done with each. */
function benchmarkChapters(): Chapter[] {
  return BENCHMARK_SETS.map((set) =>
    readingChapter(`Own benchmark, ${set}`, readings(loadBenchmark(set).map((v) => ({ ...v }))), OWN),
  );
}

function writeFigures(chapters: readonly Chapter[], unknown: unknown[] = []): void {
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ taxonomy: taxonomy.version, chapters, unknown }, null, 2)}\n`);
}

async function evaluate(root: string): Promise<void> {
  const data = join(root, 'data', 'vacancies');
  const readAll = (name: string): Read[] => readings(labelledIn(join(data, name)));
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
    readingChapter('Written vacancies', written, WRITTEN),
    ...benchmarkChapters(),
    readingChapter('Real vacancies, Dutch', real),
    coverageChapter(covered),
    await pickerChapter(root),
    await meloChapter(root),
    await competentChapter(root),
    careActsChapter(engine, outside),
    recountChapter([...written, ...real]),
    pagesChapter(join(data, 'pages')),
    await sampleChapter(join(data, 'nhs-sample.ndjson.gz')),
  ];
  console.log(tableOf(chapters));
  console.log(`\n${rolesTable(engine)}`);
  const unknown = unknownDemands([...written, ...real], values.unknown ? 60 : 20);
  if (values.unknown)
    console.log(`\nUnknown demands\n${unknown.map((u) => `${String(u.times).padStart(4)}  ${u.words}`).join('\n')}`);
  if (values.uncovered) console.log(`\nQuotes not covered\n${covered.missing.join('\n')}`);
  writeFigures(chapters, unknown);
  if (values.readings) {
    writeFileSync(
      values.readings,
      written.map(({ vacancy, reading }) => `${JSON.stringify({ id: vacancy.id, reading })}\n`).join(''),
    );
  }
}

if (values.help) console.log(USE);
else if (values.phrases) console.log(tableOf([phrasesChapter(engine, values.phrases)]));
else if (values.roles) console.log(rolesTable(engine, values.accept));
else if (folder && existsSync(folder)) await evaluate(folder);
else {
  console.log(`There is no folder with labelled vacancies, so only our own benchmark is measured.\n\n${USE}`);
  const chapters = benchmarkChapters();
  console.log(tableOf(chapters));
  console.log(`\n${rolesTable(engine)}`);
  writeFigures(chapters);
}
