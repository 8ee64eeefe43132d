/**
 * What people may filter on. In all but `without` any of the chosen values suffices; in `without` all of them must hold.
 * Values of the filters that have fixed ones stand in `FIXED_VALUES`; `province`, `municipality` and `occupation` take theirs
 * from the jobs and carry a label.
 */
export type FilterId =
  | 'province'
  | 'municipality'
  | 'hours'
  | 'shift'
  | 'without'
  | 'contract'
  | 'kind'
  | 'occupation'
  | 'by-doing'
  | 'training'
  | 'no-diploma'
  | 'newcomers';

/** All filters, in the order in which a person expects them. */
export const FILTERS: readonly FilterId[] = [
  'province',
  'municipality',
  'hours',
  'shift',
  'without',
  'contract',
  'kind',
  'occupation',
  'by-doing',
  'training',
  'no-diploma',
  'newcomers',
];

/** Value of the filters that are a plain yes: "leren door te doen", "zonder diploma" … */
export const YES = 'yes';

/** May be chosen in any filter: the vacancies that do not say. */
export const UNSAID = 'unsaid';

/** The values of filters that have fixed ones, in the order in which they are shown. */
export const FIXED_VALUES: Readonly<Partial<Record<FilterId, readonly string[]>>> = {
  hours: ['full', 'part', 'half'],
  shift: ['day', 'vroeg', 'laat', 'avond', 'nacht', 'weekend', 'onderbroken'],
  without: ['nacht', 'weekend', 'avond', 'vroeg', 'onderbroken'],
  contract: ['onbepaald', 'bepaald', 'vervanging', 'interim', 'student', 'zelfstandig'],
  kind: ['job', 'workplace', 'duaal', 'stage', 'student', 'volunteer'],
  'by-doing': [YES],
  training: [YES],
  'no-diploma': [YES],
  newcomers: [YES],
};

/** What somebody chose, by filter; an absent or empty filter lets everything through. */
export type Chosen = Readonly<Partial<Record<FilterId, readonly string[]>>>;

/** What one vacancy says about a filter: the values that hold, none of them (empty), or nothing at all (`null`). */
export type Said = readonly string[] | null;

/** The filters of which something is chosen. */
export const chosenFilters = (chosen: Chosen): FilterId[] => FILTERS.filter((id) => (chosen[id]?.length ?? 0) > 0);

/** The filter in which all chosen values must hold: "zonder nacht en zonder weekend". */
export const ALL_MUST_HOLD: FilterId = 'without';
