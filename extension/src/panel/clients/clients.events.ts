import type { Vacancy } from '@zorg-match/schema';

/** The views of the coach's desk. */
export type DeskView =
  'clients' | 'client' | 'queue' | 'week' | 'region' | 'for-whom' | 'compare' | 'settings' | 'sheet';

/** Shows a view of the desk. */
export interface ViewOpenDetail {
  readonly view: DeskView;
}

/** The coach wants a saved or queued vacancy in front: the panel shows and matches it, beside no page. */
export interface VacancyOpenDetail {
  readonly vacancy: Vacancy;
  /** Where it was read; a link that the coach may follow. */
  readonly url?: string;
}

/** The coach wants the way to an occupation. */
export interface KeptRouteOpenDetail {
  readonly occupation: string;
}

/** The coach wants some saved vacancies of the client in front side by side. */
export interface CompareDetail {
  readonly ids: readonly string[];
}

declare global {
  interface HTMLElementEventMap {
    'zc-view-open': CustomEvent<ViewOpenDetail>;
    'zc-vacancy-open': CustomEvent<VacancyOpenDetail>;
    'zc-route-open': CustomEvent<KeptRouteOpenDetail>;
    'zc-compare': CustomEvent<CompareDetail>;
    'zc-desk-close': CustomEvent<undefined>;
  }
}
