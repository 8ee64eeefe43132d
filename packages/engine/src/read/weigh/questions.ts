/** What is asked of a phrase, with the answers that there are. */
export type Questions = Readonly<Record<string, readonly string[]>>;

/** Questions whose answers are numbered one after the other: each answer is a feature. */
export interface Numbered<Asked extends Questions> {
  /** The names of all features, by their numbers. */
  readonly names: readonly string[];
  /** The number of the first answer to each question. */
  readonly start: Readonly<Record<keyof Asked, number>>;
}

export function numbered<Asked extends Questions>(questions: Asked): Numbered<Asked> {
  const names: string[] = [];
  const start = {} as Record<keyof Asked, number>;
  for (const question of Object.keys(questions) as (keyof Asked & string)[]) {
    start[question] = names.length;
    for (const answer of questions[question] ?? []) names.push(`${question}=${answer}`.replaceAll(' ', '-'));
  }
  return { names, start };
}

export const NO_YES = ['no', 'yes'];
/** Counts up to a number, and all above it. */
export const upTo = (most: number): string[] =>
  Array.from({ length: most + 1 }, (_, i) => (i < most ? `${i}` : `${i}+`));

/** How sentences end, and what stands between their pieces. */
export const ENDS = ['', '.', '?', '!'];
const SIGNS = ['', ',', 'en', 'of', 'maar', ':', ';', '(', ')', '-', 'die', 'dat', 'als', 'om'];
export const SEPARATORS = [...SIGNS, 'else'];
/** Which of {@link SEPARATORS} it is. */
export function separatorOf(sign: string): number {
  const at = SIGNS.indexOf(sign);
  return at < 0 ? SIGNS.length : at;
}
