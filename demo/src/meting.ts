/** The benchmark in the visitor's browser: the figures of each set, and each reading beside its label. */
import { loadEngine } from '@zorg-match/embed';
import { benchmarkJson } from '@zorg-match/testing/bundled';
import { type BenchmarkSet, parseBenchmark } from '@zorg-match/testing/labels';
import { addCounts, type Counts, figuresOf, noCounts, scoreReading } from '@zorg-match/testing/score';
import { beside } from './meting/beside.js';
import { part, table } from './meting/table.js';

const SETS: readonly (readonly [BenchmarkSet, string])[] = [
  ['dev', 'waarmee we verbeteren'],
  ['seen', 'cijfers al bekeken'],
  ['unseen', 'eerst gemeten, dan bekeken'],
  ['fresh', 'ook zo, andere hand'],
  ['varied', 'ook zo, allerlei stijlen'],
  ['aside', 'nog door niemand bekeken'],
];
const NAMES: Readonly<Record<string, string>> = {
  f1: 'competenties (F1)',
  precision: 'juist van wat we lazen',
  recall: 'gelezen van wat er staat',
  linked: 'herkend als competentie',
  necessity: 'moet of mag, juist',
  conditionF1: 'voorwaarden (F1)',
};
const percent = new Intl.NumberFormat('nl-BE', { style: 'percent', maximumFractionDigits: 0 });

function need<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`zorg-match: the page misses ${selector}.`);
  return found;
}

/** Lets the browser draw and answer its visitor before the next vacancy. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

/** The table stands there from the start, so that nothing moves when a set is done. */
function figures(counts: ReadonlyMap<BenchmarkSet, Counts>): HTMLTableElement {
  const columns = SETS.map(([set]) => counts.get(set)).map((own) => own && figuresOf(own));
  const rows = Object.entries(NAMES).map(([key, name]) => [
    name,
    ...columns.map((each) => (each ? percent.format(each[key] ?? 0) : '…')),
  ]);
  return table(['', ...SETS.map(([, name]) => name)], rows);
}

async function measure(): Promise<void> {
  const status = need('#stand', HTMLElement);
  const progress = need('#voortgang', HTMLProgressElement);
  const lists = need('#lezingen', HTMLElement);
  const place = need('#tabel', HTMLElement);
  const counts = new Map<BenchmarkSet, Counts>();
  place.replaceChildren(figures(counts));
  const engine = await loadEngine();
  const vacancies = parseBenchmark(benchmarkJson);
  progress.max = vacancies.length;
  let busy = 0;
  for (const [set, name] of SETS) {
    const own = vacancies.filter((vacancy) => vacancy.set === set);
    const total = noCounts();
    const entries: HTMLElement[] = [];
    for (const vacancy of own) {
      const start = performance.now();
      const reading = engine.read(vacancy.text);
      addCounts(total, scoreReading({ ...vacancy }, reading).counts);
      busy += performance.now() - start;
      // whoever sees what the last set misses would mend the reader for it: it is there for its figures
      if (set !== 'aside') entries.push(beside(vacancy, reading));
      progress.value += 1;
      await rest();
    }
    counts.set(set, total);
    place.replaceChildren(figures(counts));
    if (entries.length > 0) lists.append(part('h3', `${own.length} vacatures: ${name}`), ...entries);
  }
  progress.hidden = true;
  const seconds = (busy / 1000).toLocaleString('nl-BE', { maximumFractionDigits: 1 });
  status.textContent = `${vacancies.length} vacatures gelezen in ${seconds} seconden, op dit toestel.`;
}

measure().catch((error: unknown) => {
  console.error('zorg-match: the benchmark could not be run.', error);
  need('#stand', HTMLElement).textContent = 'De meting lukt hier niet. Herlaad de pagina en probeer het nog eens.';
});
