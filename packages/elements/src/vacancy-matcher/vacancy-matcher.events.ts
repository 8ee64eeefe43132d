import type { Grade, Vacancy } from '@zorg-match/schema';

/** Somebody opened a vacancy to read why it fits. */
export interface VacancySelectDetail {
  readonly vacancy: Vacancy;
  readonly grade: Grade;
}

/** Somebody asks for the way to an occupation. */
export interface RouteOpenDetail {
  /** Occupation id. */
  readonly occupation: string;
  /** The vacancy from which somebody asks, when there is one. */
  readonly vacancy?: Vacancy;
}

/** Somebody asks where in the advert a line of the explanation stands. */
export interface EvidenceSelectDetail {
  readonly vacancy: Vacancy;
  /** Key of the line, as `evidence` gives it. */
  readonly line: string;
}

/** Somebody wants to tell more about themselves. Only what about: never an answer. */
export interface QuestionOpenDetail {
  readonly topic: 'shift' | 'language' | 'diploma' | 'registration' | 'driving-licence' | 'experience';
}

/** Somebody saved a vacancy, or no longer. */
export interface SavedChangeDetail {
  /** Ids of all saved vacancies. */
  readonly vacancies: readonly string[];
}

declare global {
  interface HTMLElementEventMap {
    'zorg-evidence-select': CustomEvent<EvidenceSelectDetail>;
    'zorg-evidence-change': CustomEvent<Record<string, never>>;
    'zorg-question-open': CustomEvent<QuestionOpenDetail>;
    'zorg-saved-change': CustomEvent<SavedChangeDetail>;
    'zorg-vacancy-select': CustomEvent<VacancySelectDetail>;
    'zorg-route-open': CustomEvent<RouteOpenDetail>;
  }
}
