/** One vacancy of the demo as it is written in `demo/vacancies`. */
export interface DemoVacancy {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Ids of the occupations that are right for it; absent when none is. */
  readonly occupation?: string | readonly string[];
}
export function demoVacancies(): DemoVacancy[];
export function demoFeeds(): Readonly<Record<string, unknown>> & { readonly 'vacatures.json': object };
