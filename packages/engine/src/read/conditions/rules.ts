import { WordNote, type Word } from '../word.js';
import { diplomasOf } from './diploma.js';
import { experienceOf, namesExperience } from './experience.js';
import type { BlockView, FoundCondition } from './found.js';
import { hoursOf, tellsHours } from './hours.js';
import { languagesOf, namesLanguage } from './language.js';
import {
  carsOf,
  contractsOf,
  isLicence,
  isSteady,
  licencesOf,
  namesCar,
  papersOf,
  registrationsOf,
  startsOf,
} from './papers.js';
import { mayTellTime, namesShift, shiftsOf } from './shifts.js';

/** A rule for conditions, and without what in a block it finds nothing: phrases of one of the kinds, or such a word. */
interface Rule {
  readonly find: (view: BlockView) => readonly FoundCondition[];
  readonly kinds?: readonly string[];
  readonly words?: (word: string) => boolean;
}

const RULES: readonly Rule[] = [
  { find: diplomasOf, kinds: ['diploma'] },
  { find: registrationsOf, kinds: ['registration'] },
  { find: languagesOf, kinds: ['language'], words: namesLanguage },
  { find: licencesOf, words: isLicence },
  { find: carsOf, words: namesCar },
  { find: experienceOf, kinds: ['experience'], words: namesExperience },
  { find: papersOf, kinds: ['criminal-record', 'medical', 'work-permit'] },
  { find: shiftsOf, kinds: ['shift'], words: (word) => mayTellTime(word) || namesShift(word) },
  { find: hoursOf, words: tellsHours },
  { find: contractsOf, kinds: ['contract'], words: isSteady },
  { find: startsOf, kinds: ['start-date'] },
];

const bitsOf = (applies: (rule: Rule) => boolean | undefined): number =>
  RULES.reduce((bits, rule, i) => bits | (applies(rule) === true ? 1 << i : 0), 0);

/** For each word the rules that it calls, as bits; for each kind of phrase the same. */
const calledByWord = new WordNote(({ text }: Word) => bitsOf(({ words }) => words?.(text)));
const calledByKind = new Map(
  RULES.flatMap(({ kinds = [] }) => kinds.map((kind) => [kind, bitsOf((rule) => rule.kinds?.includes(kind))])),
);

/** The rules that something in a block calls, as bits. */
function calledBy({ tokens, block, hits }: BlockView): number {
  let called = 0;
  for (let t = block.from; t < block.to; t++) called |= calledByWord.of(tokens[t] as Word);
  for (const { kind } of hits) called |= calledByKind.get(kind) ?? 0;
  return called;
}

const NONE: readonly FoundCondition[] = [];

/**
 * What all rules find in each block. A rule is not even asked where nothing calls it, and goes over all blocks before the next
 * one starts.
 */
export function foundIn(views: readonly BlockView[]): (readonly FoundCondition[])[] {
  const called: number[] = [];
  let all = 0;
  for (const view of views) {
    const bits = calledBy(view);
    called.push(bits);
    all |= bits;
  }
  const found = views.map(() => NONE);
  for (let i = 0; all >> i !== 0; i++) {
    if (((all >> i) & 1) === 0) continue;
    const { find } = RULES[i] as Rule;
    for (let v = 0; v < views.length; v++) {
      if ((((called[v] as number) >> i) & 1) === 0) continue;
      const more = find(views[v] as BlockView);
      const before = found[v] as readonly FoundCondition[];
      if (more.length > 0) found[v] = before.length === 0 ? more : [...before, ...more];
    }
  }
  return found;
}
