import { COMMON_WORDS } from '../text/dutch/common-words.data.js';
import { isStopWord } from '../text/stop-words.js';
import { stemOf } from '../text/stem.js';
import { particles, verbStems } from '../text/verb-forms.js';
import type { Phrase } from './patterns.js';
import type { TypoIndex } from './typo-index.js';
import type { SeparableVerb, Vocabulary } from './vocabulary.js';

/** How a word holds a stem: as a whole, as the head of a compound, or as the part before the head. */
export type Role = 'whole' | 'head' | 'modifier';

/** One stem that a word may stand for. */
export interface Sense {
  readonly stem: number;
  /** 0 to 1. */
  readonly quality: number;
  readonly role: Role;
  readonly typo: boolean;
}

/** What the vocabulary makes of one folded word, wherever it stands. */
export interface WordReading {
  readonly text: string;
  readonly senses: readonly Sense[];
  readonly stop: boolean;
  /** It may be the loose first part of a separable verb. */
  readonly particle: boolean;
  /** Separable verbs whose base it may be a form of. */
  readonly bases: readonly SeparableVerb[];
  /** Phrases that may have this word as their anchor. */
  readonly phrases: readonly Phrase[];
  /** Indexes of labels that match only as they are written and begin with this word. */
  readonly exact: readonly number[];
}

const QUALITY = { form: 1, verbForm: 0.97, diminutive: 0.95, compoundPart: 0.92, headOnly: 0.8, typo: 0.82 } as const;
const MIN_TYPO_LENGTH = 6;
const commonStems: ReadonlySet<string> = new Set(COMMON_WORDS.trim().split(/\s+/).map(stemOf));

function wholeSenses(vocabulary: Vocabulary, word: string, verbs: ReadonlySet<string>): Sense[] {
  const senses = new Map<number, Sense>();
  const add = (stem: number | undefined, quality: number): void => {
    if (stem !== undefined && !senses.has(stem)) senses.set(stem, { stem, quality, role: 'whole', typo: false });
  };
  add(vocabulary.findWord(word), QUALITY.form);
  for (const text of verbs) {
    const stem = vocabulary.find(text);
    if (stem !== undefined && vocabulary.isVerb(stem)) add(stem, QUALITY.verbForm);
  }
  if (senses.size === 0 && /[tpkj]je(s|n)?$/.test(word)) {
    const short = word.replace(/je[sn]?$/, '');
    add(vocabulary.findWord(short) ?? vocabulary.findWord(short.replace(/e?[tpk]$/, '')), QUALITY.diminutive);
  }
  return [...senses.values()];
}

function compoundSenses(vocabulary: Vocabulary, word: string, known: boolean): Sense[] {
  const parts = vocabulary.split(word);
  const quality = QUALITY.compoundPart;
  if (parts) {
    return [
      { stem: parts.modifier, quality, role: 'modifier', typo: false },
      { stem: parts.head, quality, role: 'head', typo: false },
    ];
  }
  const head = known ? undefined : vocabulary.headOf(word);
  return head === undefined ? [] : [{ stem: head, quality: QUALITY.headOnly, role: 'head', typo: false }];
}

function typoSenses(vocabulary: Vocabulary, typos: TypoIndex, word: string, verbs: ReadonlySet<string>): Sense[] {
  const own = stemOf(word);
  if (word.length < MIN_TYPO_LENGTH || commonStems.has(own) || /\d/.test(word)) return [];
  const direct = typos.find(word) ?? typos.find(own);
  if (direct !== undefined) return [{ stem: direct, quality: QUALITY.typo, role: 'whole', typo: true }];
  for (const text of verbs) {
    const stem = typos.find(text);
    if (stem !== undefined && vocabulary.isVerb(stem))
      return [{ stem, quality: QUALITY.typo, role: 'whole', typo: true }];
  }
  return [];
}

/** Reads a folded word: its own forms first, then its parts as a compound, and a typo only where nothing else fits. */
export function readWord(
  vocabulary: Vocabulary,
  typos: () => TypoIndex,
  word: string,
): Omit<WordReading, 'exact' | 'phrases'> {
  const stop = isStopWord(word);
  const particle = particles.has(word);
  if (stop) return { text: word, senses: [], stop, particle, bases: [] };
  const verbs = verbStems(word);
  const senses = wholeSenses(vocabulary, word, verbs);
  senses.push(...compoundSenses(vocabulary, word, senses.length > 0));
  const bases = [...verbs].flatMap((text) => vocabulary.separableWith(text));
  if (senses.length === 0 && bases.length === 0) senses.push(...typoSenses(vocabulary, typos(), word, verbs));
  return { text: word, senses, stop, particle, bases };
}
