import type { Profile } from '@zorg-match/schema';
import { taxonomy as embedded } from '@zorg-match/taxonomy';
import { createEngine } from '../src/index.js';
import { scan } from '../src/lexicon/scan.js';
import { readVacancy } from '../src/read/index.js';
import { ours } from './peers.js';
import { askedOf, keystrokesOf } from './queries.js';
import { madeReadings, profileOf } from './ranking.js';
import { readyLexicon } from './reading.js';
import { megabytes, time, times, type Table } from './report.js';
import { built, interleave } from './rounds.js';
import { madeUp } from './taxonomies.js';
import { vacancyTexts } from './texts.js';

const CONCEPTS = [177, 3000, 14_000];
const VACANCIES = [1, 10, 100, 1000, 10_000, 100_000];
const EACH = 12;
const ROUNDS = 9;
const WARM = 12;

/** One line of a plot: its name and points. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, milliseconds: number])[];
}

/** A table with the same figures as lines. */
export interface Growth {
  readonly table: Table;
  readonly across: string;
  readonly series: readonly Series[];
}

const whole = (amount: number): string => amount.toLocaleString('en');

/** What more concepts cost: a keystroke, finding labels in a vacancy, reading all of it, building for both. */
export function conceptGrowth(): Growth {
  const texts = vacancyTexts();
  const measured = CONCEPTS.map((count) => {
    const { taxonomy, asked } = askedOf(madeUp(count), EACH, Math.min(count, embedded.competences.length));
    const typed = keystrokesOf(asked);
    const finder = built(() => ours(taxonomy));
    const lexicon = built(() => readyLexicon(taxonomy, texts[0] as string));
    return {
      count,
      finder,
      lexicon,
      keystroke: { name: '', run: (piece: number) => finder.made(typed[piece % typed.length] as string) },
      scan: { name: '', run: (piece: number) => scan(lexicon.made, texts[piece % texts.length] as string) },
      read: {
        name: '',
        run: (piece: number) => readVacancy(lexicon.made, taxonomy, texts[piece % texts.length] as string),
      },
    };
  });
  const keystrokes = interleave(
    measured.map((one) => one.keystroke),
    EACH * 7,
    ROUNDS,
    WARM,
  );
  const scans = interleave(
    measured.map((one) => one.scan),
    texts.length,
    ROUNDS,
    WARM,
  );
  const readings = interleave(
    measured.map((one) => one.read),
    texts.length,
    ROUNDS,
    WARM,
  );
  const median = (list: typeof scans, i: number): number => list[i]?.median ?? NaN;
  return {
    across: 'concepts',
    series: [
      { name: 'a keystroke', points: CONCEPTS.map((count, i) => [count, median(keystrokes, i)]) },
      { name: 'finding labels in 500 words', points: CONCEPTS.map((count, i) => [count, median(scans, i)]) },
      { name: 'the whole reading of 500 words', points: CONCEPTS.map((count, i) => [count, median(readings, i)]) },
    ],
    table: {
      title: 'More concepts',
      about: 'Made-up competences beside the embedded ones. The column after each time: against the fewest concepts.',
      head: [
        ...['concepts', 'keystroke', '', 'finding labels', '', 'whole reading', ''],
        ...['build search', 'memory', 'build lexicon', 'memory'],
      ],
      rows: measured.map(({ count, finder, lexicon }, i) => [
        whole(count),
        time(median(keystrokes, i)),
        times(median(keystrokes, i) / median(keystrokes, 0)),
        time(median(scans, i)),
        times(median(scans, i) / median(scans, 0)),
        time(median(readings, i)),
        times(median(readings, i) / median(readings, 0)),
        time(finder.milliseconds),
        megabytes(finder.megabytes),
        time(lexicon.milliseconds),
        megabytes(lexicon.megabytes),
      ]),
    },
  };
}

/** What more vacancies cost: ranking them, the first 20 explained. */
export function vacancyGrowth(): Growth {
  const engine = createEngine({ taxonomy: embedded });
  const profile: Profile = profileOf(embedded);
  const measured = VACANCIES.map((count) => {
    const readings = madeReadings(embedded, count);
    const first = built(() => engine.rank(profile, readings, { limit: 20 }));
    return { count, first, name: '', run: () => engine.rank(profile, readings, { limit: 20 }) };
  });
  const timings = interleave(measured, 1, 9);
  const median = (i: number): number => timings[i]?.median ?? NaN;
  return {
    across: 'vacancies',
    series: [{ name: 'ranking, 20 explained', points: VACANCIES.map((count, i) => [count, median(i)]) }],
    table: {
      title: 'More vacancies',
      about:
        'Ranking vacancies that were read, the first 20 explained. First time: their numbers are still to be worked out.',
      head: ['vacancies', 'ranking', 'each', 'first time', 'memory'],
      rows: measured.map(({ count, first }, i) => [
        whole(count),
        time(median(i)),
        time(median(i) / count),
        time(first.milliseconds),
        megabytes(first.megabytes),
      ]),
    },
  };
}
