import { readFileSync } from 'node:fs';
import { askedScale, createEngine, surroundingsIn, type Surrounded } from '@zorg-match/engine';
import type { Necessity } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import { loadBenchmark } from '@zorg-match/testing/benchmark';
import { learn, type Example } from './learn.js';
import { fileOf, sumIn, tableOf, type Table } from './table.js';

/** How much a demand is asked when no rule says so: what weighs for it, learnt from labelled texts. */

const ANSWERS: readonly Necessity[] = ['required', 'preferred', 'trainable', 'not-required'];
const { roles: ROLES, parts: PARTS, chance: CHANCE } = askedScale;
const HELD_BACK = 3;
/** Whole vacancies count for more than excerpts that were written to be hard: in them most is simply asked. */
const OF_VACANCY = 3;
/** Lighter words are left out: they are half of all and change nothing. */
const LEAST = 6;

interface Mention {
  readonly quote: string;
  readonly necessity: string;
}

/** A labelled place of a text. */
interface Place extends Surrounded {
  readonly answer: number;
  readonly counts: number;
  /** Whether the reader finds a demand there. */
  readonly found: boolean;
}

const engine = createEngine({ taxonomy });

function placesOf(text: string, mentions: readonly Mention[], counts = 1): Place[] {
  const { demands } = engine.read(text);
  const labelled = mentions.flatMap(({ quote, necessity }) => {
    const start = text.indexOf(quote);
    const answer = ANSWERS.indexOf(necessity as Necessity);
    if (quote === '' || start < 0 || answer < 0) return [];
    const end = start + quote.length;
    const own = demands.find(
      (d) => (Math.min(d.end, end) - Math.max(d.start, start)) * 2 > Math.min(d.end - d.start, end - start),
    );
    return [{ start: own?.start ?? start, end: own?.end ?? end, answer, found: own !== undefined }];
  });
  return surroundingsIn(taxonomy, text, labelled).flatMap((around, i) => {
    const { answer, found } = labelled[i] as { answer: number; found: boolean };
    return around === null ? [] : [{ ...around, answer, found, counts }];
  });
}

const BENCHMARK = new URL('../../../testing/benchmark/', import.meta.url);

/** The labelled places of a bank, by who wrote them: the first letter of an id. */
function bank(file: string): Record<string, Place[]> {
  const sets: Record<string, Place[]> = {};
  for (const line of readFileSync(new URL(file, BENCHMARK), 'utf8').split('\n').filter(Boolean)) {
    const { id, text, mentions } = JSON.parse(line) as { id: string; text: string; mentions: readonly Mention[] };
    (sets[`${file}, ${id.charAt(0)}`] ??= []).push(...placesOf(text, mentions));
  }
  return sets;
}

const vacancies = (set: Parameters<typeof loadBenchmark>[0]): Place[] =>
  loadBenchmark(set).flatMap(({ text, competences }) => placesOf(text, competences, OF_VACANCY));

const learntFrom = (): Record<string, readonly Place[]> => ({
  dev: vacancies('dev'),
  seen: vacancies('seen'),
  unseen: vacancies('unseen'),
  fresh: vacancies('fresh'),
  varied: vacancies('varied'),
  ...bank('phrases.ndjson'),
  ...bank('wordings.ndjson'),
  ...bank('asked.ndjson'),
});

const learnt = (places: readonly Place[]): Table => {
  const examples = places.map(({ features, answer, counts }): Example => ({ features, answer, counts }));
  return tableOf(learn(examples, { answers: ANSWERS.length, heldBack: HELD_BACK }), { least: LEAST });
};

/** What a table makes of a place: an index of the answers. */
function answerOf({ features, necessity, open }: Place, sum: ReturnType<typeof sumIn>): number {
  if (!open) return ANSWERS.indexOf(necessity);
  const sums = sum(features);
  const odds = sums.reduce((all, each) => all + Math.exp(each / PARTS), 0);
  return odds / (1 + odds) >= CHANCE ? 1 + sums.indexOf(Math.max(...sums)) : 0;
}

/** How much is right of what is found, and which kinds of errors there are. */
function scoreOf(places: readonly Place[], table?: Table): string {
  const sum = table && sumIn(table);
  const found = places.filter((place) => place.found);
  const told = found.map((place) => ({
    want: place.answer,
    got: sum ? answerOf(place, sum) : ANSWERS.indexOf(place.necessity),
  }));
  const of = (answers: readonly number[], wrong: (got: number) => boolean): string => {
    const own = told.filter(({ want }) => answers.includes(want));
    return `${own.filter(({ got }) => wrong(got)).length}/${own.length}`;
  };
  const right = told.filter(({ want, got }) => want === got).length / Math.max(1, told.length);
  const isRequired = (got: number): boolean => got === 0;
  return `${right.toFixed(3)} (soft as required ${of([1, 2], isRequired)}, denied ${of([3], isRequired)}, required as less ${of([0], (got) => got > 0)})`;
}

/** Scores each set with weights that were learnt without it. */
export function checkAsked(): string[] {
  const sets = learntFrom();
  return Object.entries(sets).map(([name, places]) => {
    const others = Object.entries(sets).flatMap(([set, all]) => (set === name ? [] : all));
    return `necessity, ${name}: ${scoreOf(places)} -> ${scoreOf(places, learnt(others))}`;
  });
}

/** The file of weights, and how they do on the set that nobody read. */
export function learnAsked(): { file: string; told: string } {
  const table = learnt(Object.values(learntFrom()).flat());
  const words = [...table.words.values()].flat().length;
  const aside = vacancies('aside');
  const told = `necessity: ${table.features.length} features, ${words} words; aside: ${scoreOf(aside)} -> ${scoreOf(aside, table)}`;
  return { file: fileOf(table, ROLES, ': preferred, trainable, not required'), told };
}
