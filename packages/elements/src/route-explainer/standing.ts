import type { Engine } from '@zorg-match/engine';
import type { Demand, Occupation, Profile, Reading, Taxonomy, Verdict } from '@zorg-match/schema';
import { indexOf, labelIn } from '../context/taxonomy-index.js';

/** Where a person stands before the first step. */
export interface Standing {
  readonly have: number;
  readonly total: number;
  /** What law or school asks and is not met, or not known. */
  readonly needed: readonly Verdict[];
}

const readings = new WeakMap<Occupation, Reading>();

/** An occupation as if it were an advert: what is essential in it as demands, what it legally asks as conditions. */
function readingOfOccupation(taxonomy: Taxonomy, occupation: Occupation): Reading {
  const known = readings.get(occupation);
  if (known) return known;
  const nowhere = { quote: '', start: 0, end: 0 };
  const { competences } = indexOf(taxonomy);
  const demands = occupation.competences.flatMap(({ id, essential }): Demand[] => {
    const competence = competences.get(id);
    if (!competence || !essential) return [];
    return [{ ...nowhere, competence: id, label: labelIn(competence, 'nl'), necessity: 'required', section: 'tasks' }];
  });
  const conditions = occupation.requirements.flatMap(({ kind, value, hard }) =>
    hard && value !== undefined
      ? [{ ...nowhere, kind, value, occupation: occupation.id, necessity: 'required' as const }]
      : [],
  );
  const occupations = [{ id: occupation.id, sure: 1 }];
  const reading: Reading = { text: '', demands, conditions, offers: [], occupations, warnings: [] };
  readings.set(occupation, reading);
  return reading;
}

/** Where `profile` stands for an occupation, or for the vacancy that was read when there is one. */
export function standingOf(
  engine: Engine,
  profile: Profile,
  occupation: Occupation,
  reading: Reading = readingOfOccupation(engine.taxonomy, occupation),
): Standing {
  const { lines, conditions } = engine.match(profile, reading);
  const legal = conditions.filter(
    ({ condition, verdict }) =>
      verdict !== 'met' &&
      condition.necessity === 'required' &&
      ['diploma', 'registration', 'language'].includes(condition.kind),
  );
  return { have: lines.filter(({ state }) => state === 'have').length, total: lines.length, needed: legal };
}
