/** Lists of numbers per key in two flat arrays: the list of key `k` is `items[starts[k]]` up to `items[starts[k + 1]]`. */
export interface Postings {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Flattens lists per key; a missing list is empty. */
export function postingsOf(lists: readonly (readonly number[] | undefined)[], keys: number): Postings {
  const starts = new Int32Array(keys + 1);
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key] as number) + (lists[key]?.length ?? 0);
  const items = new Int32Array(starts[keys] as number);
  for (let key = 0; key < keys; key++) {
    const list = lists[key];
    if (list) items.set(list, starts[key]);
  }
  return { starts, items };
}
