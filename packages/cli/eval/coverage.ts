import { join } from 'node:path';
import { foldText, isStopWord, particles, stemOf, verbStems } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { labelledIn } from './files.js';
import { share } from './figures.js';
import type { Chapter } from './figures.js';
import { labelsOf } from '@zorg-match/testing/score';

/** How much of what vacancies ask the words of the taxonomy know. */
export interface Coverage {
  /** Share of the labelled competence quotes in `data/vacancies/written` that are known, 0 to 1; 0 when there are none. */
  readonly written: number;
  /** The same for the Dutch vacancies in `data/vacancies/real`, of which many have nothing to do with care. */
  readonly real: number;
  /** The same for those of `real` that are about care. */
  readonly realCare: number;
  /** Quotes that no label knows, each with the folder and id of its vacancy. */
  readonly missing: readonly string[];
}

/** Stems that one content word may stand for. */
type WordStems = ReadonlySet<string>;

/** For each stem the numbers of the labels that have it. */
type LabelIndex = ReadonlyMap<string, readonly number[]>;

interface Quote {
  readonly from: string;
  readonly care: boolean;
  readonly text: string;
}

/** What is read of a text: its content words, folded, and its words that may be the loose part of a separable verb. */
function wordsOf(text: string): { readonly content: readonly string[]; readonly loose: readonly string[] } {
  const words = foldText(text).split(' ').filter(Boolean);
  return {
    content: words.filter((word) => !isStopWord(word)),
    loose: words.filter((word) => particles.has(word)),
  };
}

/**
 * The different content words of a quote, each as the stems that it may stand for: its own and those of the verbs that it
 * may be a form of. "Dient medicatie toe" holds toedienen and medicatie: a loose part of a verb that the labels know is no
 * word of its own. Compounds stay whole: coverage is rather counted too low.
 */
function quotedWords(text: string, index: LabelIndex): WordStems[] {
  const { content, loose } = wordsOf(text);
  const different = new Map(content.map((word) => [stemOf(word), new Set([stemOf(word), ...verbStems(word)])]));
  for (const particle of loose) {
    for (const [own, stems] of different) {
      const joined = [...verbStems(particle + own), stemOf(`${particle}${own}`)].filter((stem) => index.has(stem));
      if (own === stemOf(particle) || joined.length === 0) continue;
      for (const stem of joined) stems.add(stem);
      different.delete(stemOf(particle));
    }
  }
  return [...different.values()];
}

/** The stems of all Dutch labels and words. */
function labelIndex(): LabelIndex {
  const index = new Map<string, number[]>();
  const texts = taxonomy.competences.flatMap(({ label, words }) => [
    label.nl,
    ...(words['nl'] ?? []).map((word) => (typeof word === 'string' ? word : word.text)),
  ]);
  texts.forEach((text, label) => {
    for (const stem of new Set(wordsOf(text).content.map(stemOf))) {
      const labels = index.get(stem) ?? [];
      labels.push(label);
      index.set(stem, labels);
    }
  });
  return index;
}

/** Whether some label shares at least half of the content words. */
function isKnown(words: readonly WordStems[], index: LabelIndex): boolean {
  const shared = new Map<number, number>();
  for (const stems of words) {
    const labels = new Set([...stems].flatMap((stem) => index.get(stem) ?? []));
    for (const label of labels) shared.set(label, (shared.get(label) ?? 0) + 1);
  }
  return [...shared.values()].some((count) => count * 2 >= words.length);
}

function quotesIn(data: string, folder: string): Quote[] {
  return labelledIn(join(data, folder))
    .filter((vacancy) => (vacancy['language'] ?? 'nl') === 'nl')
    .flatMap((vacancy) =>
      labelsOf(vacancy).competences.map(({ quote }) => ({
        from: `${folder}/${vacancy.id}`,
        care: typeof vacancy['group'] !== 'string' || vacancy['group'].startsWith('care'),
        text: quote,
      })),
    );
}

/**
 * Share of the labelled competence quotes for which some competence has a Dutch label that shares at least half of the
 * quote's content words after stemming, as the engine stems and with its stop words. `dir` holds `data/vacancies`. Quotes
 * of stop words only are left out.
 */
export function coverage(dir: string): Coverage {
  const index = labelIndex();
  const data = join(dir, 'data', 'vacancies');
  const missing: string[] = [];
  const known = (quotes: readonly Quote[]): number => {
    const counted = quotes.filter(({ text }) => wordsOf(text).content.length > 0);
    const unknown = counted.filter(({ text }) => !isKnown(quotedWords(text, index), index));
    missing.push(...unknown.map(({ from, text }) => `${from}: ${text.replace(/\s+/g, ' ')}`));
    return counted.length === 0 ? 0 : 1 - unknown.length / counted.length;
  };
  const written = known(quotesIn(data, 'written'));
  const quotes = quotesIn(data, 'real');
  const real = known(quotes);
  const all = [...missing];
  const realCare = known(quotes.filter(({ care }) => care));
  return { written, real, realCare, missing: all };
}

/** The coverage as figures, with what it is held to. */
export function coverageChapter({ written, real, realCare, missing }: Coverage): Chapter {
  return {
    title: 'Words that the taxonomy knows',
    figures: [
      share('written quotes', written, 0.85, `${missing.length} quotes of both not known`),
      share('real quotes, Dutch', real, 0.7, 'many not about care; real/ also labels licences and languages'),
      share('real quotes, Dutch, care', realCare),
    ],
  };
}
