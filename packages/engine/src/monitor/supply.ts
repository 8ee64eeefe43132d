import type { Gap, GapTotal, MonitorReport, SupplyCount } from '@zorg-match/schema';

/** Fewer people than this in a cell are not shown: a small number can point to a person. */
export const FEWEST_SHOWN = 5;

const keyOf = ({ about, id, region }: Pick<Gap, 'about' | 'id' | 'region'>): string => `${about}\n${id}\n${region}`;

/** Vacancies per occupation and per competence in each region, as keys of `keyOf`. */
function asked(report: MonitorReport): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { region, occupation, vacancies } of report.cells)
    counts.set(keyOf({ about: 'occupation', id: occupation, region }), vacancies);
  for (const { id: region, tally } of report.regions)
    for (const { id, required, preferred, trainable } of tally.competences)
      counts.set(keyOf({ about: 'competence', id, region }), required + preferred + trainable);
  return counts;
}

/**
 * Vacancies beside people, for each cell that a partner counted. Rows of the same cell are added up first; one to four
 * people are hidden, and whatever number they are, the outcome is the same: totals hold the shown cells only.
 */
export function gapsOf(report: MonitorReport, supply: readonly SupplyCount[]): { cells: Gap[]; totals: GapTotal[] } {
  const vacancies = asked(report);
  const people = new Map<string, SupplyCount>();
  for (const row of supply) {
    const before = people.get(keyOf(row))?.people ?? 0;
    people.set(keyOf(row), { ...row, people: before + row.people });
  }
  const cells = [...people.values()].map(({ about, id, region, people: count }): Gap => ({
    about,
    id,
    region,
    vacancies: vacancies.get(keyOf({ about, id, region })) ?? 0,
    people: count > 0 && count < FEWEST_SHOWN ? null : count,
  }));
  const totals = new Map<string, GapTotal>();
  for (const { about, id, vacancies: open, people: count } of cells) {
    const key = `${about}\n${id}`;
    const before = totals.get(key) ?? { about, id, vacancies: 0, people: 0, more: false };
    totals.set(key, {
      ...before,
      vacancies: before.vacancies + open,
      people: before.people + (count ?? 0),
      more: before.more || count === null,
    });
  }
  const largest = (one: Gap | GapTotal, other: Gap | GapTotal): number =>
    other.vacancies - (other.people ?? 0) - (one.vacancies - (one.people ?? 0)) ||
    (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  return { cells: cells.sort(largest), totals: [...totals.values()].sort(largest) };
}
