import type { Necessity } from '@zorg-match/schema';
import { welcomedIn } from './answered.js';
import type { BlockView } from './conditions/found.js';
import { saysNecessity } from './cues.js';
import { hitsWithin } from './hits.js';
import { necessityOf, scopesOf, withSame } from './necessity.js';
import type { Family, Scope } from './necessity.js';
import { sentencesOf } from './parts.js';
import type { SectionBlock } from './sections.js';
import type { Structure } from './structure.js';

/** How much the heading over a block asks its list. Of several sentences in a heading the last one governs. */
function askedByHeading({ tokens, hits }: Structure, block: SectionBlock): Necessity {
  if (block.headTo <= block.headFrom) return 'required';
  let from = block.headTo - 1;
  while (from > block.headFrom && !/^[.!?]$/.test(tokens[from - 1]?.text ?? '')) from--;
  const scopes = hitsWithin(hits, from, block.headTo)
    .filter(saysNecessity)
    .map((h): Scope => ({ family: h.kind as Necessity, from: 0, to: 1, cueFrom: h.from, cueTo: h.to }));
  return scopes.length > 0 ? necessityOf(scopes, 0, 1, 'required', true).necessity : 'required';
}

/** The last cue of a block, when it stands in the block's last sentence: a following "idem" repeats it. */
export function lastCueOf({ sentences, scopes }: BlockView): Family | undefined {
  const end = sentences.at(-1)?.from ?? 0;
  return scopes.filter((s) => s.to > end).at(-1)?.family;
}

/** Everything about a block that the rules for demands, conditions and offers need. `earlier`: of the block before it. */
export function viewOf(structure: Structure, block: SectionBlock, earlier?: Family): BlockView {
  const { text, title, tokens } = structure;
  const hits = hitsWithin(structure.hits, block.from, block.to);
  const sentences = sentencesOf(text, tokens, block.from, block.to);
  const said = [
    ...scopesOf(tokens, sentences, hits.filter(saysNecessity)),
    ...(block.part === 'tasks' ? [] : welcomedIn(tokens, sentences)),
  ];
  const scopes = withSame(tokens, sentences, said, earlier);
  return { text, title, tokens, block, sentences, scopes, hits, byHeading: askedByHeading(structure, block) };
}
