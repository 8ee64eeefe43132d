import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { MonitorReport } from '@zorg-match/schema';
import { POSTING } from '../../test/advert.js';
import { zorgMatch } from '../../test/run.js';
import { run } from '../program.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const used = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

const DAY = ['--date', '2026-11-22'];
const COUNT = 20_000;
const CODES = ['2000', '2300', '3500', '9000'];

test('a stream of 20,000 vacancies stays flat in memory, and each of them counts', async () => {
  const { stdout } = await zorgMatch(['read', '--batch'], JSON.stringify({ jobPosting: POSTING }));
  const read = JSON.parse(stdout) as { vacancy: object; reading: object };
  const measured: number[] = [];
  async function* lines(): AsyncGenerator<string> {
    for (let at = 0; at < COUNT; at++) {
      const datePosted = new Date(Date.UTC(2025, at % 20, 1 + (at % 28))).toISOString().slice(0, 10);
      const jobLocation = [{ postalCode: CODES[at % CODES.length], addressLocality: 'Mol' }];
      yield `${JSON.stringify({ ...read, vacancy: { ...read.vacancy, id: `v${at}`, datePosted, jobLocation } })}\n`;
      if (at % 4_000 !== 3_999) continue;
      await new Promise((resolve) => setImmediate(resolve));
      measured.push(used());
    }
  }
  let report = '';
  const code = await run(['monitor', '-', ...DAY], {
    stdin: lines(),
    stdout: (text) => Promise.resolve(void (report += text)),
    stderr: () => undefined,
  });
  assert.equal(code, 0);
  const { all, regions, areas } = JSON.parse(report) as MonitorReport;
  assert.equal(all.vacancies, COUNT);
  assert.deepEqual([regions.length, areas.find(({ id }) => id === 'kempen')?.tally.vacancies], [3, COUNT / 4]);
  const [early = 0, late = 0] = [measured[0], measured.at(-1)];
  assert.ok(late < early + 6, `heap in MB: ${measured.map((each) => each.toFixed(1)).join(', ')}`);
});
