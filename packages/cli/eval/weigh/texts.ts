import { readFileSync } from 'node:fs';
import type { Weighed } from '@zorg-match/engine';
import { weighedIn } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { loadBenchmark } from '@zorg-match/testing/benchmark';
import { matches, type Labelled } from '@zorg-match/testing/score';
import type { Example } from './learn.js';

/** A labelled text with the phrases in it of which is weighed whether they are demands. */
export interface Text {
  readonly vacancy: Labelled;
  readonly weighed: readonly Weighed[];
}

const BENCHMARK = new URL('../../../testing/benchmark/', import.meta.url);

interface Passage {
  readonly id: string;
  readonly heading?: string | null;
  readonly text: string;
  readonly demands?: readonly string[];
  readonly mentions?: readonly { quote: string; necessity: string }[];
}

/** A passage is read as a part of a vacancy, under its own heading. */
function passages(file: string): Text[] {
  const lines = readFileSync(new URL(file, BENCHMARK), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, heading, text, demands = [], mentions = [] } = JSON.parse(line) as Passage;
    const description = heading ? `${heading}\n${text}` : text;
    const competences = [...mentions, ...demands.map((quote) => ({ quote, necessity: 'required' }))];
    return {
      vacancy: { id, text: description, gold: { competences } },
      weighed: weighedIn(taxonomy, { id, title: 'Medewerker', description, road: 'plain-text' }),
    };
  });
}

const vacancies = (set: Parameters<typeof loadBenchmark>[0]): Text[] =>
  loadBenchmark(set).map((vacancy) => {
    const labelled = vacancy as unknown as Labelled;
    return { vacancy: labelled, weighed: weighedIn(taxonomy, labelled.text) };
  });

const isOdd = ({ vacancy }: Text): boolean => Number(/\d+/.exec(vacancy.id)?.[0]) % 2 === 1;

/** The texts that weights are learnt from, by their set. */
export function learntFrom(): Record<string, readonly Text[]> {
  const written = passages('passages.ndjson');
  return {
    dev: vacancies('dev'),
    seen: vacancies('seen'),
    unseen: vacancies('unseen'),
    fresh: vacancies('fresh'),
    varied: vacancies('varied'),
    'passages, odd': written.filter(isOdd),
    'passages, even': written.filter((text) => !isOdd(text)),
    phrases: passages('phrases.ndjson'),
  };
}

/** A set that no weight is learnt from. */
export const setAside = (): readonly Text[] => vacancies('aside');

/** What the rules found already counts half where a phrase beside it says it again. */
const AGAIN = 0.5;

/** The phrases of texts as examples. What a label of something else covers, and what is said not to be needed, teaches nothing. */
export function examplesOf(texts: readonly Text[]): Example[] {
  return texts.flatMap(({ vacancy, weighed }) => {
    const asked = weighed.filter(({ necessity }) => necessity !== 'not-required');
    const ruled = asked.filter((one) => one.ruled);
    const taken = matches(vacancy, ruled).taken;
    return matches(vacancy, asked).each.flatMap(({ labels, beside }, i): Example[] => {
      if (labels.length === 0 && beside) return [];
      const { weights, ruled: known } = asked[i] as Weighed;
      const again = !known && labels.length > 0 && labels.every((label) => taken.has(label));
      return [
        { features: weights.map(({ feature }) => feature), answer: +(labels.length > 0), counts: again ? AGAIN : 1 },
      ];
    });
  });
}
