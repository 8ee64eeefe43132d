import type { Profile, RouteBook, Taxonomy } from '@zorg-match/schema';
import { createEngine } from '../src/index.js';
import { STARTING_POINTS } from '../src/route/book.fixture.js';
import { time, type Table } from './report.js';
import { quantile } from './rounds.js';

const ROUNDS = 5;
/** The first rounds do not count: code needs many calls before the machine has made it fast. */
const WARM = 2;
/** What a screen takes for one picture, in milliseconds. */
const FRAME = 16;

/** Milliseconds that the processor worked: what else runs on the machine does not count, as a plan takes longer than a turn. */
function worked(run: () => unknown): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** All plans of the people of the route tests, each to every occupation: one person and one target is one piece. */
export function planningTable(taxonomy: Taxonomy, book: RouteBook): Table {
  const engine = createEngine({ taxonomy });
  const people = Object.values(STARTING_POINTS);
  const pieces = people.flatMap(({ person, answers }) => {
    const profile: Profile = { format: 'zorg-profile/1', ...person };
    return taxonomy.occupations.map(
      ({ id: to }) =>
        () =>
          engine.routes(profile, { to, book, ...(answers && { answers }) }),
    );
  });
  const least = pieces.map(() => Infinity);
  for (let round = 0; round < WARM + ROUNDS; round++)
    pieces.forEach((plan, piece) => {
      const spent = worked(plan);
      if (round >= WARM) least[piece] = Math.min(least[piece] ?? Infinity, spent);
    });
  const slowest = Math.max(...least);
  const figures = [quantile(least, 0.5), quantile(least, 0.95), slowest].map(time);
  return {
    title: 'Planning the ways to a job',
    about: `${people.length} people to ${taxonomy.occupations.length} occupations with the book of ${book.routes.length} routes; a piece is all plans of one person to one of them, in time of the processor. A frame of the screen is ${FRAME} ms.`,
    head: ['', 'median', 'p95', 'slowest', 'within a frame'],
    rows: [['all plans for one person and one target', ...figures, slowest <= FRAME ? 'all' : 'not all']],
  };
}
