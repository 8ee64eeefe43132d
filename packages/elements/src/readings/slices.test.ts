import { expect } from '@open-wc/testing';
import type { Engine } from '@zorg-match/engine';
import type { Reading, Vacancy } from '@zorg-match/schema';
import { taxonomy } from '../../test/taxonomy.js';
import { isRead, keepReading, readingOf } from './readings.js';
import { extendsList, readInSlices } from './slices.js';

const READ_MS = 4;
const nothing: Reading = { text: '', demands: [], conditions: [], offers: [], occupations: [], warnings: [] };
const vacancies = (count: number): Vacancy[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, title: '', description: '', road: 'json-ld' }));

/** An engine that takes its time to read, and counts. */
function slowEngine(): { engine: Engine; reads: () => number } {
  let reads = 0;
  const read = () => {
    const until = performance.now() + READ_MS;
    while (performance.now() < until);
    reads++;
    return nothing;
  };
  return { engine: { read, taxonomy } as unknown as Engine, reads: () => reads };
}

describe('reading in slices', () => {
  it('gives the page its turn again and again', async () => {
    const { engine } = slowEngine();
    const all = vacancies(40);
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    const done: number[] = [];
    await readInSlices(engine, () => all, {
      signal: new AbortController().signal,
      progress: (count) => done.push(count),
    });
    port1.close();
    expect(turns).to.be.at.least(4);
    expect(done.length).to.be.at.least(5);
    expect(done).to.deep.equal([...done].sort((a, b) => a - b));
    expect(done.at(-1)).to.equal(40);
  });

  it('stops when nobody waits for it any more', async () => {
    const { engine, reads } = slowEngine();
    const all = vacancies(40);
    const work = new AbortController();
    await readInSlices(engine, () => all, { signal: work.signal, progress: () => work.abort() });
    expect(reads()).to.be.lessThan(20);
  });

  it('goes on with what comes after the list meanwhile', async () => {
    const { engine, reads } = slowEngine();
    let all = vacancies(10);
    const progress = () => {
      if (all.length === 10) all = [...all, ...vacancies(10)];
    };
    await readInSlices(engine, () => all, { signal: new AbortController().signal, progress });
    expect(reads()).to.equal(20);
    expect(extendsList(all, all.slice(0, 3))).to.equal(true);
    expect(extendsList(all.slice(0, 3), all)).to.equal(false);
    expect(extendsList(all, vacancies(1))).to.equal(false);
  });

  it('reads each vacancy once, whoever asks', async () => {
    const { engine, reads } = slowEngine();
    const all = vacancies(3);
    readingOf(engine, all[0]!);
    keepReading(engine, all[1]!, nothing);
    await readInSlices(engine, () => all, { signal: new AbortController().signal });
    expect(reads()).to.equal(2);
    expect(all.every((vacancy) => isRead(engine, vacancy))).to.equal(true);
  });

  it('goes on after a vacancy that cannot be read, of which nothing is known then', () => {
    const engine = {
      read: () => {
        throw new Error('test');
      },
    } as unknown as Engine;
    const { error } = console;
    console.error = () => {};
    const [vacancy] = vacancies(1);
    expect(readingOf(engine, vacancy!).demands).to.deep.equal([]);
    console.error = error;
  });
});
