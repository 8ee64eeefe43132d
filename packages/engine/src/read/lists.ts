/**
 * Adds an item to a list that may not be there yet. A list that is made empty gets room for seventeen with its first item; one
 * that is made of it takes no more than it needs, and most lists here stay at one.
 */
export function added<T extends object>(list: T[] | undefined, item: T): T[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}
