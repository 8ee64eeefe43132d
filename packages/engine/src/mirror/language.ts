import type { DraftAdvice, ShutsOut, Span } from '@zorg-match/schema';
import { tokenise } from '../read/tokens.js';
import { type Draft, draftOf, spanOf, wordings } from './draft.js';

/** Longer sentences are hard to take in at once; the same limit as for our own texts. */
export const LONG_SENTENCE_WORDS = 20;

type Language = Pick<DraftAdvice, 'words' | 'sentences' | 'hardWords' | 'musts' | 'shutsOut'>;

/** How plain a draft is, and whom its wording keeps away. */
export function languageOf(draft: Draft): Language {
  const { tokens, sentences, hits } = draft;
  const sized = sentences
    .map(({ from, to }) => ({ from, to, words: tokens.slice(from, to).filter(({ word }) => word).length }))
    .filter(({ words }) => words > 0);
  const words = sized.reduce((sum, sentence) => sum + sentence.words, 0);
  const musts = hits.filter(({ group }) => group === 'must');
  return {
    words,
    sentences: {
      count: sized.length,
      average: sized.length === 0 ? 0 : Math.round((words / sized.length) * 10) / 10,
      long: sized
        .filter((sentence) => sentence.words > LONG_SENTENCE_WORDS)
        .map((sentence) => ({ ...spanOf(draft, sentence.from, sentence.to), words: sentence.words })),
    },
    hardWords: wordings(draft, 'hard').map(({ key, span }) => ({ ...span, simpler: key })),
    musts: sized
      .filter(({ from, to }) => musts.some((hit) => hit.from >= from && hit.from < to))
      .map(({ from, to }): Span => spanOf(draft, from, to)),
    shutsOut: shutsOut(draft).map((found) => ({ ...found, sentence: sentenceAround(draft, found) })),
  };
}

/** The sentence in which words stand; of words that stand in none, such as a heading, the words themselves. */
function sentenceAround(draft: Draft, { quote, start, end }: Span): Span {
  const spans = draft.sentences.map(({ from, to }) => spanOf(draft, from, to));
  return spans.find((span) => span.start <= start && end <= span.end) ?? { quote, start, end };
}

const shutsOut = (draft: Draft) => wordings(draft, 'out').map(({ key, span }) => ({ ...span, code: key as ShutsOut }));

/** Words of a title that keep people away. */
export function shutOutBy(title: string): DraftAdvice['title'] {
  const tokens = tokenise(title);
  const found = shutsOut(draftOf({ text: title, title, tokens, hits: [], blocks: [] }));
  return found.map(({ quote, code }) => ({ quote, code }));
}
