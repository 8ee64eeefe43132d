import type { ConditionKind, Necessity, OfferKind } from './reading.js';

/** How many vacancies ask for something, by how much they ask for it. A vacancy counts once, for its strongest wording. */
export type Asked = Readonly<Record<Exclude<Necessity, 'not-required'>, number>>;

/** How many vacancies ask for a competence. */
export interface AskedCompetence extends Asked {
  readonly id: string;
}

/** How many vacancies set a condition; `waived` counts those that say in so many words that it is not needed. */
export interface AskedCondition extends Asked {
  readonly kind: ConditionKind;
  /** As in `Condition.value`, for kinds with few values; else empty. */
  readonly value: string;
  readonly waived: number;
}

/** How long vacancies of an occupation have been open on the day of the report, by their date of posting. */
export interface OpenSince {
  /** Vacancies with a date of posting that is not in the future. */
  readonly dated: number;
  /** Half of them are open for at least so many days; at most 730. */
  readonly medianDays: number;
}

/** One part of the whole: vacancies that share what was selected. */
export interface Tally {
  readonly vacancies: number;
  /** Vacancies of which little could be read: thin, or not in Dutch. They count in `vacancies`. */
  readonly littleRead: number;
  /** Most asked first. */
  readonly competences: readonly AskedCompetence[];
  readonly conditions: readonly AskedCondition[];
  readonly offers: readonly { readonly what: OfferKind; readonly vacancies: number }[];
  /** Vacancies without a diploma or registration that must be there at the start. */
  readonly withoutDiploma: number;
  /** Months of posting (`2026-11`), oldest first; vacancies without a date are in none. */
  readonly months: readonly { readonly month: string; readonly vacancies: number }[];
  readonly open: OpenSince | null;
}

/** How many vacancies there are for an occupation in a region. `unknown` stands for what could not be told. */
export interface RegionCell {
  readonly region: string;
  readonly occupation: string;
  readonly vacancies: number;
}

/** What a region's vacancies ask and offer. Only adverts are counted here, never people. */
export interface MonitorReport {
  readonly format: 'zorg-monitor/1';
  /** Day of the report, ISO 8601. */
  readonly date: string;
  readonly all: Tally;
  /** By occupation id, most vacancies first; `unknown` last. */
  readonly occupations: readonly { readonly id: string; readonly tally: Tally }[];
  /** By region id, most vacancies first; `unknown` last. */
  readonly regions: readonly { readonly id: string; readonly tally: Tally }[];
  readonly cells: readonly RegionCell[];
  /** Those that are open longest, at most twenty. */
  readonly longest: readonly {
    readonly id: string;
    readonly title: string;
    readonly url?: string;
    readonly days: number;
  }[];
}

/** A count of people that a partner provides; it says nothing of who they are. */
export interface SupplyCount {
  readonly about: 'occupation' | 'competence';
  readonly id: string;
  readonly region: string;
  /** Whole number, 0 or more. */
  readonly people: number;
}

/** People and vacancies side by side. */
export interface Gap {
  readonly about: 'occupation' | 'competence';
  readonly id: string;
  readonly region: string;
  readonly vacancies: number;
  /** `null`: too few to show. */
  readonly people: number | null;
}

/** People and vacancies of one occupation or competence over all regions. */
export interface GapTotal {
  readonly about: 'occupation' | 'competence';
  readonly id: string;
  readonly vacancies: number;
  /** Sum of the cells that are shown, so that no hidden one follows from it. */
  readonly people: number;
  /** Some cells are hidden: there are more people than `people`. */
  readonly more: boolean;
}
