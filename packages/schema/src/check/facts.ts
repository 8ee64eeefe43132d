import type { Issue } from '../issue.js';
import type { Confidence } from '../route-book.js';
import { danglingIds } from './ids.js';
import { doubtful } from './report.js';

/** A statement about the world that must say where it comes from. */
export interface Fact {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** Sources of a fact that do not exist, and a fact without any source that does not say that it is `unsourced`. */
export function checkFact(fact: Fact, knownSources: ReadonlySet<string>, path: Issue['path']): Issue[] {
  const bare = fact.sources.length === 0 && fact.confidence !== 'unsourced';
  return [
    ...(bare ? [doubtful('missing-source', [...path, 'sources'])] : []),
    ...danglingIds(fact.sources, knownSources, 'source', [...path, 'sources']),
  ];
}
