/** An occupation's name found in the text. */
export interface OccupationHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quality: number;
}

/** A guess at what the vacancy is for. */
export interface OccupationGuess {
  readonly id: string;
  readonly sure: number;
}

const TITLE_WEIGHT = 6;
const HEADER_WEIGHT = 3;
const WANTED_WEIGHT = 2;
const FEWEST = 2;

/** Weighs names by where they stand: in the title, in the head of the text, where somebody is sought, elsewhere. */
export function guessOccupations(
  inTitle: readonly OccupationHit[],
  inText: readonly OccupationHit[],
  placeOf: (hit: OccupationHit) => 'header' | 'wanted' | 'text' | 'nowhere',
): OccupationGuess[] {
  const points = new Map<string, number>();
  const add = (hit: OccupationHit, weight: number) =>
    points.set(hit.id, (points.get(hit.id) ?? 0) + weight * hit.quality * Math.sqrt(hit.end - hit.start));
  for (const hit of inTitle) add(hit, TITLE_WEIGHT);
  for (const hit of inText) {
    const place = placeOf(hit);
    if (place === 'header') add(hit, HEADER_WEIGHT);
    else if (place === 'wanted') add(hit, WANTED_WEIGHT);
  }
  const total = [...points.values()].reduce((a, b) => a + b, 0);
  if (total < FEWEST) return [];
  return [...points]
    .map(([id, value]) => ({ id, sure: Math.round((value / total) * 100) / 100 }))
    .sort((a, b) => b.sure - a.sure || (a.id < b.id ? -1 : 1))
    .slice(0, 3);
}
