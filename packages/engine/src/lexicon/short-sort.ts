/** Longer lists are left to the sort that comes with the language, which makes lists of its own. */
const SHORT = 16;

/** Sorts a list in place, equals in the order they had. Most lists here are short, and many are in order already. */
export function sortShort<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > SHORT) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as T;
    let at = i;
    while (at > 0 && compare(item, list[at - 1] as T) < 0) {
      list[at] = list[at - 1] as T;
      at--;
    }
    list[at] = item;
  }
  return list;
}
