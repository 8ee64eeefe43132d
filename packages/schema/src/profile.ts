import type { Language } from './language.js';

export type CompetenceLevel = 'can' | 'learning' | 'want';
/** Where a competence was gained; `abroad`: in work, study or at home in another country. */
export type Gained = 'work' | 'study' | 'home' | 'volunteer' | 'abroad';
/** What sort of vacancy; see `Profile.availability.seeks`. */
export type VacancyKind = 'job' | 'workplace' | 'duaal' | 'stage' | 'student' | 'volunteer';
export type CefrLevel = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
export type DiplomaLevel = 'none' | 'secundair' | 'zorgkundige' | 'graduaat' | 'bachelor' | 'master';
export type Shift = 'weekend' | 'avond' | 'nacht' | 'vroeg' | 'laat' | 'onderbroken';

export interface ProfileCompetence {
  readonly id: string;
  /** Absent means `can`. */
  readonly level?: CompetenceLevel;
  readonly gained?: Gained;
  /** The person's own words; stays on the device. */
  readonly note?: string;
  /** A moment in which they did it, in their own words; stays on the device. */
  readonly example?: string;
}

export interface ProfileLanguage {
  readonly language: Language;
  readonly level?: CefrLevel;
  /** There is a certificate or diploma that shows it. */
  readonly proof?: boolean;
}

export interface ProfileDiploma {
  readonly level: DiplomaLevel;
  readonly field?: string;
  /** `BE`, `EEA`, `other`, or an ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  readonly recognised?: boolean;
}

export interface ProfileExperience {
  readonly occupation?: string;
  readonly label?: string;
  readonly months?: number;
  readonly country?: string;
  /** Id of an experience of the taxonomy (`horeca-kok`, `mantelzorg-ouder`): what it may have taught. */
  readonly experience?: string;
}

/** Facts that conditions and routes may read; matching of competences and ranking never get them. */
export interface Situation {
  readonly age?: number;
  readonly rightToWork?: 'yes' | 'after-4-months' | 'no' | 'unknown';
  readonly status?: 'unemployed' | 'employed' | 'student' | 'inactive';
  readonly protection?: 'refugee' | 'subsidiary' | 'temporary' | 'asylum-seeker' | 'none';
}

/** What a person tells about themselves, format `zorg-profile/1`. Everything but `format` is optional. */
export interface Profile {
  readonly format: 'zorg-profile/1';
  readonly competences?: readonly ProfileCompetence[];
  readonly languages?: readonly ProfileLanguage[];
  readonly diplomas?: readonly ProfileDiploma[];
  readonly registrations?: readonly { readonly kind: 'visum' | 'riziv' | 'erkenning'; readonly occupation?: string }[];
  /** Driving licence categories: `B`, `C` … An empty list says: none. */
  readonly licences?: readonly string[];
  readonly experience?: readonly ProfileExperience[];
  readonly availability?: {
    readonly shifts?: readonly Shift[];
    readonly hoursPerWeek?: number;
    readonly mustEarn?: boolean;
    /** What sort of vacancy they look for; those come first within a grade. Absent or empty: any. */
    readonly seeks?: readonly VacancyKind[];
  };
  readonly region?: string;
  readonly situation?: Situation;
  /** Answers to the questions of routes, by fact; see `RouteOptions.answers`. Part of the situation: never remembered. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Ids of the barriers that the person named (`childcare`, `transport` …), as the route book knows them. Never remembered. */
  readonly barriers?: readonly string[];
  /** Id of the preset that they started from: it chooses which questions come first, and nothing else. */
  readonly preset?: string;
}

/** The part of a profile that competence lines and ranking may see: no country, no situation. */
export interface CompetenceProfile {
  readonly competences?: readonly ProfileCompetence[];
  /** Only which occupations: no country, no duration. */
  readonly experience?: readonly { readonly occupation?: string }[];
}
