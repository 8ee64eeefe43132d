import { loadBenchmark } from '@zorg-match/testing/benchmark';

const WORDS = 500;
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Texts of about 500 words: vacancies of our own benchmark, short ones one below the other. */
export function vacancyTexts(): string[] {
  const texts: string[] = [];
  let text = '';
  for (const vacancy of loadBenchmark('dev')) {
    text = text === '' ? vacancy.text : `${text}\n\n${vacancy.text}`;
    if (wordsIn(text) < WORDS * 0.8) continue;
    texts.push(text);
    text = '';
  }
  return texts;
}
