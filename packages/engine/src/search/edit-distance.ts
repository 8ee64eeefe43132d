const MAX_LENGTH = 64;
let older = new Uint8Array(MAX_LENGTH + 2);
let previous = new Uint8Array(MAX_LENGTH + 2);
let current = new Uint8Array(MAX_LENGTH + 2);

/** Fills one row of the distance table within the band of `max` around the diagonal; gives its lowest value. */
function fillRow(a: string, b: string, i: number, max: number, width: number): number {
  current[0] = i;
  let lowest = i;
  const low = Math.max(1, i - max);
  const high = Math.min(width, i + max);
  if (low > 1) current[low - 1] = max + 1;
  for (let j = low; j <= high; j++) {
    const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
    let value = (previous[j - 1] as number) + (same ? 0 : 1);
    if (j < i + max) value = Math.min(value, (previous[j] as number) + 1);
    value = Math.min(value, (current[j - 1] as number) + 1);
    const swapped =
      i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
    if (swapped) value = Math.min(value, (older[j - 2] as number) + 1);
    current[j] = value;
    lowest = Math.min(lowest, value);
  }
  if (high < width) current[high + 1] = max + 1;
  return lowest;
}

/**
 * How many insertions, deletions, substitutions and swaps of neighbours make `a` of `b` (optimal string alignment), or
 * `max + 1` when there are more. With `open`, the least over all beginnings of `b`: for words that are still being typed.
 */
export function editDistance(a: string, b: string, max: number, open = false): number {
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return max + 1;
  if (a.length - b.length > max || (!open && b.length - a.length > max)) return max + 1;
  const width = open ? Math.min(b.length, a.length + max) : b.length;
  for (let j = 0; j <= width; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i, max, width) > max) return max + 1;
    [older, previous, current] = [previous, current, older];
  }
  if (!open) return Math.min(max + 1, previous[width] as number);
  let best = max + 1;
  for (let j = Math.max(0, a.length - max); j <= width; j++) best = Math.min(best, previous[j] as number);
  return best;
}
