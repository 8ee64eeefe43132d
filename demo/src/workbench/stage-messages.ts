import type { BenchState } from './state.js';

/** The bench tells the stage what to change without building it again. */
export interface StageOrder {
  readonly zorgBench: 'apply';
  readonly state: BenchState;
}

/** The stage tells the bench what happened on it. */
export interface StageNews {
  readonly zorgStage: 'event' | 'height';
  readonly type: string;
  readonly detail: string;
}

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

export const isOrder = (data: unknown): data is StageOrder => isObject(data) && data['zorgBench'] === 'apply';
export const isNews = (data: unknown): data is StageNews => isObject(data) && typeof data['zorgStage'] === 'string';
