import type { Competence, Taxonomy, Word } from '@zorg-match/schema';
import { foldText } from '../src/text/fold.js';
import { isStopWord } from '../src/text/stop-words.js';
import { seeded } from './rounds.js';

/** What somebody types, and the concepts of which one is meant. */
export interface Asked {
  readonly query: string;
  readonly ids: readonly string[];
}

type Random = () => number;

const textOf = (word: string | Word): string => (typeof word === 'string' ? word : word.text);
const labelsOf = ({ label, words }: Competence): string[] => [label.nl, ...(words.nl ?? []).map(textOf)];

function edited(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const letter = 'etanirodslgvkmub'.charAt(Math.floor(random() * 16));
  const kind = random();
  if (kind < 0.25) return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  if (kind < 0.5) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at) + letter + text.slice(kind < 0.75 ? at : at + 1);
}

/** Ways to ask for a label other than typing it; `null` where a way does not fit. */
const WAYS: readonly ((label: string, random: Random) => string | null)[] = [
  (label) => label,
  (label, random) => (label.length < 8 ? null : edited(label, random)),
  (label, random) => (label.length < 12 ? null : edited(edited(label, random), random)),
  (label) => (/^\S+ \S+$/.test(label) ? label.replace(' ', '') : null),
  (label) => {
    const words = label.split(' ').filter((word) => !isStopWord(word));
    return words.length < 2 || words.length > 4 ? null : words.reverse().join(' ');
  },
  (label, random) => (label.length < 9 ? null : label.slice(0, Math.ceil(label.length * (0.5 + 0.4 * random())))),
];

/** What the queries of {@link askedOf} are, in their order: as many of each. */
export const KINDS: readonly string[] = [
  'a label as it is',
  'with one typo',
  'with two',
  'without a space',
  'in another order',
  'half typed',
  'taken out first',
];

/** Finds the concepts that have a label that begins with a text. */
function beginnings(taxonomy: Taxonomy): (text: string) => string[] {
  const folded = taxonomy.competences
    .flatMap((one) => labelsOf(one).map((label) => [foldText(label), one.id] as const))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return (text) => {
    let low = 0;
    let high = folded.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((folded[middle]?.[0] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (folded[end]?.[0].startsWith(text)) end++;
    return folded.slice(low, end).map(([, id]) => id);
  };
}

/** A taxonomy without some of its labels, and queries about it: half of them about the first `care` competences. */
export function askedOf(whole: Taxonomy, each: number, care: number): { taxonomy: Taxonomy; asked: Asked[] } {
  const random = seeded(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const anyOf = (all: readonly Competence[]): Competence =>
    random() < 0.5 ? (all[Math.floor(random() * care)] as Competence) : pick(all);
  const without = new Map<string, Competence>();
  const held: Asked[] = [];
  while (without.size < each) {
    const concept = anyOf(whole.competences);
    const words = concept.words.nl ?? [];
    if (words.length < 4 || without.has(concept.id)) continue;
    const left = pick(words);
    held.push({ query: textOf(left), ids: [concept.id] });
    without.set(concept.id, { ...concept, words: { ...concept.words, nl: words.filter((word) => word !== left) } });
  }
  // the other queries are made from labels that stay
  const taxonomy = { ...whole, competences: whole.competences.map((one) => without.get(one.id) ?? one) };
  const beginningWith = beginnings(taxonomy);
  const asked: Asked[] = [];
  for (const way of WAYS) {
    for (let made = 0; made < each;) {
      const label = foldText(pick(labelsOf(anyOf(taxonomy.competences))));
      const query = way(label, random);
      if (query === null) continue;
      asked.push({ query, ids: [...beginningWith(label), ...beginningWith(query)] });
      made++;
    }
  }
  return { taxonomy, asked: [...asked, ...held] };
}

/** A moment in the typing of each query: its first two letters or more. */
export function keystrokesOf(asked: readonly Asked[]): string[] {
  const random = seeded(3);
  return asked.map(({ query }) => query.slice(0, 2 + Math.floor(random() * (query.length - 1))));
}
