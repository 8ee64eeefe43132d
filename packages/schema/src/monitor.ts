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
  /** How many vacancies are open for so many days, fewest days first: what tallies are added up with. */
  readonly days: readonly (readonly [days: number, vacancies: number])[];
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

/** A vacancy that waits for somebody. */
export interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** Whole days since posting, at most 730. */
  readonly days: number;
}

/** Where vacancies are counted: a province, or a named area within one (`kempen`); `unknown`: no place that we know. */
export interface Place {
  readonly region: string;
  /** Empty when we name no area there. */
  readonly area: string;
}

/** The vacancies for an occupation in a place. `unknown` stands for what could not be told. */
export interface RegionCell extends Place {
  readonly occupation: string;
  readonly vacancies: number;
  readonly tally: Tally;
  /** Those that are open longest, at most twenty. */
  readonly longest: readonly Waiting[];
}

/** What somebody from an occupation would reach by learning one more competence. */
export interface Openings {
  /** Occupation id whose competences are there already; empty: none yet. */
  readonly from: string;
  /** Vacancies of which each competence that we know and that is required is there already. */
  readonly fits: number;
  /** Competences that alone are still missing in so many vacancies; most first, at most twelve. */
  readonly learn: readonly { readonly id: string; readonly vacancies: number }[];
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
  /** By named area within a region; the rest of the region stands in none. */
  readonly areas: readonly { readonly id: string; readonly region: string; readonly tally: Tally }[];
  /** As the adverts write them, most vacancies first. */
  readonly municipalities: readonly { readonly name: string; readonly region: string; readonly vacancies: number }[];
  /** Every vacancy is in exactly one: added up, cells give any other part. */
  readonly cells: readonly RegionCell[];
  /** By where vacancies are; empty `region`: everywhere, empty `area`: the whole region. */
  readonly openings: readonly (Place & { readonly starts: readonly Openings[] })[];
  /** Those that are open longest, at most twenty. */
  readonly longest: readonly Waiting[];
}

/** A figure that somebody published, as it stood then: never mixed with what we count. */
export interface PublishedFigure {
  readonly id: string;
  /** What was measured; a measure that we have no words for brings its own in `label`. */
  readonly measure: 'unemployment' | 'work-permits' | 'other';
  readonly label?: string;
  readonly unit: 'percent' | 'number';
  readonly occupation?: string;
  /** A province, an area within one, or `all` for Flanders. */
  readonly region: string;
  readonly values: readonly { readonly period: string; readonly value: number }[];
  readonly source: { readonly title: string; readonly date: string; readonly url?: string };
}

/** A count of people that a partner provides; it says nothing of who they are. */
export interface SupplyCount {
  readonly about: 'occupation' | 'competence';
  readonly id: string;
  /** A province, an area within one, `unknown`, or `all` for all of them together. */
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
  /** `null`: not shown, since too few people follow from it. */
  readonly people: number | null;
  /** People of the parts that are shown, where the number itself is not. */
  readonly atLeast: number;
}

/** People and vacancies of one occupation or competence over all regions. */
export interface GapTotal {
  readonly about: 'occupation' | 'competence';
  readonly id: string;
  readonly vacancies: number;
  /** Sum of what is shown, so that nothing hidden follows from it. */
  readonly people: number;
  /** Something is hidden: there are more people than `people`. */
  readonly more: boolean;
}
