import type { RouteBook } from '@zorg-match/schema';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every text with a Dutch side in what stands within `value`, in the order of the file. */
function* dutchIn(value: unknown): Generator<string> {
  if (!isObject(value)) return;
  if ('nl' in value && typeof value.nl === 'string') yield value.nl;
  else for (const inner of Object.values(value)) yield* dutchIn(inner);
}

/**
 * Each Dutch text of a route book that people read, once: what ways and steps are called and why they are there, for whom, how
 * long, for how much, what counts already, rules, questions, what stands in the way and what helps. Two kinds are for who
 * keeps the book and are left out: in which case a rule speaks, and groups that nobody calls themselves.
 */
export function spokenTexts(book: RouteBook): readonly string[] {
  const rules = book.rules.map((rule) => ({ ...rule, when: undefined }));
  const groups = (book.groups ?? []).filter(({ label }) => label !== undefined);
  return [...new Set(dutchIn({ ...book, rules, groups }))];
}
