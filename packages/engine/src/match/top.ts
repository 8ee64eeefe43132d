/**
 * The first `limit` of many in the order of `before` (negative: the first argument comes first). Works in time n log limit.
 * `before` must never give 0 for two different entries.
 */
export class Firsts<T> {
  /** While a limit cuts the list: a heap with the last of the kept ones on top. */
  readonly #kept: T[] = [];
  readonly #size: number;
  readonly #before: (one: T, other: T) => number;

  constructor(limit: number, before: (one: T, other: T) => number) {
    this.#size = Math.max(0, Math.floor(limit));
    this.#before = before;
  }

  /** What a newcomer must come before to be kept; `undefined` while there is room. */
  get last(): T | undefined {
    return this.#kept.length < this.#size ? undefined : this.#kept[0];
  }

  add(each: T): void {
    const heap = this.#kept;
    if (heap.length < this.#size) {
      heap.push(each);
      if (this.#size !== Infinity) rise(heap, this.#before);
      return;
    }
    const last = heap[0];
    if (last !== undefined && this.#before(each, last) < 0) {
      heap[0] = each;
      sink(heap, this.#before);
    }
  }

  /** What was kept, in order. */
  sorted(): T[] {
    return [...this.#kept].sort(this.#before);
  }
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
