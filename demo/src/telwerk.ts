/** Counts vacancies beside the page: the worker of `streek.html`. */
import { serveCounting } from '@zorg-match/elements/counting-worker';
import { createEngine } from '@zorg-match/engine';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';

serveCounting(globalThis, createEngine({ taxonomy: coreTaxonomy }));
