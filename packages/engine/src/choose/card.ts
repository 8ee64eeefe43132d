import type { Profile, Taxonomy } from '@zorg-match/schema';

/** A task of an occupation that somebody may know: "dit kan ik". */
export interface CardTask {
  readonly competence: string;
  readonly label: string;
  /** Marks the occupation, or nearly everybody who works in care does it. */
  readonly telling: boolean;
  readonly chosen: boolean;
}

/** What an occupation is like, for somebody who cannot name a skill but knows a day. */
export interface OccupationCard {
  readonly occupation: string;
  readonly label: string;
  /** A day in about five sentences; empty as long as only the core of the taxonomy is loaded. */
  readonly day: readonly string[];
  /** Acts and knowledge, no attitudes; what marks the occupation first. */
  readonly tasks: readonly CardTask[];
  /** The next jobs, up the ladder first. */
  readonly neighbours: readonly { readonly id: string; readonly label: string; readonly kind: 'ladder' | 'lateral' }[];
}

/** A taxonomy and the language of its labels. */
export interface Labelled {
  readonly taxonomy: Taxonomy;
  readonly lang?: string;
}

/** The card of an occupation with what the person chose of it already; `undefined` for one that we do not know. */
export function cardOf({ taxonomy, lang = 'nl' }: Labelled, id: string, profile?: Profile): OccupationCard | undefined {
  const occupation = taxonomy.occupations.find((each) => each.id === id);
  if (!occupation) return undefined;
  const chosen = new Set((profile?.competences ?? []).filter(({ level }) => level !== 'want').map((each) => each.id));
  const competences = new Map(taxonomy.competences.map((each) => [each.id, each]));
  const labels = new Map(taxonomy.occupations.map(({ id: other, label }) => [other, label[lang] ?? label.nl]));
  const tasks = [...occupation.competences]
    .sort((one, other) => other.weight - one.weight || Number(other.essential) - Number(one.essential))
    .flatMap(({ id: competence, weight }): CardTask[] => {
      const known = competences.get(competence);
      if (!known || known.kind === 'attitude') return [];
      const label = known.label[lang] ?? known.label.nl;
      return [{ competence, label, telling: weight === 3, chosen: chosen.has(competence) }];
    });
  const neighbours = occupation.neighbours
    .map((each) => ({ id: each.id, label: labels.get(each.id) ?? each.id, kind: each.kind }))
    .sort((one, other) => (one.kind === other.kind ? 0 : one.kind === 'ladder' ? -1 : 1));
  return {
    occupation: id,
    label: labels.get(id) ?? id,
    day: occupation.day[lang] ?? occupation.day['nl'] ?? [],
    tasks,
    neighbours,
  };
}
