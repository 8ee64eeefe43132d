import type { Demand, Profile, Reading, Taxonomy } from '@zorg-match/schema';
import { createEngine } from '../src/index.js';
import { evidenceOf } from '../src/match/evidence.js';
import { buildRelations } from '../src/match/index.js';
import { matcherFor } from '../src/match/match.js';
import { megabytes, time, times, type Table } from './report.js';
import { built, interleave, seeded } from './rounds.js';

const CLAIMED = 30;
const SHOWN = 20;
const DEMANDS = { least: 8, most: 24 };
const ROUNDS = 12;
const WARM = 4;

type Random = () => number;

function demand(competence: string, at: number, random: Random): Demand {
  const necessity = random() < 0.7 ? 'required' : random() < 0.6 ? 'preferred' : 'trainable';
  const section = random() < 0.6 ? 'tasks' : 'profile';
  return { competence, label: competence, necessity, section, quote: competence, start: at, end: at + 20 };
}

/** Readings as an advert gives them, about competences drawn at random: common ones are asked more often. */
export function madeReadings(taxonomy: Taxonomy, count: number): Reading[] {
  const random = seeded(5);
  const ids = taxonomy.competences.map(({ id }) => id);
  const pick = (): string => ids[Math.floor(random() ** 2 * ids.length)] as string;
  return Array.from({ length: count }, () => {
    const size = DEMANDS.least + Math.floor(random() * (DEMANDS.most - DEMANDS.least));
    const demands = Array.from({ length: size }, (_, i) => demand(pick(), i * 30, random));
    return { text: '', demands, conditions: [], offers: [], occupations: [], warnings: [] };
  });
}

/** A person with competences from all over the taxonomy. */
export function profileOf(taxonomy: Taxonomy): Profile {
  const step = taxonomy.competences.length / CLAIMED;
  const competences = Array.from({ length: CLAIMED }, (_, i) => ({
    id: taxonomy.competences[Math.floor(i * step)]?.id as string,
    level: 'can' as const,
  }));
  return { format: 'zorg-profile/1', competences };
}

/**
 * Ranks by what a Set per vacancy shows to be met, and explains the first few. `near`: asks the sets for all that the
 * taxonomy brings close as well, as our ranking does, and not only for the very competences of the person.
 */
function setPerVacancy(taxonomy: Taxonomy, readings: readonly Reading[], near: boolean): (profile: Profile) => unknown {
  const relations = buildRelations(taxonomy);
  const sets = readings.map(({ demands }) => new Set(demands.map(({ competence }) => competence)));
  return (profile) => {
    const own = (profile.competences ?? []).map(({ id }) => [id, 1] as const);
    const proofs = near ? [...evidenceOf(relations, profile).proofs] : [];
    const close = proofs.map(([to, { state }]) => [relations.ids[to] ?? '', state === 'have' ? 1 : 0.5] as const);
    const claimed = near ? close : own;
    const scored = sets.map((wanted, index) => {
      let met = 0;
      for (const [id, credit] of claimed) if (wanted.has(id)) met += credit;
      return { index, share: met / wanted.size };
    });
    scored.sort((a, b) => b.share - a.share || a.index - b.index);
    const match = matcherFor(relations, profile);
    return scored.slice(0, SHOWN).map(({ index }) => match(readings[index] as Reading));
  };
}

/** Ranking vacancies that were read, the first 20 explained, beside a Set per vacancy and beside explaining them all. */
export function rankingTable(taxonomy: Taxonomy, count: number): Table {
  const readings = madeReadings(taxonomy, count);
  const profile = profileOf(taxonomy);
  const engine = createEngine({ taxonomy });
  const limited = built(() => {
    engine.rank(profile, readings, { limit: SHOWN });
    return engine;
  });
  const same = built(() => setPerVacancy(taxonomy, readings, false));
  const near = built(() => setPerVacancy(taxonomy, readings, true));
  const contenders = [
    { name: `rank, ${SHOWN} explained`, run: () => engine.rank(profile, readings, { limit: SHOWN }) },
    { name: 'a Set per vacancy, asked for all that comes close', run: () => near.made(profile) },
    { name: 'a Set per vacancy, asked for the very same only', run: () => same.made(profile) },
    { name: 'rank, all explained', run: () => engine.rank(profile, readings) },
  ];
  const timings = interleave(contenders, 1, ROUNDS, WARM);
  const made = [limited, near, same, null];
  return {
    title: `Ranking ${count.toLocaleString('en')} vacancies`,
    about: `${CLAIMED} competences of a person; vacancies already read, with ${DEMANDS.least} to ${DEMANDS.most} demands each. Build: the first ranking.`,
    head: ['', 'median', '× ours', 'build', 'memory'],
    rows: timings.map(({ name, median }, i) => [
      name,
      time(median),
      times(median / (timings[0]?.median ?? NaN)),
      time(made[i]?.milliseconds ?? 0),
      megabytes(made[i]?.megabytes ?? 0),
    ]),
  };
}
