import type { Gap, GapTotal, MonitorReport, Openings, PublishedFigure, SupplyCount } from '@zorg-match/schema';
import { within } from '../places.js';
import { gapsOf } from '../supply.js';
import type { Bar, Figure } from './figure.js';
import type { Names } from './words.js';

/** Whether a place is the chosen one, or lies in it. */
function isWithin(region: string, place: string): boolean {
  for (let each: string | undefined = region; each !== undefined; each = within(each)) if (each === place) return true;
  return place === '';
}

/**
 * What may be said of the people in a cell: their number, that there are more than in its parts, or nothing. A few people and a
 * whole of hidden parts are told by the same words: else the parts of a few would follow from it.
 */
function peopleIn({ say }: Names, { people, atLeast }: Pick<Gap, 'people' | 'atLeast'>): string {
  if (people !== null) return String(people);
  return atLeast > 0 ? say.more({ people: atLeast }) : say.notTold;
}

type About = Pick<SupplyCount, 'about' | 'id'>;
/** A row of the table: people and vacancies of a cell, or of all cells of one occupation or competence together. */
type Row = Pick<Gap, 'vacancies' | 'people' | 'atLeast'> & { readonly name: string };

/** The cells of each occupation or competence: what they make together first, and a place before what lies in it. */
function gapRows(names: Names, cells: readonly Gap[], totals: readonly GapTotal[]): Row[] {
  return totals.flatMap(({ about, id, vacancies, people, more }) => {
    const own = cells.filter((cell) => cell.about === about && cell.id === id);
    const inside = (cell: Gap, outer: Gap) => cell !== outer && isWithin(cell.region, outer.region);
    const outermost = own.filter((cell) => !own.some((outer) => inside(cell, outer)));
    const together = `${aboutName(names, { about, id })}, ${names.say.total}`;
    const whole = { name: together, vacancies, people: more ? null : people, atLeast: people };
    const rows = outermost.flatMap((outer) => [outer, ...own.filter((cell) => inside(cell, outer))]);
    return [
      ...(outermost.length > 1 ? [whole] : []),
      ...rows.map((cell) => ({ ...cell, name: cellName(names, cell) })),
    ];
  });
}

const aboutName = (names: Names, { about, id }: About): string =>
  about === 'occupation' ? names.occupation(id) : names.competence(id);

/** What a cell is of, with its place; `all` is wherever the counts come from, which is no place to name. */
const cellName = (names: Names, cell: Gap): string =>
  cell.region === 'all' ? aboutName(names, cell) : `${aboutName(names, cell)}, ${names.place(cell.region)}`;

/** Vacancies beside counts of people that somebody gave, the largest difference first. Few people are never told. */
export function gapFigure(names: Names, report: MonitorReport, supply: readonly SupplyCount[], place: string): Figure {
  const { say } = names;
  const { cells, totals } = gapsOf(report, supply);
  const chosen = cells.filter(({ region }) => isWithin(region, place));
  const rows =
    place === '' ? gapRows(names, cells, totals) : chosen.map((cell) => ({ ...cell, name: cellName(names, cell) }));
  const bars = rows.map((row): Bar => ({
    name: row.name,
    parts: [row.vacancies, row.people ?? row.atLeast],
    words: [undefined, row.people === null ? peopleIn(names, row) : undefined],
  }));
  const [most] = chosen
    .filter(({ people }) => people !== null)
    .sort((a, b) => b.vacancies - (b.people ?? 0) - a.vacancies + (a.people ?? 0));
  const isGap = most !== undefined && most.vacancies > (most.people ?? 0);
  return {
    id: 'gap',
    kind: 'pairs',
    title: say.gap,
    sentence: isGap
      ? say.gapSays({
          what: cellName(names, most),
          vacancies: most.vacancies,
          people: say.peopleCount({ count: most.people ?? 0 }),
        })
      : say.gapNone,
    hint: say.gapHint,
    naming: say.name,
    total: say.total,
    legend: [say.of, say.people],
    bars,
  };
}

/** What learning one competence more would open, for who starts from one occupation. */
export function opensFigure(names: Names, openings: readonly Openings[], from: string): Figure {
  const { say } = names;
  const { learn = [], fits = 0 } = openings.find((each) => each.from === from) ?? {};
  const bars = learn.map(({ id, vacancies }) => ({ name: names.competence(id), parts: [vacancies] }));
  const [first] = bars;
  const start = from === '' ? say.opensNothing : names.occupation(from);
  return {
    id: 'opens',
    kind: 'bars',
    title: say.opens,
    sentence: first
      ? `${say.opensFits({ count: fits })} ${say.opensSays({ from: start, what: first.name, some: first.parts[0] ?? 0 })}`
      : say.opensNone,
    hint: say.opensHint,
    naming: say.name,
    total: say.opensCount,
    counts: say.opensCount,
    legend: [],
    bars,
  };
}

/** Published figures of one measure, each with its sources: a figure and the sources to name under it. */
export interface PublishedPicture {
  readonly figure: Figure;
  readonly sources: readonly PublishedFigure['source'][];
}

function number(value: number, unit: PublishedFigure['unit'], lang: string): string {
  const said = value.toLocaleString(lang, { maximumFractionDigits: 1 });
  return unit === 'percent' ? `${said} %` : said;
}

/** Published figures, a picture for each measure; those of a chosen place stand beside the others, to compare with. */
export function publishedPictures(names: Names, published: readonly PublishedFigure[]): PublishedPicture[] {
  const { say, lang } = names;
  const measures = new Map<string, PublishedFigure[]>();
  for (const figure of published) {
    const key = figure.label ?? figure.measure;
    measures.set(key, [...(measures.get(key) ?? []), figure]);
  }
  return [...measures.values()].map((figures): PublishedPicture => {
    const [first] = figures;
    const periods = [...new Set(figures.flatMap(({ values }) => values.map(({ period }) => period)))].sort();
    const called = ({ occupation, region }: PublishedFigure): string =>
      [
        occupation === undefined ? '' : names.occupation(occupation),
        region === 'all' && occupation !== undefined ? '' : names.place(region),
      ]
        .filter(Boolean)
        .join(', ');
    const bars = figures.map((figure): Bar => {
      const values = periods.map((period) => figure.values.find((each) => each.period === period)?.value);
      return {
        name: called(figure),
        parts: values.map((value) => value ?? 0),
        words: values.map((value) => (value === undefined ? say.noFigure : number(value, figure.unit, lang))),
      };
    });
    return {
      figure: {
        id: `published-${first?.measure ?? 'other'}${first?.label ? '-own' : ''}`,
        kind: 'pairs',
        title: first?.label ?? say.measure[first?.measure ?? 'other'],
        sentence: sentenceOf(names, figures, called),
        naming: say.name,
        total: periods[0] ?? '',
        legend: periods,
        bars,
      },
      sources: [...new Map(figures.map(({ source }) => [`${source.title}${source.date}`, source])).values()],
    };
  });
}

/** What changed most between two periods; with one period, who stands highest and lowest. */
function sentenceOf(
  { say, lang }: Names,
  figures: readonly PublishedFigure[],
  called: (figure: PublishedFigure) => string,
): string {
  const grown = figures
    .flatMap((figure) => {
      const [from, to] = [figure.values[0], figure.values.at(-1)];
      return from && to && from !== to ? [{ figure, from, to }] : [];
    })
    .sort((a, b) => Math.abs(b.to.value - b.from.value) - Math.abs(a.to.value - a.from.value))[0];
  if (grown) {
    const { figure, from, to } = grown;
    const said = say.grew({
      from: from.period,
      to: to.period,
      before: number(from.value, figure.unit, lang),
      after: number(to.value, figure.unit, lang),
    });
    return `${called(figure)}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  }
  const sorted = [...figures].sort((a, b) => (b.values[0]?.value ?? 0) - (a.values[0]?.value ?? 0));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most === least) return '';
  return say.compared({
    what: called(most),
    value: number(most.values[0]?.value ?? 0, most.unit, lang),
    least: called(least),
    other: number(least.values[0]?.value ?? 0, least.unit, lang),
  });
}
