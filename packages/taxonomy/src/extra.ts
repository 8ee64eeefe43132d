import type { Taxonomy } from '@zorg-match/schema';
import { json } from './generated/extra.js';

type ById<T> = Readonly<Record<string, Partial<T>>>;

interface Extra {
  readonly sources: Taxonomy['sources'];
  readonly presets: NonNullable<Taxonomy['presets']>;
  readonly competences: ById<Taxonomy['competences'][number]>;
  readonly occupations: ById<Taxonomy['occupations'][number]>;
}

const extra: Extra = /* @__PURE__ */ JSON.parse(json) as Extra;

const lay = <T extends { readonly id: string }>(entries: readonly T[], over: ById<T>): readonly T[] =>
  entries.map((entry) => ({ ...entry, ...over[entry.id] }));

/**
 * A taxonomy with requirements, days, ESCO links and sources; routes and other languages (`./languages`) stay apart.
 * Gives a new object.
 */
export function withExtra(core: Taxonomy): Taxonomy {
  return {
    ...core,
    sources: extra.sources,
    presets: extra.presets,
    competences: lay(core.competences, extra.competences),
    occupations: lay(core.occupations, extra.occupations),
  };
}
