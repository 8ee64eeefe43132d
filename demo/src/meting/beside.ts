import type { Condition, Demand, Reading } from '@zorg-match/schema';
import type { LabelledVacancy } from '@zorg-match/testing/labels';
import { comparable, scoreReading } from '@zorg-match/testing/score';
import { part, table } from './table.js';

const NECESSITY: Readonly<Record<string, string>> = {
  required: 'moet',
  preferred: 'pluspunt',
  trainable: 'leer je daar',
  'not-required': 'hoeft niet',
};
const KIND: Readonly<Record<Condition['kind'], string>> = {
  diploma: 'diploma',
  registration: 'registratie',
  language: 'taal',
  'driving-licence': 'rijbewijs',
  experience: 'ervaring',
  'criminal-record': 'uittreksel',
  medical: 'medisch',
  'work-permit': 'mogen werken',
  shift: 'wanneer',
  hours: 'uren',
  contract: 'contract',
  'start-date': 'begin',
};
/** Some adverts have no title, and begin with a long sentence. */
const MAX_TITLE = 80;
const word = (necessity: string): string => NECESSITY[necessity] ?? necessity;
const named = ({ label, competence }: Demand): string => `${label}${competence === null ? ' (kennen we niet)' : ''}`;

/** The demand that shares most with a label's quote. */
function nearest(demands: readonly Demand[], text: string, quote: string): Demand | undefined {
  const start = text.indexOf(quote);
  const shared = (demand: Demand) => Math.min(demand.end, start + quote.length) - Math.max(demand.start, start);
  const best = [...demands].sort((one, other) => shared(other) - shared(one))[0];
  return best && shared(best) > 0 ? best : undefined;
}

function competences(
  { text, competences: labels }: LabelledVacancy,
  { demands }: Reading,
  missed: ReadonlySet<number>,
) {
  const rows = labels.map(({ quote, concept, necessity }) => {
    const found = missed.has(text.indexOf(quote)) ? undefined : nearest(demands, text, quote);
    const same = found?.necessity === necessity;
    return [
      quote,
      `${concept}, ${word(necessity)}`,
      found ? `${named(found)}, ${word(found.necessity)}` : '',
      found
        ? same
          ? 'gelezen'
          : 'gelezen, andere kracht'
        : necessity === 'not-required'
          ? 'niet als eis gelezen'
          : 'gemist',
    ];
  });
  return table(['In de vacature', 'Label', 'Wat we lazen', 'Samen'], rows);
}

/** Each condition of the labels beside ours of the same kind and value, then what we read beyond. */
function conditions(labels: LabelledVacancy['conditions'], found: readonly Condition[]) {
  const key = ({ kind, value }: { readonly kind: string; readonly value: unknown }) =>
    `${kind}\t${comparable(kind, value)}`;
  const ours = new Set(found.map(key));
  const theirs = new Set(labels.map(key));
  const row = (
    each: { readonly kind: Condition['kind']; readonly value: string; readonly quote: string },
    told: string,
  ) => [each.quote, `${KIND[each.kind]}: ${each.value}`, told];
  return table(
    ['In de vacature', 'Voorwaarde', 'Samen'],
    [
      ...labels.map((label) => row(label, ours.has(key(label)) ? 'gelezen' : 'gemist')),
      ...found.filter((each) => !theirs.has(key(each))).map((each) => row(each, 'te veel gelezen')),
    ],
  );
}

/** One vacancy with each of its labels beside what we read, and what we read that nobody labelled. Drawn when opened. */
export function beside(vacancy: LabelledVacancy, reading: Reading): HTMLDetailsElement {
  const { missed, wrong, counts } = scoreReading({ ...vacancy }, reading);
  const [first = vacancy.id] = vacancy.text.split('\n');
  const title = first.length > MAX_TITLE ? `${first.slice(0, MAX_TITLE)}…` : first;
  const told = [
    `${counts.hit} van ${counts.labelled} gelezen`,
    ...(wrong.length > 0 ? [`${wrong.length} te veel`] : []),
  ];
  const details = document.createElement('details');
  details.append(part('summary', `${title}: ${told.join(', ')}`));
  const draw = () => {
    const extra = wrong.map(([start, end]) => {
      const demand = reading.demands.find((each) => each.start === start && each.end === end);
      return [vacancy.text.slice(start, end), demand ? `${named(demand)}, ${word(demand.necessity)}` : ''];
    });
    details.append(
      part('h3', 'Wat er gevraagd wordt'),
      competences(vacancy, reading, new Set(missed.map(([start]) => start))),
      ...(extra.length > 0
        ? [part('h3', 'Gelezen, en niet gelabeld'), table(['In de vacature', 'Wat we lazen'], extra)]
        : []),
      part('h3', 'Voorwaarden'),
      conditions(vacancy.conditions, reading.conditions),
    );
  };
  details.addEventListener('toggle', draw, { once: true });
  return details;
}
