/** A word with its number in the forms that a language has (CLDR); `#` is where the number stands, `other` always there. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Says a number with its word as the language does: Arabic has six forms, Ukrainian four, Turkish one. Numbers are written
 * with the digits that also stand in the Dutch papers.
 */
export function countedIn(lang: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(lang, { numberingSystem: 'latn', maximumFractionDigits: 1 });
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}

/** Months in words, in years from a year on when these are whole or half; `range` puts two durations together. */
export function monthsIn(
  lang: string,
  units: { readonly month: Forms; readonly year: Forms },
  range: (from: string, to: string) => string,
): (months: { low: number; high: number }) => string {
  const counted = countedIn(lang);
  const time = (months: number): string =>
    months >= 12 && months % 6 === 0 ? counted(months / 12, units.year) : counted(months, units.month);
  return ({ low, high }) => (low === high ? time(high) : range(time(low), time(high)));
}
