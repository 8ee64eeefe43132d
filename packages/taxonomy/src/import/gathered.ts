import type { Language } from '@zorg-match/schema';

/** A concept of ESCO with its names as they were gathered, language by language. */
export interface Gathered {
  readonly uri: string;
  /** Per language the preferred label, then the others. */
  readonly names: Map<Language, string[]>;
  readonly descriptions: Map<Language, string>;
  /** `skillType` of a skill, `iscoGroup` of an occupation, `code` of a group. */
  type: string;
}

/** An edge from an occupation to a skill. */
export interface SkillNeed {
  readonly skill: string;
  readonly essential: boolean;
}

/** All that the files say, by URI, in the order in which it was met. */
export interface Esco {
  readonly skills: Map<string, Gathered>;
  readonly occupations: Map<string, Gathered>;
  readonly iscoGroups: Map<string, Gathered>;
  readonly skillGroups: Map<string, Gathered>;
  /** Skills in the collection of language skills. */
  readonly languageSkills: Set<string>;
  /** From a skill or group to what is broader, skills and groups alike. */
  readonly broader: Map<string, Set<string>>;
  /** From a skill to the knowledge and skills that belong with it. */
  readonly related: Map<string, SkillNeed[]>;
  /** From an occupation to the skills it needs. */
  readonly needs: Map<string, SkillNeed[]>;
  /** Latest date on which a concept was changed, `2022-05-20`; empty when no row says one. */
  changed: string;
}

/** Nothing yet. */
export function emptyEsco(): Esco {
  return {
    skills: new Map(),
    occupations: new Map(),
    iscoGroups: new Map(),
    skillGroups: new Map(),
    languageSkills: new Set(),
    broader: new Map(),
    related: new Map(),
    needs: new Map(),
    changed: '',
  };
}

/** The list under a key, made when it is first asked for. */
export function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
