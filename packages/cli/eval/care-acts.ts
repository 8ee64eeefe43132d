import type { Engine } from '@zorg-match/engine';
import type { Chapter } from './figures.js';
import { atMost, count } from './figures.js';

/** An advert that has nothing to do with care. */
export interface OtherAdvert {
  readonly text: string;
}

/** Acts of care (those of which the law says who may do them) found in adverts where there are none. */
export function careActsChapter(engine: Engine, adverts: readonly OtherAdvert[]): Chapter {
  const acts = new Set(
    engine.taxonomy.competences.filter((c) => c.act === 'reserved' || c.act === 'delegated').map((c) => c.id),
  );
  const found = adverts.flatMap(({ text }) =>
    engine.read(text).demands.filter((d) => d.competence !== null && acts.has(d.competence)),
  );
  const each = adverts.length === 0 ? 0 : found.length / adverts.length;
  return {
    title: `Adverts outside care (${adverts.length})`,
    figures: [
      atMost(
        count(
          'care acts an advert',
          each,
          found
            .map((d) => d.competence)
            .slice(0, 8)
            .join(', '),
        ),
        0.2,
      ),
    ],
  };
}
