import type { Taxonomy } from '@zorg-match/schema';
import MiniSearch from 'minisearch';
import { labelsOf } from '../src/lexicon/labels.js';
import { buildLexicon, Lexicon } from '../src/lexicon/lexicon.js';
import { scan } from '../src/lexicon/scan.js';
import { foldUnit, SKIP } from '../src/text/fold.js';
import { hashStep } from '../src/text/word-table.js';
import { interleave, report, seeded } from './rounds.js';

const WORDS = 500;
const TEXTS = 20;
const FRAMES = [
  'Je helpt bewoners elke dag opnieuw bij *.',
  'Voor onze dienst zoeken we iemand die ervaring heeft met * en graag in een hecht team werkt.',
  'Samen met je collega’s zorg je voor *, op het tempo van elke bewoner.',
  'Je neemt * op jou en je denkt mee over hoe het beter kan.',
  'Wij bieden een contract van onbepaalde duur, maaltijdcheques, een fietsvergoeding en heel wat verlof.',
  'Ons huis ligt vlak bij het station en heeft een grote tuin waar het in de zomer goed toeven is.',
  'Ervaring met * is mooi meegenomen, maar je leert het ook bij ons.',
];

/** Made-up vacancies of about 500 words in which labels of the taxonomy stand in whole sentences. */
function vacancies(taxonomy: Taxonomy): string[] {
  const labels = labelsOf(taxonomy).filter((label) => !label.veto && label.language === 'nl');
  const random = seeded(11);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: TEXTS }, () => {
    const sentences: string[] = [];
    for (let words = 0; words < WORDS; words += sentences.at(-1)?.split(' ').length ?? 1) {
      sentences.push((pick(FRAMES) ?? '').replace('*', pick(labels)?.text ?? ''));
    }
    return sentences.join('\n');
  });
}

/** The floor: fold every letter and hash every word, nothing else. */
function foldAndHash(text: string): number {
  let sum = 0;
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit > SKIP) hash = hashStep(hash, unit);
    else if (unit !== SKIP) {
      sum ^= hash;
      hash = 0;
    }
  }
  return sum ^ hash;
}

/** Cost of finding labels in a vacancy of 500 words, beside the floor and MiniSearch sentence by sentence. */
export function benchScanning(taxonomy: Taxonomy, rounds: number): void {
  const texts = vacancies(taxonomy);
  const lexicon = buildLexicon(taxonomy);
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(lexicon.labels.map(({ text }, id) => ({ id, text })));
  const contenders = [
    { name: 'scan', run: () => texts.forEach((text) => scan(lexicon, text)) },
    { name: 'fold and hash only', run: () => texts.forEach(foldAndHash) },
    {
      name: 'MiniSearch, a query per sentence',
      run: () => texts.forEach((text) => text.split('\n').forEach((line) => mini.search(line))),
    },
  ];
  report('Finding labels in a vacancy of 500 words', interleave(contenders, rounds), texts.length);
  const begin = performance.now();
  const fresh = new Lexicon(taxonomy, 'nl');
  scan(fresh, texts[0] ?? '');
  console.log(`  building the lexicon and scanning a first text: ${(performance.now() - begin).toFixed(1)} ms`);
}
