/**
 * Counts made-up vacancies with the command `monitor`, as they stream in, and tells time and peak memory on the last line. Run
 * by `stream.ts` in a process of its own, so that nothing else is in that memory.
 */
import { loadBenchmark } from '@zorg-match/testing/benchmark';
import { taxonomy } from '@zorg-match/taxonomy';
import { run } from '../../cli/src/program.js';
import { createEngine } from '../src/index.js';

const [count = '20000', how = 'read'] = process.argv.slice(2);
const CODES = ['2000', '2300', '2800', '3000', '3500', '8000', '9000', '1000', ''];
const MEGABYTE = 1e6;

const posting = (text: string, at: number) => ({
  '@type': 'JobPosting',
  identifier: `v${at}`,
  title: 'Zorgkundige',
  description: text,
  datePosted: new Date(Date.UTC(2024, 0, 1 + (at % 900))).toISOString().slice(0, 10),
  jobLocation: {
    '@type': 'Place',
    address: { postalCode: CODES[at % CODES.length], addressLocality: `Dorp ${String.fromCharCode(65 + (at % 26))}` },
  },
});

/** Each line differs in its id, day and place; the texts are those of our own benchmark, again and again. */
async function* lines(): AsyncGenerator<string> {
  const texts = loadBenchmark('dev').map(({ text }) => text);
  const engine = createEngine({ taxonomy });
  const read = how === 'ahead' ? texts.map((text) => engine.read(text)) : [];
  for (let at = 0; at < Number(count); at++) {
    const { jobLocation, ...rest } = posting(texts[at % texts.length] ?? '', at);
    const line =
      how === 'ahead'
        ? {
            vacancy: { ...rest, id: `v${at}`, road: 'json-ld', description: '', jobLocation: [jobLocation.address] },
            reading: read[at % read.length],
          }
        : { ...rest, jobLocation };
    yield `${JSON.stringify(line)}\n`;
    if (at % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

const start = performance.now();
let given = 0;
const code = await run(['monitor', '-', '--date', '2026-11-22'], {
  stdin: lines(),
  stdout: (text) => {
    given += text.length;
    return Promise.resolve();
  },
  stderr: (text) => void process.stderr.write(text),
});
const peak = (process.resourceUsage().maxRSS * 1024) / MEGABYTE;
console.log(JSON.stringify({ code, given, ms: performance.now() - start, peak }));
