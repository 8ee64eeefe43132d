import { conditionText, type Messages, type MonitorMessages } from '@zorg-match/i18n';
import type { Asked, Taxonomy, Tally } from '@zorg-match/schema';
import { PROVINCES } from '@zorg-match/schema/places';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import type { Bar, Figure } from './figure.js';

/** Everything that names and sentences need. */
export interface Words {
  readonly say: MonitorMessages;
  readonly messages: Messages;
  readonly lang: string;
  readonly taxonomy: Taxonomy;
}

export function occupationName({ say, taxonomy, lang }: Words, id: string): string {
  const occupation = indexOf(taxonomy).occupations.get(id);
  return occupation ? labelIn(occupation, lang) : say.unknownOccupation;
}

export const regionName = ({ say }: Words, id: string): string =>
  PROVINCES.find((province) => province.id === id)?.label.nl ?? say.unknownRegion;

export function competenceName({ taxonomy, lang }: Words, id: string): string {
  const competence = indexOf(taxonomy).competences.get(id);
  return competence ? labelIn(competence, lang) : id;
}

const split = ({ required, preferred, trainable }: Asked): number[] => [required, preferred, trainable];

/** The figures about one selection; `which` says it in words ("in Limburg voor zorgkundige"), and may be empty. */
export function figuresOf(words: Words, tally: Tally, which: string): Figure[] {
  const { say, messages, lang } = words;
  const legend = [say.required, say.preferred, say.trainable];
  const sentence = (bars: readonly Bar[]) => {
    const [first] = bars;
    if (!first) return '';
    const some = first.parts.reduce((sum, part) => sum + part, 0);
    return say.asks({ some, count: tally.vacancies, what: first.name, which });
  };
  const figure = (id: string, title: string, bars: Bar[], parts: readonly string[]): Figure => ({
    id,
    title,
    bars,
    legend: parts,
    sentence: sentence(bars),
  });
  const conditions = tally.conditions
    .filter((each) => each.required + each.preferred + each.trainable > 0 && each.value !== 'none')
    .map((each) => ({ name: conditionText(messages, each, { lang }), parts: split(each) }));
  return [
    figure(
      'competences',
      say.competences,
      tally.competences.map((each) => ({ name: competenceName(words, each.id), parts: split(each) })),
      legend,
    ),
    figure('conditions', say.conditions, conditions, legend),
    figure(
      'offers',
      say.offers,
      tally.offers.map(({ what, vacancies }) => ({ name: say.offer[what], parts: [vacancies] })),
      [],
    ),
    figure(
      'months',
      say.months,
      tally.months.map(({ month, vacancies }) => ({ name: monthName(month, lang), parts: [vacancies] })),
      [],
    ),
  ]
    .filter(({ bars }) => bars.length > 0)
    .map((each) => (each.id === 'months' ? { ...each, sentence: '' } : each)); // the first month says nothing special
}

/** `2026-11` → `november 2026`. */
function monthName(month: string, lang: string): string {
  const date = new Date(`${month}-01T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? month
    : date.toLocaleDateString(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
