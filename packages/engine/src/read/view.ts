import type { Necessity } from '@zorg-match/schema';
import type { BlockView } from './conditions/found.js';
import { saysNecessity } from './cues.js';
import { hitsWithin } from './hits.js';
import { necessityOf, scopesOf } from './necessity.js';
import type { Scope } from './necessity.js';
import { sentencesOf } from './parts.js';
import type { SectionBlock } from './sections.js';
import type { Structure } from './structure.js';

/** How much the heading over a block asks its list. Of several sentences in a heading the last one governs. */
function askedByHeading({ tokens, hits }: Structure, block: SectionBlock): Necessity {
  let from = block.headTo - 1;
  while (from > block.headFrom && !/^[.!?]$/.test(tokens[from - 1]?.text ?? '')) from--;
  const scopes = hitsWithin(hits, from, block.headTo)
    .filter((h) => saysNecessity(h.group))
    .map((h): Scope => ({ family: h.group.split(':')[0] as Necessity, from: 0, to: 1, cueFrom: h.from, cueTo: h.to }));
  return scopes.length > 0 ? necessityOf(scopes, 0, 1, 'required', true).necessity : 'required';
}

/** Everything about a block that the rules for demands, conditions and offers need. */
export function viewOf(structure: Structure, block: SectionBlock): BlockView {
  const { text, tokens } = structure;
  const hits = hitsWithin(structure.hits, block.from, block.to);
  const sentences = sentencesOf(text, tokens, block.from, block.to);
  const scopes = scopesOf(
    tokens,
    sentences,
    hits.filter((h) => saysNecessity(h.group)),
  );
  return { text, tokens, block, sentences, scopes, hits, byHeading: askedByHeading(structure, block) };
}
