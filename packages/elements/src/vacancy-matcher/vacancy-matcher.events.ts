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

declare global {
  interface HTMLElementEventMap {
    'zorg-vacancy-select': CustomEvent<VacancySelectDetail>;
    'zorg-route-open': CustomEvent<RouteOpenDetail>;
  }
}
