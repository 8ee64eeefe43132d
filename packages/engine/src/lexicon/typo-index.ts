/** Shortest word that may hold a typo. */
const MIN_LENGTH = 5;

/** Whether one insertion, deletion, substitution or swap of neighbours makes `a` of `b`, the first letter being equal. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || a.charCodeAt(0) !== b.charCodeAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let head = 1;
  while (head < a.length && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= head && endB >= head && a.charCodeAt(endA) === b.charCodeAt(endB)) {
    endA--;
    endB--;
  }
  const restA = endA - head + 1;
  const restB = endB - head + 1;
  if (restA <= 1 && restB <= 1) return true;
  const swapped = a.charCodeAt(head) === b.charCodeAt(head + 1) && a.charCodeAt(head + 1) === b.charCodeAt(head);
  return restA === 2 && restB === 2 && swapped;
}

/**
 * Finds the stem of a word that is one edit away. Every word and every stem is filed under itself and under each way to
 * leave out one letter, as in symmetric-delete spelling correction; each candidate is checked letter by letter.
 */
export class TypoIndex {
  readonly #texts: string[] = [];
  readonly #stems: number[] = [];
  readonly #filed = new Map<string, number | number[]>();

  constructor(words: Iterable<readonly [text: string, stem: number]>) {
    const seen = new Set<string>();
    for (const [text, stem] of words) {
      if (text.length < MIN_LENGTH || seen.has(text)) continue;
      seen.add(text);
      this.#texts.push(text);
      this.#stems.push(stem);
    }
    this.#texts.forEach((text, entry) => {
      this.#file(text, entry);
      for (const shorter of withoutOneLetter(text)) this.#file(shorter, entry);
    });
  }

  #file(key: string, entry: number): void {
    const filed = this.#filed.get(key);
    if (filed === undefined) this.#filed.set(key, entry);
    else if (typeof filed === 'number') this.#filed.set(key, [filed, entry]);
    else filed.push(entry);
  }

  /** Number of the stem of a word that differs from `text` by one edit; `undefined` when there is none, or more than one. */
  find(text: string): number | undefined {
    if (text.length < MIN_LENGTH) return undefined;
    const near = new Set<number>();
    this.#collect(text, text, near);
    for (const shorter of withoutOneLetter(text)) this.#collect(shorter, text, near);
    const [only] = near;
    return near.size === 1 ? only : undefined;
  }

  #collect(key: string, text: string, near: Set<number>): void {
    const filed = this.#filed.get(key);
    if (filed === undefined) return;
    for (const entry of typeof filed === 'number' ? [filed] : filed) {
      if (isOneEdit(text, this.#texts[entry] as string)) near.add(this.#stems[entry] as number);
    }
  }
}

/** The text without one letter, in each way that makes a difference; the first letter stays. */
function withoutOneLetter(text: string): string[] {
  const shorter: string[] = [];
  for (let i = 1; i < text.length; i++) {
    if (text[i] !== text[i - 1]) shorter.push(text.slice(0, i) + text.slice(i + 1));
  }
  return shorter;
}
