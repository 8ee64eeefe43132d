import type { Competence, Experience, Profile } from '@zorg-match/schema';
import type { Finder } from '../contract.js';

/** A competence that somebody may have without calling it so: "dit kan je al, zo heet het in de zorg". */
export interface Transferred {
  readonly competence: string;
  /** Its name in care. */
  readonly label: string;
  /** They said already that they can do it. */
  readonly chosen: boolean;
}

/** Something that the person did, and what it may have taught; theirs to confirm, never counted by itself. */
export interface Transferable {
  /** Id of the experience in the taxonomy. */
  readonly experience: string;
  readonly label: string;
  readonly gained: Experience['gained'];
  /** Index in `profile.experience` that it comes from. */
  readonly from: number;
  /** Most likely first. */
  readonly competences: readonly Transferred[];
}

/** How alike a label in own words must be to an experience that we know. */
const SURE = 0.64;

/**
 * What work outside care, home and volunteering may have taught, for each entry of `profile.experience` that we recognise:
 * by its experience id, else by its label in own words ("zes jaar in de keuken van een hotel").
 */
export function transferable(finder: Finder, profile: Profile, lang = 'nl'): Transferable[] {
  const { taxonomy } = finder;
  const byId = new Map(taxonomy.experiences.map((each) => [each.id, each]));
  const competences = new Map(taxonomy.competences.map((each) => [each.id, each]));
  const chosen = new Set((profile.competences ?? []).map(({ id }) => id));
  const seen = new Set<string>();
  return (profile.experience ?? []).flatMap(({ experience, occupation, label }, from) => {
    const id = experience ?? (occupation === undefined && label ? recognised(finder, label) : undefined);
    const known = id === undefined ? undefined : byId.get(id);
    if (!known || seen.has(known.id)) return [];
    seen.add(known.id);
    return [
      {
        experience: known.id,
        label: nameOf(known, lang),
        gained: known.gained,
        from,
        competences: known.competences.flatMap((each) => {
          const found = competences.get(each);
          return found ? [{ competence: each, label: nameOf(found, lang), chosen: chosen.has(each) }] : [];
        }),
      },
    ];
  });
}

function nameOf({ label }: Pick<Competence, 'label'>, lang: string): string {
  return label[lang] ?? label.nl;
}

function recognised(finder: Finder, label: string): string | undefined {
  const [first] = finder.search(label, { kind: 'experience', limit: 1 });
  return first && first.score >= SURE ? first.id : undefined;
}
