import { hitAt } from './hits.js';
import type { Sentence } from './parts.js';
import type { PhraseHit } from './phrases.js';
import type { Token } from './tokens.js';

/** Token at which a sentence says what is the reader's to do, told by the employer: "aan jou om | de kassa te doen"; else -1. */
export function framedFrom(tokens: readonly Token[], hits: readonly PhraseHit[], { from, to }: Sentence): number {
  for (let i = hitAt(hits, from); i < hits.length && (hits[i] as PhraseHit).from < to; i++) {
    const hit = hits[i] as PhraseHit;
    if (hit.kind !== 'frame' || hit.to >= to) continue;
    if (hit.group !== 'frame:after') return hit.from;
    return tokens[hit.to]?.word === true ? hit.to : Math.min(hit.to + 1, to - 1);
  }
  return -1;
}
