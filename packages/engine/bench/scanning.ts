import type { Taxonomy } from '@zorg-match/schema';
import MiniSearch from 'minisearch';
import { labelsOf } from '../src/lexicon/labels.js';
import { Lexicon } from '../src/lexicon/lexicon.js';
import { scan } from '../src/lexicon/scan.js';
import { foldUnit, SKIP } from '../src/text/fold.js';
import { hashStep } from '../src/text/word-table.js';
import { megabytes, time, times, type Table } from './report.js';
import { built, interleave, seeded } from './rounds.js';

const WORDS = 500;
const TEXTS = 20;
const ROUNDS = 7;
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
export function scanningTable(name: string, taxonomy: Taxonomy): Table {
  const texts = vacancies(taxonomy);
  const lexicon = built(() => {
    const made = new Lexicon(taxonomy, 'nl');
    scan(made, texts[0] as string);
    return made;
  });
  const mini = built(() => {
    const made = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    made.addAll(lexicon.made.labels.map(({ text }, id) => ({ id, text })));
    return made;
  });
  const contenders = [
    { name: 'scan', run: (piece: number) => scan(lexicon.made, texts[piece] as string) },
    { name: 'fold and hash only', run: (piece: number) => foldAndHash(texts[piece] as string) },
    {
      name: 'MiniSearch, a query per sentence',
      run: (piece: number) => (texts[piece] as string).split('\n').map((line) => mini.made.search(line)),
    },
  ];
  const timings = interleave(contenders, texts.length, ROUNDS);
  const made = [lexicon, null, mini];
  return {
    title: `Finding labels in a vacancy: ${name}`,
    about: `${taxonomy.competences.length.toLocaleString('en')} concepts; ${TEXTS} made-up vacancies of about ${WORDS} words.`,
    head: ['', 'median', 'p95', '× ours', 'build', 'memory'],
    rows: timings.map(({ name: label, median, p95 }, i) => [
      label,
      time(median),
      time(p95),
      times(median / (timings[0]?.median ?? NaN)),
      time(made[i]?.milliseconds ?? 0),
      megabytes(made[i]?.megabytes ?? 0),
    ]),
  };
}
