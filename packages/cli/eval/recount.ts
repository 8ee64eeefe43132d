import { Monitor, placeOf, select } from '@zorg-match/engine/monitor';
import type { Chapter } from './figures.js';
import { atMost, count } from './figures.js';
import type { Read } from './reading.js';
import type { Necessity, Reading, Tally, Vacancy } from '@zorg-match/schema';

/** A vacancy with what was read in it. */
export interface Posted {
  readonly vacancy: Vacancy;
  readonly reading: Reading;
}

const DATE = '2026-11-22';
const UNKNOWN = 'unknown';
const ORDER: readonly Necessity[] = ['required', 'preferred', 'trainable'];

/** The strongest wording of several, as the monitor counts it; `undefined`: none that counts. */
const strongest = (all: readonly Necessity[]): Necessity | undefined => ORDER.find((each) => all.includes(each));

/** Every number of one part, by going through all of its vacancies again for each of them: slow, and easy to check by eye. */
function recounted(part: readonly Posted[]): Map<string, number> {
  const counts = new Map<string, number>([['vacancies', part.length]]);
  const competences = new Set(
    part.flatMap(({ reading }) => reading.demands.flatMap(({ competence }) => competence ?? [])),
  );
  for (const id of competences)
    for (const necessity of ['required', 'preferred', 'trainable'] as const) {
      const asked = part.filter(({ reading }) => {
        const own = reading.demands.filter(({ competence }) => competence === id).map((each) => each.necessity);
        return strongest(own) === necessity;
      });
      counts.set(`competence ${id} ${necessity}`, asked.length);
    }
  const offers = new Set(part.flatMap(({ reading }) => reading.offers.map(({ what }) => what)));
  for (const what of offers)
    counts.set(`offer ${what}`, part.filter(({ reading }) => reading.offers.some((each) => each.what === what)).length);
  const months = new Set(part.flatMap(({ vacancy }) => vacancy.datePosted?.slice(0, 7) ?? []));
  for (const month of months)
    counts.set(`month ${month}`, part.filter(({ vacancy }) => vacancy.datePosted?.startsWith(month)).length);
  return counts;
}

/** The same numbers as the monitor gives them. */
function counted(tally: Tally): Map<string, number> {
  const counts = new Map<string, number>([['vacancies', tally.vacancies]]);
  for (const { id, ...asked } of tally.competences)
    for (const necessity of ['required', 'preferred', 'trainable'] as const)
      counts.set(`competence ${id} ${necessity}`, asked[necessity]);
  for (const { what, vacancies } of tally.offers) counts.set(`offer ${what}`, vacancies);
  for (const { month, vacancies } of tally.months) counts.set(`month ${month}`, vacancies);
  return counts;
}

/** Where the monitor and the slow count differ, in words, for all vacancies and each choice of place and occupation. */
export function differences(posted: readonly Posted[]): {
  readonly compared: number;
  readonly found: readonly string[];
} {
  const monitor = new Monitor({ date: DATE, placeOf });
  for (const { vacancy, reading } of posted) monitor.add(vacancy, reading);
  const report = monitor.report();
  const occupationOf = ({ reading }: Posted) => reading.occupations[0]?.id ?? UNKNOWN;
  const isIn = ({ vacancy }: Posted, place: string): boolean => {
    const { region = UNKNOWN, area } = placeOf(vacancy) ?? {};
    return place === '' || region === place || area === place;
  };
  const places = ['', ...report.regions.map(({ id }) => id), ...report.areas.map(({ id }) => id)];
  const occupations = ['', ...report.occupations.map(({ id }) => id)];
  const found: string[] = [];
  let compared = 0;
  for (const place of places)
    for (const occupation of occupations) {
      const part = posted.filter(
        (each) => isIn(each, place) && (occupation === '' || occupationOf(each) === occupation),
      );
      const ours = counted(select(report, { place, occupation }).tally);
      const theirs = recounted(part);
      for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
        compared += 1;
        const [one, other] = [ours.get(key) ?? 0, theirs.get(key) ?? 0];
        if (one !== other) found.push(`${place} ${occupation} ${key}: ${one} instead of ${other}`);
      }
    }
  return { compared, found };
}

/** Places for vacancies that tell none, so that parts are compared as well. */
const CODES = ['2000', '2400', '2800', '3500', '9000', ''];

/** The monitor over labelled vacancies beside the slow count. */
export function recountChapter(reads: readonly Read[]): Chapter {
  const posted = reads.map(({ vacancy, reading }, at): Posted => {
    const datePosted = `2026-${String(1 + (at % 9)).padStart(2, '0')}-01`;
    const jobLocation = [{ postalCode: CODES[at % CODES.length] ?? '' }];
    return {
      vacancy: { id: String(at), title: '', description: vacancy.text, road: 'plain-text', datePosted, jobLocation },
      reading,
    };
  });
  const { compared, found } = differences(posted);
  const figure = count(
    'numbers that a slow count gives otherwise',
    found.length,
    found.slice(0, 3).join('; ') || `${compared} numbers`,
  );
  return { title: `Region panel over ${posted.length} vacancies`, figures: [atMost(figure, 0)] };
}
