import type { Occupation, Profile, ProfileDiploma, Reading, Taxonomy } from '@zorg-match/schema';

/** A job below what somebody studied for, with the job at their own level to work towards beside it. */
export interface BelowLevel {
  /** The diploma that is higher than what the vacancy asks. */
  readonly diploma: ProfileDiploma;
  /** Occupation id at their own level; plan the way with `engine.routes(profile, { to })`. */
  readonly to: string;
  /** By what the occupation was found. */
  readonly by: 'experience' | 'field' | 'ladder';
  /** The diploma is from abroad and waits for recognition. */
  readonly recognition: boolean;
}

const LEVELS = ['none', 'secundair', 'zorgkundige', 'graduaat', 'bachelor', 'master'];
/** Level in the Flemish qualification structure by diploma. */
const VKS: Readonly<Record<string, number>> = {
  none: 0,
  secundair: 4,
  zorgkundige: 4,
  graduaat: 5,
  bachelor: 6,
  master: 7,
};
/** From here on a diploma is one of higher education. */
const HIGHER = 5;

/** Fields of study as people write them, and the occupations that they lead to, the highest first. */
const FIELDS: readonly (readonly [RegExp, ...string[]])[] = [
  [/vroed|midwi|sage-?femme|obstetri/i, 'vroedvrouw'],
  [/verple|nurs|infirmi/i, 'verpleegkundige', 'basisverpleegkundige'],
  [/ergother|occupational therap/i, 'ergotherapeut'],
  [/sociaal|social work|maatschappelijk/i, 'maatschappelijk-assistent', 'medewerker-maatschappelijk-werk'],
  [/orthopedago|opvoed|éducat/i, 'opvoeder-begeleider'],
];

/**
 * The step to somebody's own level, when their highest diploma lies above what the vacancy's job needs. A diploma that is
 * not recognised here counts too: that is what the step is about. `undefined` when nothing lies higher, or we know no job
 * for it.
 */
export function belowLevel(
  { taxonomy }: { readonly taxonomy: Taxonomy },
  profile: Profile,
  reading: Reading,
): BelowLevel | undefined {
  const here = taxonomy.occupations.find(({ id }) => id === reading.occupations[0]?.id);
  const diploma = highest(profile.diplomas ?? []);
  const own = VKS[diploma?.level ?? 'none'] ?? 0;
  if (!diploma || own < HIGHER || !here || own <= levelOf(here, reading)) return undefined;
  const higher = (id: string | undefined): boolean => {
    const occupation = taxonomy.occupations.find((each) => each.id === id);
    const level = occupation?.vks ?? 0;
    return occupation !== undefined && id !== here.id && level > (here.vks ?? 0) && level <= own;
  };
  const recognition = diploma.country !== undefined && diploma.country !== 'BE' && diploma.recognised !== true;
  const found = (to: string | undefined, by: BelowLevel['by']): BelowLevel | undefined =>
    to !== undefined && higher(to) ? { diploma, to, by, recognition } : undefined;
  const [, ...ofField] = FIELDS.find(([words]) => words.test(diploma.field ?? '')) ?? [];
  const worked = (profile.experience ?? []).map(({ occupation }) => occupation).find(higher);
  const ladder = here.neighbours.filter(({ kind }) => kind === 'ladder').map(({ id }) => id);
  const up = diploma.field === undefined ? ladder.filter(higher).at(-1) : undefined;
  return found(ofField.find(higher), 'field') ?? found(worked, 'experience') ?? found(up, 'ladder');
}

function highest(diplomas: readonly ProfileDiploma[]): ProfileDiploma | undefined {
  const rank = ({ level }: ProfileDiploma): number => LEVELS.indexOf(level);
  return diplomas.reduce<ProfileDiploma | undefined>(
    (best, each) => (!best || rank(each) > rank(best) ? each : best),
    undefined,
  );
}

/** What the vacancy's job needs: the diploma that it asks, else the level of the occupation. */
function levelOf({ vks }: Occupation, { conditions }: Reading): number {
  const asked = conditions.filter(({ kind, necessity }) => kind === 'diploma' && necessity === 'required');
  const levels = asked.map(({ value }) => VKS[value] ?? 0);
  return Math.max(vks ?? 0, ...(levels.length > 0 ? [Math.min(...levels)] : []));
}
