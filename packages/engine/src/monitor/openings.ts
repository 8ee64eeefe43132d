import type { Openings, Reading, Taxonomy } from '@zorg-match/schema';

/** So many competences are told for each start. */
const MOST_TOLD = 12;

/** An occupation to start from, with what somebody in it can do. */
interface Start {
  readonly from: string;
  readonly has: ReadonlySet<string>;
}

/** A competence with everything that is broader: who can do it shows those too. */
function withBroader(ids: readonly string[], broader: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const all = new Set<string>();
  const take = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    broader.get(id)?.forEach(take);
  };
  ids.forEach(take);
  return all;
}

/** Nothing yet, and each occupation of the taxonomy with what it needs. */
function startsOf({ occupations, competences }: Taxonomy): Start[] {
  const broader = new Map(competences.map((each) => [each.id, each.broader ?? []]));
  return [
    { from: '', has: new Set<string>() },
    ...occupations.map(({ id, competences: own }) => ({
      from: id,
      has: withBroader(
        own.map((each) => each.id),
        broader,
      ),
    })),
  ];
}

/** What a vacancy requires that can be learnt, each with its alternatives: of these one suffices. */
function requiredOf({ demands }: Reading, attitudes: ReadonlySet<string>): string[][] {
  const units = new Map<string, string[]>();
  for (const { competence, necessity, group } of demands) {
    if (competence === null || necessity !== 'required' || attitudes.has(competence)) continue;
    const key = group === undefined ? `own ${competence}` : `group ${group}`;
    const unit = units.get(key);
    if (unit) unit.push(competence);
    else units.set(key, [competence]);
  }
  return [...units.values()];
}

/** What one vacancy tells of each start: it fits, one competence is missing, or more. */
export interface Reach {
  readonly fits: readonly string[];
  readonly misses: readonly { readonly from: string; readonly one: readonly string[] }[];
}

/** Tells of a vacancy for whom it would open. */
export class Starts {
  readonly #starts: readonly Start[];
  /** How somebody is: no occupation proves it, and no lesson teaches it. */
  readonly #attitudes: ReadonlySet<string>;

  constructor(taxonomy: Taxonomy) {
    this.#attitudes = new Set(taxonomy.competences.filter(({ kind }) => kind === 'attitude').map(({ id }) => id));
    this.#starts = startsOf(taxonomy);
  }

  /** A vacancy that requires nothing we know tells nothing. */
  reach(reading: Reading): Reach {
    const required = requiredOf(reading, this.#attitudes);
    const fits: string[] = [];
    const misses: { from: string; one: string[] }[] = [];
    if (required.length === 0) return { fits, misses };
    for (const { from, has } of this.#starts) {
      const missing: string[][] = [];
      for (const unit of required) {
        if (unit.some((id) => has.has(id))) continue;
        if (missing.push(unit) > 1) break;
      }
      const [one] = missing;
      if (one === undefined) fits.push(from);
      else if (missing.length === 1) misses.push({ from, one });
    }
    return { fits, misses };
  }
}

/** Adds up for one place what vacancies tell of each start. */
export class GrowingOpenings {
  readonly #fits = new Map<string, number>();
  readonly #learn = new Map<string, Map<string, number>>();

  add({ fits, misses }: Reach): void {
    for (const from of fits) this.#fits.set(from, (this.#fits.get(from) ?? 0) + 1);
    for (const { from, one } of misses) {
      let learn = this.#learn.get(from);
      if (!learn) this.#learn.set(from, (learn = new Map<string, number>()));
      for (const id of new Set(one)) learn.set(id, (learn.get(id) ?? 0) + 1);
    }
  }

  starts(): Openings[] {
    const from = [...new Set([...this.#fits.keys(), ...this.#learn.keys()])].sort();
    return from.map((start) => ({
      from: start,
      fits: this.#fits.get(start) ?? 0,
      learn: [...(this.#learn.get(start) ?? new Map<string, number>())]
        .map(([id, vacancies]) => ({ id, vacancies }))
        .sort((a, b) => b.vacancies - a.vacancies || (a.id < b.id ? -1 : 1))
        .slice(0, MOST_TOLD),
    }));
  }
}
