import type { Learnt } from './learn.js';

/** Weights are kept in sixteenths. */
const PARTS = 16;

/** The weights in whole numbers, for each answer but the first: of features, and of words by their role. */
export interface Table {
  readonly bias: readonly number[];
  readonly features: readonly (readonly [string, readonly number[]])[];
  readonly words: ReadonlyMap<string, readonly (readonly [string, readonly number[]])[]>;
}

export interface Rounding {
  /** Added to the bias of each answer but the first, in natural logarithms of odds. */
  readonly ahead?: number;
  /** Words are left out of which all weights are lighter. */
  readonly least?: number;
}

/** Rounds what was learnt. */
export function tableOf({ bias, weights }: Learnt, { ahead = 0, least = 2 }: Rounding = {}): Table {
  const rounded = (exact: readonly number[]): number[] => exact.map((weight) => Math.round(weight * PARTS) || 0);
  const features: [string, number[]][] = [];
  const words = new Map<string, [string, number[]][]>();
  for (const [name, exact] of weights) {
    const each = rounded(exact);
    const most = Math.max(...each.map(Math.abs));
    const colon = name.indexOf(':');
    if (!name.includes('=') && colon > 0) {
      const word = name.slice(colon + 1);
      if (most < least || word === '' || /\s/.test(word)) continue;
      const role = name.slice(0, colon);
      const list = words.get(role) ?? [];
      list.push([word, each]);
      words.set(role, list);
    } else if (most !== 0) features.push([name, each]);
  }
  return { bias: rounded(bias.map((each) => each + ahead)), features, words };
}

/** What features weigh together in a table, for each answer but the first. */
export function sumIn(table: Table): (features: readonly string[]) => number[] {
  const all = new Map<string, readonly number[]>(table.features);
  for (const [role, words] of table.words) for (const [word, weights] of words) all.set(`${role}:${word}`, weights);
  return (features) => table.bias.map((start, k) => features.reduce((sum, f) => sum + (all.get(f)?.[k] ?? 0), start));
}

type Row = readonly [string, readonly number[]];
const byName = (a: Row, b: Row): number => (a[0] < b[0] ? -1 : 1);

/** The file of the engine that holds a table. `what`: what phrases start with, and what features and words weigh for. */
export function fileOf({ bias, features, words }: Table, roles: readonly string[], what: string): string {
  const list = (rows: readonly Row[]): string =>
    rows
      .slice()
      .sort(byName)
      .map(([name, weights]) => [name, ...weights].join(' '))
      .join(' ')
      .replace(/['\\]/g, '\\$&');
  const lines = roles.map((role) => `  '${role}':\n    '${list(words.get(role) ?? [])}',`);
  return `/* Made by \`npm run weigh\`: change the texts that it learns from, not this file. */

/** What all phrases start with, in sixteenths${what}. */
export const BIAS = ${bias.length === 1 ? String(bias[0]) : JSON.stringify(bias)};

/** What each feature weighs, by its name. */
export const FEATURE_WEIGHTS =
  '${list(features)}';

/** What words weigh, by where they stand. */
export const WORD_WEIGHTS = {
${lines.join('\n')}
};
`;
}
