import type { Engine } from '@zorg-match/engine';
import { type DraftHead, draftPosting, mirrorDraft, shutOutOnce } from '@zorg-match/engine/mirror';
import type { DraftAdvice, JobPosting, Reading, RouteBook, Span, Taxonomy, Vacancy } from '@zorg-match/schema';
import type { Evidence } from '../vacancy-matcher/advert.js';

/** A draft with everything that is shown about it. */
export interface Mirrored {
  readonly reading: Reading;
  readonly advice: DraftAdvice;
  readonly posting: JobPosting;
  /** Remarks in all: what somebody may want to change. */
  readonly remarks: number;
}

/** What somebody tells beside the text, for the posting. */
export type Details = Omit<DraftHead, 'title' | 'datePosted'>;

/** What a draft is read with: the taxonomy with requirements and sources, and routes when these are there. */
export interface Knowledge {
  readonly engine: Engine;
  readonly whole: Taxonomy;
  readonly book: RouteBook | undefined;
}

/** Reads a draft and advises on it. */
export function mirrored({ engine, whole, book }: Knowledge, title: string, text: string, details: Details): Mirrored {
  const vacancy: Vacancy = { id: 'draft', title, description: text, road: 'plain-text' };
  const reading = engine.read(vacancy);
  const advice = mirrorDraft(reading, whole, title, book);
  const datePosted = new Date().toISOString().slice(0, 10);
  return {
    reading,
    advice,
    posting: draftPosting({ ...details, title, datePosted }, reading),
    remarks: remarksIn(advice),
  };
}

function remarksIn(advice: DraftAdvice): number {
  const { hardWords, sentences, conditions, competences, newcomer } = advice;
  const lists = [
    shutOutOnce(advice),
    hardWords,
    sentences.long,
    conditions,
    competences,
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
