import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { megabytes, type Table, time } from './report.js';

interface Ran {
  readonly code: number;
  readonly ms: number;
  readonly peak: number;
}

const runner = fileURLToPath(new URL('run.mjs', import.meta.url));

function counted(count: number, how: 'read' | 'ahead'): Ran {
  const words = [runner, 'stream-child.ts', String(count), how];
  const { stdout, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`zorg-match: counting ${count} vacancies failed.`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Ran;
}

const number = (count: number): string => count.toLocaleString('en-GB');

/** The command `monitor` over a stream: memory must not grow with the vacancies. The largest takes minutes. */
export function streamTable(largest = 1_000_000): Table {
  const runs = [
    ...[2_000, 20_000].map((count) => ({ count, how: 'read' as const })),
    ...[20_000, largest].map((count) => ({ count, how: 'ahead' as const })),
  ];
  return {
    title: 'Counting a stream of vacancies',
    about:
      'The command `monitor` in a process of its own, on lines made as they are read: texts of our own benchmark with other days and places. ' +
      '"Read ahead" are lines that `read --batch` gave. Peak is the whole process, with Node in it.',
    head: ['vacancies', 'lines', 'time', 'each', 'peak memory'],
    rows: runs.map(({ count, how }) => {
      const { ms, peak } = counted(count, how);
      return [
        number(count),
        how === 'ahead' ? 'read ahead' : 'as published',
        time(ms),
        time(ms / count),
        megabytes(peak),
      ];
    }),
  };
}
