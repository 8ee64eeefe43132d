/**
 * The ages that stand for a band, with the highest age of each: the answers to the question of the age. They fall apart
 * where ways begin and end: with tasting the work, at 15, 16, 18, and after 25.
 */
const BANDS: readonly (readonly [stands: number, until: number])[] = [
  [12, 14],
  [15, 15],
  [17, 17],
  [20, 25],
  [30, Infinity],
];

/** The answer to the question of the age that somebody of this age would give. */
export function ageBand(age: number): string {
  const [stands] = BANDS.find(([, until]) => age <= until) ?? [age];
  return String(stands);
}
