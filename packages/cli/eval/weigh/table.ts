import type { Learnt } from './learn.js';

/** Weights are kept in sixteenths. */
const PARTS = 16;
/**
 * A phrase that the rules passed over is a demand from this chance on. It adds to F1 as long as it is right more often than
 * half of F1; a little more keeps sober texts as precise as they were.
 */
const CHANCE = 0.57;
/** Lighter words are left out. */
const LEAST_OF_WORD = 2;

/** The weights in whole numbers: of features, and of words by their role. */
export interface Table {
  readonly bias: number;
  readonly features: readonly (readonly [string, number])[];
  readonly words: ReadonlyMap<string, readonly (readonly [string, number])[]>;
}

/** Rounds what was learnt; `least`: lighter words are left out. */
export function tableOf({ bias, weights }: Learnt, least = LEAST_OF_WORD): Table {
  const features: [string, number][] = [];
  const words = new Map<string, [string, number][]>();
  for (const [name, exact] of weights) {
    const weight = Math.round(exact * PARTS);
    const colon = name.indexOf(':');
    if (!name.includes('=') && colon > 0) {
      const word = name.slice(colon + 1);
      if (Math.abs(weight) < least || word === '' || /\s/.test(word)) continue;
      const role = name.slice(0, colon);
      words.set(role, [...(words.get(role) ?? []), [word, weight]]);
    } else if (weight !== 0) features.push([name, weight]);
  }
  return { bias: Math.round((bias - Math.log(CHANCE / (1 - CHANCE))) * PARTS), features, words };
}

/** What features weigh together in a table; above 0 they speak for a demand. */
export function sumIn(table: Table): (features: readonly string[]) => number {
  const all = new Map<string, number>(table.features);
  for (const [role, words] of table.words) for (const [word, weight] of words) all.set(`${role}:${word}`, weight);
  return (features) => features.reduce((sum, f) => sum + (all.get(f) ?? 0), table.bias);
}

const byName = (a: readonly [string, number], b: readonly [string, number]): number => (a[0] < b[0] ? -1 : 1);

/** The file of the engine that holds a table. */
export function fileOf({ bias, features, words }: Table): string {
  const list = (pairs: readonly (readonly [string, number])[]): string => pairs.map((pair) => pair.join(' ')).join(' ');
  const roles = ['before', 'after', 'first', 'verb', 'within'].map(
    (role) => `  ${role}:\n    '${list([...(words.get(role) ?? [])].sort(byName)).replace(/['\\]/g, '\\$&')}',`,
  );
  return `/* Made by \`npm run weigh\`: change the texts that it learns from, not this file. */

/** What all phrases start with, in sixteenths. */
export const BIAS = ${bias};

/** What each feature weighs, by its name. */
export const FEATURE_WEIGHTS =
  '${list([...features].sort(byName))}';

/** What words weigh, by where they stand. */
export const WORD_WEIGHTS = {
${roles.join('\n')}
};
`;
}
