import type { Condition, Demand, Necessity, Offer, Reading, Section } from './reading.js';
import type { Vacancy } from './vacancy.js';

// In a file every demand as an object, with its words and label, takes six times the place of what it tells. So an index
// holds rows; the words stand in the vacancy, and each label once.

/** Start and end in the description, id of the competence or label of what has none, and what is not as usual. */
export type ShortDemand = readonly [start: number, end: number, competence: string, rest?: DemandRest];
interface DemandRest {
  /** The taxonomy does not know it: the third place is its label. */
  readonly unknown?: true;
  /** Absent: `required`. */
  readonly necessity?: Necessity;
  /** Absent: `tasks`. */
  readonly section?: Section;
  readonly group?: string;
}
export type ShortCondition = readonly [
  start: number,
  end: number,
  kind: Condition['kind'],
  value: string,
  rest?: Partial<Pick<Condition, 'necessity' | 'field' | 'occupation' | 'group'>>,
];
export type ShortOffer = readonly [start: number, end: number, what: Offer['what']];

/** What was read in a vacancy, in rows that point into its description. */
export interface ShortReading {
  readonly demands: readonly ShortDemand[];
  readonly conditions: readonly ShortCondition[];
  readonly offers: readonly ShortOffer[];
  readonly occupations: readonly (readonly [id: string, sure: number])[];
  readonly warnings?: Reading['warnings'];
}

/** Labels of competences, by id. */
export type Labels = Readonly<Record<string, string>>;

/** Only what is there; nothing when nothing is. */
function rest<T extends object>(entries: { readonly [K in keyof T]: T[K] | undefined }): [] | [T] {
  const told = Object.entries(entries).filter(([, value]) => value !== undefined);
  return told.length === 0 ? [] : [Object.fromEntries(told) as T];
}

const unless = <T>(usual: T, value: T): T | undefined => (value === usual ? undefined : value);

/** A reading of a vacancy's description in rows; why it was read so is left out. `labels` takes the labels. */
export function shortReading(reading: Reading, labels: Record<string, string>): ShortReading {
  const { demands, conditions, offers, occupations, warnings } = reading;
  return {
    demands: demands.map(({ start, end, competence, label, necessity, section, group }) => {
      if (competence !== null) labels[competence] = label;
      const told = rest<DemandRest>({
        unknown: competence === null ? true : undefined,
        necessity: unless('required', necessity),
        section: unless('tasks', section),
        group,
      });
      return [start, end, competence ?? label, ...told];
    }),
    conditions: conditions.map(({ start, end, kind, value, necessity, field, occupation, group }) => {
      const told = rest({ necessity: unless('required', necessity), field, occupation, group });
      return [start, end, kind, value, ...told] as ShortCondition;
    }),
    offers: offers.map(({ start, end, what }) => [start, end, what]),
    occupations: occupations.map(({ id, sure }) => [id, sure]),
    ...(warnings.length > 0 && { warnings }),
  };
}

/**
 * The reading whole again. Nothing is checked: rows that are no rows give entries that the schema of a reading refuses, so
 * give it what comes from a file.
 */
export function fullReading(short: ShortReading, { description: text }: Pick<Vacancy, 'description'>, labels: Labels) {
  const span = (start: number, end: number) => ({ quote: text.slice(start, end), start, end });
  return {
    text,
    demands: short.demands.map(([start, end, named, more = {}]): Demand => {
      const { unknown, necessity = 'required', section = 'tasks', group } = more;
      const known = !unknown;
      const label = known && Object.hasOwn(labels, named) ? (labels[named] as string) : named;
      return {
        competence: known ? named : null,
        label,
        necessity,
        section,
        ...span(start, end),
        ...(group !== undefined && { group }),
      };
    }),
    conditions: short.conditions.map(([start, end, kind, value, more = {}]): Condition => ({
      kind,
      value,
      necessity: 'required',
      ...more,
      ...span(start, end),
    })),
    offers: short.offers.map(([start, end, what]): Offer => ({ what, ...span(start, end) })),
    occupations: short.occupations.map(([id, sure]) => ({ id, sure })),
    warnings: short.warnings ?? [],
  } satisfies Reading;
}
