/** A word with its number in the forms that a language has (CLDR); `#` is where the number stands. One that lacks is a type error. */
interface FormsIn {
  readonly ar: Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>;
  readonly uk: Record<'one' | 'few' | 'many' | 'other', string>;
  readonly fr: Record<'one' | 'other', string>;
  readonly en: Record<'one' | 'other', string>;
  readonly tr: Record<'other', string>;
}
type Counting = keyof FormsIn;

/**
 * Says a number with its word as the language does: Arabic has six forms, Ukrainian four, Turkish one. Numbers are written
 * with the digits that also stand in the Dutch papers.
 */
export function countedIn<L extends Counting>(lang: L): (count: number, forms: Readonly<FormsIn[L]>) => string {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(lang, { numberingSystem: 'latn', maximumFractionDigits: 1 });
  return (count, given) => {
    // French counts a million apart, which nothing here reaches
    const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string } = given;
    return (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
  };
}

/** Months in words, in years from a year on when these are whole or half; `range` puts two durations together. */
export function monthsIn<L extends Counting>(
  lang: L,
  units: { readonly month: Readonly<FormsIn[L]>; readonly year: Readonly<FormsIn[L]> },
  range: (from: string, to: string) => string,
): (months: { low: number; high: number }) => string {
  const counted = countedIn(lang);
  const time = (months: number): string =>
    months >= 12 && months % 6 === 0 ? counted(months / 12, units.year) : counted(months, units.month);
  return ({ low, high }) => (low === high ? time(high) : range(time(low), time(high)));
}
