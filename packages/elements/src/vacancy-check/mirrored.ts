import type { Engine } from '@zorg-match/engine';
import { draftPosting, mirrorDraft } from '@zorg-match/engine/mirror';
import type { DraftAdvice, JobPosting, Reading, Span, Taxonomy, Vacancy } from '@zorg-match/schema';
import type { Evidence } from '../vacancy-matcher/advert.js';

/** A draft with everything that is shown about it. */
export interface Mirrored {
  readonly reading: Reading;
  readonly advice: DraftAdvice;
  readonly posting: JobPosting;
  /** Remarks in all: what somebody may want to change. */
  readonly remarks: number;
}

/** Reads a draft and advises on it. `whole` is the taxonomy with requirements and sources. */
export function mirrored(engine: Engine, whole: Taxonomy, title: string, text: string): Mirrored {
  const vacancy: Vacancy = { id: 'draft', title, description: text, road: 'plain-text' };
  const reading = engine.read(vacancy);
  const advice = mirrorDraft(reading, whole, title);
  const datePosted = new Date().toISOString().slice(0, 10);
  return { reading, advice, posting: draftPosting({ title, datePosted }, reading), remarks: remarksIn(advice) };
}

function remarksIn({ title, shutsOut, hardWords, sentences, conditions, newcomer }: DraftAdvice): number {
  const lists = [
    title,
    shutsOut,
    hardWords,
    sentences.long,
    conditions,
    newcomer.filter(({ found }) => found === null),
  ];
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/** The strokes under the draft: form tells how much something is asked. */
export const strokes = { required: 'have', preferred: 'close', trainable: 'missing', unread: 'unknown' } as const;

/** Where the draft asks for something. */
export function evidenceIn({ demands, conditions }: Reading): Evidence[] {
  const evidence: Evidence[] = [];
  const add = ({ start, end }: Span, kind: keyof typeof strokes | 'not-required') => {
    if (kind !== 'not-required') evidence.push({ start, end, line: String(evidence.length), state: strokes[kind] });
  };
  for (const demand of demands) add(demand, demand.competence === null ? 'unread' : demand.necessity);
  for (const condition of conditions) add(condition, condition.necessity);
  return evidence;
}
