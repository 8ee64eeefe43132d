import { AREAS } from '@zorg-match/engine/monitor';
import type { Names } from '@zorg-match/engine/monitor/pictures';
import { conditionText, type Messages, type MonitorMessages } from '@zorg-match/i18n';
import type { Taxonomy } from '@zorg-match/schema';
import { PROVINCES } from '@zorg-match/schema/places';
import { indexOf, labelIn } from '../context/taxonomy-index.js';

/** Everything that names and sentences need. */
export interface Words extends Names {
  readonly say: MonitorMessages;
}

/** The words of an element in its language, with what the taxonomy calls things. */
export function wordsIn(lang: string, say: MonitorMessages, messages: Messages, taxonomy: Taxonomy): Words {
  const { occupations, competences } = indexOf(taxonomy);
  const places = new Map([
    ...[...PROVINCES, ...AREAS].map(({ id, label }): [string, string] => [id, labelIn({ label: { ...label } }, lang)]),
    ['all', say.whole],
  ]);
  const nameOf = (entry: Parameters<typeof labelIn>[0] | undefined, otherwise: string): string =>
    entry ? labelIn(entry, lang) : otherwise;
  return {
    say,
    lang,
    occupation: (id) => nameOf(occupations.get(id), say.unknownOccupation),
    competence: (id) => nameOf(competences.get(id), id),
    place: (id) => places.get(id) ?? say.unknownRegion,
    condition: (condition) => conditionText(messages, condition, { lang }),
  };
}
