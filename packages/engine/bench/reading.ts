import type { Taxonomy } from '@zorg-match/schema';
import MiniSearch from 'minisearch';
import { createEngine } from '../src/index.js';
import { Lexicon } from '../src/lexicon/lexicon.js';
import { scan } from '../src/lexicon/scan.js';
import { foldUnit, SKIP } from '../src/text/fold.js';
import { hashStep } from '../src/text/word-table.js';
import { megabytes, time, times, type Table } from './report.js';
import { built, interleave, type Timing } from './rounds.js';
import { vacancyTexts } from './texts.js';

const ROUNDS = 15;
/** Rounds before those that count. */
const WARM = 20;
/** Texts that MiniSearch gets: it needs a second for some. */
const FEW = 1;

/** The floor: fold every letter and hash every word, nothing else. */
export function foldAndHash(text: string): number {
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

/** A lexicon that has read a first text, so that nothing is left to build. */
export function readyLexicon(taxonomy: Taxonomy, text: string): Lexicon {
  const lexicon = new Lexicon(taxonomy, 'nl');
  scan(lexicon, text);
  return lexicon;
}

function labelSearch({ labels }: Lexicon): MiniSearch {
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(labels.map(({ text }, id) => ({ id, text })));
  return mini;
}

/** Cost of finding labels in a vacancy of 500 words, and of reading it, beside the floor and MiniSearch. */
export function readingTable(name: string, taxonomy: Taxonomy): Table {
  const texts = vacancyTexts();
  const lexicon = built(() => readyLexicon(taxonomy, texts[0] as string));
  const mini = built(() => labelSearch(lexicon.made));
  const engine = built(() => {
    const made = createEngine({ taxonomy });
    made.read(texts[0] as string);
    return made;
  });
  const at = (piece: number): string => texts[piece] as string;
  const ours = { name: 'finding labels', run: (piece: number) => scan(lexicon.made, at(piece)) };
  const floor = { name: 'only folding and hashing', run: (piece: number) => foldAndHash(at(piece)) };
  const [scanned, lowest] = interleave([ours, floor], texts.length, ROUNDS, WARM) as [Timing, Timing];
  const whole = { name: 'the whole reading', run: (piece: number) => engine.made.read(at(piece)) };
  const [read] = interleave([whole, floor], texts.length, ROUNDS, WARM) as [Timing];
  const peer = {
    name: 'MiniSearch, sentence by sentence',
    run: (piece: number) =>
      at(piece)
        .split(/[.\n]+/)
        .map((sentence) => mini.made.search(sentence)),
  };
  const [searched, beside] = interleave([peer, ours], FEW, 4) as [Timing, Timing];
  const row = (timing: Timing, base: number, made: { milliseconds: number; megabytes: number } | null): string[] => [
    timing.name,
    time(timing.median),
    time(timing.p95),
    times(timing.median / lowest.median),
    times(timing.median / base),
    made ? time(made.milliseconds) : '',
    made ? megabytes(made.megabytes) : '',
  ];
  return {
    title: `Reading a vacancy: ${name}`,
    about:
      `${taxonomy.competences.length.toLocaleString('en')} concepts; ${texts.length} texts of about 500 words from our own ` +
      `benchmark; MiniSearch on ${FEW} of them, beside ours on the same.`,
    head: ['', 'median', 'p95', '× floor', '× finding labels', 'build', 'memory'],
    rows: [
      row(scanned, scanned.median, lexicon),
      row(read, scanned.median, engine),
      row(lowest, scanned.median, null),
      row(searched, beside.median, mini),
    ],
  };
}
