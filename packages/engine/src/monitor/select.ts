import type { MonitorReport, Openings, RegionCell, Tally, Waiting } from '@zorg-match/schema';
import { addedUp } from './tally.js';
import { longestOf } from './waiting.js';

/** What is looked at; an empty text leaves open. `place` is a province, or an area within one. */
export interface Selection {
  readonly place: string;
  readonly occupation: string;
}

/** One part of a report, with how it divides. */
export interface Selected {
  readonly tally: Tally;
  readonly longest: readonly Waiting[];
  readonly occupations: readonly { readonly id: string; readonly tally: Tally }[];
  /** Vacancies in each province and each area that is in the selection. */
  readonly places: ReadonlyMap<string, number>;
  readonly openings: readonly Openings[];
}

const isIn = ({ region, area }: RegionCell, place: string): boolean =>
  place === '' || region === place || area === place;

/** A part of a report, added up from its cells: no vacancy has to be counted again. */
export function select(report: MonitorReport, { place, occupation }: Selection): Selected {
  const here = report.cells.filter((cell) => isIn(cell, place));
  const chosen = here.filter((cell) => occupation === '' || cell.occupation === occupation);
  const occupations = new Map<string, Tally[]>();
  for (const cell of chosen)
    occupations.set(cell.occupation, [...(occupations.get(cell.occupation) ?? []), cell.tally]);
  const places = new Map<string, number>();
  for (const { region, area, vacancies } of report.cells.filter(
    (cell) => occupation === '' || cell.occupation === occupation,
  ))
    for (const id of [region, area]) if (id !== '') places.set(id, (places.get(id) ?? 0) + vacancies);
  const opening = report.openings.find(({ region, area }) => (area === '' ? region : area) === place);
  return {
    tally: addedUp(chosen.map(({ tally }) => tally)),
    longest: longestOf(chosen.map(({ longest }) => longest)),
    occupations: [...occupations]
      .map(([id, tallies]) => ({ id, tally: addedUp(tallies) }))
      .sort(
        (a, b) =>
          Number(a.id === 'unknown') - Number(b.id === 'unknown') ||
          b.tally.vacancies - a.tally.vacancies ||
          (a.id < b.id ? -1 : 1),
      ),
    places,
    openings: opening?.starts ?? [],
  };
}
