import type { Engine } from '@zorg-match/engine';
import type { Demand, Occupation, Profile, Reading, Taxonomy, Verdict } from '@zorg-match/schema';
import { indexOf, labelIn } from '../context/taxonomy-index.js';

/** Where a person stands before the first step. */
export interface Standing {
  readonly have: number;
  readonly total: number;
  /** What law or school asks and is not met, or not known. */
  readonly needed: readonly Need[];
}

/** Something that is asked and not in order; `foreign` when a diploma from abroad would do once it is recognised. */
export interface Need extends Verdict {
  readonly foreign?: true;
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
  const open = conditions.filter(
    ({ condition, verdict }) =>
      verdict !== 'met' &&
      condition.necessity === 'required' &&
      ['diploma', 'registration', 'language'].includes(condition.kind),
  );
  // nobody gets a visum without the diploma of the job
  const shown = (profile.registrations ?? []).some(
    (each) => each.kind === 'visum' && each.occupation === occupation.id,
  );
  const legal = open.filter(({ condition }) => !(shown && condition.kind === 'diploma'));
  const needed = legal.some(({ condition }) => condition.kind === 'diploma')
    ? withForeign(engine, profile, reading, legal)
    : legal;
  return { have: lines.filter(({ state }) => state === 'have').length, total: lines.length, needed };
}

/** Marks the diplomas that a person has from another country and that would do once they are recognised. */
function withForeign(engine: Engine, profile: Profile, reading: Reading, needed: readonly Verdict[]): readonly Need[] {
  const abroad = (profile.diplomas ?? []).filter(
    ({ country, recognised }) => recognised !== true && country !== undefined && country !== 'BE',
  );
  if (abroad.length === 0) return needed;
  const diplomas = abroad.map((each) => ({ ...each, recognised: true }));
  const { conditions } = engine.match({ ...profile, diplomas }, reading);
  const does = (condition: Verdict['condition']) =>
    conditions.some((each) => each.condition === condition && each.verdict === 'met');
  return needed.map((each) =>
    each.condition.kind === 'diploma' && does(each.condition) ? { ...each, foreign: true as const } : each,
  );
}
