import { hitAt } from './hits.js';
import type { Sentence } from './parts.js';
import type { PhraseHit } from './phrases.js';

/** Token at which a sentence says what is the reader's to do, told by the employer: "aan jou om | de kassa te doen"; else -1. */
export function framedFrom(hits: readonly PhraseHit[], { from, to }: Sentence): number {
  for (let i = hitAt(hits, from); i < hits.length && (hits[i] as PhraseHit).from < to; i++) {
    const hit = hits[i] as PhraseHit;
    if (hit.kind !== 'frame' || hit.to >= to) continue;
    return hit.group === 'frame:after' ? hit.to : hit.from;
  }
  return -1;
}
