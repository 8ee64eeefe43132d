import type { DraftAdvice } from '@zorg-match/schema';

/** Fewer tasks are hardly a job. */
const FEWEST_TASKS = 2;

/** The sentences around the tasks, in the language of the draft. */
export interface SupportWords {
  readonly supportTitle: string;
  readonly supportIntro: string;
  readonly supportTasks: string;
  readonly supportProfile: string;
}

/** A second vacancy with the tasks that anyone may do, in plain text; `null` when these are hardly a job. */
export function supportingVacancy({ tasks }: DraftAdvice, words: SupportWords): string | null {
  const support = tasks.filter(({ kind }) => kind === 'support').map(({ demand }) => `• ${demand.label}`);
  if (support.length < FEWEST_TASKS) return null;
  return [words.supportTitle, words.supportIntro, words.supportTasks, ...support, words.supportProfile].join('\n');
}
