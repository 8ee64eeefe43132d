import type { Asked, MonitorReport, Tally } from '@zorg-match/schema';
import type { Selected, Selection } from '../select.js';
import type { Bar, Figure } from './figure.js';
import type { Names } from './words.js';

/** So many rows and columns of the grid: the most asked competences, the jobs with most vacancies. */
const GRID = { rows: 12, columns: 6 } as const;
const UNKNOWN = 'unknown';

const split = ({ required, preferred, trainable }: Asked): number[] => [required, preferred, trainable];
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** `2026-11` → `november 2026`. */
export function monthName(month: string, lang: string, style: 'long' | 'short' = 'long'): string {
  const date = new Date(`${month}-01T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? month
    : date.toLocaleDateString(lang, { month: style, year: 'numeric', timeZone: 'UTC' });
}

/** What is asked and offered, ranked, each with its sentence about the selection. */
function ranked(names: Names, tally: Tally, selection: Selection): Figure[] {
  const { say } = names;
  const legend = [say.required, say.preferred, say.trainable];
  const part = {
    count: tally.vacancies,
    place: selection.place === '' ? '' : names.place(selection.place),
    occupation: selection.occupation === '' ? '' : names.occupation(selection.occupation),
  };
  const figure = (
    id: 'competences' | 'conditions' | 'offers',
    bars: Bar[],
    verb: 'asks' | 'says' | 'gives',
  ): Figure => ({
    id,
    kind: 'bars',
    title: say[id],
    sentence: bars[0] ? say[verb]({ ...part, some: sum(bars[0].parts), what: bars[0].name }) : '',
    naming: say.name,
    total: id === 'offers' ? say.of : say.total,
    legend: id === 'offers' ? [] : legend,
    bars,
  });
  const conditions = tally.conditions.filter((each) => sum(split(each)) > 0 && each.value !== 'none');
  return [
    figure(
      'competences',
      tally.competences.map((each) => ({ name: names.competence(each.id), parts: split(each) })),
      'asks',
    ),
    figure(
      'conditions',
      conditions.map((each) => ({ name: names.condition(each), parts: split(each) })),
      'says',
    ),
    figure(
      'offers',
      tally.offers.map(({ what, vacancies }) => ({ name: say.offer[what], parts: [vacancies] })),
      'gives',
    ),
  ];
}

/** Every month from the first to the last, so that a month without vacancies is seen as one. */
function everyMonth(months: Tally['months']): Tally['months'] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined || !/^\d{4}-\d{2}$/.test(first)) return months;
  const counts = new Map(months.map(({ month, vacancies }) => [month, vacancies]));
  const all: { month: string; vacancies: number }[] = [];
  const date = new Date(`${first}-01T12:00:00Z`);
  for (let month = first; month <= last && all.length < 600; month = date.toISOString().slice(0, 7)) {
    all.push({ month, vacancies: counts.get(month) ?? 0 });
    date.setUTCMonth(date.getUTCMonth() + 1);
  }
  return all;
}

/** A year or two can be taken in; older months are in the report itself. */
const MOST_MONTHS = 24;

function overTime(names: Names, tally: Tally): Figure {
  const { say, lang } = names;
  const months = everyMonth(tally.months).slice(-MOST_MONTHS);
  const [before, last] = months.slice(-2);
  const sentence =
    before && last
      ? say.change({
          month: monthName(last.month, lang),
          count: last.vacancies,
          before: monthName(before.month, lang),
          earlier: before.vacancies,
        })
      : '';
  const bars = months.map(({ month, vacancies }) => ({ name: monthName(month, lang, 'short'), parts: [vacancies] }));
  return {
    id: 'months',
    kind: 'columns',
    title: say.months,
    sentence,
    naming: say.month,
    total: say.of,
    legend: [],
    bars,
  };
}

/** Where the vacancies are: the provinces as a map, with the areas within them in the table. */
function places(names: Names, report: MonitorReport, selected: Selected): Figure {
  const { say } = names;
  const bars = report.regions.flatMap(({ id }): Bar[] => {
    const inside = report.areas.filter(({ region }) => region === id);
    return [id, ...inside.map((area) => area.id)].map((place, at) => ({
      id: place,
      name: at === 0 ? names.place(place) : `– ${names.place(place)}`,
      parts: [selected.places.get(place) ?? 0],
    }));
  });
  const count = report.regions.reduce((total, { id }) => total + (selected.places.get(id) ?? 0), 0);
  const [most] = bars
    .filter(({ id, name }) => id !== UNKNOWN && !name.startsWith('–'))
    .sort((a, b) => sum(b.parts) - sum(a.parts));
  return {
    id: 'regions',
    kind: 'map',
    title: say.regions,
    sentence: most ? say.mostIn({ what: most.name, some: sum(most.parts), count }) : '',
    hint: say.mapHint,
    naming: say.name,
    total: say.of,
    legend: [],
    bars,
  };
}

function towns(names: Names, report: MonitorReport, { place }: Selection): Figure {
  const { say } = names;
  const own = report.municipalities.filter(({ region }) => place === '' || region === place);
  const bars = own.map(({ name, vacancies }) => ({ name, parts: [vacancies] }));
  return {
    id: 'municipalities',
    kind: 'bars',
    title: say.municipalities,
    sentence: '',
    naming: say.name,
    total: say.of,
    legend: [],
    bars,
  };
}

function jobs(names: Names, selected: Selected): Figure {
  const { say } = names;
  const bars = selected.occupations.map(({ id, tally }) => ({
    id,
    name: names.occupation(id),
    parts: [tally.vacancies],
  }));
  const first = bars.find(({ id }) => id !== UNKNOWN);
  return {
    id: 'occupations',
    kind: 'bars',
    title: say.occupations,
    sentence: first ? say.most({ what: first.name, some: sum(first.parts), count: selected.tally.vacancies }) : '',
    naming: say.name,
    total: say.of,
    legend: [],
    bars,
  };
}

/** Which competence is asked for which occupation. */
function grid(names: Names, { tally, occupations }: Selected): Figure {
  const { say } = names;
  const columns = occupations.filter(({ id }) => id !== UNKNOWN).slice(0, GRID.columns);
  const rows = tally.competences.slice(0, GRID.rows);
  const asked = (of: Tally, id: string): number => {
    const found = of.competences.find((each) => each.id === id);
    return found ? sum(split(found)) : 0;
  };
  const bars = rows.map(({ id }) => ({
    name: names.competence(id),
    parts: columns.map((column) => asked(column.tally, id)),
  }));
  const [column] = columns;
  const [most] = [...bars].sort((a, b) => (b.parts[0] ?? 0) - (a.parts[0] ?? 0));
  return {
    id: 'grid',
    kind: 'grid',
    title: say.grid,
    sentence:
      column && most
        ? say.gridSays({
            occupation: names.occupation(column.id),
            what: most.name,
            some: most.parts[0] ?? 0,
            count: column.tally.vacancies,
          })
        : '',
    naming: say.name,
    total: say.total,
    legend: columns.map(({ id }) => names.occupation(id)),
    bars: columns.length < 2 ? [] : bars,
    of: columns.map((each) => each.tally.vacancies),
  };
}

/** Every figure about a selection of a report that has something to show. */
export function figuresOf(names: Names, report: MonitorReport, selected: Selected, selection: Selection): Figure[] {
  const all = [
    ...(selection.occupation === '' ? [jobs(names, selected)] : []),
    ...(selection.place === '' ? [places(names, report, selected)] : []),
    ...(selection.occupation === '' ? [towns(names, report, selection)] : []),
    ...ranked(names, selected.tally, selection),
    overTime(names, selected.tally),
    grid(names, selected),
  ];
  return all.filter(({ bars }) => bars.length > 0).map((figure) => ({ ...figure, counts: names.say.of }));
}
