/**
 * The first `limit` of `all` in the order of `before` (negative: the first argument comes first), sorted. Works in
 * time n log limit, and is the plain sort when no limit cuts it. `before` must never give 0 for two different entries.
 */
export function firstOf<T>(all: readonly T[], limit: number, before: (one: T, other: T) => number): T[] {
  if (limit >= all.length) return [...all].sort(before);
  const size = Math.max(0, Math.floor(limit));
  if (size === 0) return [];
  // A heap with the last of the kept ones on top, so that a newcomer is compared with one entry only.
  const heap: T[] = [];
  for (const each of all) {
    if (heap.length < size) {
      heap.push(each);
      rise(heap, before);
      continue;
    }
    const last = heap[0];
    if (last !== undefined && before(each, last) < 0) {
      heap[0] = each;
      sink(heap, before);
    }
  }
  return heap.sort(before);
}

function rise<T>(heap: T[], before: (one: T, other: T) => number): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!swapWhen(heap, at, parent, before)) return;
    at = parent;
  }
}

function sink<T>(heap: T[], before: (one: T, other: T) => number): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const child = right < heap.length && later(heap, right, left, before) ? right : left;
    if (child >= heap.length || !swapWhen(heap, child, at, before)) return;
    at = child;
  }
}

/** Puts `child` above `parent` when it comes later; says whether it did. */
function swapWhen<T>(heap: T[], child: number, parent: number, before: (one: T, other: T) => number): boolean {
  if (!later(heap, child, parent, before)) return false;
  const below = heap[child] as T;
  heap[child] = heap[parent] as T;
  heap[parent] = below;
  return true;
}

function later<T>(heap: readonly T[], one: number, other: number, before: (one: T, other: T) => number): boolean {
  return before(heap[one] as T, heap[other] as T) > 0;
}
