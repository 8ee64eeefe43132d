import { readFileSync } from 'node:fs';
import type { Demand } from '@zorg-match/schema';
import type { Engine } from '@zorg-match/engine';
import type { Chapter, Figure } from './figures.js';
import { count, share } from './figures.js';

/** One phrase of a bank: what each mention in it asks, or which competences its whole may mean. */
interface Phrase {
  readonly text: string;
  /** The heading it stands under; without one it is read under each of {@link HEADINGS}. */
  readonly heading?: string;
  readonly mentions?: readonly { readonly quote: string; readonly necessity: Demand['necessity'] }[];
  /** Competences that are right for it; empty: the taxonomy has none. */
  readonly accept?: readonly string[];
}

/** A phrase says the same as a task and as part of a profile: each is read under both headings. */
const HEADINGS = ['Wat ga je doen?', 'Jouw profiel'] as const;
/** What stands before a heading of its own, which would be taken for the title at the start of a text. */
const BEFORE_OWN = 'Wat ga je doen?\n- Je helpt bewoners bij het wassen\n\n';

function demandsOf(
  engine: Engine,
  heading: string,
  text: string,
  own = false,
): { demands: readonly Demand[]; offset: number } {
  const advert = `Werken bij ons\n\n${own ? BEFORE_OWN : ''}${heading}\n${text}\n`;
  const offset = advert.lastIndexOf(text);
  return { demands: engine.read(advert).demands.filter(({ end }) => end > offset), offset };
}

/** Whether a demand and a quote share at least half of the shorter one. */
function meets({ start, end }: Demand, from: number, to: number): boolean {
  const shared = Math.min(end, to) - Math.max(start, from);
  return shared > 0 && shared * 2 >= Math.min(end - start, to - from);
}

type Tally = Record<Demand['necessity'], { right: number; all: number }>;

const noTally = (): Tally => ({
  required: { right: 0, all: 0 },
  preferred: { right: 0, all: 0 },
  trainable: { right: 0, all: 0 },
  'not-required': { right: 0, all: 0 },
});

/** What is read of one phrase that has mentions; gives how many demands meet none of them. */
function weigh(tally: Tally, { text, mentions = [] }: Phrase, demands: readonly Demand[], offset: number): number {
  const met = new Set<Demand>();
  for (const { quote, necessity } of mentions) {
    const from = offset + text.indexOf(quote);
    const found = demands.filter((demand) => meets(demand, from, from + quote.length));
    for (const demand of found) met.add(demand);
    const right = found.length > 0 ? found.every((d) => d.necessity === necessity) : necessity === 'not-required';
    tally[necessity].all++;
    if (right) tally[necessity].right++;
  }
  return demands.filter((demand) => !met.has(demand) && demand.necessity !== 'not-required').length;
}

function necessityFigures(engine: Engine, phrases: readonly Phrase[]): Figure[] {
  const tally = noTally();
  let extra = 0;
  let spoiled = 0;
  let plain = 0;
  for (const phrase of phrases)
    for (const heading of phrase.heading === undefined ? HEADINGS : [phrase.heading]) {
      const { demands, offset } = demandsOf(engine, heading, phrase.text, phrase.heading !== undefined);
      const more = weigh(tally, phrase, demands, offset);
      extra += more;
      if (phrase.mentions?.length !== 0) continue;
      plain++;
      if (more > 0) spoiled++;
    }
  return [
    ...Object.entries(tally).map(([name, { right, all }]) => share(name, all ? right / all : 0, undefined, `${all}`)),
    count('demands where none is asked', extra),
    count('phrases that ask nothing, misread', spoiled, `${plain}`),
  ];
}

function linkFigures(engine: Engine, phrases: readonly Phrase[]): Figure[] {
  const named = phrases.filter(({ accept = [] }) => accept.length > 0);
  let linked = 0;
  let right = 0;
  let needless = 0;
  for (const { text, accept = [] } of phrases) {
    const { demands } = demandsOf(engine, HEADINGS[0], `- ${text}`);
    const ids = demands.flatMap(({ competence }) => competence ?? []);
    if (ids.length === 0) continue;
    if (accept.length === 0) needless++;
    else {
      linked++;
      if (ids.some((id) => accept.includes(id))) right++;
    }
  }
  const over = `${named.length} phrases`;
  return [
    share('linked', named.length ? linked / named.length : 0, undefined, over),
    share('linked to the right one', named.length ? right / named.length : 0, undefined, over),
    share('right among the linked', linked ? right / linked : 0, undefined, `${linked} linked`),
    count('linked though none fits', needless, `${phrases.length - named.length}`),
  ];
}

/**
 * What the reader makes of a bank of phrases: a file with one JSON object a line, each with `text` and either `mentions`
 * (quote and necessity) or `accept` (ids of competences).
 */
export function phrasesChapter(engine: Engine, file: string): Chapter {
  const phrases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Phrase);
  const asks = phrases.filter(({ mentions }) => mentions !== undefined);
  const links = phrases.filter(({ accept }) => accept !== undefined);
  const figures = [
    ...(asks.length > 0 ? necessityFigures(engine, asks) : []),
    ...(links.length > 0 ? linkFigures(engine, links) : []),
  ];
  return { title: `Phrases (${phrases.length})`, figures };
}
