import type {
  Competence,
  Condition,
  Demand,
  Occupation,
  Profile,
  Reading,
  RouteBook,
  Taxonomy,
} from '@zorg-match/schema';

// A taxonomy of a dozen competences and ways to write readings and profiles in a line; for tests only.

const competence = (id: string, more: Partial<Competence> = {}): Competence => ({
  id,
  kind: 'skill',
  group: 'zorg',
  label: { nl: id },
  words: {},
  ...more,
});

const occupation = (id: string, competences: Occupation['competences']): Occupation => ({
  id,
  label: { nl: id },
  words: {},
  regulated: 'none',
  competences,
  requirements: [],
  neighbours: [],
  day: {},
});

/** `verzorgen` ▷ `wassen` ▷ `haar-wassen`; `verzorgen` ▷ `kleden`; `koken` is similar to `bakken`. */
export const taxonomy: Taxonomy = {
  format: 'zorg-taxonomy/1',
  version: '2026.1.0',
  licence: 'MIT',
  languages: ['nl'],
  groups: [{ id: 'zorg', label: { nl: 'zorg' } }],
  competences: [
    competence('verzorgen'),
    competence('wassen', { broader: ['verzorgen'] }),
    competence('haar-wassen', { broader: ['wassen'] }),
    competence('kleden', { broader: ['verzorgen'] }),
    competence('koken', { related: [{ id: 'bakken', kind: 'similar' }] }),
    competence('bakken'),
    competence('poetsen', { related: [{ id: 'koken', kind: 'same-setting' }] }),
    competence('tillen'),
    competence('rapporteren'),
    competence('medicatie'),
    competence('stipt', { kind: 'attitude' }),
    competence('warm', { kind: 'attitude' }),
  ],
  occupations: [
    occupation('verzorgende', [
      { id: 'wassen', essential: true, weight: 3 },
      { id: 'koken', essential: true, weight: 2 },
      { id: 'poetsen', essential: false, weight: 1 },
    ]),
    occupation('zorgkundige', [{ id: 'wassen', essential: true, weight: 3 }]),
  ],
  experiences: [],
  boilerplate: [],
  replaced: { 'lijf-wassen': ['wassen'] },
  sources: [],
};

/** The same taxonomy with a route book. */
export const taxonomyWith = (routes: RouteBook): Taxonomy => ({ ...taxonomy, routes });

let place = 0;

/** A required demand at the next place in the text. */
export const demand = (competenceId: string | null, more: Partial<Demand> = {}): Demand => {
  place += 10;
  return {
    competence: competenceId,
    label: competenceId ?? `woorden ${String(place)}`,
    necessity: 'required',
    section: 'tasks',
    quote: 'x'.repeat(9),
    start: place,
    end: place + 9,
    ...more,
  };
};

/** A required condition at the next place in the text. */
export const condition = (kind: Condition['kind'], value: string, more: Partial<Condition> = {}): Condition => {
  place += 10;
  return { kind, value, necessity: 'required', quote: 'x'.repeat(9), start: place, end: place + 9, ...more };
};

/** A reading of demands, given as ids or whole. */
export const reading = (demands: readonly (string | Demand)[], more: Partial<Reading> = {}): Reading => ({
  text: '',
  demands: demands.map((each) => (typeof each === 'string' ? demand(each) : each)),
  conditions: [],
  offers: [],
  occupations: [],
  warnings: [],
  ...more,
});

/** Somebody who can do these things. */
export const person = (can: readonly string[], more: Partial<Profile> = {}): Profile => ({
  format: 'zorg-profile/1',
  competences: can.map((id) => ({ id })),
  ...more,
});
