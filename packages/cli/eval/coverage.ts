import { join } from 'node:path';
import { foldText, isStopWord, particles, stemOf, verbStems } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { labelledIn } from './files.js';
import { share } from './figures.js';
import type { Chapter } from './figures.js';
import { labelsOf } from './score.js';

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

interface Quote {
  readonly from: string;
  readonly care: boolean;
  readonly text: string;
}

/** The words of a text that carry meaning, folded. A loose particle does not: it is part of its verb. */
function contentOf(text: string): string[] {
  const content = foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !isStopWord(word));
  const telling = content.filter((word) => !particles.has(word));
  return telling.length > 0 ? telling : content;
}

/**
 * The different content words of a quote, each as the stems that it may stand for: its own, those of the verbs that it may
 * be a form of, and both with a loose particle of the quote before it, so that "dient medicatie toe" holds toedienen.
 * Compounds stay whole: coverage is rather counted too low.
 */
function quotedWords(text: string): WordStems[] {
  const loose = foldText(text)
    .split(' ')
    .filter((word) => particles.has(word));
  const different = new Map(contentOf(text).map((word) => [stemOf(word), word]));
  return [...different].map(([stem, word]) => {
    const stems = [stem, ...verbStems(word)];
    return new Set([...stems, ...loose.flatMap((particle) => stems.map((own) => particle + own))]);
  });
}

/** The stems of all Dutch labels and words, and for each stem the labels that have it. */
function labelIndex(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  const texts = taxonomy.competences.flatMap(({ label, words }) => [
    label.nl,
    ...(words['nl'] ?? []).map((word) => (typeof word === 'string' ? word : word.text)),
  ]);
  texts.forEach((text, label) => {
    for (const stem of new Set(contentOf(text).map(stemOf))) {
      const labels = index.get(stem) ?? [];
      labels.push(label);
      index.set(stem, labels);
    }
  });
  return index;
}

/** Whether some label shares at least half of the content words. */
function isKnown(words: readonly WordStems[], index: ReadonlyMap<string, readonly number[]>): boolean {
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
    const counted = quotes.filter(({ text }) => quotedWords(text).length > 0);
    const unknown = counted.filter(({ text }) => !isKnown(quotedWords(text), index));
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
