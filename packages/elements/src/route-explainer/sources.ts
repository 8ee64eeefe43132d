import type { RouteMessages } from '@zorg-match/i18n';
import type { Plan } from '@zorg-match/schema';

/** The year in a source's date (`2024-05-18`, `2019`), `undefined` for `undated`. */
const yearOf = (date: string) => /\b(?:19|20)\d\d/.exec(date)?.[0];

/** A source's date as people say it: `2024-05-18` → `mei 2024`; what is not such a date stays as it is. */
export function monthOf(date: string, lang: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(date) ?? [];
  if (!year || !month) return date;
  return new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric' }).format(new Date(+year, +month - 1));
}

/** One calm notice on how old the facts of a plan are, in a few sentences. */
export function ageNotice(
  { steps, rules = [] }: Plan,
  dateOf: (source: string) => string | undefined,
  t: RouteMessages,
): string {
  const { facts } = t.map;
  const dates = [...steps, ...rules].flatMap(({ sources, sourceDate }) => [
    sourceDate,
    ...sources.map((id) => dateOf(id) ?? ''),
  ]);
  const years = dates.flatMap((date) => yearOf(date) ?? []).sort();
  const [from, to] = [years[0], years.at(-1)];
  const undated = dates.some((date) => date === 'undated');
  return [from && to ? facts.dated({ from, to }) : facts.undated, from && undated ? facts.some : '', facts.check]
    .filter(Boolean)
    .join(' ');
}
