import type { ConditionKind } from './reading.js';
import type { Language, Localized, LocalizedWords } from './language.js';
import type { Confidence, RouteBook, Source } from './route-book.js';

export type CompetenceKind = 'skill' | 'knowledge' | 'attitude' | 'language';

/** How our concept relates to the ESCO concept, from ours to theirs: `narrow` means that ours is the narrower one. */
export type EscoMatch = 'exact' | 'close' | 'broad' | 'narrow';

/** A link that we made to a concept of the ESCO classification of the European Commission. */
export interface EscoLink {
  readonly uri: string;
  readonly match: EscoMatch;
}

/** About twenty themes by which competences are grouped, e.g. personal care, household, teamwork. */
export interface CompetenceGroup {
  readonly id: string;
  readonly label: Localized;
}

/** Why two competences are related without one containing the other. */
export type RelatedKind = 'similar' | 'transfer' | 'prerequisite' | 'same-setting';

/** Something that a person can do, knows, or is; the unit of matching. */
export interface Competence {
  /** Kebab-case Dutch, stable for ever: an id is never reused (`Taxonomy.replaced` maps old ones on). */
  readonly id: string;
  readonly kind: CompetenceKind;
  /** Id of a `CompetenceGroup`. */
  readonly group: string;
  /** Preferred label; in Dutch a verb phrase for skills ("wonden verzorgen"), a noun phrase otherwise. */
  readonly label: Localized;
  /** The words that people and vacancies use, the preferred label not repeated. */
  readonly words: LocalizedWords;
  /** Phrases that look like it and are not it; where one matches, this competence does not. */
  readonly lookalikes?: readonly string[];
  /** Ids of broader competences: who has this one also shows (part of) those. Narrower ones are derived. */
  readonly broader?: readonly string[];
  readonly related?: readonly { readonly id: string; readonly kind: RelatedKind }[];
  /** Who may do the act by law: anyone, zorgkundigen when a nurse delegates it, or nurses only. Absent: unknown. */
  readonly act?: 'free' | 'delegated' | 'reserved';
  /** Ids of `Source` for `act`. */
  readonly actSources?: readonly string[];
  readonly esco?: readonly EscoLink[];
  /** What it is, in a sentence or more per language; where an imported classification tells it. */
  readonly description?: Readonly<Record<Language, string>>;
}

/** A competence that an occupation needs. */
export interface OccupationCompetence {
  readonly id: string;
  readonly essential: boolean;
  /** How telling it is for the occupation: 1 everyone has it, 2 common in care, 3 marks this occupation. */
  readonly weight: 1 | 2 | 3;
}

/** What law or habit asks before somebody may start in an occupation. */
export interface Requirement {
  readonly kind: ConditionKind;
  /** As in `Condition.value`, when it can be said so. */
  readonly value?: string;
  readonly text: Localized;
  /** By law, or by the school or the visum; else a habit of employers. */
  readonly hard: boolean;
  readonly confidence: Confidence;
  /** Ids of `Source`. */
  readonly sources: readonly string[];
}

export interface Occupation {
  readonly id: string;
  readonly label: Localized;
  /** Names, lay names, gendered and doubled forms. */
  readonly words: LocalizedWords;
  /** Names that look like it and are another job. */
  readonly lookalikes?: readonly string[];
  /** ISCO-08 unit group, four digits. */
  readonly isco?: string;
  readonly esco?: readonly EscoLink[];
  /** What it is, in a sentence or more per language; where an imported classification tells it. */
  readonly description?: Readonly<Record<Language, string>>;
  readonly regulated: 'none' | 'flemish' | 'federal';
  /** Level in the Flemish qualification structure (VKS), 1 to 8. */
  readonly vks?: number;
  readonly competences: readonly OccupationCompetence[];
  readonly requirements: readonly Requirement[];
  /** The next jobs: up a ladder, or beside. `routes` are ids in the route book. */
  readonly neighbours: readonly {
    readonly id: string;
    readonly kind: 'ladder' | 'lateral';
    readonly routes: readonly string[];
  }[];
  /** A working day in about five plain sentences. */
  readonly day: Readonly<Record<Language, readonly string[]>>;
}

/** Something that people lived or did outside care, with what it may have taught; always to be confirmed. */
export interface Experience {
  readonly id: string;
  readonly label: Localized;
  readonly words: LocalizedWords;
  /** Where such experience is gained. */
  readonly gained: 'work' | 'study' | 'home' | 'volunteer';
  /** Ids of competences it may have taught, most likely first. */
  readonly competences: readonly string[];
}

/** What a profile can be asked about, a question at a time. */
export type ProfileQuestion =
  | 'competences'
  | 'experience'
  | 'languages'
  | 'diplomas'
  | 'registrations'
  | 'licences'
  | 'shifts'
  | 'hours'
  | 'seeks'
  | 'region'
  | 'situation';

/** Where somebody starts from. It chooses which questions come first and what is offered first, and nothing else. */
export interface Preset {
  readonly id: string;
  /** In the person's own voice: "Ik zorg of zorgde voor iemand". */
  readonly label: Localized;
  /** What it begins with, in a sentence or two. */
  readonly text: Localized;
  /** The questions that come first, in order; the others follow. */
  readonly asks: readonly ProfileQuestion[];
  /** Ids of experiences and occupations to offer first. */
  readonly experiences?: readonly string[];
  readonly occupations?: readonly string[];
}

/** The embedded care taxonomy, format `zorg-taxonomy/1`. Every id that occurs is defined in the same file. */
export interface Taxonomy {
  readonly format: 'zorg-taxonomy/1';
  /** Calendar version, `2026.11.0`. */
  readonly version: string;
  readonly licence: string;
  /** The line that sources ask for, such as ESCO's. */
  readonly attribution?: string;
  /** Languages in which every label is given. */
  readonly languages: readonly Language[];
  readonly groups: readonly CompetenceGroup[];
  readonly competences: readonly Competence[];
  readonly occupations: readonly Occupation[];
  readonly experiences: readonly Experience[];
  /** Sentences in which vacancies ask for nothing ("wij zijn een warm team"). */
  readonly boilerplate: readonly string[];
  /** Ids of former competences and what stands for them now. */
  readonly replaced: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly Source[];
  /** Starting points for people; absent in the embed until somebody asks for more than the core. */
  readonly presets?: readonly Preset[];
  /** Absent in the embed until somebody asks for a route. */
  readonly routes?: RouteBook;
}
