import type { Taxonomy } from '@zorg-match/schema';
import { taxonomy as embedded } from '@zorg-match/taxonomy';
import { fuseAlone, miniSearch, ours, type Searcher } from './peers.js';
import { askedOf, keystrokesOf, KINDS, type Asked } from './queries.js';
import { megabytes, percent, time, times, type Table } from './report.js';
import { built, interleave } from './rounds.js';

/**
 * Queries of each kind, on how many of them a keystroke is timed, and how many fuse.js gets: it needs a second for some. With
 * 40 of each kind a point of hit@5 more or less was chance; with 120 the difference between two searches is sure to about one.
 */
const EACH = 120;
const TIMED = 168;
const ROUNDS = 5;
const WARM = 3;
const FUSE_SHARE = { timed: 12, asked: 28 } as const;
/** How many plain MiniSearch gets. */
const PLAIN = 280;

const isHit = (find: Searcher, { query, ids }: Asked): boolean => find(query).some((id) => ids.includes(id));

function hits(find: Searcher, asked: readonly Asked[]): number {
  return asked.filter((each) => isHit(find, each)).length / asked.length;
}

/** Which kinds of queries our search and MiniSearch with our Dutch preparation answer, and which only one of them. */
export function foundTable(name: string, whole: Taxonomy): Table {
  const { taxonomy, asked } = askedOf(whole, EACH, embedded.competences.length);
  const [mine, mini] = [ours(taxonomy), miniSearch(taxonomy, true)];
  const found = asked.map((each) => ({ mine: isHit(mine, each), mini: isHit(mini, each) }));
  const row = (kind: string, some: typeof found): string[] => {
    const count = (test: (each: (typeof found)[0]) => boolean): number => some.filter(test).length;
    return [
      kind,
      percent(count((each) => each.mine) / some.length),
      percent(count((each) => each.mini) / some.length),
      String(count((each) => each.mine && !each.mini)),
      String(count((each) => each.mini && !each.mine)),
    ];
  };
  return {
    title: `What is found: ${name}`,
    about: `${taxonomy.competences.length.toLocaleString('en')} concepts; ${EACH} queries of each kind; hit@5, and how many queries only one of both answered.`,
    head: ['', 'search', 'MiniSearch with our Dutch preparation', 'only search', 'only MiniSearch'],
    rows: [...KINDS.map((kind, at) => row(kind, found.slice(at * EACH, (at + 1) * EACH))), row('all', found)],
  };
}

/** Every so many of a list, so that each kind of query keeps its part. */
function sample<T>(list: readonly T[], size: number): T[] {
  const step = list.length / size;
  return Array.from({ length: size }, (_, i) => list[Math.floor(i * step)] as T);
}

/** The cost of a keystroke and the share of queries answered among the first five, beside fuse.js and MiniSearch. */
export function keystrokeTable(name: string, whole: Taxonomy): Table {
  const { taxonomy, asked } = askedOf(whole, EACH, embedded.competences.length);
  const searchers = [
    { name: 'search', make: () => ours(taxonomy) },
    { name: 'MiniSearch', make: () => miniSearch(taxonomy, false) },
    { name: 'MiniSearch with our Dutch preparation', make: () => miniSearch(taxonomy, true) },
    { name: 'fuse.js alone', make: () => fuseAlone(taxonomy) },
  ].map(({ name: label, make }) => ({ name: label, ...built(make) }));
  const typed = sample(keystrokesOf(asked), TIMED);
  const few = sample(typed, FUSE_SHARE.timed);
  const run = (find: Searcher, list: readonly string[]) => (piece: number) => find(list[piece] as string);
  const quick = searchers.slice(0, 3);
  const timings = interleave(
    quick.map(({ name: label, made }) => ({ name: label, run: run(made, typed) })),
    typed.length,
    ROUNDS,
    WARM,
  );
  const [mine, fuse] = [searchers[0] as (typeof searchers)[0], searchers[3] as (typeof searchers)[0]];
  const pair = [mine, fuse].map(({ name: label, made }) => ({ name: label, run: run(made, few) }));
  const beside = interleave(pair, few.length, 1);
  // plain MiniSearch and fuse.js get some of the queries, every so many of them
  const shares = [asked, sample(asked, PLAIN), asked, sample(asked, FUSE_SHARE.asked)];
  const row = (at: number): string[] => {
    const { name: label, made, milliseconds, megabytes: kept } = searchers[at] as (typeof searchers)[0];
    const timing = at < 3 ? timings[at] : beside[1];
    const base = at < 3 ? timings[0] : beside[0];
    const share = shares[at] as readonly Asked[];
    const own = percent(hits(made, share));
    const found = share === asked ? own : `${own}, ours on the same ${percent(hits(mine.made, share))}`;
    return [
      label,
      time(timing?.median ?? NaN),
      time(timing?.p95 ?? NaN),
      times((timing?.median ?? NaN) / (base?.median ?? NaN)),
      times((timing?.p95 ?? NaN) / (base?.p95 ?? NaN)),
      found,
      time(milliseconds),
      megabytes(kept),
    ];
  };
  return {
    title: `A keystroke: ${name}`,
    about:
      `${taxonomy.competences.length.toLocaleString('en')} concepts; ${asked.length} queries of seven kinds, ` +
      `${typed.length} keystrokes; fuse.js on ${FUSE_SHARE.timed} and ${FUSE_SHARE.asked} of them, beside ours on the same.`,
    head: ['', 'median', 'p95', '× ours', '× ours, p95', 'hit@5', 'build', 'memory'],
    rows: [0, 1, 2, 3].map(row),
  };
}
