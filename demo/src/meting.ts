/** The benchmark in the visitor's browser: the figures of each set, and each reading beside its label. */
import { loadEngine } from '@zorg-match/embed';
import type { Demand } from '@zorg-match/schema';
import { benchmarkJson } from '@zorg-match/testing/bundled';
import { type BenchmarkSet, type LabelledVacancy, parseBenchmark } from '@zorg-match/testing/labels';
import { addCounts, figuresOf, noCounts, scoreReading } from '@zorg-match/testing/score';
import { part, table } from './meting/table.js';

const SETS: readonly (readonly [BenchmarkSet, string])[] = [
  ['dev', 'waarmee we verbeteren'],
  ['seen', 'cijfers al bekeken'],
  ['unseen', 'alleen om te meten'],
];
const NAMES: Readonly<Record<string, string>> = {
  f1: 'competenties (F1)',
  precision: 'juist van wat we lazen',
  recall: 'gelezen van wat er staat',
  linked: 'herkend als competentie',
  necessity: 'moet of mag, juist',
  conditionF1: 'voorwaarden (F1)',
};
const NECESSITY: Readonly<Record<string, string>> = {
  required: 'moet',
  preferred: 'pluspunt',
  trainable: 'leer je daar',
  'not-required': 'hoeft niet',
};
const percent = new Intl.NumberFormat('nl-BE', { style: 'percent', maximumFractionDigits: 0 });

/** The demand that shares most with a label's quote. */
function nearest(demands: readonly Demand[], text: string, quote: string): Demand | undefined {
  const start = text.indexOf(quote);
  const shared = (demand: Demand) => Math.min(demand.end, start + quote.length) - Math.max(demand.start, start);
  const best = [...demands].sort((one, other) => shared(other) - shared(one))[0];
  return best && shared(best) > 0 ? best : undefined;
}

function readingTable(vacancy: LabelledVacancy, demands: readonly Demand[]): HTMLDetailsElement {
  const details = document.createElement('details');
  const rows = vacancy.competences.map(({ quote, necessity }) => {
    const found = nearest(demands, vacancy.text, quote);
    return [
      quote,
      NECESSITY[necessity] ?? necessity,
      found ? `${found.label}${found.competence ? '' : ' (kennen we niet)'}` : 'niet gelezen',
      found ? (NECESSITY[found.necessity] ?? found.necessity) : '',
    ];
  });
  const missed = rows.filter((row) => row[2] === 'niet gelezen').length;
  const title = vacancy.text.split('\n')[0] ?? vacancy.id;
  details.append(
    part('summary', `${title} – ${rows.length - missed} van ${rows.length} gelezen`),
    table(['In de vacature', 'Label', 'Wat we lazen', ''], rows),
  );
  return details;
}

async function measure(): Promise<void> {
  const status = document.querySelector('#stand');
  const list = document.querySelector('#lezingen');
  const place = document.querySelector('#tabel');
  const engine = await loadEngine();
  const vacancies = parseBenchmark(benchmarkJson);
  const start = performance.now();
  const columns: Record<string, number>[] = [];
  for (const [name] of SETS) {
    const counts = noCounts();
    for (const vacancy of vacancies.filter(({ set }) => set === name)) {
      const reading = engine.read(vacancy.text);
      addCounts(counts, scoreReading({ ...vacancy }, reading).counts);
      // who sees the mistakes of the set that only measures, could repair exactly those
      if (name !== 'unseen') list?.append(readingTable(vacancy, reading.demands));
      await new Promise((resolve) => setTimeout(resolve)); // the page stays lively
    }
    columns.push(figuresOf(counts));
  }
  const seconds = ((performance.now() - start) / 1000).toLocaleString('nl-BE', { maximumFractionDigits: 1 });
  if (status) status.textContent = `${vacancies.length} vacatures gelezen in ${seconds} seconden, op dit toestel.`;
  const rows = Object.entries(NAMES).map(([key, name]) => [
    name,
    ...columns.map((figures) => percent.format(figures[key] ?? 0)),
  ]);
  place?.append(table(['', ...SETS.map(([, name]) => name)], rows));
}

void measure();
