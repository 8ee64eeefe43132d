import type { Taxonomy } from '@zorg-match/schema';
import { json } from './generated/extra.js';

type ById<T> = Readonly<Record<string, Partial<T>>>;

interface Extra {
  readonly languages: Taxonomy['languages'];
  readonly sources: Taxonomy['sources'];
  readonly presets: NonNullable<Taxonomy['presets']>;
  readonly groups: ById<Taxonomy['groups'][number]>;
  readonly competences: ById<Taxonomy['competences'][number]>;
  readonly occupations: ById<Taxonomy['occupations'][number]>;
  readonly experiences: ById<Taxonomy['experiences'][number]>;
}

const extra: Extra = /* @__PURE__ */ JSON.parse(json) as Extra;

const lay = <T extends { readonly id: string }>(entries: readonly T[], over: ById<T>): readonly T[] =>
  entries.map((entry) => ({ ...entry, ...over[entry.id] }));

/** The core with requirements, days, ESCO links, sources and all languages; routes stay apart. Gives a new object. */
export function withExtra(core: Taxonomy): Taxonomy {
  return {
    ...core,
    languages: extra.languages,
    sources: extra.sources,
    presets: extra.presets,
    groups: lay(core.groups, extra.groups),
    competences: lay(core.competences, extra.competences),
    occupations: lay(core.occupations, extra.occupations),
    experiences: lay(core.experiences, extra.experiences),
  };
}
