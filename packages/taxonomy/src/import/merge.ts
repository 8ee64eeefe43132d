import type {
  Competence,
  EscoLink,
  Language,
  Localized,
  LocalizedWords,
  Occupation,
  OccupationCompetence,
  Taxonomy,
  Word,
} from '@zorg-match/schema';
import { withoutRings } from './rings.js';

/** A taxonomy with ESCO in it, and how that went. */
export interface Merged {
  readonly taxonomy: Taxonomy;
  /** Entries of ours that an exact link joined with one of ESCO. */
  readonly joined: number;
  /** Entries that only ESCO has. */
  readonly added: number;
}

interface Entry {
  readonly id: string;
  readonly label: Localized;
  readonly words: LocalizedWords;
  readonly esco?: readonly EscoLink[];
}

const textOf = (word: string | Word): string => (typeof word === 'string' ? word : word.text);

/** Our entry with ESCO's names in other languages than Dutch: as words, and as the label where we have none. */
function withNames<T extends Entry>(own: T, theirs: readonly Entry[]): T {
  const label: Record<Language, string> = { ...own.label };
  const words: Record<Language, readonly (string | Word)[]> = { ...own.words };
  for (const entry of theirs) {
    for (const [language, text] of Object.entries(entry.label)) {
      if (language === 'nl') continue;
      const names: readonly (string | Word)[] = [text, ...(entry.words[language] ?? [])];
      label[language] ??= text;
      const known = new Set(
        [label[language], ...(words[language] ?? []).map(textOf)].map((name) => name.toLowerCase()),
      );
      const fresh = names.filter((name) => !known.has(textOf(name).toLowerCase()));
      if (fresh.length > 0) words[language] = [...(words[language] ?? []), ...fresh];
    }
  }
  return { ...own, label: { ...label, nl: own.label.nl }, words };
}

/** Joins two lists by exact links. Gives ours with what they gained, theirs that remain, and our id for each joined one. */
function join<T extends Entry>(
  own: readonly T[],
  theirs: readonly T[],
): {
  readonly own: readonly T[];
  readonly rest: readonly T[];
  readonly ids: ReadonlyMap<string, string>;
} {
  const byUri = new Map(theirs.flatMap((entry) => (entry.esco ?? []).map(({ uri }) => [uri, entry] as const)));
  const ids = new Map<string, string>();
  const joined = own.map((entry) => {
    const same = (entry.esco ?? []).flatMap(({ uri, match }) => (match === 'exact' ? (byUri.get(uri) ?? []) : []));
    for (const one of same) if (!ids.has(one.id)) ids.set(one.id, entry.id);
    return same.length === 0 ? entry : withNames(entry, same);
  });
  return { own: joined, rest: theirs.filter(({ id }) => !ids.has(id)), ids };
}

/** The links of ours that are not exact, as broader and related ones between the entries themselves. */
function linksOf(
  own: readonly Competence[],
  idAt: ReadonlyMap<string, string>,
): {
  readonly broader: readonly (readonly [narrow: string, broad: string])[];
  readonly similar: readonly (readonly [string, string])[];
} {
  const links = own.flatMap(({ id, esco = [] }) =>
    esco.flatMap(({ uri, match }) => {
      const to = idAt.get(uri);
      return to === undefined || to === id ? [] : [{ id, to, match }];
    }),
  );
  return {
    broader: links.flatMap(({ id, to, match }) => {
      if (match === 'narrow') return [[id, to] as const];
      return match === 'broad' ? [[to, id] as const] : [];
    }),
    similar: links.flatMap(({ id, to, match }) => (match === 'close' ? [[id, to] as const] : [])),
  };
}

/** A competence without its ties to others. */
function untied(competence: Competence): Competence {
  const copy: { -readonly [K in keyof Competence]: Competence[K] } = { ...competence };
  delete copy.broader;
  delete copy.related;
  return copy;
}

/** The competences of both, tied by our links; what would close a ring is left out. */
function tied(
  own: readonly Competence[],
  rest: readonly Competence[],
  ids: ReadonlyMap<string, string>,
): readonly Competence[] {
  const now = (id: string): string => ids.get(id) ?? id;
  const idAt = new Map(rest.flatMap(({ id, esco = [] }) => esco.map(({ uri }) => [uri, id] as const)));
  const links = linksOf(own, idAt);
  const all = [...own, ...rest];
  const edges = new Map(all.map(({ id, broader = [] }) => [id, broader.map(now).filter((one) => one !== id)]));
  for (const [narrow, broad] of links.broader) edges.get(narrow)?.push(broad);
  const { kept } = withoutRings(new Map([...edges].map(([id, broader]) => [id, [...new Set(broader)]])));
  const similar = new Map<string, string[]>();
  for (const [id, to] of links.similar) similar.set(id, [...(similar.get(id) ?? []), to]);
  return all.map((competence) => {
    const { id } = competence;
    const { related: before = [] } = competence;
    const broader = kept.get(id) ?? [];
    const kinds = new Map(before.map((link) => [now(link.id), link.kind]));
    for (const to of similar.get(id) ?? []) if (!kinds.has(to)) kinds.set(to, 'similar');
    kinds.delete(id);
    const related = [...kinds].map(([to, kind]) => ({ id: to, kind }));
    return {
      ...untied(competence),
      ...(broader.length > 0 && { broader }),
      ...(related.length > 0 && { related }),
    };
  });
}

/** What an occupation needs by the ids that now stand for it: each once, the first and so the most telling one. */
function needsOf({ competences }: Occupation, ids: ReadonlyMap<string, string>): Occupation['competences'] {
  const needs = new Map<string, OccupationCompetence>();
  for (const need of competences) {
    const id = ids.get(need.id) ?? need.id;
    if (!needs.has(id)) needs.set(id, { ...need, id });
  }
  return [...needs.values()];
}

/**
 * Our taxonomy with all of an imported one. Entries that we link as exact stay ours, with their id and Dutch words, and
 * gain ESCO's names in other languages; the others are added. Our links that are not exact become broader and similar
 * competences. Both must hold together by themselves (`checkTaxonomy`); the result does then too.
 */
export function mergeEsco(own: Taxonomy, esco: Taxonomy): Merged {
  const competences = join(own.competences, esco.competences);
  const occupations = join(own.occupations, esco.occupations);
  const added: Occupation[] = occupations.rest.map((occupation) => ({
    ...occupation,
    competences: needsOf(occupation, competences.ids),
  }));
  const rest: readonly Competence[] = competences.rest;
  const taxonomy: Taxonomy = {
    ...own,
    version: `${own.version}+${esco.version}`,
    licence: `${own.licence}; ESCO: ${esco.licence}`,
    attribution: esco.attribution ?? own.attribution ?? '',
    languages: own.languages.filter((language) => esco.languages.includes(language)),
    groups: [...own.groups, ...esco.groups],
    competences: tied(competences.own, rest, competences.ids),
    occupations: [...occupations.own, ...added],
    sources: [...own.sources, ...esco.sources.filter(({ id }) => !own.sources.some((source) => source.id === id))],
  };
  return {
    taxonomy,
    joined: competences.ids.size + occupations.ids.size,
    added: rest.length + added.length,
  };
}
