import type { Localized, Taxonomy } from '@zorg-match/schema';

/** An entry of one of the two versions, by its Dutch label. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** Another label for the same entry. */
export interface Relabelled {
  readonly id: string;
  readonly language: string;
  /** Null where the version has no label in the language. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What changed in one list. An id of the older version is either still there, replaced, or removed. */
export interface ListChanges {
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly replaced: readonly (Named & { readonly by: readonly string[] })[];
  readonly relabelled: readonly Relabelled[];
}

export const LISTS = ['competences', 'occupations', 'experiences', 'groups'] as const;

/** What changed between two versions of a taxonomy. */
export type Changes = { readonly from: string; readonly to: string } & Readonly<
  Record<(typeof LISTS)[number], ListChanges>
>;

interface Entry {
  readonly id: string;
  readonly label: Localized;
}

const named = ({ id, label }: Entry): Named => ({ id, label: label.nl });

function relabelled(before: Entry, after: Entry): Relabelled[] {
  const languages = [...new Set([...Object.keys(before.label), ...Object.keys(after.label)])];
  return languages
    .map((language) => ({
      id: before.id,
      language,
      from: before.label[language] ?? null,
      to: after.label[language] ?? null,
    }))
    .filter(({ from, to }) => from !== to);
}

function listChanges(before: readonly Entry[], after: readonly Entry[], replaced: Taxonomy['replaced']): ListChanges {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const gone = before.filter(({ id }) => !now.has(id));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(named),
    removed: gone.filter(({ id }) => replaced[id] === undefined).map(named),
    replaced: gone.flatMap((entry) => {
      const by = replaced[entry.id];
      return by === undefined ? [] : [{ ...named(entry), by }];
    }),
    relabelled: before.flatMap((entry) => {
      const same = now.get(entry.id);
      return same === undefined ? [] : relabelled(entry, same);
    }),
  };
}

/** What changed from one version to the next, each list in the order of the files. Only competences are ever replaced. */
export function changesBetween(before: Taxonomy, after: Taxonomy): Changes {
  const changes = (list: (typeof LISTS)[number]): ListChanges =>
    listChanges(before[list], after[list], list === 'competences' ? after.replaced : {});
  return {
    from: before.version,
    to: after.version,
    competences: changes('competences'),
    occupations: changes('occupations'),
    experiences: changes('experiences'),
    groups: changes('groups'),
  };
}
