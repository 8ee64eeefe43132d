import type { CompetenceAdvice, Demand, Reading, Taxonomy } from '@zorg-match/schema';
import { Starts } from '../monitor/openings.js';

const starts = new WeakMap<Taxonomy, Starts>();

function startsOf(taxonomy: Taxonomy): Starts {
  let known = starts.get(taxonomy);
  if (!known) starts.set(taxonomy, (known = new Starts(taxonomy)));
  return known;
}

/** Asked of the candidate, alone: a task is what the job is, and an alternative already asks less. */
const isAsked = ({ necessity, section, group, competence }: Demand): boolean =>
  necessity === 'required' && section === 'profile' && group === undefined && competence !== null;

/**
 * Competences that a draft requires of candidates, that its occupation can do without, and that alone keep away people from
 * other occupations: as a plus, or learnt on the job, they would open the vacancy. Without an occupation nobody can tell.
 */
export function competenceAdvice(reading: Reading, taxonomy: Taxonomy): CompetenceAdvice[] {
  const own = taxonomy.occupations.find(({ id }) => id === reading.occupations[0]?.id);
  if (!own) return [];
  const needed = new Set(own.competences.map(({ id }) => id));
  const { fits, misses } = startsOf(taxonomy).reach(reading);
  const isOccupation = (id: string): boolean => id !== '' && id !== own.id;
  const now = fits.filter(isOccupation).length;
  const seen = new Set<string>();
  return reading.demands.flatMap((demand): CompetenceAdvice[] => {
    const { competence } = demand;
    if (!isAsked(demand) || competence === null || needed.has(competence) || seen.has(competence)) return [];
    seen.add(competence);
    const opens = misses
      .filter(({ from, one }) => isOccupation(from) && one.includes(competence))
      .map(({ from }) => from);
    const counts = { now, without: now + opens.length, of: taxonomy.occupations.length };
    return opens.length === 0 ? [] : [{ demand, occupations: counts, opens }];
  });
}
