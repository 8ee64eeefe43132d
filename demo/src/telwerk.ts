/** Counts vacancies beside the page: the worker of `streek.html`. */
import { serveCounting, type WorkerScope } from '@zorg-match/elements/counting-worker';
import { createEngine } from '@zorg-match/engine';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';

serveCounting(globalThis as unknown as WorkerScope, createEngine({ taxonomy: coreTaxonomy }));
